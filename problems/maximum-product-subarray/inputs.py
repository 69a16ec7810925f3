"""Short lists with signs and zeros, whose products stay small."""

from __future__ import annotations

import random

from hypothesis import strategies as st

MAX_LENGTH = 200_000
LIMIT = 10
MAX_PRODUCT = 2**31 - 1
TWOS = 24


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Up to 9 numbers, from a small range with many zeros or from the whole range."""
    bound = st.sampled_from([1, 2, 3, LIMIT])
    return st.tuples(bound.flatmap(lambda most: st.lists(st.integers(-most, most), min_size=1, max_size=9)))


def edge_cases() -> list[tuple[list[int]]]:
    """One number of each sign, zeros at all places, odd and even numbers of signs, fractions of stretches,
    extremes.
    """
    return [
        ([0],),
        ([4],),
        ([-4],),
        ([-4, -3],),
        ([-4, 3],),
        ([3, -4],),
        ([0, 2],),
        ([-2, 0],),
        ([0, -2, 0],),
        ([3, 2, -3, 5],),
        ([-3, 2, -5],),
        ([3, -4, -2, -6, 2],),
        ([-1, -2, -3],),
        ([-3, -2, -1],),
        ([3, -1, 0, 5],),
        ([5, 0, -1, -7, 0, 6],),
        ([0, -3, -2, 0, 4],),
        ([7, -2, -4],),
        ([-2, 1, 5, -1, -6],),
        ([1, 1, -1, 1, 1],),
        ([LIMIT] * 9,),
        ([-LIMIT] * 9,),
        ([LIMIT] * 9 + [0] + [-LIMIT] * 9 + [0],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Exactly n numbers: ones, and twos at up to 24 places, all with random signs."""
    if family != "no-zeros":
        raise ValueError(f"unknown family {family!r}")
    n = sizes["n"]
    nums = rng.choices([-1, 1], k=n)
    for i in rng.sample(range(n), min(n, TWOS)):
        nums[i] *= 2
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
    product = 1
    for number in nums:
        product = product * abs(number) or 1
        if product > MAX_PRODUCT:
            raise ValueError(f"no product of neighbours may be beyond {MAX_PRODUCT}")
