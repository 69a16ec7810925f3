"""Tables of numbers with many, few or no zeros."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Matrix = list[list[int]]

MAX_SIDE = 10_000
MAX_PLACES = 100_000
LIMIT = 10**9


@st.composite
def _tables(draw: st.DrawFn) -> Matrix:
    m, n = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    matrix = [[draw(st.sampled_from([-1, 1, 2, 3, LIMIT])) for _ in range(n)] for _ in range(m)]
    for _ in range(draw(st.integers(0, 3))):
        matrix[draw(st.integers(0, m - 1))][draw(st.integers(0, n - 1))] = 0
    return matrix


def inputs() -> st.SearchStrategy[tuple[Matrix]]:
    """Tables of up to 5 by 5 numbers with up to three zeros, so that much is left to be spared."""
    return st.tuples(_tables())


def edge_cases() -> list[tuple[Matrix]]:
    """Single places, rows and columns; zeros in the corners, on the borders and inside; all zeros; bounds."""
    return [
        ([[0]],),
        ([[1]],),
        ([[1, 0, 2]],),
        ([[1], [0], [2]],),
        ([[1, 2], [3, 4]],),
        ([[0, 2, 3], [4, 5, 6], [7, 8, 9]],),
        ([[1, 0, 3], [4, 5, 6], [7, 8, 9]],),
        ([[1, 2, 3], [0, 5, 6], [7, 8, 9]],),
        ([[1, 2, 3], [4, 0, 6], [7, 8, 9]],),
        ([[1, 2, 3], [4, 5, 6], [7, 8, 0]],),
        ([[1, 2, 3], [4, 5, 6], [0, 8, 9]],),
        ([[1, 2, 0], [4, 5, 6], [7, 8, 9]],),
        ([[1, 0, 3], [0, 5, 6], [7, 8, 9]],),
        ([[0, 0], [0, 0]],),
        ([[0, 1, 1, 5], [3, 4, 5, 2], [1, 3, 1, 0]],),
        ([[-1, 2, 3], [4, 0, -1], [-1, 8, 9]],),
        ([[LIMIT, -LIMIT], [0, -LIMIT], [LIMIT, LIMIT]],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[Matrix]:
    """Exactly m rows of n numbers: zeros are all of them, or those of a diagonal that wraps around."""
    m, n = sizes["m"], sizes["n"]
    if family == "all-zeros":
        return ([[0] * n for _ in range(m)],)
    if family != "diagonal":
        raise ValueError(f"unknown family {family!r}")
    matrix = [rng.choices(range(1, 1001), k=n) for _ in range(m)]
    for i in range(max(m, n)):
        matrix[i % m][i % n] = 0
    return (matrix,)


def sizes(matrix: Matrix) -> dict[str, int]:
    """Rows m, columns n."""
    return {"m": len(matrix), "n": len(matrix[0])}


def validate(matrix: Matrix) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not matrix or not matrix[0]:
        raise ValueError("the table must have at least one number")
    m, n = len(matrix), len(matrix[0])
    if max(m, n) > MAX_SIDE or m * n > MAX_PLACES:
        raise ValueError(f"at most {MAX_SIDE} rows, {MAX_SIDE} columns and {MAX_PLACES} numbers")
    if any(len(row) != n for row in matrix):
        raise ValueError("all rows must have the same length")
    if any(abs(value) > LIMIT for row in matrix for value in row):
        raise ValueError(f"every number must be within -{LIMIT} and {LIMIT}")
