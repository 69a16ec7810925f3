"""Lists of temperatures."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 10**6
MAX_LENGTH = 200_000


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Short lists; mostly of few different values, so that equal days are common."""
    bound = st.sampled_from([2, 5, 40, LIMIT])
    return st.tuples(bound.flatmap(lambda b: st.lists(st.integers(-b, b), min_size=1, max_size=24)))


def edge_cases() -> list[tuple[list[int]]]:
    """One day, rising, falling and equal days, one answer for many, bounds."""
    return [
        ([7],),
        ([1, 2],),
        ([2, 1],),
        ([3, 3],),
        ([3, 3, 4],),
        ([1, 2, 3, 4, 5],),
        ([5, 4, 3, 2, 1],),
        ([5, 4, 3, 2, 1, 6],),
        ([5, 1, 4, 2, 3, 5, 6],),
        ([0, 0, 0, 0],),
        ([2, 1, 2, 1, 2, 3],),
        ([-LIMIT, LIMIT, -LIMIT],),
        ([9, 3, 1, 2, 3, 4, 8, 9, 10],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """n temperatures: rising, then falling (`summer`), or falling but for the last (`heat-at-the-end`)."""
    n = sizes["n"]
    first = LIMIT - 1 - rng.randrange(1000)
    temperatures = list(range(first, first - n, -1))
    if family == "summer":
        return (temperatures[1::2][::-1] + temperatures[::2],)
    if family != "heat-at-the-end":
        raise ValueError(f"unknown family {family!r}")
    temperatures[-1] = LIMIT
    return (temperatures,)


def sizes(temperatures: list[int]) -> dict[str, int]:
    """n: the days."""
    return {"n": len(temperatures)}


def validate(temperatures: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(temperatures) <= MAX_LENGTH:
        raise ValueError(f"temperatures must have 1 to {MAX_LENGTH} values, not {len(temperatures)}")
    if any(abs(value) > LIMIT for value in temperatures):
        raise ValueError(f"every temperature must be within -{LIMIT} and {LIMIT}")
