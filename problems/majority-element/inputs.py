"""Lists in which one value holds more than half of the places."""

from __future__ import annotations

import random
from collections import Counter

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000


@st.composite
def _lists(draw: st.DrawFn) -> list[int]:
    bound = draw(st.sampled_from([2, 2, 9, LIMIT]))
    value = st.integers(-bound, bound)
    major = draw(value)
    others = [num for num in draw(st.lists(value, max_size=14)) if num != major]
    surplus = draw(st.sampled_from([1, 1, 2, 3]))
    return draw(st.permutations(others + [major] * (len(others) + surplus)))


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Short lists in any order, mostly with the smallest possible majority."""
    return st.tuples(_lists())


def edge_cases() -> list[tuple[list[int]]]:
    """One value, one kind, the majority first, last, spread out; zero and negative majorities; bounds."""
    return [
        ([5],),
        ([0],),
        ([3, 3],),
        ([1, 2, 2],),
        ([2, 1, 2],),
        ([2, 2, 1],),
        ([0, 0, 0, 1, 2],),
        ([1, 2, 0, 0, 0],),
        ([1, 0, 1, 0, 1],),
        ([1, 1, 1, 2, 2, 2, 1],),
        ([4, 4, 1, 1, 4, 1, 4],),
        ([3, 3, 1, 2, 3, 4, 3, 3],),
        ([-1, -1, 1],),
        ([-LIMIT, LIMIT, -LIMIT],),
        ([LIMIT, LIMIT, -LIMIT, LIMIT],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Exactly n values, n//2 + 1 of them the majority, in the middle of the range of all values."""
    n = sizes["n"]
    start = rng.randrange(-1000, 1000)
    others = list(range(start, start + n - n // 2))
    major = others.pop(len(others) // 2)
    rng.shuffle(others)
    if family == "minority-first":
        return ([*others, *[major] * (n - len(others))],)
    if family != "alternating":
        raise ValueError(f"unknown family {family!r}")
    nums = [major] * n
    nums[1 : 2 * len(others) : 2] = others
    return (nums,)


def sizes(nums: list[int]) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(nums)}


def validate(nums: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 1 to {MAX_LENGTH} values, not {len(nums)}")
    if any(abs(value) > LIMIT for value in nums):
        raise ValueError(f"every value of nums must be within -{LIMIT} and {LIMIT}")
    if 2 * max(Counter(nums).values()) <= len(nums):
        raise ValueError("one value must occur in more than half of the places")
