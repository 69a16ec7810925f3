"""Lists in which triplets with the sum 0 are frequent, rare or impossible."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 10**5
MIN_LENGTH = 3
MAX_LENGTH = 5000


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Up to 12 values from small ranges, so that triplets and copies occur all the time."""
    bounds = st.sampled_from([(-2, 2), (-4, 4), (-12, 12), (-6, 14), (-14, 6)])
    return st.tuples(bounds.flatmap(lambda b: st.lists(st.integers(*b), min_size=MIN_LENGTH, max_size=12)))


def edge_cases() -> list[tuple[list[int]]]:
    """All zeros, two zeros, copies of each part of a triplet, one sign only, numbers of many digits,
    bounds.
    """
    return [
        ([0, 0, 0],),
        ([0, 0, 1],),
        ([0, 0, 0, 0, 0],),
        ([1, 2, 3],),
        ([-1, -2, -3],),
        ([-1, 0, 1],),
        ([-1, -1, 2],),
        ([-2, 1, 1],),
        ([-2, 1, 1, 1, 1],),
        ([-4, -4, 8, 8, 2, 2],),
        ([2, -4, -4, 2],),
        ([-3, 0, 0, 3, 3],),
        ([2, -3, 1, 0, 1, -2, 3],),
        ([10, -9, -1, 9, -10, 1, 100, -99],),
        ([3, 0, -2, -1, 1, 2],),
        ([LIMIT, -LIMIT, 0, LIMIT],),
        ([LIMIT, LIMIT, -LIMIT],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Exactly n values in random order."""
    n = sizes["n"]
    if family == "repeats":
        return ([round(rng.uniform(-1, 1) * n**0.5) for _ in range(n)],)
    if family != "no-triplet":
        raise ValueError(f"unknown family {family!r}")
    nums = [4 * (i - n // 2) + 1 for i in range(n)]
    rng.shuffle(nums)
    return (nums,)


def sizes(nums: list[int]) -> dict[str, int]:
    """n: the length of the list."""
    return {"n": len(nums)}


def validate(nums: list[int]) -> None:
    """Raise ValueError unless `nums` respects the constraints."""
    if not MIN_LENGTH <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have {MIN_LENGTH} to {MAX_LENGTH} values, not {len(nums)}")
    if any(abs(value) > LIMIT for value in nums):
        raise ValueError(f"every value must be within -{LIMIT} and {LIMIT}")
