"""Labels and scores of a binary classifier."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Case = tuple[list[int], list[float]]

MAX_EXAMPLES = 200_000
MAX_SCORE = 1e6


def inputs() -> st.SearchStrategy[Case]:
    """Up to 14 examples with few different scores, so that ties are frequent."""
    return _cases()


@st.composite
def _cases(draw: st.DrawFn) -> Case:
    n = draw(st.integers(0, 12))
    labels = draw(st.permutations([0, 1, *draw(st.lists(st.integers(0, 1), min_size=n, max_size=n))]))
    reach = draw(st.sampled_from([1, 3, 3, 6, 40]))
    score = st.integers(-reach, reach).map(lambda tenths: tenths / 10)
    return list(labels), draw(st.lists(score, min_size=n + 2, max_size=n + 2))


def edge_cases() -> list[Case]:
    """Two examples, perfect and reversed orders, everything tied, ties at the ends, scores that almost
    tie.
    """
    return [
        ([0, 1], [0.1, 0.2]),
        ([0, 1], [0.2, 0.1]),
        ([1, 0], [0.3, 0.3]),
        ([0, 0, 0, 1, 1], [1.0, 2.0, 3.0, 4.0, 5.0]),
        ([1, 1, 0, 0, 0], [1.0, 2.0, 3.0, 4.0, 5.0]),
        ([1, 0, 1, 0], [0.5] * 4),
        ([0, 1, 0, 1], [0.5] * 4),
        ([1, 1, 0, 0], [0.5, 0.5, 0.5, 0.1]),
        ([1, 1, 0, 0], [0.5, 0.5, 0.5, 0.9]),
        ([1, 0], [0.30000000000000004, 0.3]),
        ([0, 1, 1], [0.0, 0.0, 1.0]),
        ([1, 0, 1], [-MAX_SCORE, MAX_SCORE, MAX_SCORE]),
        ([0, 1, 0], [2.0, 10.0, 1.0]),
        ([1] * 9 + [0], [0.1 * i for i in range(10)]),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> Case:
    """Exactly n examples, half of them positive: `distinct` or `tied`."""
    n = sizes["n"]
    labels = [i % 2 for i in range(n)]
    rng.shuffle(labels)
    if family == "distinct":
        return labels, [rng.random() + 0.2 * label for label in labels]
    if family == "tied":
        levels = max(1, n // 8)
        scores = [0.5] * (n // 2) + [rng.randrange(levels) / levels for _ in range(n - n // 2)]
        rng.shuffle(scores)
        return labels, scores
    raise ValueError(f"unknown family {family!r}")


def sizes(labels: list[int], scores: list[float]) -> dict[str, int]:
    """n: the number of examples."""
    return {"n": len(labels)}


def validate(labels: list[int], scores: list[float]) -> None:
    """Raise ValueError unless the input respects the constraints."""
    if not 2 <= len(labels) <= MAX_EXAMPLES or len(scores) != len(labels):
        raise ValueError(f"there must be 2 to {MAX_EXAMPLES} labels, and as many scores")
    if set(labels) != {0, 1}:
        raise ValueError("labels must be 0 or 1, and both must occur")
    if not all(-MAX_SCORE <= score <= MAX_SCORE for score in scores):
        raise ValueError("every score must be between -10^6 and 10^6")
