"""Pairs of sorted lists."""

from __future__ import annotations

import random
from itertools import pairwise

from hypothesis import strategies as st

LIMIT = 10**6
MAX_LENGTH = 100_000

Pair = tuple[list[int], list[int]]


@st.composite
def _pairs(draw: st.DrawFn) -> Pair:
    bound = draw(st.sampled_from([3, 8, 30, LIMIT]))
    first = sorted(draw(st.lists(st.integers(-bound, bound), max_size=9)))
    second = sorted(draw(st.lists(st.integers(-bound, bound), min_size=0 if first else 1, max_size=9)))
    return first, second


def inputs() -> st.SearchStrategy[Pair]:
    """Short lists, mostly of few different values; one of them is empty now and then."""
    return _pairs()


def edge_cases() -> list[Pair]:
    """Empty lists, one value, a list beyond, inside or much longer than the other, negative means, bounds."""
    return [
        ([], [1]),
        ([4], []),
        ([], [2, 5]),
        ([2, 5], []),
        ([], [1, 2, 4]),
        ([1], [2]),
        ([2], [1]),
        ([1, 2], [3, 4]),
        ([3, 4], [1, 2]),
        ([1, 2, 3], [4, 5]),
        ([4, 5], [1, 2, 3]),
        ([1, 6], [2, 3, 4, 5]),
        ([3], [1, 2, 4, 5, 6, 7, 8]),
        ([9], [1, 2, 4, 5, 6, 7, 8]),
        ([1, 2, 4, 5, 6, 7, 8], [0]),
        ([2, 2], [2, 2, 2]),
        ([0, 0], [0, 1]),
        ([-5, -3], [-2, -1]),
        ([-2], [-1]),
        ([1, 1, 1, 9], [9, 9]),
        ([-LIMIT], [LIMIT]),
        ([LIMIT, LIMIT], [LIMIT - 1, LIMIT]),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> Pair:
    """n different values; the first list has half of them, rounded down."""
    n = sizes["n"]
    start = rng.randrange(1000)
    values = list(range(start, start + 3 * n, 3))
    half = n // 2
    if family == "first-below":
        return values[:half], values[half:]
    if family == "first-above":
        return values[n - half :], values[: n - half]
    if family != "interleaved":
        raise ValueError(f"unknown family {family!r}")
    rng.shuffle(values)
    return sorted(values[:half]), sorted(values[half:])


def sizes(nums1: list[int], nums2: list[int]) -> dict[str, int]:
    """n: the values in both lists."""
    return {"n": len(nums1) + len(nums2)}


def validate(nums1: list[int], nums2: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not nums1 and not nums2:
        raise ValueError("one of the lists must have a value")
    for nums in (nums1, nums2):
        if len(nums) > MAX_LENGTH:
            raise ValueError(f"a list must have at most {MAX_LENGTH} values, not {len(nums)}")
        if any(abs(value) > LIMIT for value in nums):
            raise ValueError(f"every value must be within -{LIMIT} and {LIMIT}")
        if any(left > right for left, right in pairwise(nums)):
            raise ValueError("both lists must be in ascending order")
