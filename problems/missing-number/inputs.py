"""The numbers 0 to n in some order, one of them left out."""

from __future__ import annotations

import random

from hypothesis import strategies as st

MAX_LENGTH = 200_000


@st.composite
def _lists(draw: st.DrawFn) -> list[int]:
    n = draw(st.one_of(st.integers(1, 6), st.integers(1, 30)))
    missing = draw(st.one_of(st.integers(0, n), st.sampled_from([0, n])))
    return draw(st.permutations([num for num in range(n + 1) if num != missing]))


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Short lists in any order; often it is the smallest or the largest number that is missing."""
    return st.tuples(_lists())


def edge_cases() -> list[tuple[list[int]]]:
    """Shortest lists, each end missing, sorted either way, and a list long enough for sums beyond 32 bits."""
    return [
        ([0],),
        ([1],),
        ([0, 1],),
        ([1, 2],),
        ([2, 0],),
        ([1, 2, 3],),
        ([3, 2, 1, 0],),
        ([0, 1, 3],),
        ([4, 2, 1, 0],),
        ([9, 6, 4, 2, 3, 5, 7, 0, 1],),
        (list(range(1, 50_001)),),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Exactly n numbers in random order."""
    n = sizes["n"]
    if family == "largest-missing":
        nums = list(range(n))
    elif family == "middle-missing":
        nums = [num for num in range(n + 1) if num != n // 2]
    else:
        raise ValueError(f"unknown family {family!r}")
    rng.shuffle(nums)
    return (nums,)


def sizes(nums: list[int]) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(nums)}


def validate(nums: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    n = len(nums)
    if not 1 <= n <= MAX_LENGTH:
        raise ValueError(f"nums must have 1 to {MAX_LENGTH} numbers, not {n}")
    if any(not 0 <= num <= n for num in nums):
        raise ValueError(f"every number must be within 0 and {n}")
    if len(set(nums)) != n:
        raise ValueError("all numbers must be different")
