"""Lists of meetings, from crowded to sparse."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Meeting = list[int]

LIMIT = 10**9
MAX_LENGTH = 200_000


@st.composite
def _meetings(draw: st.DrawFn) -> list[Meeting]:
    bound, longest = draw(st.sampled_from([(6, 3), (10, 4), (20, 5), (20, 20), (LIMIT - 1, LIMIT)]))
    starts = draw(st.lists(st.integers(0, bound), min_size=1, max_size=10))
    return [[start, min(LIMIT, start + draw(st.integers(1, longest)))] for start in starts]


def inputs() -> st.SearchStrategy[tuple[list[Meeting]]]:
    """Short lists in which meetings often begin when others begin or end."""
    return st.tuples(_meetings())


def edge_cases() -> list[tuple[list[Meeting]]]:
    """One meeting; one right after another; equal, nested and crossing ones; bad orders; bounds."""
    return [
        ([[4, 9]],),
        ([[1, 2], [2, 3]],),
        ([[2, 3], [1, 2]],),
        ([[1, 3], [2, 4]],),
        ([[5, 6], [5, 6], [5, 6]],),
        ([[1, 10], [2, 3], [4, 5], [6, 7]],),
        ([[1, 10], [2, 9], [3, 8], [8, 9]],),
        ([[1, 4], [2, 6], [4, 7], [6, 9]],),
        ([[6, 9], [1, 4], [4, 7], [2, 6]],),
        ([[0, 5], [1, 2], [2, 3], [3, 6], [5, 7]],),
        ([[0, 3], [0, 3], [3, 5], [3, 5], [3, 5]],),
        ([[8, 9], [6, 8], [1, 9], [1, 2]],),
        ([[0, LIMIT], [0, 1], [LIMIT - 1, LIMIT]],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[Meeting]]:
    """Meetings that all go on at once, that follow each other, or at random; in random order."""
    n = sizes["n"]
    if family == "all-at-once":
        starts, ends = list(range(n)), list(range(n, 2 * n))
        rng.shuffle(ends)
        meetings = [[start, end] for start, end in zip(starts, ends, strict=True)]
    elif family == "one-after-another":
        meetings = [[10 * i, 10 * i + length] for i, length in enumerate(rng.choices(range(1, 11), k=n))]
    elif family == "busy":
        meetings = []
        for _ in range(n):
            start = rng.randrange(10 * n)
            meetings.append([start, start + rng.randint(1, 5 * n)])
    else:
        raise ValueError(f"unknown family {family!r}")
    rng.shuffle(meetings)
    return (meetings,)


def sizes(intervals: list[Meeting]) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(intervals)}


def validate(intervals: list[Meeting]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(intervals) <= MAX_LENGTH:
        raise ValueError(f"intervals must have 1 to {MAX_LENGTH} entries, not {len(intervals)}")
    for meeting in intervals:
        if len(meeting) != 2:
            raise ValueError(f"every meeting must be a pair, not {meeting}")
        if not 0 <= meeting[0] < meeting[1] <= LIMIT:
            raise ValueError(f"0 <= start < end <= {LIMIT} must hold, not {meeting}")
