"""Lists of integers with runs, gaps and repeated values."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Short lists of values that are close together, around 0 and elsewhere."""
    ranges = [(-4, 4), (-8, 8), (0, 12), (5, 25), (LIMIT - 9, LIMIT), (-LIMIT, 5 - LIMIT), (-LIMIT, LIMIT)]
    lists = [st.lists(st.integers(low, high), max_size=16) for low, high in ranges]
    return st.tuples(st.one_of(lists))


def edge_cases() -> list[tuple[list[int]]]:
    """Empty, one value, only repeated values, runs across 0, in reverse, of equal length, at the bounds."""
    return [
        ([],),
        ([0],),
        ([-7],),
        ([3, 3, 3],),
        ([1, 2, 2, 3],),
        ([1, 2, 0, 1],),
        ([5, 4, 3, 2, 1],),
        ([-2, 2, 0, 1, -1],),
        ([1, 3, 5, 7],),
        ([1, 2, 10, 11, 12],),
        ([10, 11, 12, 1, 2],),
        ([4, 1, 3, 6, 7],),
        ([8, 2, 9, 3, 10, 4, 11],),
        ([LIMIT, LIMIT - 1, -LIMIT, 1 - LIMIT, 2 - LIMIT],),
        ([LIMIT, -LIMIT],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """A shuffled run, values with gaps, or a sorted run whose ends are repeated."""
    n = sizes["n"]
    start = rng.randrange(1000, 5000)
    if family == "one-run":
        middle = start + n // 2
        nums = [*range(start, middle), *range(middle + 1, start + n)]
        rng.shuffle(nums)
        return ([middle, *nums],)
    if family == "apart":
        nums = [start + 5 * i + step for i, step in enumerate(rng.choices(range(4), k=n))]
        rng.shuffle(nums)
        return (nums,)
    if family == "repeated-ends":
        half = n // 2
        last = start + n - half - 1
        return ([*[start] * (half // 2), *range(start, last + 1), *[last] * (half - half // 2)],)
    raise ValueError(f"unknown family {family!r}")


def sizes(nums: list[int]) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(nums)}


def validate(nums: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if len(nums) > MAX_LENGTH:
        raise ValueError(f"nums must have at most {MAX_LENGTH} values, not {len(nums)}")
    if any(abs(value) > LIMIT for value in nums):
        raise ValueError(f"every value of nums must be within -{LIMIT} and {LIMIT}")
