"""Lists of numbers, with many ties when they are small."""

from __future__ import annotations

import random

from hypothesis import strategies as st

MAX_LENGTH = 200_000
LIMIT = 10**9


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Up to 16 numbers from a small range, or a large one."""
    bound = st.sampled_from([2, 6, 15, LIMIT])
    return st.tuples(bound.flatmap(lambda most: st.lists(st.integers(-most, most), min_size=1, max_size=16)))


def edge_cases() -> list[tuple[list[int]]]:
    """One number, equal ones, sorted both ways, late starts, gaps between the members, extremes."""
    return [
        ([0],),
        ([5, 5],),
        ([1, 2],),
        ([2, 1],),
        ([1, 2, 3, 4, 5],),
        ([5, 4, 3, 2, 1],),
        ([9, 1, 2, 3],),
        ([1, 9, 2, 3, 4],),
        ([1, 2, 8, 3, 4],),
        ([3, 4, 1, 2],),
        ([2, 2, 3, 3, 4, 4],),
        ([5, 11, 5, 2, 7, 8],),
        ([2, 5, 7, 8, 11, 3, 12, 4, 6],),
        ([-LIMIT, LIMIT],),
        ([LIMIT, -LIMIT, 0, LIMIT],),
        ([0, -1, -1, 0, 0, 1],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Exactly n distinct numbers, in order or only the larger half of them."""
    n = sizes["n"]
    nums = sorted(rng.sample(range(-LIMIT, LIMIT), n))
    if family == "shuffled-after-rise":
        smaller = nums[: n // 2]
        rng.shuffle(smaller)
        nums = nums[n // 2 :] + smaller
    elif family != "rising":
        raise ValueError(f"unknown family {family!r}")
    return (nums,)


def sizes(nums: list[int]) -> dict[str, int]:
    """n: the length of the list."""
    return {"n": len(nums)}


def validate(nums: list[int]) -> None:
    """Raise ValueError unless `nums` respects the constraints."""
    if not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 1 to {MAX_LENGTH} entries, not {len(nums)}")
    if not all(-LIMIT <= number <= LIMIT for number in nums):
        raise ValueError(f"numbers must be between -{LIMIT} and {LIMIT}")
