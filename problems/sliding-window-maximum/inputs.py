"""Lists, and windows that slide over them."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000


@st.composite
def _windows(draw: st.DrawFn) -> tuple[list[int], int]:
    bound = draw(st.sampled_from([2, 5, 30, LIMIT]))
    nums = draw(st.lists(st.integers(-bound, bound), min_size=1, max_size=20))
    k = draw(st.one_of(st.integers(1, min(4, len(nums))), st.integers(1, len(nums))))
    return nums, k


def inputs() -> st.SearchStrategy[tuple[list[int], int]]:
    """Short lists, mostly with repeated values; narrow and wide windows."""
    return _windows()


def edge_cases() -> list[tuple[list[int], int]]:
    """One value, windows of one place and of the whole list, equal maxima, a maximum that leaves, bounds."""
    return [
        ([5], 1),
        ([3, 1, 2], 1),
        ([3, 1, 2], 3),
        ([1, 2], 2),
        ([2, 2, 1, 0], 2),
        ([7, 7, 7, 7], 2),
        ([9, 1, 2, 0, 0], 2),
        ([9, 1, 2, 0, 0], 3),
        ([5, 5, 1, 1, 1], 2),
        ([5, 3, 5, 3, 1, 0], 3),
        ([1, 2, 3, 4, 5], 3),
        ([5, 4, 3, 2, 1], 3),
        ([-3, -1, -2, -4, -5], 2),
        ([0, -1, 0, -1, -2], 2),
        ([-LIMIT, -LIMIT, LIMIT, -LIMIT], 2),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int], int]:
    """n falling or rising values, and a window of a quarter of them."""
    n = sizes["n"]
    start = rng.randrange(1000)
    nums = list(range(start, start + 3 * n, 3))
    if family == "falling":
        nums.reverse()
    elif family != "rising":
        raise ValueError(f"unknown family {family!r}")
    return nums, max(1, n // 4)


def sizes(nums: list[int], k: int) -> dict[str, int]:
    """n: the length of the list."""
    return {"n": len(nums)}


def validate(nums: list[int], k: int) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 1 to {MAX_LENGTH} values, not {len(nums)}")
    if any(abs(value) > LIMIT for value in nums):
        raise ValueError(f"every value must be within -{LIMIT} and {LIMIT}")
    if not 1 <= k <= len(nums):
        raise ValueError(f"k must be between 1 and {len(nums)}, not {k}")
