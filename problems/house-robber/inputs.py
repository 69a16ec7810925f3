"""Streets of one house and more."""

from __future__ import annotations

import random

from hypothesis import strategies as st

MAX_LENGTH = 200_000
MAX_COINS = 10_000


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Short streets, with few different amounts or many."""
    coins = st.sampled_from([1, 4, 12, MAX_COINS])
    return st.tuples(coins.flatmap(lambda most: st.lists(st.integers(0, most), min_size=1, max_size=14)))


def edge_cases() -> list[tuple[list[int]]]:
    """One house, two, nothing to take, in many houses too, equal amounts, two skipped in a row, traps for the
    greedy.
    """
    return [
        ([0],),
        ([7],),
        ([1, 2],),
        ([2, 1],),
        ([0, 0, 0],),
        ([1, 3, 1],),
        ([2, 3, 2],),
        ([5, 1, 1, 5],),
        ([1, 5, 1, 1, 5, 1],),
        ([3, 3, 3, 3, 3],),
        ([5, 2, 1, 8, 6, 2, 3],),
        ([8, 9, 8, 1, 1, 8],),
        ([MAX_COINS] * 9,),
        ([0] * 80,),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Exactly n random amounts."""
    if family != "random":
        raise ValueError(f"unknown family {family!r}")
    return (rng.choices(range(MAX_COINS + 1), k=sizes["n"]),)


def sizes(nums: list[int]) -> dict[str, int]:
    """n: the number of houses."""
    return {"n": len(nums)}


def validate(nums: list[int]) -> None:
    """Raise ValueError unless `nums` respects the constraints."""
    if not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 1 to {MAX_LENGTH} entries, not {len(nums)}")
    if not all(0 <= coins <= MAX_COINS for coins in nums):
        raise ValueError(f"amounts must be between 0 and {MAX_COINS}")
