"""Queries, keys and values of a few tokens."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Matrix = list[list[float]]
Case = tuple[Matrix, Matrix, Matrix]

MAX_SIDE = 2_000
MAX_ENTRIES = 200_000
LIMIT = 100.0


def inputs() -> st.SearchStrategy[Case]:
    """Up to 5 tokens of up to 5 numbers; scores from tiny to thousands."""
    return _cases()


@st.composite
def _cases(draw: st.DrawFn) -> Case:
    n, d = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    scale = draw(st.sampled_from([0.25, 0.25, 0.5, 12.0]))

    def matrix(step: float) -> Matrix:
        row = st.lists(st.integers(-8, 8).map(lambda value: value * step), min_size=d, max_size=d)
        return draw(st.lists(row, min_size=n, max_size=n))

    return matrix(scale), matrix(scale), matrix(0.5)


def edge_cases() -> list[Case]:
    """One token, one column, zeros, equal keys, scores that overflow or vanish."""
    return [
        ([[3.0]], [[2.0]], [[-1.5]]),
        ([[1.0, 2.0, 3.0]], [[0.0, 1.0, 0.0]], [[4.0, 5.0, 6.0]]),
        ([[0.0, 0.0], [0.0, 0.0]], [[1.0, 2.0], [3.0, 4.0]], [[1.0, 3.0], [2.0, 7.0]]),
        ([[100.0], [100.0]], [[100.0], [99.995]], [[0.0], [1.0]]),
        ([[100.0], [100.0]], [[-100.0], [-99.995]], [[0.0], [1.0]]),
        ([[100.0], [0.0], [-100.0]], [[100.0], [-100.0], [50.0]], [[1.0], [2.0], [4.0]]),
        ([[1.0, 0.0], [0.0, 1.0]], [[1.0, 0.0], [0.0, 1.0]], [[1.0, 0.0], [0.0, 1.0]]),
        ([[1.0, 2.0], [0.5, -1.0]], [[2.0, 1.0], [0.0, 3.0]], [[1.0, 10.0], [-1.0, 20.0]]),
        ([[0.5], [1.0], [2.0]], [[1.0], [0.0], [-1.0]], [[1.0], [0.0], [5.0]]),
        ([[-100.0] * 4] * 2, [[100.0] * 4, [100.0] * 3 + [99.75]], [[1.0, 2.0, 3.0, 4.0], [0.0] * 4]),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> Case:
    """Exactly n tokens of d numbers: `mixed` or `rising-scores`."""
    n, d = sizes["n"], sizes["d"]
    values = [[rng.uniform(-5.0, 5.0) for _ in range(d)] for _ in range(n)]
    if family == "mixed":
        queries = [[rng.uniform(-1.5, 1.5) for _ in range(d)] for _ in range(n)]
        keys = [[rng.uniform(-1.5, 1.5) for _ in range(d)] for _ in range(n)]
    elif family == "rising-scores":
        queries = [[0.5] * d for _ in range(n)]
        keys = [[6.0 * i / n / d**0.5] * d for i in range(n)]
    else:
        raise ValueError(f"unknown family {family!r}")
    return queries, keys, values


def sizes(queries: Matrix, keys: Matrix, values: Matrix) -> dict[str, int]:
    """Tokens n, columns d."""
    return {"n": len(queries), "d": len(queries[0])}


def validate(queries: Matrix, keys: Matrix, values: Matrix) -> None:
    """Raise ValueError unless the input respects the constraints."""
    if not queries or not queries[0]:
        raise ValueError("there must be at least one token and one column")
    n, d = len(queries), len(queries[0])
    if max(n, d) > MAX_SIDE or n * d > MAX_ENTRIES:
        raise ValueError(f"at most {MAX_SIDE} rows, {MAX_SIDE} columns and {MAX_ENTRIES} numbers in a matrix")
    for matrix in (queries, keys, values):
        if len(matrix) != n or any(len(row) != d for row in matrix):
            raise ValueError("queries, keys and values must have the same shape")
        if not all(-LIMIT <= value <= LIMIT for row in matrix for value in row):
            raise ValueError("every number must be between -100 and 100")
