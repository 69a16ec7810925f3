"""Lists of jump lengths, of which about half lead to the end."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 200_000
MAX_LENGTH = 200_000


@st.composite
def _jumps(draw: st.DrawFn) -> list[int]:
    values = draw(
        st.sampled_from([[0, 1], [0, 1, 1, 2], [0, 0, 2, 3], [0, 0, 0, 1, 4], [1, 2, 3], [0, 1, LIMIT]])
    )
    return draw(st.lists(st.sampled_from(values), min_size=1, max_size=12))


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Short lists with many places of 0."""
    return st.tuples(_jumps())


def edge_cases() -> list[tuple[list[int]]]:
    """One place, zeros at either end, zeros that are just passed or just not, jumps beyond the end."""
    return [
        ([0],),
        ([5],),
        ([0, 1],),
        ([1, 0],),
        ([0, 0],),
        ([1, 0, 1],),
        ([2, 0, 0],),
        ([2, 0, 0, 1],),
        ([3, 0, 0, 1],),
        ([1, 1, 0, 1],),
        ([1, 1, 1, 0],),
        ([2, 3, 0, 0, 4],),
        ([3, 2, 1, 0, 1],),
        ([4, 1, 0, 0, 0],),
        ([2, 5, 0, 0, 0, 0, 0],),
        ([0, 9, 9],),
        ([1, 0, 9, 0],),
        ([LIMIT, 0],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Steps of 1, jumps that all end at the last place but one, or short jumps or a single one over zeros."""
    n = sizes["n"]
    if family == "single-steps":
        return ([1] * n,)
    if family == "dead-end":
        return ([*range(n - 2, -1, -1), 0],)
    if family == "one-far-jump":
        return ([n - 1] + [0] * (n - 1),)
    if family == "stepping-stones":
        nums = [0] * n
        place = 0
        while place < n - 1:
            nums[place] = rng.randint(1, 4)
            place += nums[place]
        return (nums,)
    raise ValueError(f"unknown family {family!r}")


def sizes(nums: list[int]) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(nums)}


def validate(nums: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 1 to {MAX_LENGTH} values, not {len(nums)}")
    if any(not 0 <= value <= LIMIT for value in nums):
        raise ValueError(f"every value of nums must be within 0 and {LIMIT}")
