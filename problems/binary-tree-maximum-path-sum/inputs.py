"""Binary trees as level order lists, None for a missing child."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Tree = list[int | None]

MAX_NODES = 100_000
MAX_VALUE = 1000


def inputs() -> st.SearchStrategy[tuple[Tree]]:
    """Trees of every shape, up to 16 nodes, with small, large or only negative values."""
    ranges = [st.integers(-9, 9), st.integers(-3, 9), st.integers(-9, -1), st.integers(-MAX_VALUE, MAX_VALUE)]
    return st.tuples(st.one_of([_trees(values, smallest=1) for values in ranges]))


def edge_cases() -> list[tuple[Tree]]:
    """One node, all negative, zeros, paths through, beside and below the root, negative nodes that are
    worth passing, bounds.
    """
    return [
        ([0],),
        ([5],),
        ([-5],),
        ([1, 2],),
        ([1, -2],),
        ([-1, None, 2],),
        ([-2, -1],),
        ([-1, -2, -3],),
        ([0, -1, -1],),
        ([1, 2, 3],),
        ([2, -1, -2],),
        ([-1, 5, 6],),
        ([-10, 5, 6],),
        ([-10, 9, 1, 4, 5],),
        ([1, 2, 3, 4, 5],),
        ([5, 4, 8, 11, None, 13, 4, 7, 2, None, None, None, 1],),
        ([3, -1, -1, 5, None, None, 6],),
        ([1, -2, -3, 1, 3, -2, None, -1],),
        ([-1, None, 9, -6, 3, None, None, None, -2],),
        ([MAX_VALUE] * 7,),
        ([-MAX_VALUE] * 7,),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[Tree]:
    """A tree of exactly n nodes: `complete`, `path` or `caterpillar`."""
    n = sizes["n"]
    left, right = _shape(family, n, rng)
    return (_encode(left, right, [rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(n)]),)


def sizes(root: Tree) -> dict[str, int]:
    """n: the nodes, not the entries of the list."""
    return {"n": sum(value is not None for value in root)}


def validate(root: Tree) -> None:
    """Raise ValueError unless `root` is a tree within the constraints."""
    if _level_order(root) != root:
        raise ValueError("not the level order of a tree")
    if not 1 <= sizes(root)["n"] <= MAX_NODES:
        raise ValueError(f"the tree must have between 1 and {MAX_NODES} nodes")
    if any(value is not None and abs(value) > MAX_VALUE for value in root):
        raise ValueError(f"values must be between -{MAX_VALUE} and {MAX_VALUE}")


@st.composite
def _trees(draw: st.DrawFn, values: st.SearchStrategy[int], smallest: int = 0) -> Tree:
    """Trees of every shape, up to 16 nodes."""
    tree: Tree = []
    places = 1
    for value in draw(st.lists(values, min_size=smallest, max_size=16)):
        missing = min(draw(st.integers(0, 2)), places - 1)
        tree += [*[None] * missing, value]
        places += 1 - missing
    return tree


def _shape(family: str, n: int, rng: random.Random) -> tuple[list[int], list[int]]:
    """The left and the right child of each of n nodes, -1 for none; node 0 is the root."""
    left, right = [-1] * n, [-1] * n
    if family == "complete":
        for child in range(1, n):
            (left if child % 2 else right)[(child - 1) // 2] = child
    elif family == "path":
        for child in range(1, n):
            rng.choice((left, right))[child - 1] = child
    elif family == "caterpillar":
        node = 0
        for child in range(1, n, 2):
            sides = (left, right) if rng.random() < 0.5 else (right, left)
            sides[0][node] = child
            if child + 1 < n:
                sides[1][node] = child + 1
            node = child
    else:
        raise ValueError(f"unknown family {family!r}")
    return left, right


def _encode(left: list[int], right: list[int], values: list[int]) -> Tree:
    """The level order of a tree whose nodes have these children and values."""
    nodes = [0] if values else []
    for node in nodes:
        if node >= 0:
            nodes += (left[node], right[node])
    return _without_trailing_none([values[node] if node >= 0 else None for node in nodes])


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
