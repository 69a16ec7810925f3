"""Lists with and without equal values."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Lists without, with exactly one, and with any number of repetitions; small and large values."""
    return st.tuples(st.one_of(_distinct(), _one_pair(), st.lists(_values(), min_size=1, max_size=12)))


def _values() -> st.SearchStrategy[int]:
    return st.one_of(st.integers(-9, 9), st.integers(-LIMIT, LIMIT))


def _distinct() -> st.SearchStrategy[list[int]]:
    return st.lists(_values(), min_size=1, max_size=16, unique=True)


@st.composite
def _one_pair(draw: st.DrawFn) -> list[int]:
    """Distinct values of which one is put in a second time, anywhere."""
    nums = draw(_distinct())
    nums.insert(draw(st.integers(0, len(nums))), draw(st.sampled_from(nums)))
    return nums


def edge_cases() -> list[tuple[list[int]]]:
    """One value, pairs at the ends and as neighbors, values that only resemble each other, bounds."""
    return [
        ([0],),
        ([3, 3],),
        ([3, -3],),
        ([4, 2, 7, 4],),
        ([1, 1, 2, 3],),
        ([1, 2, 3, 3],),
        ([5, 4, 3, 4, 1],),
        ([0, 0, 0],),
        ([1, 2, 4, 3],),
        ([1, 2, 3, 0],),
        ([200, -7, 1000, 200],),
        ([LIMIT, -LIMIT, 0],),
        ([LIMIT, -LIMIT, LIMIT],),
        ([-LIMIT, 5, -LIMIT],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Exactly n values: all different in random order, or ascending but for the last, which repeats the
    first.
    """
    n = sizes["n"]
    if family == "distinct":
        return (rng.sample(range(-LIMIT, LIMIT), n),)
    if family != "far-pair":
        raise ValueError(f"unknown family {family!r}")
    first = rng.randrange(LIMIT // 2)
    return ([*range(first, first + n - 1), first],)


def sizes(nums: list[int]) -> dict[str, int]:
    """n: the length of the list."""
    return {"n": len(nums)}


def validate(nums: list[int]) -> None:
    """Raise ValueError unless `nums` respects the constraints."""
    if not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 1 to {MAX_LENGTH} values, not {len(nums)}")
    if any(abs(value) > LIMIT for value in nums):
        raise ValueError(f"every value must be within -{LIMIT} and {LIMIT}")
