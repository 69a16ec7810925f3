"""Tables whose numbers ascend row by row, and numbers to be searched in them."""

from __future__ import annotations

import random
from itertools import chain, pairwise

from hypothesis import strategies as st

Matrix = list[list[int]]

MAX_PLACES = 200_000
LIMIT = 10**9


@st.composite
def _searches(draw: st.DrawFn) -> tuple[Matrix, int]:
    m, n = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    bound = draw(st.sampled_from([20, 60, LIMIT]))
    nums = sorted(draw(st.sets(st.integers(-bound, bound), min_size=m * n, max_size=m * n)))
    target = draw(st.one_of(st.sampled_from(nums), st.integers(-bound, bound)))
    return _rows(nums, n), target


def _rows(nums: list[int], n: int) -> Matrix:
    return [nums[start : start + n] for start in range(0, len(nums), n)]


def inputs() -> st.SearchStrategy[tuple[Matrix, int]]:
    """Tables of up to 5 by 5 numbers; the target is often, but not always, among them."""
    return _searches()


def edge_cases() -> list[tuple[Matrix, int]]:
    """One number, row or column; first and last numbers of rows; gaps within and between rows; bounds."""
    wide = [[1, 3, 5, 7], [10, 12, 14, 16]]
    tall = [[1, 3], [5, 7], [10, 12], [14, 16]]
    return [
        ([[5]], 5),
        ([[5]], 4),
        ([[5]], 6),
        ([[1, 3]], 3),
        ([[1], [3]], 3),
        ([[1, 3, 5]], 1),
        ([[1], [3], [5]], 4),
        *((matrix, target) for matrix in (wide, tall) for target in (0, 1, 5, 7, 8, 9, 10, 11, 16, 17)),
        ([[-LIMIT, 0], [1, LIMIT]], LIMIT),
        ([[-LIMIT, 0], [1, LIMIT]], -LIMIT),
        ([[-LIMIT, 0], [1, LIMIT]], -1),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[Matrix, int]:
    """Exactly m rows of n numbers, evenly spaced; the target is in a gap, so no search may stop early."""
    m, n = sizes["m"], sizes["n"]
    start = rng.randrange(-1000, 1000)
    matrix = _rows(list(range(start, start + 3 * m * n, 3)), n)
    if family == "missing-near-end":
        return matrix, matrix[-1][-1] - 1
    if family == "missing-between-rows":
        return matrix, matrix[m // 2][0] - 1
    raise ValueError(f"unknown family {family!r}")


def sizes(matrix: Matrix, target: int) -> dict[str, int]:
    """Rows m, columns n."""
    return {"m": len(matrix), "n": len(matrix[0])}


def validate(matrix: Matrix, target: int) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not matrix or not matrix[0]:
        raise ValueError("the table must have at least one number")
    n = len(matrix[0])
    if len(matrix) * n > MAX_PLACES:
        raise ValueError(f"at most {MAX_PLACES} numbers")
    if any(len(row) != n for row in matrix):
        raise ValueError("all rows must have the same length")
    if not -LIMIT <= matrix[0][0] <= matrix[-1][-1] <= LIMIT:
        raise ValueError(f"every number must be within -{LIMIT} and {LIMIT}")
    if abs(target) > LIMIT:
        raise ValueError(f"target must be within -{LIMIT} and {LIMIT}")
    if any(left >= right for left, right in pairwise(chain.from_iterable(matrix))):
        raise ValueError("the numbers must be strictly ascending, row by row")
