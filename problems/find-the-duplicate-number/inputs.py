"""Lists of n + 1 numbers from 1 to n, of which exactly one is repeated."""

from __future__ import annotations

import random
from collections import Counter
from itertools import pairwise

from hypothesis import strategies as st

MAX_N = 200_000


@st.composite
def _lists(draw: st.DrawFn) -> list[int]:
    n = draw(st.integers(1, 9))
    repeated = draw(st.integers(1, n))
    times = draw(st.one_of(st.just(2), st.integers(2, n + 1)))
    others = draw(st.permutations([num for num in range(1, n + 1) if num != repeated]))
    return draw(st.permutations([repeated] * times + others[: n + 1 - times]))


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Short lists in any order; the repeated number is there twice or more often."""
    return st.tuples(_lists())


def edge_cases() -> list[tuple[list[int]]]:
    """Shortest lists; repeated side by side, far apart, everywhere; tails and circles of all lengths."""
    return [
        ([1, 1],),
        ([1, 1, 2],),
        ([1, 2, 2],),
        ([2, 1, 2],),
        ([2, 2, 2],),
        ([4, 4, 4, 4, 4],),
        ([1, 3, 4, 2, 2],),
        ([3, 1, 3, 4, 2],),
        ([5, 1, 2, 3, 4, 5],),
        ([1, 2, 3, 4, 5, 1],),
        ([1, 2, 3, 4, 5, 5],),
        ([1, 1, 2, 3, 4, 5],),
        ([2, 5, 9, 6, 9, 3, 8, 9, 7, 1],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Exactly n + 1 numbers. The long way enters its circle after a third of the places."""
    n = sizes["n"]
    if family == "one-value":
        return ([rng.randint(1, n)] * (n + 1),)
    if family != "long-way-round":
        raise ValueError(f"unknown family {family!r}")
    if n < 4:
        return ([*range(1, n + 1), n],)
    # Two places in the middle lead to the entrance of the circle, which is the number before theirs.
    middle = n // 2
    way = [*range(1, middle - 1), *range(middle + 2, n + 1)]
    rng.shuffle(way)
    tail = (n - 2) // 3
    way = [0, *way[:tail], middle, middle - 1, *way[tail:], middle + 1]
    nums = [0] * (n + 1)
    for here, there in pairwise(way):
        nums[here] = there
    nums[middle + 1] = nums[middle]
    return (nums,)


def sizes(nums: list[int]) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(nums) - 1}


def validate(nums: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    n = len(nums) - 1
    if not 1 <= n <= MAX_N:
        raise ValueError(f"nums must have 2 to {MAX_N + 1} numbers, not {len(nums)}")
    if any(not 1 <= num <= n for num in nums):
        raise ValueError(f"every number must be within 1 and {n}")
    if sum(times > 1 for times in Counter(nums).values()) != 1:
        raise ValueError("exactly one number must occur more than once")
