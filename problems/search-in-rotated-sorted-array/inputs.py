"""Rotated sorted lists, and what is searched for."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000


@st.composite
def _search(draw: st.DrawFn) -> tuple[list[int], int]:
    bound = draw(st.sampled_from([6, 12, 40, LIMIT]))
    value = st.integers(-bound, bound)
    ordered = sorted(draw(st.sets(value, min_size=1, max_size=12)))
    cut = draw(st.integers(0, len(ordered) - 1))
    nums = ordered[cut:] + ordered[:cut]
    end = st.sampled_from([nums[0], nums[-1], ordered[0], ordered[-1]])
    target = draw(st.one_of(st.sampled_from(nums), end, value))
    return nums, target


def inputs() -> st.SearchStrategy[tuple[list[int], int]]:
    """Short lists cut anywhere; the target is often there, often at an end or next to the cut."""
    return _search()


def edge_cases() -> list[tuple[list[int], int]]:
    """One to three values in every rotation, both ends and both sides of the cut, every gap, bounds."""
    cases = [
        ([5], 5),
        ([5], 4),
        ([5], 6),
        ([1, 3], 1),
        ([1, 3], 3),
        ([3, 1], 3),
        ([3, 1], 1),
        ([3, 1], 2),
        ([3, 1], 0),
        ([3, 1], 4),
        ([-LIMIT, LIMIT], LIMIT),
        ([LIMIT, -LIMIT], -LIMIT),
        ([LIMIT - 1, LIMIT, -LIMIT], 0),
        ([4, 5, 6, 7, 0, 1, 2], 7),
        ([6, 7, 8, 1, 2, 3, 4, 5], 6),
        ([2, 3, 4, 5, 6, 7, 8, 1], 1),
        ([8, 1, 2, 3, 4, 5, 6, 7], 8),
    ]
    for nums in ([1, 3, 5], [3, 5, 1], [5, 1, 3]):
        cases += [(nums, target) for target in range(7)]
    return cases


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int], int]:
    """Every third number from somewhere on, rotated; the target lies in a gap."""
    n = sizes["n"]
    start = rng.randrange(-1000, 1000)
    ordered = list(range(start, start + 3 * n, 3))
    if family == "missing-at-the-end":
        cut = n - n // 4
        target = ordered[cut - 1] - 1
    elif family == "missing-before-the-break":
        cut = n // 4
        target = ordered[-1] - 1
    else:
        raise ValueError(f"unknown family {family!r}")
    return ordered[cut:] + ordered[:cut], target


def sizes(nums: list[int], target: int) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(nums)}


def validate(nums: list[int], target: int) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 1 to {MAX_LENGTH} values, not {len(nums)}")
    if any(abs(value) > LIMIT for value in nums) or abs(target) > LIMIT:
        raise ValueError(f"every number must be within -{LIMIT} and {LIMIT}")
    drops = sum(nums[i - 1] >= nums[i] for i in range(len(nums)))  # around the end as well
    if drops > 1 or len(set(nums)) != len(nums):
        raise ValueError("nums must be a strictly ascending list, perhaps rotated")
