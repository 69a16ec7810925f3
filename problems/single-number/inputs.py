"""Lists in which all values but one have exactly one partner."""

from __future__ import annotations

import random
from collections import Counter

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 199_999


@st.composite
def _lists(draw: st.DrawFn) -> list[int]:
    bound = draw(st.sampled_from([8, 8, 300, LIMIT]))
    distinct = draw(st.lists(st.integers(-bound, bound), min_size=1, max_size=12, unique=True))
    return draw(st.permutations(distinct + distinct[1:]))


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Short lists in any order, of small and of large values."""
    return st.tuples(_lists())


def edge_cases() -> list[tuple[list[int]]]:
    """One value, zero, the single value first, in the middle and last, opposite signs, bounds."""
    return [
        ([7],),
        ([0],),
        ([0, 1, 1],),
        ([1, 0, 1],),
        ([1, 1, 0],),
        ([-1, 1, -1],),
        ([5, -5, 5, 3, 3],),
        ([1, 2, 1, 2, 3],),
        ([4, 2, 2, 3, 3],),
        ([1000, 1000, 128, 500, 500],),
        ([-LIMIT, LIMIT, -LIMIT],),
        ([LIMIT, -1, 0, -1, 0],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Partners half the list apart, the single, largest value between; an even length is rounded down."""
    if family != "far-apart":
        raise ValueError(f"unknown family {family!r}")
    half = (sizes["n"] - 1) // 2
    pairs = rng.sample(range(-LIMIT, LIMIT), half)
    return ([*pairs, LIMIT, *pairs],)


def sizes(nums: list[int]) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(nums)}


def validate(nums: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 1 to {MAX_LENGTH} values, not {len(nums)}")
    if any(abs(value) > LIMIT for value in nums):
        raise ValueError(f"every value of nums must be within -{LIMIT} and {LIMIT}")
    times = Counter(Counter(nums).values())
    if times[1] != 1 or set(times) - {1, 2}:
        raise ValueError("one value must occur once, all others exactly twice")
