"""Landscapes of columns."""

from __future__ import annotations

import random

from hypothesis import strategies as st

MAX_HEIGHT = 100_000
MAX_LENGTH = 100_000
MAX_WATER = 2**31 - 1


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Up to 14 columns, from nearly flat to rugged."""
    bounds = st.sampled_from([2, 4, 9, 40, MAX_HEIGHT])
    return st.tuples(bounds.flatmap(lambda b: st.lists(st.integers(0, b), min_size=1, max_size=14)))


def edge_cases() -> list[tuple[list[int]]]:
    """Too few columns, slopes, plateaus, pools beside each other and within each other, equal walls,
    bounds.
    """
    return [
        ([0],),
        ([5],),
        ([2, 7],),
        ([4, 4, 4],),
        ([1, 2, 3, 4],),
        ([4, 3, 2, 1],),
        ([1, 3, 2],),
        ([2, 0, 2],),
        ([3, 0, 1],),
        ([1, 0, 3],),
        ([5, 0, 0, 0, 5],),
        ([0, 3, 0, 3, 0],),
        ([4, 1, 2, 1, 4],),
        ([6, 2, 4, 0, 4, 2, 6],),
        ([2, 0, 5, 0, 3],),
        ([3, 1, 2, 5, 2, 1, 3],),
        ([5, 2, 1, 2, 1, 5, 0, 1],),
        ([0, 2, 1, 3, 0, 1, 0, 2, 4, 1, 2, 0, 2],),
        ([MAX_HEIGHT, 0, 0, MAX_HEIGHT],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Exactly n columns: `valley` or `rugged-hill`."""
    n = sizes["n"]
    if family == "valley":
        half = n // 2
        return ([*range(half, 0, -1), *range(1, n - half + 1)],)
    if family != "rugged-hill":
        raise ValueError(f"unknown family {family!r}")
    third = n // 3
    top = rng.choices(range(third, n + 1), k=n - 2 * third)
    return ([*range(third), *top, *range(third - 1, -1, -1)],)


def sizes(height: list[int]) -> dict[str, int]:
    """n: the number of columns."""
    return {"n": len(height)}


def validate(height: list[int]) -> None:
    """Raise ValueError unless `height` respects the constraints."""
    if not 1 <= len(height) <= MAX_LENGTH:
        raise ValueError(f"there must be 1 to {MAX_LENGTH} columns, not {len(height)}")
    if not 0 <= min(height) <= max(height) <= MAX_HEIGHT:
        raise ValueError(f"every height must be within 0 and {MAX_HEIGHT}")
    if _water(height) > MAX_WATER:
        raise ValueError(f"the answer must not exceed {MAX_WATER}")


def _water(height: list[int]) -> int:
    """The answer, without a limit."""
    peak = height.index(max(height))
    water = 0
    for side in (height[:peak], height[:peak:-1]):
        wall = 0
        for column in side:
            wall = max(wall, column)
            water += wall - column
    return water
