"""Lists of repeated values, and numbers k for which the answer is unique."""

from __future__ import annotations

import random
from collections import Counter

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000


@st.composite
def _questions(draw: st.DrawFn) -> tuple[list[int], int]:
    bound = draw(st.sampled_from([4, 9, 9, LIMIT]))
    value = st.integers(-bound, bound)
    counts = draw(st.dictionaries(value, st.integers(1, draw(st.integers(1, 5))), min_size=1, max_size=7))
    nums = draw(st.permutations([value for value, count in counts.items() for _ in range(count)]))
    falling = [*sorted(counts.values(), reverse=True), 0]
    possible = [k for k in range(1, len(falling)) if falling[k - 1] > falling[k]]
    return nums, draw(st.sampled_from(possible))


def inputs() -> st.SearchStrategy[tuple[list[int], int]]:
    """Few distinct values, often with equal counts, in random order."""
    return _questions()


def edge_cases() -> list[tuple[list[int], int]]:
    """One value, all values equal, all values asked for, equal counts, negative values, bounds."""
    return [
        ([1], 1),
        ([6, 6, 6], 1),
        ([3, 1, 2], 3),
        ([5, 5, 2, 2, 9], 2),
        ([9, 2, 2, 5, 5], 2),
        ([1, 1, 1, 2, 2, 3], 1),
        ([1, 2, 2, 3, 3, 3], 2),
        ([3, 3, 3, 9, 8, 7], 1),
        ([9, 1, 8, 1, 9, 7, 9, 8], 3),
        ([-1, -1, 0, 1], 1),
        ([2, 1, 2, 1, 2, 1, 0], 2),
        ([LIMIT, -LIMIT, LIMIT], 1),
        ([4, 4, 4, 4, 7, 7, 7, 5, 5, 6], 3),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int], int]:
    """Distinct values that occur one to three times, but for one that fills an eighth; in random order."""
    n = sizes["n"]
    if family == "thrice-twice-once":
        often, twice = max(1, n // 6), n // 6
        counts = [3] * often + [2] * twice + [1] * (n - 3 * often - 2 * twice)
        k = often
    elif family == "all-but-a-few":
        most, once = max(2, n // 8), max(1, n // 4)
        once += (n - most - once) % 2
        twice = (n - most - once) // 2
        k = 1 + twice
        counts = [most] + [2] * twice + [1] * once
    else:
        raise ValueError(f"unknown family {family!r}")
    values = [1000 + 7 * i + step for i, step in enumerate(rng.choices(range(7), k=len(counts)))]
    rng.shuffle(values)
    nums = [value for value, count in zip(values, counts, strict=True) for _ in range(count)]
    rng.shuffle(nums)
    return nums, k


def sizes(nums: list[int], k: int) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(nums)}


def validate(nums: list[int], k: int) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 1 to {MAX_LENGTH} values, not {len(nums)}")
    if any(abs(value) > LIMIT for value in nums):
        raise ValueError(f"every value of nums must be within -{LIMIT} and {LIMIT}")
    falling = [*sorted(Counter(nums).values(), reverse=True), 0]
    if not 1 <= k < len(falling):
        raise ValueError(f"k must be within 1 and the number of distinct values, {len(falling) - 1}, not {k}")
    if falling[k - 1] == falling[k]:
        raise ValueError(f"the {k} most frequent values are not unique")
