"""Labelled points, queries, and how many neighbours vote."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Points = list[list[int]]
Case = tuple[Points, list[int], Points, int]

MAX_POINTS = 50_000
MAX_PAIRS = 1_000_000
MAX_DIMENSIONS = 8
MAX_COORDINATE = 100_000
MAX_LABEL = 100
MAX_K = 15


def inputs() -> st.SearchStrategy[Case]:
    """Up to 10 points on a tiny grid, so that distances and votes are often tied."""
    return _cases()


@st.composite
def _cases(draw: st.DrawFn) -> Case:
    n, d = draw(st.integers(1, 10)), draw(st.integers(1, 3))
    step = draw(st.sampled_from([1, 1, 1, 30_000]))
    place = st.lists(st.integers(-3, 3).map(lambda value: value * step), min_size=d, max_size=d)
    points = draw(st.lists(place, min_size=n, max_size=n))
    labels = draw(st.lists(st.integers(0, 4), min_size=n, max_size=n))
    queries = draw(st.lists(place, min_size=1, max_size=4))
    return points, labels, queries, draw(st.integers(1, n))


def edge_cases() -> list[Case]:
    """One point, equal points, ties in distance and in votes, far apart, many coordinates."""
    far = MAX_COORDINATE
    return [
        ([[0]], [7], [[5]], 1),
        ([[3, 3], [3, 3], [3, 3]], [5, 2, 2], [[3, 3]], 1),
        ([[3, 3], [3, 3], [3, 3]], [5, 2, 2], [[0, 0]], 3),
        ([[1], [-1], [1], [-1]], [4, 3, 2, 1], [[0]], 1),
        ([[1], [-1], [1], [-1]], [4, 3, 2, 1], [[0]], 2),
        ([[1], [-1], [1], [-1]], [4, 3, 3, 4], [[0]], 3),
        ([[0, 0], [5, 5], [9, 9], [1, 0]], [0, 1, 1, 0], [[0, 0], [9, 9]], 4),
        ([[-far, -far], [far, 0], [0, far]], [1, 2, 3], [[far, far]], 1),
        ([[-far, -far], [-far, far], [40_000, 0]], [0, 1, 2], [[far, far], [-far, 0]], 1),
        ([[0, 4], [3, 3]], [1, 2], [[0, 0]], 1),
        ([[0, 3], [2, 2]], [1, 2], [[0, 0]], 1),
        ([[far] * 8, [-far] * 8], [MAX_LABEL, 0], [[far - 1] * 8], 1),
        ([[i] for i in range(15)], [i % 3 for i in range(15)], [[0], [7], [14]], 15),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> Case:
    """Exactly n points and q queries in the plane: `scattered` or `ever-closer`."""
    n, q = sizes["n"], sizes["q"]
    reach = MAX_COORDINATE
    if family == "scattered":
        points = [[rng.randint(-reach, reach), rng.randint(-reach, reach)] for _ in range(n)]
        queries = [[rng.randint(-reach, reach), rng.randint(-reach, reach)] for _ in range(q)]
    elif family == "ever-closer":
        points = [[reach - index, rng.randint(0, 3)] for index in range(n)]
        queries = [[-rng.randint(1000, reach), rng.randint(0, 3)] for _ in range(q)]
    else:
        raise ValueError(f"unknown family {family!r}")
    return points, [rng.randint(0, 9) for _ in range(n)], queries, min(5, n)


def sizes(points: Points, labels: list[int], queries: Points, k: int) -> dict[str, int]:
    """Points n, queries q."""
    return {"n": len(points), "q": len(queries)}


def validate(points: Points, labels: list[int], queries: Points, k: int) -> None:
    """Raise ValueError unless the input respects the constraints."""
    n = len(points)
    if not 1 <= n <= MAX_POINTS or not queries or n * len(queries) > MAX_PAIRS:
        raise ValueError(f"at most {MAX_POINTS} points and {MAX_PAIRS} pairs of a point and a query")
    d = len(points[0])
    if not 1 <= d <= MAX_DIMENSIONS or any(len(place) != d for place in [*points, *queries]):
        raise ValueError(f"all places must have the same number of coordinates, 1 to {MAX_DIMENSIONS}")
    if any(abs(value) > MAX_COORDINATE for place in [*points, *queries] for value in place):
        raise ValueError("every coordinate must be between -10^5 and 10^5")
    if len(labels) != n or not all(0 <= label <= MAX_LABEL for label in labels):
        raise ValueError(f"labels must hold one number from 0 to {MAX_LABEL} for each point")
    if not 1 <= k <= min(n, MAX_K):
        raise ValueError(f"k must be between 1 and min(n, {MAX_K})")
