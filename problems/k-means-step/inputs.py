"""Points and the centroids of their clusters."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Points = list[list[float]]
Case = tuple[Points, Points]

MAX_POINTS = 50_000
MAX_CENTROIDS = 5_000
MAX_PAIRS = 1_000_000
MAX_DIMENSIONS = 8
MAX_COORDINATE = 10_000.0


def inputs() -> st.SearchStrategy[Case]:
    """Up to 9 points and 4 centroids on a small grid, so that ties and empty clusters are frequent."""
    return _cases()


@st.composite
def _cases(draw: st.DrawFn) -> Case:
    d = draw(st.integers(1, 3))
    reach = draw(st.sampled_from([3, 8, 40]))
    place = st.lists(st.integers(-reach, reach).map(lambda quarters: quarters / 4), min_size=d, max_size=d)
    points = draw(st.lists(place, min_size=1, max_size=9))
    return points, draw(st.lists(place, min_size=1, max_size=4))


def edge_cases() -> list[Case]:
    """One point, one centroid, ties, equal centroids, empty clusters, Manhattan against Euclid, limits."""
    far = MAX_COORDINATE
    return [
        ([[2.5]], [[0.0]]),
        ([[2.5]], [[2.5], [2.5]]),
        ([[0.0], [1.0]], [[9.0]]),
        ([[0.0], [2.0], [4.0]], [[1.0], [3.0]]),
        ([[0.0], [2.0], [4.0]], [[3.0], [1.0]]),
        ([[0.0, 0.0]], [[3.0, 3.0], [0.0, 5.0]]),
        ([[0.0, 0.0], [1.0, 0.0]], [[0.0, 4.0], [2.5, 2.5]]),
        ([[1.0, 1.0], [2.0, 2.0]], [[-7.0, 0.25], [1.5, 1.5], [8.0, 0.0]]),
        ([[0.0], [6.0], [7.0], [1.0]], [[0.0], [8.0], [4.0]]),
        ([[far] * 8, [-far] * 8], [[far] * 8, [far - 0.25] * 8]),
        ([[-far, far], [far, far], [far, -far]], [[0.0, 0.0], [0.25, 0.0]]),
        ([[1.0], [1.0], [1.0], [2.0]], [[0.0], [5.0]]),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> Case:
    """Exactly n points and k centroids in the plane: `spread` or `one-takes-all`."""
    n, k = sizes["n"], sizes["k"]
    if family == "spread":
        return [_place(rng, -40_000, 40_000) for _ in range(n)], [
            _place(rng, -40_000, 40_000) for _ in range(k)
        ]
    if family != "one-takes-all":
        raise ValueError(f"unknown family {family!r}")
    points = [_place(rng, -40_000, -30_000) for _ in range(n)]
    return points, [_place(rng, 10_000, 40_000) for _ in range(k - 1)] + [[-9000.0, -9000.0]]


def sizes(points: Points, centroids: Points) -> dict[str, int]:
    """Points n, centroids k."""
    return {"n": len(points), "k": len(centroids)}


def validate(points: Points, centroids: Points) -> None:
    """Raise ValueError unless the input respects the constraints."""
    n, k = len(points), len(centroids)
    if not (1 <= n <= MAX_POINTS and 1 <= k <= MAX_CENTROIDS and n * k <= MAX_PAIRS):
        raise ValueError(
            f"1 to {MAX_POINTS} points, 1 to {MAX_CENTROIDS} centroids, at most {MAX_PAIRS} pairs"
        )
    d = len(points[0])
    if not 1 <= d <= MAX_DIMENSIONS or any(len(place) != d for place in [*points, *centroids]):
        raise ValueError(f"all places must have the same number of coordinates, 1 to {MAX_DIMENSIONS}")
    for place in [*points, *centroids]:
        if not all(abs(value) <= MAX_COORDINATE and value * 4 == int(value * 4) for value in place):
            raise ValueError("every coordinate must be a multiple of 1/4 between -10^4 and 10^4")


def _place(rng: random.Random, low: int, high: int) -> list[float]:
    return [rng.randint(low, high) / 4, rng.randint(low, high) / 4]
