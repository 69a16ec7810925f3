"""Rows of lines."""

from __future__ import annotations

import random

from hypothesis import strategies as st

MAX_HEIGHT = 10_000
MAX_LENGTH = 200_000


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Up to 12 lines, from nearly equal to very different heights."""
    bounds = st.sampled_from([2, 6, 15, 60, MAX_HEIGHT])
    return st.tuples(bounds.flatmap(lambda b: st.lists(st.integers(0, b), min_size=2, max_size=12)))


def edge_cases() -> list[tuple[list[int]]]:
    """Two lines, no height, equal heights, stairs, high lines in the middle, ties between the outer lines."""
    return [
        ([0, 0],),
        ([1, 1],),
        ([0, 5],),
        ([5, 3],),
        ([4, 4, 4, 4],),
        ([1, 2, 3, 4, 5],),
        ([5, 4, 3, 2, 1],),
        ([1, 9, 9, 1],),
        ([1, 100, 100, 1, 1],),
        ([2, 1, 50, 50, 1, 2],),
        ([4, 9, 3, 5, 7, 2, 11, 6],),
        ([8, 1, 1, 1, 1, 1, 9],),
        ([2, 9, 4, 7, 3, 8, 5, 6],),
        ([0, 0, 3, 0, 3, 0],),
        ([MAX_HEIGHT] * 3,),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Exactly n lines: of random heights, or rising evenly to the middle and falling from there."""
    n = sizes["n"]
    if family == "random":
        return (rng.choices(range(1, MAX_HEIGHT + 1), k=n),)
    if family != "mountain":
        raise ValueError(f"unknown family {family!r}")
    heights = [1 + i * (MAX_HEIGHT - 1) // n for i in range(n)]
    return (heights[::2] + heights[1::2][::-1],)


def sizes(height: list[int]) -> dict[str, int]:
    """n: the number of lines."""
    return {"n": len(height)}


def validate(height: list[int]) -> None:
    """Raise ValueError unless `height` respects the constraints."""
    if not 2 <= len(height) <= MAX_LENGTH:
        raise ValueError(f"there must be 2 to {MAX_LENGTH} lines, not {len(height)}")
    if not 0 <= min(height) <= max(height) <= MAX_HEIGHT:
        raise ValueError(f"every height must be within 0 and {MAX_HEIGHT}")
