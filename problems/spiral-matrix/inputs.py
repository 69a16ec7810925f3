"""Tables of numbers of all formats."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Matrix = list[list[int]]

MAX_SIDE = 10_000
MAX_PLACES = 100_000
LIMIT = 10**9


@st.composite
def _tables(draw: st.DrawFn) -> Matrix:
    m, n = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    bound = draw(st.sampled_from([30, 1000, LIMIT]))
    row = st.lists(st.integers(-bound, bound), min_size=n, max_size=n)
    return draw(st.lists(row, min_size=m, max_size=m))


def inputs() -> st.SearchStrategy[tuple[Matrix]]:
    """Tables of up to 6 by 6 numbers."""
    return st.tuples(_tables())


def edge_cases() -> list[tuple[Matrix]]:
    """Every format up to 4 by 5 with all numbers different; equal numbers; bounds."""
    formats = [(m, n) for m in range(1, 5) for n in range(1, 6)]
    counted = [[[row * n + column for column in range(n)] for row in range(m)] for m, n in formats]
    return [
        *((matrix,) for matrix in counted),
        ([[7, 7, 7], [7, 7, 7]],),
        ([[LIMIT, -LIMIT], [0, -1]],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[Matrix]:
    """Exactly m rows of n random numbers."""
    if family != "random":
        raise ValueError(f"unknown family {family!r}")
    values = range(-1000, 1001)
    return ([rng.choices(values, k=sizes["n"]) for _ in range(sizes["m"])],)


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
