"""Unsorted lists and places in their descending order."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000


@st.composite
def _questions(draw: st.DrawFn) -> tuple[list[int], int]:
    bound = draw(st.sampled_from([2, 6, 30, LIMIT]))
    nums = draw(st.lists(st.integers(-bound, bound), min_size=1, max_size=20))
    return nums, draw(st.integers(1, len(nums)))


def inputs() -> st.SearchStrategy[tuple[list[int], int]]:
    """Short lists, mostly with repeated values, and any place."""
    return _questions()


def edge_cases() -> list[tuple[list[int], int]]:
    """One value, first, last and middle place, equal values, numbers that sort badly as text, bounds."""
    return [
        ([5], 1),
        ([1, 2], 1),
        ([1, 2], 2),
        ([2, 1], 1),
        ([2, 2], 2),
        ([7, 7, 7, 7], 3),
        ([9, 9, 8], 2),
        ([9, 9, 8], 3),
        ([1, 2, 3, 4, 5, 6], 2),
        ([6, 5, 4, 3, 2, 1], 2),
        ([3, 1, 2, 5, 4], 3),
        ([9, 10, 100, 80], 1),
        ([-1, -2, -10], 1),
        ([0, -1, 1], 2),
        ([-LIMIT, LIMIT, 0], 1),
        ([-LIMIT, LIMIT, 0], 3),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int], int]:
    """n different values; their order is the family's."""
    n = sizes["n"]
    start = rng.randrange(1000)
    nums = list(range(start, start + 3 * n, 3))
    if family == "falling":
        nums.reverse()
    elif family == "shuffled":
        rng.shuffle(nums)
    elif family != "rising":
        raise ValueError(f"unknown family {family!r}")
    return nums, sizes["k"]


def sizes(nums: list[int], k: int) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(nums), "k": k}


def validate(nums: list[int], k: int) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 1 to {MAX_LENGTH} values, not {len(nums)}")
    if any(abs(value) > LIMIT for value in nums):
        raise ValueError(f"every value must be within -{LIMIT} and {LIMIT}")
    if not 1 <= k <= len(nums):
        raise ValueError(f"k must be between 1 and {len(nums)}, not {k}")
