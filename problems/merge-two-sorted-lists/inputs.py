"""Pairs of sorted linked lists, as lists of their values."""

from __future__ import annotations

import itertools
import random

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 100_000


def inputs() -> st.SearchStrategy[tuple[list[int], list[int]]]:
    """Short lists, mostly of few different values, so that many are equal."""
    values = st.one_of(st.integers(-4, 4), st.integers(-LIMIT, LIMIT))
    sorted_lists = st.lists(values, max_size=15).map(sorted)
    return st.tuples(sorted_lists, sorted_lists)


def edge_cases() -> list[tuple[list[int], list[int]]]:
    """Empty lists, equal values, one list before, around or inside the other, bounds."""
    return [
        ([], []),
        ([], [0]),
        ([0], []),
        ([1], [1]),
        ([2], [1]),
        ([1, 2, 3], [4, 5, 6]),
        ([4, 5, 6], [1, 2, 3]),
        ([1, 6], [2, 3, 4, 5]),
        ([2, 3, 4, 5], [1, 6]),
        ([1, 1, 1], [1, 1]),
        ([1, 3, 3, 5], [3, 3]),
        ([-3, 0, 0], [-3, -3, 0, 2]),
        ([-LIMIT, LIMIT], [-LIMIT, LIMIT]),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int], list[int]]:
    """Two lists with n nodes together, half of them in each."""
    n = sizes["n"]
    first = n // 2
    values = rng.choices(range(-LIMIT, LIMIT + 1), k=n)
    if family == "one-after-the-other":
        values.sort()
    elif family != "random":
        raise ValueError(f"unknown family {family!r}")
    return sorted(values[:first]), sorted(values[first:])


def sizes(list1: list[int], list2: list[int]) -> dict[str, int]:
    """n: the nodes of both lists."""
    return {"n": len(list1) + len(list2)}


def validate(list1: list[int], list2: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    for name, values in (("list1", list1), ("list2", list2)):
        if len(values) > MAX_LENGTH:
            raise ValueError(f"{name} must have at most {MAX_LENGTH} nodes, not {len(values)}")
        if any(abs(value) > LIMIT for value in values):
            raise ValueError(f"every value of {name} must be within -{LIMIT} and {LIMIT}")
        if any(after < before for before, after in itertools.pairwise(values)):
            raise ValueError(f"{name} must be sorted")
