"""Square matrices."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Matrix = list[list[int]]

MAX_SIDE = 500
LIMIT = 10**9


@st.composite
def _squares(draw: st.DrawFn) -> Matrix:
    n = draw(st.integers(1, 6))
    bound = draw(st.sampled_from([3, 50, LIMIT]))
    row = st.lists(st.integers(-bound, bound), min_size=n, max_size=n)
    return draw(st.lists(row, min_size=n, max_size=n))


def inputs() -> st.SearchStrategy[tuple[Matrix]]:
    """Squares of up to 6 by 6 numbers."""
    return st.tuples(_squares())


def edge_cases() -> list[tuple[Matrix]]:
    """One number, even and odd sides, all different, symmetric, bounds."""
    counted = [[[row * n + column for column in range(n)] for row in range(n)] for n in range(1, 7)]
    return [
        *((matrix,) for matrix in counted),
        ([[1, 2], [2, 3]],),
        ([[1, 2, 3], [2, 4, 5], [3, 5, 6]],),
        ([[0, 0, 1], [0, 0, 0], [0, 0, 0]],),
        ([[LIMIT, -LIMIT], [0, -1]],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[Matrix]:
    """Exactly n rows of n random numbers from 0 to 255, as in a grey picture."""
    if family != "random":
        raise ValueError(f"unknown family {family!r}")
    n = sizes["n"]
    values = range(256)
    return ([rng.choices(values, k=n) for _ in range(n)],)


def sizes(matrix: Matrix) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(matrix)}


def validate(matrix: Matrix) -> None:
    """Raise ValueError if an input breaks a constraint."""
    n = len(matrix)
    if not 1 <= n <= MAX_SIDE:
        raise ValueError(f"matrix must have 1 to {MAX_SIDE} rows, not {n}")
    if any(len(row) != n for row in matrix):
        raise ValueError(f"every row must have {n} numbers, as many as there are rows")
    if any(abs(value) > LIMIT for row in matrix for value in row):
        raise ValueError(f"every number must be within -{LIMIT} and {LIMIT}")
