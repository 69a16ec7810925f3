"""Binary trees as level order lists, None for a missing child: search trees and others."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Tree = list[int | None]

MAX_NODES = 100_000
LOWEST, HIGHEST = -(2**31), 2**31 - 1


def inputs() -> st.SearchStrategy[tuple[Tree]]:
    """Search trees, search trees with one value changed, and others, all of at most 16 nodes."""
    values = st.one_of(st.integers(0, 20), st.integers(LOWEST, HIGHEST), st.sampled_from([LOWEST, HIGHEST]))
    search_trees = st.lists(values, min_size=1, max_size=16, unique=True).map(_search_tree)
    changed = st.builds(_with_change, search_trees, st.integers(0, 15), values)
    return st.tuples(st.one_of(search_trees, changed, _trees(st.integers(0, 20), smallest=1)))


def _with_change(tree: Tree, at: int, value: int) -> Tree:
    """The tree with another value at one of its nodes."""
    places = [place for place, old in enumerate(tree) if old is not None]
    changed = list(tree)
    changed[places[at % len(places)]] = value
    return changed


def edge_cases() -> list[tuple[Tree]]:
    """One node, two nodes, equal values, violations by a grandchild on each side, bounds."""
    return [
        ([0],),
        ([HIGHEST],),
        ([LOWEST],),
        ([2, 1],),
        ([1, 2],),
        ([2, None, 1],),
        ([1, None, 2],),
        ([1, 1],),
        ([1, None, 1],),
        ([2, 1, 3],),
        ([2, 2, 2],),
        ([5, 1, 7, None, None, 4, 8],),
        ([5, 1, 7, None, 6],),
        ([5, 3, 7, 2, 5],),
        ([5, 3, 7, None, None, 5, 8],),
        ([8, 4, 12, 2, 6, 10, 14, 1, 3, 5, 9],),
        ([8, 4, 12, 2, 6, 10, 14, 1, 3, 5, 7, 9],),
        ([0, LOWEST, HIGHEST],),
        ([LOWEST, None, HIGHEST],),
        ([HIGHEST, LOWEST],),
        ([HIGHEST, None, HIGHEST],),
        ([LOWEST, LOWEST],),
        ([0, None, -1],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[Tree]:
    """A search tree of exactly n nodes: `complete`, `path` or `caterpillar`."""
    n = sizes["n"]
    left, right = _shape(family, n, rng)
    values = [0] * n
    for node, value in zip(
        _in_order(left, right), sorted(rng.sample(range(-(10**9), 10**9), n)), strict=False
    ):
        values[node] = value
    return (_encode(left, right, values),)


def sizes(root: Tree) -> dict[str, int]:
    """n: the nodes, not the entries of the list."""
    return {"n": sum(value is not None for value in root)}


def validate(root: Tree) -> None:
    """Raise ValueError unless `root` is a tree within the constraints."""
    if _level_order(root) != root:
        raise ValueError("not the level order of a tree")
    if not 1 <= sizes(root)["n"] <= MAX_NODES:
        raise ValueError(f"the tree must have between 1 and {MAX_NODES} nodes")
    if any(value is not None and not LOWEST <= value <= HIGHEST for value in root):
        raise ValueError("every value must fit into 32 bits")


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


def _search_tree(values: list[int]) -> Tree:
    """The search tree that these different values make when they are inserted in this order."""
    left, right = [-1] * len(values), [-1] * len(values)
    for new in range(1, len(values)):
        node = 0
        while True:
            side = left if values[new] < values[node] else right
            if side[node] < 0:
                side[node] = new
                break
            node = side[node]
    return _encode(left, right, values)


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


def _in_order(left: list[int], right: list[int]) -> list[int]:
    """The nodes of a tree from left to right."""
    order: list[int] = []
    stack: list[int] = []
    node = 0 if left else -1
    while stack or node >= 0:
        while node >= 0:
            stack.append(node)
            node = left[node]
        node = stack.pop()
        order.append(node)
        node = right[node]
    return order


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
