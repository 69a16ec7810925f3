"""Binary trees as level order lists, None for a missing child."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Tree = list[int | None]

MAX_NODES = 100_000
MAX_VALUE = 1000


def inputs() -> st.SearchStrategy[tuple[Tree]]:
    """Trees of every shape, up to 30 nodes."""
    node = st.tuples(st.integers(-MAX_VALUE, MAX_VALUE), st.integers(0, 3))
    nodes = st.integers(0, 30).flatmap(lambda n: st.lists(node, min_size=n, max_size=n))
    return nodes.map(lambda drawn: (_with_gaps(drawn),))


def _with_gaps(nodes: list[tuple[int, int]]) -> Tree:
    """The tree with these values, each preceded by that many missing children, or as many as can be."""
    tree: Tree = []
    places = 1
    for value, gap in nodes:
        missing = min(gap, places - 1)
        tree += [*[None] * missing, value]
        places += 1 - missing
    return tree


def edge_cases() -> list[tuple[Tree]]:
    """Empty, tiny, one-sided, full and sparse trees, repeated and extreme values."""
    return [
        ([],),
        ([0],),
        ([1, 2],),
        ([1, None, 2],),
        ([1, 2, None, 3, None, 4],),
        ([1, None, 2, None, 3, None, 4],),
        ([1, 2, 3, 4, 5, 6, 7],),
        ([1, 2, 3, None, 4, 5],),
        ([1, 2, 3, 4, None, None, 5, 6, None, None, 7],),
        ([5, 5, 5, 5, 5],),
        ([-1000, 1000, -1000],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[Tree]:
    """A tree of exactly n nodes: `complete` or `caterpillar`."""
    values = [rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(sizes["n"])]
    if family == "complete":
        return (list(values),)
    if family != "caterpillar":
        raise ValueError(f"unknown family {family!r}")
    tree: Tree = list(values[:3])
    for i in range(3, len(values), 2):
        children = [*values[i : i + 2], None][:2]
        tree += [*children, None, None] if rng.random() < 0.5 else [None, None, *children]
    return (_without_trailing_none(tree),)


def sizes(root: Tree) -> dict[str, int]:
    """n: the nodes, not the entries of the list."""
    return {"n": sum(value is not None for value in root)}


def validate(root: Tree) -> None:
    """Raise ValueError unless `root` is a tree within the constraints."""
    if _level_order(root) != root:
        raise ValueError("not the level order of a tree")
    if sizes(root)["n"] > MAX_NODES:
        raise ValueError(f"more than {MAX_NODES} nodes")
    if any(value is not None and abs(value) > MAX_VALUE for value in root):
        raise ValueError(f"values must be between -{MAX_VALUE} and {MAX_VALUE}")


def _level_order(entries: Tree) -> Tree:
    """The longest beginning of `entries` that is the level order of a tree."""
    places = 1
    used = 0
    while used < len(entries) and places:
        places += -1 if entries[used] is None else 1
        used += 1
    return _without_trailing_none(entries[:used])


def _without_trailing_none(tree: Tree) -> Tree:
    end = len(tree)
    while end and tree[end - 1] is None:
        end -= 1
    return tree[:end]
