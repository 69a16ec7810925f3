"""One feature and the classes of the examples; any best threshold is right."""

from __future__ import annotations

import math
import random
from typing import Any

from hypothesis import strategies as st

Case = tuple[list[float], list[int]]

MAX_EXAMPLES = 100_000
MAX_VALUE = 1e6
CLASSES = 10
SLACK = 1e-9


def inputs() -> st.SearchStrategy[Case]:
    """Up to 12 examples with few different values, of 2 to 4 classes."""
    return _cases()


@st.composite
def _cases(draw: st.DrawFn) -> Case:
    n, classes = draw(st.integers(2, 12)), draw(st.integers(2, 4))
    reach = draw(st.sampled_from([2, 6, 30]))
    value = st.integers(-reach, reach).map(lambda eighths: eighths / 8)
    values = draw(st.lists(value, min_size=n, max_size=n).filter(lambda found: len(set(found)) > 1))
    return values, draw(st.lists(st.integers(0, classes - 1), min_size=n, max_size=n))


def edge_cases() -> list[Case]:
    """Two examples, one class, the first or last gap, equal values there, unequal sides, large counts."""
    far = MAX_VALUE
    return [
        ([1.0, 2.0], [0, 1]),
        ([2.0, 1.0], [0, 0]),
        ([far, -far], [9, 3]),
        ([0.125, 0.25], [5, 4]),
        ([3.0, 1.0, 2.0], [0, 1, 0]),
        ([3.0, 1.0, 2.0], [1, 0, 0]),
        ([1.0, 1.0, 2.0, 2.0], [0, 1, 0, 1]),
        ([1.0, 2.0, 2.0, 2.0, 3.0], [0, 0, 1, 1, 1]),
        ([1.0, 2.0, 2.0, 3.0, 3.0, 3.0], [0, 0, 1, 1, 1, 0]),
        ([float(i) for i in range(10)], list(range(10))),
        ([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0], [0, 1, 1, 1, 0, 0, 0, 1]),
        ([-1.0, -2.0, -3.0, -4.0, -10.0], [1, 1, 0, 0, 0]),
        _crowd(),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> Case:
    """Exactly n examples with distinct values: `two-classes` or `ten-classes`."""
    n = sizes["n"]
    values = [eighths / 8 for eighths in rng.sample(range(-4 * n, 4 * n), n)]
    if family == "two-classes":
        return values, [int(value + rng.uniform(-n / 3, n / 3) > 0) for value in values]
    if family == "ten-classes":
        return values, [rng.randrange(CLASSES) for _ in values]
    raise ValueError(f"unknown family {family!r}")


def sizes(values: list[float], labels: list[int]) -> dict[str, int]:
    """n: the number of examples."""
    return {"n": len(values)}


def validate(values: list[float], labels: list[int]) -> None:
    """Raise ValueError unless the input respects the constraints."""
    if not 2 <= len(values) <= MAX_EXAMPLES or len(labels) != len(values):
        raise ValueError(f"there must be 2 to {MAX_EXAMPLES} values, and as many labels")
    if not all(abs(value) <= MAX_VALUE and value * 8 == int(value * 8) for value in values):
        raise ValueError("every value must be a multiple of 1/8 between -10^6 and 10^6")
    if len(set(values)) < 2:
        raise ValueError("there must be at least two different values")
    if not all(0 <= label < CLASSES for label in labels):
        raise ValueError("every label must be from 0 to 9")


def check(args: Case, expected: float, actual: Any) -> str | None:
    """None if the split at `actual` is as good as the one at `expected`."""
    values, labels = args
    if not math.isfinite(actual):
        return f"expected a number such as {expected}, got {actual}"
    best, found = _impurity(values, labels, expected), _impurity(values, labels, actual)
    if found is None:
        return f"with the threshold {actual} one side is empty; {expected} would be right"
    if best is None or found > best + SLACK:
        return f"the split at {actual} has the impurity {found}; that at {expected} has {best}"
    return None


def _impurity(values: list[float], labels: list[int], threshold: float) -> float | None:
    """The impurity of a split; None if one side is empty."""
    left, right = [0] * CLASSES, [0] * CLASSES
    for value, label in zip(values, labels, strict=True):
        side = left if value <= threshold else right
        side[label] += 1
    if not any(left) or not any(right):
        return None
    return sum(sum(side) - sum(count * count for count in side) / sum(side) for side in (left, right)) / len(
        values
    )


def _crowd() -> Case:
    """As many examples as 16 bits can count, and four values only."""
    runs = [
        (1.0, 0, 24_000),
        (1.0, 1, 2_000),
        (2.0, 0, 22_500),
        (3.0, 1, 9_000),
        (3.0, 0, 3_000),
        (4.0, 1, 5_000),
    ]
    values = [value for value, _, count in runs for _ in range(count)]
    return values, [label for _, label, count in runs for _ in range(count)]
