"""Lists of sorted linked lists, each as the list of its values."""

from __future__ import annotations

import itertools
import random

from hypothesis import strategies as st

LOWEST, HIGHEST = -(2**31), 2**31 - 1
MAX_LISTS = 200_000
MAX_NODES = 200_000


def inputs() -> st.SearchStrategy[tuple[list[list[int]]]]:
    """A few short lists, some empty, mostly of few different values."""
    values = st.one_of(st.integers(-4, 4), st.integers(LOWEST, HIGHEST))
    return st.tuples(st.lists(st.lists(values, max_size=6).map(sorted), max_size=7))


def edge_cases() -> list[tuple[list[list[int]]]]:
    """No list, empty lists, one list, odd numbers of lists, equal values, bounds."""
    return [
        ([],),
        ([[]],),
        ([[], [], []],),
        ([[5]],),
        ([[1, 2, 2]],),
        ([[], [1]],),
        ([[2], []],),
        ([[1], [1], [1]],),
        ([[0, 0], [0], [0, 0, 0]],),
        ([[3], [2], [1]],),
        ([[1, 5], [2, 4], [3], [0, 6], [7]],),
        ([[1, 2, 3], [4, 5], [6]],),
        ([[6], [4, 5], [1, 2, 3]],),
        ([[HIGHEST], [LOWEST], [0]],),
        ([[LOWEST, HIGHEST], [LOWEST, HIGHEST], [-1, 1]],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[list[int]]]:
    """k lists of n nodes together, none of them empty: `random` or `dealt`."""
    n, k = sizes["n"], sizes["k"]
    if n < k:
        raise ValueError("there must be a node for each list")
    owners = [i % k for i in range(n)]
    if family == "random":
        owners[k:] = rng.choices(range(k), k=n - k)
        rng.shuffle(owners)
    elif family != "dealt":
        raise ValueError(f"unknown family {family!r}")
    lists: list[list[int]] = [[] for _ in range(k)]
    for value, owner in zip(sorted(rng.sample(range(-(10**9), 10**9), n)), owners, strict=False):
        lists[owner].append(value)
    return (lists,)


def sizes(lists: list[list[int]]) -> dict[str, int]:
    """n: all nodes; k: the lists."""
    return {"n": sum(map(len, lists)), "k": len(lists)}


def validate(lists: list[list[int]]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if len(lists) > MAX_LISTS:
        raise ValueError(f"there must be at most {MAX_LISTS} lists, not {len(lists)}")
    if sum(map(len, lists)) > MAX_NODES:
        raise ValueError(f"the lists must have at most {MAX_NODES} nodes together")
    for values in lists:
        if any(not LOWEST <= value <= HIGHEST for value in values):
            raise ValueError("every value must fit into 32 bits")
        if any(after < before for before, after in itertools.pairwise(values)):
            raise ValueError("every list must be sorted")
