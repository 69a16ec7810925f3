"""Linked lists, as lists of their values, and a place counted from the end."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 1000
MAX_LENGTH = 200_000


def inputs() -> st.SearchStrategy[tuple[list[int], int]]:
    """Short lists and every place in them."""
    values = st.one_of(st.integers(0, 9), st.integers(-LIMIT, LIMIT))
    lists = st.lists(values, min_size=1, max_size=12)
    return lists.flatmap(lambda head: st.tuples(st.just(head), st.integers(1, len(head))))


def edge_cases() -> list[tuple[list[int], int]]:
    """One node, two nodes, both ends, the middle, equal values, bounds."""
    return [
        ([1], 1),
        ([0], 1),
        ([1, 2], 1),
        ([1, 2], 2),
        ([1, 2, 3], 1),
        ([1, 2, 3], 2),
        ([1, 2, 3], 3),
        ([1, 2, 3, 4, 5, 6], 2),
        ([1, 2, 3, 4, 5, 6], 5),
        ([1, 2, 3, 4, 5, 6], 6),
        ([7, 7, 8, 7, 7], 3),
        ([-LIMIT, 0, LIMIT], 2),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int], int]:
    """A list of m random values, and the number of its `first`, `middle` or `last` node."""
    m = sizes["m"]
    places = {"first": m, "middle": (m + 1) // 2, "last": 1}
    if family not in places:
        raise ValueError(f"unknown family {family!r}")
    return rng.choices(range(-LIMIT, LIMIT + 1), k=m), places[family]


def sizes(head: list[int], n: int) -> dict[str, int]:
    """m: the nodes."""
    return {"m": len(head)}


def validate(head: list[int], n: int) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(head) <= MAX_LENGTH:
        raise ValueError(f"the list must have 1 to {MAX_LENGTH} nodes, not {len(head)}")
    if any(abs(value) > LIMIT for value in head):
        raise ValueError(f"every value must be within -{LIMIT} and {LIMIT}")
    if not 1 <= n <= len(head):
        raise ValueError(f"n must be within 1 and {len(head)}, not {n}")
