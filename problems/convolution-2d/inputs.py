"""Images and kernels."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Matrix = list[list[float]]
Case = tuple[Matrix, Matrix]

MAX_SIDE = 1_000
MAX_PIXELS = 200_000
MAX_PRODUCTS = 10_000_000
LIMIT = 1000.0


def inputs() -> st.SearchStrategy[Case]:
    """Images of up to 6 by 6 numbers, kernels of any shape that fits."""
    return _cases()


@st.composite
def _cases(draw: st.DrawFn) -> Case:
    rows, columns = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    r, c = draw(st.integers(1, min(rows, 4))), draw(st.integers(1, min(columns, 4)))
    return draw(_matrices(rows, columns)), draw(_matrices(r, c))


def _matrices(rows: int, columns: int) -> st.SearchStrategy[Matrix]:
    number = st.integers(-8, 8).map(lambda halves: halves / 2)
    return st.lists(st.lists(number, min_size=columns, max_size=columns), min_size=rows, max_size=rows)


def edge_cases() -> list[Case]:
    """Single numbers, rows, columns, kernels as large as the image, kernels that show a flip or a swap."""
    return [
        ([[3.0]], [[-2.0]]),
        ([[1.0, 2.0], [3.0, 4.0]], [[2.0]]),
        ([[1.0, 2.0], [3.0, 4.0]], [[1.0, 0.0], [0.0, 0.0]]),
        ([[1.0, 2.0], [3.0, 4.0]], [[0.0, 0.0], [0.0, 1.0]]),
        ([[1.0, 2.0], [3.0, 4.0]], [[0.0, 5.0], [0.0, 0.0]]),
        ([[1.0, 2.0, 3.0]], [[1.0, 2.0]]),
        ([[1.0], [2.0], [3.0]], [[1.0], [2.0]]),
        ([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[1.0, 10.0, 100.0]]),
        ([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[1.0], [10.0]]),
        ([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]], [[1.0, 0.0], [0.0, -1.0], [2.0, 0.0]]),
        ([[0.0] * 4] * 3, [[1.0, 1.0], [1.0, 1.0]]),
        ([[LIMIT] * 5] * 5, [[LIMIT] * 5] * 5),
        ([[LIMIT, -LIMIT], [-LIMIT, LIMIT]], [[1.0, 1.0], [1.0, 1.0]]),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> Case:
    """An answer of exactly n by n numbers, a kernel of exactly k by k."""
    if family != "square":
        raise ValueError(f"unknown family {family!r}")
    n, k = sizes["n"], sizes["k"]
    side = n + k - 1
    image = [[rng.uniform(0.5, 3.0) for _ in range(side)] for _ in range(side)]
    return image, [[rng.uniform(0.5, 3.0) for _ in range(k)] for _ in range(k)]


def sizes(image: Matrix, kernel: Matrix) -> dict[str, int]:
    """The longer side of the answer, n, and of the kernel, k."""
    r, c = len(kernel), len(kernel[0])
    return {"n": max(len(image) - r + 1, len(image[0]) - c + 1), "k": max(r, c)}


def validate(image: Matrix, kernel: Matrix) -> None:
    """Raise ValueError unless the input respects the constraints."""
    for name, matrix in (("image", image), ("kernel", kernel)):
        if not matrix or not matrix[0] or any(len(row) != len(matrix[0]) for row in matrix):
            raise ValueError(f"{name} must have rows of the same length, and at least one number")
        if not all(abs(value) <= LIMIT for row in matrix for value in row):
            raise ValueError(f"all numbers of {name} must be between -1000 and 1000")
    rows, columns, r, c = len(image), len(image[0]), len(kernel), len(kernel[0])
    if max(rows, columns) > MAX_SIDE or rows * columns > MAX_PIXELS:
        raise ValueError(f"the image may have at most {MAX_SIDE} rows and columns and {MAX_PIXELS} numbers")
    if r > rows or c > columns:
        raise ValueError("the kernel must not be larger than the image")
    if (rows - r + 1) * (columns - c + 1) * r * c > MAX_PRODUCTS:
        raise ValueError(f"the size of the answer times that of the kernel may be {MAX_PRODUCTS} at most")
