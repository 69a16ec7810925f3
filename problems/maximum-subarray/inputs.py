"""Lists of integers, with and without positive values."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 10_000
MAX_LENGTH = 200_000


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Short lists of small values, of values of one sign, and of any values."""
    ranges = [(-4, 4), (-9, 6), (-9, -1), (-3, 0), (1, 9), (-LIMIT, LIMIT)]
    lists = [st.lists(st.integers(low, high), min_size=1, max_size=14) for low, high in ranges]
    return st.tuples(st.one_of(lists))


def edge_cases() -> list[tuple[list[int]]]:
    """A single value, no positive value, the best piece at either end or in several parts, bounds."""
    return [
        ([7],),
        ([-7],),
        ([0],),
        ([-1, 0],),
        ([-3, -1, -2],),
        ([-1, -3, -2],),
        ([4, -1, 3],),
        ([2, -5, 3],),
        ([5, -5, 5],),
        ([6, -9, 1, 2],),
        ([-2, 8],),
        ([8, -2],),
        ([3, -1, 3, -9, 2, 2, 2],),
        ([LIMIT, -LIMIT, LIMIT],),
        ([-LIMIT] * 3,),
        ([LIMIT] * 300,),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Values up to 99 of both signs, or of one."""
    n = sizes["n"]
    ranges = {"mixed": range(-99, 100), "all-positive": range(1, 100), "all-negative": range(-99, 0)}
    if family not in ranges:
        raise ValueError(f"unknown family {family!r}")
    return (rng.choices(ranges[family], k=n),)


def sizes(nums: list[int]) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(nums)}


def validate(nums: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 1 to {MAX_LENGTH} values, not {len(nums)}")
    if any(abs(value) > LIMIT for value in nums):
        raise ValueError(f"every value of nums must be within -{LIMIT} and {LIMIT}")
