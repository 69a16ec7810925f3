"""Lists of positive numbers, with an even total more often than not."""

from __future__ import annotations

import itertools
import random

from hypothesis import strategies as st

MAX_LENGTH = 1000
MAX_SUM = 300_000


@st.composite
def _lists(draw: st.DrawFn) -> list[int]:
    most = draw(st.sampled_from([3, 8, 25, 60]))
    step = draw(st.sampled_from([1, 1, 2, 3]))
    nums = [step * number for number in draw(st.lists(st.integers(1, most), min_size=1, max_size=8))]
    if sum(nums) % 2 == 1 and draw(st.integers(0, 3)) > 0:
        nums.append(draw(st.sampled_from([1, 3, 5])))
    return nums


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Up to 9 numbers, often multiples of two or three."""
    return st.tuples(_lists())


def edge_cases() -> list[tuple[list[int]]]:
    """One number, two, odd totals, one number too large, numbers used twice by mistake, traps for the
    greedy.
    """
    return [
        ([1],),
        ([2],),
        ([1, 1],),
        ([1, 2],),
        ([3, 3],),
        ([1, 1, 1],),
        ([1, 1, 4],),
        ([2, 2, 6],),
        ([1, 2, 3],),
        ([3, 1, 2],),
        ([1, 5, 6, 10],),
        ([1, 4, 9, 12],),
        ([2, 2, 5, 7],),
        ([3, 3, 3, 4, 5],),
        ([5, 4, 3, 3, 3],),
        ([4, 4, 4, 4, 8, 8, 8, 8],),
        ([8, 7, 6, 5, 4],),
        ([6, 6, 6, 6, 6],),
        ([60, 60, 60, 60, 59, 57],),
        ([149_999, 2, 149_999],),
        ([150_000, 149_999, 1],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Exactly n numbers of total 2 * S, where S is what is asked for or, since it must not be a multiple
    of 3, one more.

    All but one are multiples of 3. A part of them leaves no rest when divided by 3, or that of the one;
    S leaves neither. Ever doubled ones come first, so that soon there are parts of all
    sums, and the one is the last.
    """
    if family != "no-way":
        raise ValueError(f"unknown family {family!r}")
    n, half = sizes["n"], sizes["S"]
    half += half % 3 == 0
    odd_one = 2 * half % 3
    threes = (2 * half - odd_one) // 3
    doubling = min((n - 2) // 2, (threes // 4).bit_length() - 1)
    rest = threes - 2**doubling + 1
    cuts = [round(i * rest / (n - 1 - doubling)) for i in range(n - doubling)]
    equal = [3 * (high - low) for low, high in itertools.pairwise(cuts)]
    rng.shuffle(equal)
    return ([*(3 * 2**i for i in range(doubling)), *equal, odd_one],)


def sizes(nums: list[int]) -> dict[str, int]:
    """n: the length of the list; S: half of its sum, rounded down."""
    return {"n": len(nums), "S": sum(nums) // 2}


def validate(nums: list[int]) -> None:
    """Raise ValueError unless `nums` respects the constraints."""
    if not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 1 to {MAX_LENGTH} entries, not {len(nums)}")
    if min(nums) < 1:
        raise ValueError("all numbers must be at least 1")
    if sum(nums) > MAX_SUM:
        raise ValueError(f"the sum must be at most {MAX_SUM}, not {sum(nums)}")
