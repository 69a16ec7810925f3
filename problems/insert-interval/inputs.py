"""Sorted lists of intervals that are apart, and one more interval."""

from __future__ import annotations

import random
from itertools import pairwise

from hypothesis import strategies as st

Interval = list[int]

LIMIT = 10**9
MAX_LENGTH = 200_000


@st.composite
def _insertions(draw: st.DrawFn) -> tuple[list[Interval], Interval]:
    bound = draw(st.sampled_from([8, 20, 20, 50, LIMIT]))
    points = sorted(draw(st.sets(st.integers(0, bound), max_size=14)))
    intervals: list[Interval] = []
    while points:
        start = points.pop(0)
        longer = draw(st.integers(0, 2)) if points else 0
        intervals.append([start, points.pop(0) if longer else start])
    # Ends of intervals and their neighbours are the places where mistakes show.
    ends = [end for interval in intervals for end in interval]
    near = {min(max(end + off, 0), bound) for end in ends for off in (-1, 0, 1)}
    point = st.one_of(st.sampled_from(sorted(near)), st.integers(0, bound)) if near else st.integers(0, bound)
    return intervals, sorted([draw(point), draw(point)])


def inputs() -> st.SearchStrategy[tuple[list[Interval], Interval]]:
    """Short lists, and new intervals that often begin or end at, or next to, an end."""
    return _insertions()


def edge_cases() -> list[tuple[list[Interval], Interval]]:
    """Empty list, the new interval first, last, in a gap, inside another, around all; touching; bounds."""
    return [
        ([], [3, 7]),
        ([[2, 5]], [6, 8]),
        ([[2, 5]], [5, 8]),
        ([[2, 5]], [0, 1]),
        ([[2, 5]], [0, 2]),
        ([[2, 5]], [3, 4]),
        ([[2, 5]], [1, 9]),
        ([[2, 5]], [2, 5]),
        ([[4, 4]], [4, 4]),
        ([[1, 2], [8, 9]], [4, 5]),
        ([[1, 2], [5, 9]], [3, 4]),
        ([[1, 3], [5, 9]], [3, 5]),
        ([[1, 3], [5, 9], [11, 12]], [2, 6]),
        ([[1, 9], [12, 13]], [2, 4]),
        ([[1, 2], [3, 5], [6, 7], [8, 10], [12, 16]], [4, 8]),
        ([[0, 0], [LIMIT, LIMIT]], [1, LIMIT - 1]),
        ([[0, 0], [LIMIT, LIMIT]], [0, LIMIT]),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[Interval], Interval]:
    """Intervals that begin at multiples of ten, and a new one that covers none or most of them."""
    n = sizes["n"]
    lengths = rng.choices(range(8), k=n)
    intervals = [[10 * i, 10 * i + length] for i, length in enumerate(lengths)]
    if family == "in-a-gap":
        return intervals, [10 * (n // 2) + 8, 10 * (n // 2) + 9]
    if family == "swallows-most":
        return intervals, [10 * (n // 8) + 3, 10 * (n - n // 8) - 8]
    if family == "goes-last":
        return intervals, [10 * n, 10 * n + 5]
    raise ValueError(f"unknown family {family!r}")


def sizes(intervals: list[Interval], new_interval: Interval) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(intervals)}


def validate(intervals: list[Interval], new_interval: Interval) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if len(intervals) > MAX_LENGTH:
        raise ValueError(f"intervals must have at most {MAX_LENGTH} entries, not {len(intervals)}")
    for interval in [*intervals, new_interval]:
        if len(interval) != 2:
            raise ValueError(f"every interval must be a pair, not {interval}")
        if not 0 <= interval[0] <= interval[1] <= LIMIT:
            raise ValueError(f"0 <= start <= end <= {LIMIT} must hold, not {interval}")
    for before, after in pairwise(intervals):
        if before[1] >= after[0]:
            raise ValueError(f"intervals must be sorted and apart, but {before} comes before {after}")
