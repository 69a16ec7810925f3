"""Binary search trees as level order lists, None for a missing child, and a place in their order."""

from __future__ import annotations

import itertools
import random

from hypothesis import strategies as st

Tree = list[int | None]

MAX_NODES = 100_000
LIMIT = 10**9


def inputs() -> st.SearchStrategy[tuple[Tree, int]]:
    """Search trees of at most 16 nodes and every place in them."""
    values = st.one_of(st.integers(-20, 20), st.integers(-LIMIT, LIMIT))
    orders = st.lists(values, min_size=1, max_size=16, unique=True)
    return orders.flatmap(lambda order: st.tuples(st.just(_search_tree(order)), st.integers(1, len(order))))


def edge_cases() -> list[tuple[Tree, int]]:
    """One node, leaning trees, both ends, root, leaves and inner nodes, zero, bounds."""
    return [
        ([0], 1),
        ([2, 1], 1),
        ([2, 1], 2),
        ([1, None, 2], 1),
        ([1, None, 2], 2),
        ([2, 1, 3], 1),
        ([2, 1, 3], 2),
        ([2, 1, 3], 3),
        ([4, 3, None, 2, None, 1], 1),
        ([4, 3, None, 2, None, 1], 3),
        ([1, None, 2, None, 3, None, 4], 3),
        ([5, 1, None, None, 4, 2, None, None, 3], 3),
        ([0, -1, 1], 2),
        ([8, 4, 12, 2, 6, 10, 14, 1, 3, 5, 7], 5),
        ([8, 4, 12, 2, 6, 10, 14, 1, 3, 5, 7], 9),
        ([8, 4, 12, 2, 6, 10, 14, 1, 3, 5, 7], 11),
        ([0, -LIMIT, LIMIT], 1),
        ([0, -LIMIT, LIMIT], 3),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[Tree, int]:
    """A search tree of exactly n nodes and the number of its largest value or of the middle one."""
    n = sizes["n"]
    if family == "leaning-left":
        left, right = [*range(1, n), -1], [-1] * n
    else:
        left, right = _shape(family, n, rng)
    values = [0] * n
    for node, value in zip(_in_order(left, right), sorted(rng.sample(range(-LIMIT, LIMIT), n)), strict=False):
        values[node] = value
    return _encode(left, right, values), (n + 1) // 2 if family == "leaning-left" else n


def sizes(root: Tree, k: int) -> dict[str, int]:
    """n: the nodes, not the entries of the list."""
    return {"n": sum(value is not None for value in root)}


def validate(root: Tree, k: int) -> None:
    """Raise ValueError unless `root` is a search tree, and `k` a place, within the constraints."""
    if _level_order(root) != root:
        raise ValueError("not the level order of a tree")
    n = sizes(root, k)["n"]
    if not 1 <= n <= MAX_NODES:
        raise ValueError(f"the tree must have between 1 and {MAX_NODES} nodes")
    if not 1 <= k <= n:
        raise ValueError(f"k must be between 1 and {n}, not {k}")
    left, right, values = _links(root)
    if any(abs(value) > LIMIT for value in values):
        raise ValueError(f"values must be between -{LIMIT} and {LIMIT}")
    in_order = [values[node] for node in _in_order(left, right)]
    if any(after <= before for before, after in itertools.pairwise(in_order)):
        raise ValueError("not a search tree")


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


def _links(tree: Tree) -> tuple[list[int], list[int], list[int]]:
    """The left and the right children, -1 for none, and the values of a tree given in level order."""
    values = [value for value in tree if value is not None]
    children = [-1] * (2 * len(values))
    count = 1
    for place, value in enumerate(tree[1:]):
        if value is not None:
            children[place] = count
            count += 1
    return children[::2], children[1::2], values


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
