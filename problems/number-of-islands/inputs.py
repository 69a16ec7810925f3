"""Maps of land and water."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Grid = list[list[str]]

MAX_SIDE = 10_000
MAX_CELLS = 100_000


def inputs() -> st.SearchStrategy[tuple[Grid]]:
    """Random maps of up to 6 by 6 cells."""
    return st.tuples(_maps())


@st.composite
def _maps(draw: st.DrawFn) -> Grid:
    m, n = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    row = st.lists(st.sampled_from("01"), min_size=n, max_size=n)
    return draw(st.lists(row, min_size=m, max_size=m))


def edge_cases() -> list[tuple[Grid]]:
    """One cell, one row, one column, no land, corners that touch, lakes, bays and spirals."""
    maps = [
        ["0"],
        ["1"],
        ["1101011"],
        ["1", "1", "0", "1"],
        ["000", "000"],
        ["1111", "1111", "1111"],
        ["10", "01"],
        ["101", "010", "101"],
        ["101", "101", "111"],
        ["111", "101", "101"],
        ["0011", "0001", "1111"],
        ["11111", "10001", "10101", "10001", "11111"],
        ["11111", "00001", "11101", "10001", "11111"],
    ]
    return [([list(row) for row in rows],) for rows in maps]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[Grid]:
    """A map of exactly m by n cells: `half-land` or `snake`."""
    m, n = sizes["m"], sizes["n"]
    if family == "half-land":
        grid = [["1"] * n for _ in range(m)]
        for row in range(m - m // 2, m):
            grid[row] = ["1" if (row + col) % 2 == 0 else "0" for col in range(n)]
        return (grid,)
    if family != "snake":
        raise ValueError(f"unknown family {family!r}")
    grid = [["1" if row % 2 == 0 else "0"] * n for row in range(m)]
    for row in range(1, m, 2):
        grid[row][-1 if row % 4 == 1 else 0] = "1"
    return (grid,)


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
    if any(cell not in ("0", "1") for row in grid for cell in row):
        raise ValueError('every cell must be "0" or "1"')
