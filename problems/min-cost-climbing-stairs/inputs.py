"""Staircases of two steps and more."""

from __future__ import annotations

import random

from hypothesis import strategies as st

MAX_LENGTH = 200_000
MAX_COST = 1000


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Short staircases, with few different fees or many."""
    fees = st.sampled_from([1, 3, 9, MAX_COST])
    return st.tuples(fees.flatmap(lambda most: st.lists(st.integers(0, most), min_size=2, max_size=14)))


def edge_cases() -> list[tuple[list[int]]]:
    """Two steps either way, three steps, free steps, traps for the greedy, the dearest fees."""
    return [
        ([0, 0],),
        ([1, 2],),
        ([2, 1],),
        ([1, 5, 1],),
        ([5, 1, 5],),
        ([5, 7, 5],),
        ([1, 2, 9, 1],),
        ([0, 0, 0, 0, 0],),
        ([0, 1, 9, 9, 0, 1],),
        ([9, 0, 9, 0, 9, 0],),
        ([1, 9, 1, 1, 1, 9, 1, 1, 9, 1],),
        ([MAX_COST] * 9,),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Exactly n random fees."""
    if family != "random":
        raise ValueError(f"unknown family {family!r}")
    return (rng.choices(range(MAX_COST + 1), k=sizes["n"]),)


def sizes(cost: list[int]) -> dict[str, int]:
    """n: the number of steps."""
    return {"n": len(cost)}


def validate(cost: list[int]) -> None:
    """Raise ValueError unless `cost` respects the constraints."""
    if not 2 <= len(cost) <= MAX_LENGTH:
        raise ValueError(f"cost must have 2 to {MAX_LENGTH} entries, not {len(cost)}")
    if not all(0 <= fee <= MAX_COST for fee in cost):
        raise ValueError(f"fees must be between 0 and {MAX_COST}")
