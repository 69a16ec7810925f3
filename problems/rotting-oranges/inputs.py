"""Trays of empty cells, fresh and rotten oranges."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Grid = list[list[int]]

MAX_SIDE = 10_000
MAX_CELLS = 100_000
EMPTY, FRESH, ROTTEN = 0, 1, 2


def inputs() -> st.SearchStrategy[tuple[Grid]]:
    """Trays of up to 6 by 6 cells, from mostly fresh to mixed."""
    return st.tuples(_trays())


@st.composite
def _trays(draw: st.DrawFn) -> Grid:
    m, n = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    cells = draw(
        st.sampled_from([[1, 1, 1, 1, 1, 0, 2], [0, 1, 2], [0, 0, 1, 1, 1, 2], [1, 1, 1, 1, 1, 1, 1, 1, 2]])
    )
    row = st.lists(st.sampled_from(cells), min_size=n, max_size=n)
    return draw(st.lists(row, min_size=m, max_size=m))


def edge_cases() -> list[tuple[Grid]]:
    """One cell, no fresh or no rotten oranges, single rows and columns, corners that touch, sources that
    meet, unreachable ones.
    """
    grids = [
        ["0"],
        ["1"],
        ["2"],
        ["00", "00"],
        ["22", "22"],
        ["11", "11"],
        ["20"],
        ["21"],
        ["12"],
        ["2111112"],
        ["1112111"],
        ["2", "1", "1", "1"],
        ["1", "1", "2"],
        ["2101"],
        ["20", "01"],
        ["211", "111", "112"],
        ["211", "011", "101"],
        ["21111", "00001", "11111", "10000", "11111"],
        ["11111", "11111", "11211", "11111", "11111"],
    ]
    return [([[int(cell) for cell in row] for row in rows],) for rows in grids]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[Grid]:
    """A tray of exactly m by n cells: `checkered`, `row` or `snake`."""
    m, n = sizes["m"], sizes["n"]
    if family == "checkered":
        return ([[FRESH if (row + column) % 2 else ROTTEN for column in range(n)] for row in range(m)],)
    if family == "row":
        grid = [[FRESH] * n for _ in range(m)]
        grid[0][: n // 2] = [ROTTEN] * (n // 2)
    elif family == "snake":
        # Strips run along the longer side, so that each step in size makes the way longer.
        grid = _snake(m, n) if n >= m else [list(row) for row in zip(*_snake(n, m), strict=True)]
    else:
        raise ValueError(f"unknown family {family!r}")
    grid[0][0] = ROTTEN
    return (grid,)


def _snake(m: int, n: int) -> Grid:
    """A strip of m * n / 2 oranges along the rows of even number, joined at the right and at the left end
    by turns.
    """
    way: list[tuple[int, int]] = []
    for row in range(0, m, 2):
        columns = range(n) if row % 4 == 0 else range(n - 1, -1, -1)
        way += [(row, column) for column in columns]
        way.append((row + 1, columns[-1]))
    grid = [[EMPTY] * n for _ in range(m)]
    for row, column in way[: max(1, m * n // 2)]:
        grid[row][column] = FRESH
    return grid


def sizes(grid: Grid) -> dict[str, int]:
    """Rows m, columns n."""
    return {"m": len(grid), "n": len(grid[0])}


def validate(grid: Grid) -> None:
    """Raise ValueError unless `grid` respects the constraints."""
    if not grid or not grid[0]:
        raise ValueError("the grid must have at least one cell")
    m, n = len(grid), len(grid[0])
    if max(m, n) > MAX_SIDE or m * n > MAX_CELLS:
        raise ValueError(f"at most {MAX_SIDE} rows, {MAX_SIDE} columns and {MAX_CELLS} cells")
    if any(len(row) != n for row in grid):
        raise ValueError("all rows must have the same length")
    if any(cell not in (EMPTY, FRESH, ROTTEN) for row in grid for cell in row):
        raise ValueError("every cell must be 0, 1 or 2")
