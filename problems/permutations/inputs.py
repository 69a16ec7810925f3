"""Short lists of distinct integers."""

from __future__ import annotations

import random

from hypothesis import strategies as st

MAX_LENGTH = 8
MAX_VALUE = 1000


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Up to 5 distinct numbers."""
    return st.tuples(st.lists(st.integers(-9, 9), min_size=1, max_size=5, unique=True))


def edge_cases() -> list[tuple[list[int]]]:
    """One number, two, zero, opposite signs, extremes, descending."""
    return [
        ([0],),
        ([-7],),
        ([1, 2],),
        ([2, 1],),
        ([0, 1, -1],),
        ([MAX_VALUE, -MAX_VALUE, 0],),
        ([4, 3, 2, 1],),
        ([1, 2, 3, 4, 5, 6],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Exactly n distinct numbers in random order."""
    if family != "shuffled":
        raise ValueError(f"unknown family {family!r}")
    return (rng.sample(range(-MAX_VALUE, MAX_VALUE + 1), sizes["n"]),)


def sizes(nums: list[int]) -> dict[str, int]:
    """n: the length of the list."""
    return {"n": len(nums)}


def validate(nums: list[int]) -> None:
    """Raise ValueError unless `nums` respects the constraints."""
    if not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have between 1 and {MAX_LENGTH} numbers")
    if any(abs(number) > MAX_VALUE for number in nums):
        raise ValueError(f"numbers must be between -{MAX_VALUE} and {MAX_VALUE}")
    if len(set(nums)) != len(nums):
        raise ValueError("numbers must be distinct")
