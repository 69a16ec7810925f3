"""Linked lists that end or run into a circle: their values, and the index that the last node links to."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000
Cyclic = tuple[list[int], int]


def inputs() -> st.SearchStrategy[tuple[Cyclic]]:
    """Lists of few values, so that these repeat, or of many; half of them end."""
    values = st.one_of(st.integers(0, 2), st.integers(-LIMIT, LIMIT))
    return st.tuples(st.lists(values, max_size=12).flatmap(_with_entry))


def _with_entry(values: list[int]) -> st.SearchStrategy[Cyclic]:
    entries = st.just(-1)
    if values:
        entries = st.one_of(entries, st.integers(0, len(values) - 1))
    return st.tuples(st.just(values), entries)


def edge_cases() -> list[tuple[Cyclic]]:
    """No nodes, one and two of them in all ways, equal values with and without a circle, circles of all
    lengths in odd and even lists, bounds.
    """
    short = [(list(range(1, n + 1)), entry) for n in range(3, 7) for entry in range(-1, n)]
    return [
        (([], -1),),
        (([1], -1),),
        (([1], 0),),
        (([1, 2], -1),),
        (([1, 2], 0),),
        (([1, 2], 1),),
        (([1, 1], -1),),
        (([1, 1], 0),),
        (([0, 0, 0, 0, 0], -1),),
        (([0, 0, 0, 0, 0], 2),),
        (([1, 2, 1, 2, 1, 2], -1),),
        (([3, 2, 0, -4], 1),),
        (([LIMIT, -LIMIT, LIMIT], -1),),
        (([LIMIT, -LIMIT, LIMIT], 0),),
        *((each,) for each in short),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[Cyclic]:
    """A list of n different values that ends, is all a circle, or has a short circle at its end."""
    n = sizes["n"]
    values = rng.sample(range(-LIMIT, LIMIT), k=n)
    if family == "no-circle":
        entry = -1
    elif family == "all-a-circle":
        entry = 0
    elif family == "circle-at-the-end":
        entry = n - rng.randint(1, min(n, 3))
    else:
        raise ValueError(f"unknown family {family!r}")
    return ((values, entry),)


def sizes(head: Cyclic) -> dict[str, int]:
    """n: the nodes."""
    return {"n": len(head[0])}


def validate(head: Cyclic) -> None:
    """Raise ValueError if an input breaks a constraint."""
    values, entry = head
    if len(values) > MAX_LENGTH:
        raise ValueError(f"the list must have at most {MAX_LENGTH} nodes, not {len(values)}")
    if any(abs(value) > LIMIT for value in values):
        raise ValueError(f"every value must be within -{LIMIT} and {LIMIT}")
    if not -1 <= entry < len(values):
        raise ValueError(f"the last node must link to index -1 (none) to {len(values) - 1}, not {entry}")
