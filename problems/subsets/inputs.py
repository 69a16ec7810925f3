"""Short lists of distinct integers."""

from __future__ import annotations

import random

from hypothesis import strategies as st

MAX_LENGTH = 16
MAX_VALUE = 1000


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Up to 8 distinct numbers."""
    number = st.integers(-MAX_VALUE, MAX_VALUE)
    return st.tuples(st.lists(number, max_size=8, unique=True))


def edge_cases() -> list[tuple[list[int]]]:
    """Empty, one number, zero, opposite signs, extremes, descending."""
    return [
        ([],),
        ([0],),
        ([7],),
        ([-1, 1],),
        ([0, -1000, 1000],),
        ([5, 4, 3, 2, 1],),
        ([1, 2, 3, 4, 5, 6, 7, 8],),
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
    if len(nums) > MAX_LENGTH:
        raise ValueError(f"nums has more than {MAX_LENGTH} numbers")
    if any(abs(number) > MAX_VALUE for number in nums):
        raise ValueError(f"numbers must be between -{MAX_VALUE} and {MAX_VALUE}")
    if len(set(nums)) != len(nums):
        raise ValueError("numbers must be distinct")
