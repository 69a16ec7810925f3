"""Boards of letters and words to look for."""

from __future__ import annotations

import random
import string

from hypothesis import strategies as st

Board = list[list[str]]

MAX_SIDE = 10_000
MAX_CELLS = 100_000
MAX_WORD = 6


def inputs() -> st.SearchStrategy[tuple[Board, str]]:
    """Boards of up to 4 by 4 cells of few letters; half of the words are read off a random path."""
    return _boards()


@st.composite
def _boards(draw: st.DrawFn) -> tuple[Board, str]:
    m, n = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    letters = draw(st.sampled_from(["AB", "ABC", "AaBbC", "ABCDEF"]))
    row = st.lists(st.sampled_from(letters), min_size=n, max_size=n)
    board = draw(st.lists(row, min_size=m, max_size=m))
    if draw(st.booleans()):
        return board, draw(st.text(letters, min_size=1, max_size=MAX_WORD))
    path = [(draw(st.integers(0, m - 1)), draw(st.integers(0, n - 1)))]
    for _ in range(draw(st.integers(0, MAX_WORD - 1))):
        r, c = path[-1]
        around = [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
        free = [(y, x) for y, x in around if 0 <= y < m and 0 <= x < n and (y, x) not in path]
        if not free:
            break
        path.append(draw(st.sampled_from(free)))
    return board, "".join(board[r][c] for r, c in path)


def edge_cases() -> list[tuple[Board, str]]:
    """One cell, words longer than the board, ways back, false starts, dead ends whose cells are needed
    later, upper and lower case.
    """
    cases = [
        (["A"], "A"),
        (["A"], "B"),
        (["A"], "a"),
        (["A"], "AA"),
        (["AB"], "BA"),
        (["AB"], "ABA"),
        (["A", "B", "C"], "CBA"),
        (["AB", "BA"], "AA"),
        (["AA", "AA"], "AAAA"),
        (["AA", "AA"], "AAAAA"),
        (["ABAC"], "AC"),
        (["ABC", "BXX"], "ABC"),
        (["AXB", "CBA"], "ABC"),
        (["AB", "AC"], "AABC"),
        (["BAB", "AXA", "BAC"], "BABABA"),
        (["AAB", "ACA", "BAA"], "ABACAA"),
        (["CAA", "AAA", "BCD"], "AAB"),
        (["ABCE", "SFES", "ADEE"], "ESEEEF"),
    ]
    return [([list(row) for row in rows], word) for rows, word in cases]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[Board, str]:
    """A board of exactly m by n cells: `walled-in` or `last-corner`."""
    m, n = sizes["m"], sizes["n"]
    board = [["A"] * n for _ in range(m)]
    if family == "walled-in":
        if m > 1:
            board[-2][-1] = "C"
        if n > 1:
            board[-1][-2] = "C"
    elif family != "last-corner":
        raise ValueError(f"unknown family {family!r}")
    board[-1][-1] = "B"
    return board, "AAAB"


def sizes(board: Board, word: str) -> dict[str, int]:
    """Rows m, columns n."""
    return {"m": len(board), "n": len(board[0])}


def validate(board: Board, word: str) -> None:
    """Raise ValueError unless the input respects the constraints."""
    if not board or not board[0]:
        raise ValueError("the board must have at least one cell")
    m, n = len(board), len(board[0])
    if max(m, n) > MAX_SIDE or m * n > MAX_CELLS:
        raise ValueError(f"at most {MAX_SIDE} rows, {MAX_SIDE} columns and {MAX_CELLS} cells")
    if any(len(row) != n for row in board):
        raise ValueError("all rows must have the same length")
    if any(len(cell) != 1 or cell not in string.ascii_letters for row in board for cell in row):
        raise ValueError("every cell must be an English letter")
    if not 1 <= len(word) <= MAX_WORD or not set(word) <= set(string.ascii_letters):
        raise ValueError(f"the word must have between 1 and {MAX_WORD} English letters")
