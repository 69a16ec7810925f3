"""Lists whose products stay within 32 bits."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000
MAX_PRODUCT = 2**31 - 1


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Up to nine small values, with zeros rare or frequent."""
    value = st.integers(-5, 5)
    nonzero = value.filter(bool)
    rare = st.lists(nonzero, min_size=2, max_size=9)
    single = st.lists(nonzero, min_size=1, max_size=8).flatmap(lambda nums: st.permutations([0, *nums]))
    return st.tuples(st.one_of(rare, single, st.lists(value, min_size=2, max_size=9)))


def edge_cases() -> list[tuple[list[int]]]:
    """Two values, one and more zeros at all places, signs, ones, the largest products."""
    return [
        ([3, 7],),
        ([0, 4],),
        ([4, 0],),
        ([0, 0],),
        ([1, 1],),
        ([-1, -1],),
        ([5, 2, 3, 7],),
        ([0, 2, 3],),
        ([2, 0, 3],),
        ([2, 3, 0],),
        ([0, 2, 0],),
        ([-2, 5, -3],),
        ([-2, 1, 0, -4, 3],),
        ([2, 2, 2],),
        ([LIMIT, 2],),
        ([-LIMIT, 0, 2],),
        ([46340, 46340, 0, 1],),
        ([2] * 30,),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Exactly n values: 1 and -1, and among them two larger ones or many zeros."""
    n = sizes["n"]
    nums = rng.choices((1, -1), k=n)
    if family == "no-zeros":
        # products from -4 to 4: CPython has these integers ready, so that a product takes no memory of
        # its own
        for at in rng.sample(range(n), 2):
            nums[at] *= 2
    elif family == "zeros":
        third = n // 3
        nums[third : n - third] = [0] * (n - 2 * third)
    else:
        raise ValueError(f"unknown family {family!r}")
    return (nums,)


def sizes(nums: list[int]) -> dict[str, int]:
    """n: the length of the list."""
    return {"n": len(nums)}


def validate(nums: list[int]) -> None:
    """Raise ValueError unless `nums` respects the constraints."""
    if not 2 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 2 to {MAX_LENGTH} values, not {len(nums)}")
    if any(abs(value) > LIMIT for value in nums):
        raise ValueError(f"every value must be within -{LIMIT} and {LIMIT}")
    product = 1
    for value in nums:
        product *= abs(value) or 1
        if product > MAX_PRODUCT:
            raise ValueError(f"the product of all values other than 0 must be within {MAX_PRODUCT}")
