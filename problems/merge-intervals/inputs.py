import random

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000


@st.composite
def _intervals(draw: st.DrawFn) -> list[list[int]]:
    bound, longest = draw(st.sampled_from([(12, 4), (60, 6), (60, 60), (LIMIT, LIMIT)]))
    starts = draw(st.lists(st.integers(0, bound), min_size=1, max_size=24))
    return [[start, min(LIMIT, start + draw(st.integers(0, longest)))] for start in starts]


def inputs() -> st.SearchStrategy[tuple[list[list[int]]]]:
    """Short lists, from crowded to sparse."""
    return st.tuples(_intervals())


def edge_cases() -> list[tuple[list[list[int]]]]:
    """Touching, contained, equal and single-point intervals; bad orders; bounds."""
    return [
        ([[5, 5]],),
        ([[1, 4], [4, 5]],),
        ([[1, 4], [5, 6]],),
        ([[1, 10], [2, 3]],),
        ([[1, 10], [2, 3], [4, 5], [10, 11]],),
        ([[4, 5], [2, 3], [1, 10]],),
        ([[1, 4], [0, 0]],),
        ([[1, 4], [0, 2], [3, 5]],),
        ([[2, 2], [2, 2], [2, 2]],),
        ([[1, 2], [7, 8], [2, 7]],),
        ([[0, LIMIT], [LIMIT, LIMIT], [0, 0]],),
        ([[1, 3], [1, 7], [1, 5]],),
        ([[8, 9], [6, 7], [4, 5], [2, 3], [0, 1]],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[list[int]]]:
    """Shuffled intervals of which two and two (pairs) or all (nested) are merged."""
    n = sizes["n"]
    if family == "pairs":
        starts = [10 * i - 5 * (i % 2) for i in range(n)]
        intervals = [[start, start + rng.randint(6, 12)] for start in starts]
    elif family == "nested":
        intervals = [[i, 2 * n - i] for i in range(n)]
    else:
        raise ValueError(f"unknown family {family!r}")
    rng.shuffle(intervals)
    return (intervals,)


def sizes(intervals: list[list[int]]) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(intervals)}


def validate(intervals: list[list[int]]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(intervals) <= MAX_LENGTH:
        raise ValueError(f"intervals must have 1 to {MAX_LENGTH} entries, not {len(intervals)}")
    for interval in intervals:
        if len(interval) != 2:
            raise ValueError(f"every interval must be a pair, not {interval}")
        if not 0 <= interval[0] <= interval[1] <= LIMIT:
            raise ValueError(f"0 <= start <= end <= {LIMIT} must hold, not {interval}")
