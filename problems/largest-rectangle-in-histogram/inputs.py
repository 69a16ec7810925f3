"""Rows of bars."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 20_000
MAX_LENGTH = 100_000


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Short rows; mostly of few different heights, gaps among them."""
    bound = st.sampled_from([2, 4, 12, LIMIT])
    return st.tuples(bound.flatmap(lambda b: st.lists(st.integers(0, b), min_size=1, max_size=20)))


def edge_cases() -> list[tuple[list[int]]]:
    """One bar, gaps, stairs, hills, valleys, equal bars, the best at either end or across, bounds."""
    return [
        ([0],),
        ([6],),
        ([0, 0, 0],),
        ([2, 2],),
        ([1, 2],),
        ([2, 1],),
        ([1, 2, 3, 4, 5],),
        ([5, 4, 3, 2, 1],),
        ([1, 3, 5, 3, 1],),
        ([5, 2, 1, 2, 5],),
        ([4, 4, 0, 4, 4, 4],),
        ([3, 3, 1, 3, 3],),
        ([2, 3, 2, 3, 2, 3, 2],),
        ([9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],),
        ([4, 3, 4, 0, 9],),
        ([LIMIT] * 60,),
        ([1, LIMIT, 1, LIMIT, LIMIT],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """n bars, rising to the middle and falling from there, or all of one height."""
    n = sizes["n"]
    if family == "hill":
        return ([*range(1, n + 1, 2), *range(n - n % 2, 0, -2)],)
    if family != "flat":
        raise ValueError(f"unknown family {family!r}")
    return ([rng.randrange(1, LIMIT)] * n,)


def sizes(heights: list[int]) -> dict[str, int]:
    """n: the bars."""
    return {"n": len(heights)}


def validate(heights: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(heights) <= MAX_LENGTH:
        raise ValueError(f"there must be 1 to {MAX_LENGTH} bars, not {len(heights)}")
    if any(not 0 <= height <= LIMIT for height in heights):
        raise ValueError(f"every height must be within 0 and {LIMIT}")
