"""Linked lists, as lists of their values, that are palindromes or nearly so."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Palindromes, palindromes with one value changed, and lists of few values in any order."""
    values = st.one_of(st.integers(0, 2), st.integers(-LIMIT, LIMIT))
    halves = st.lists(values, min_size=1, max_size=7)
    mirrored = st.builds(lambda half, odd: half + half[: len(half) - odd][::-1], halves, st.integers(0, 1))
    changed = st.builds(_with_change, mirrored, st.integers(0, 13), values)
    others = st.lists(st.integers(0, 1), min_size=1, max_size=6)
    return st.tuples(st.one_of(mirrored, changed, others))


def _with_change(values: list[int], at: int, value: int) -> list[int]:
    return [value if i == at % len(values) else old for i, old in enumerate(values)]


def edge_cases() -> list[tuple[list[int]]]:
    """One node, two nodes, odd and even lengths, differences at the ends and in the middle, equal sums,
    bounds.
    """
    return [
        ([1],),
        ([1, 1],),
        ([1, 2],),
        ([1, 2, 1],),
        ([1, 2, 2],),
        ([1, 2, 2, 1],),
        ([1, 2, 3, 1],),
        ([1, 2, 1, 2],),
        ([2, 1, 1, 1],),
        ([1, 2, 3, 2, 1],),
        ([1, 2, 3, 3, 1],),
        ([1, 2, 3, 2, 2],),
        ([1, 4, 3, 2],),
        ([1, 2, 5, 3, 0],),
        ([12, 21],),
        ([1, 21, 12, 1],),
        ([1000, 1000],),
        ([-5, 5],),
        ([LIMIT, -LIMIT, LIMIT],),
        ([LIMIT, -LIMIT, -LIMIT, LIMIT],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """A palindrome of n values, or one with a difference next to the middle."""
    n = sizes["n"]
    half = rng.choices(range(-LIMIT, LIMIT), k=(n + 1) // 2)
    values = half + half[: n // 2][::-1]
    if family == "broken-in-the-middle":
        if n > 1:
            values[n // 2 - 1] += 1
    elif family != "palindrome":
        raise ValueError(f"unknown family {family!r}")
    return (values,)


def sizes(head: list[int]) -> dict[str, int]:
    """n: the nodes."""
    return {"n": len(head)}


def validate(head: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(head) <= MAX_LENGTH:
        raise ValueError(f"the list must have 1 to {MAX_LENGTH} nodes, not {len(head)}")
    if any(abs(value) > LIMIT for value in head):
        raise ValueError(f"every value must be within -{LIMIT} and {LIMIT}")
