"""Trees with one edge too many."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Edges = list[list[int]]

MAX_NODES = 100_000


def inputs() -> st.SearchStrategy[tuple[Edges]]:
    """Random trees of 3 to 9 nodes with another edge, in any order."""
    return st.tuples(_networks())


@st.composite
def _networks(draw: st.DrawFn) -> Edges:
    n = draw(st.integers(3, 9))
    nodes = draw(st.permutations(range(1, n + 1)))
    edges = [[nodes[draw(st.integers(0, i - 1))], nodes[i]] for i in range(1, n)]
    there = {frozenset(edge) for edge in edges}
    free = [[u, v] for u in nodes for v in nodes if u < v and frozenset((u, v)) not in there]
    edges.append(draw(st.sampled_from(free)))
    edges = [edge if draw(st.booleans()) else edge[::-1] for edge in edges]
    return draw(st.permutations(edges))


def edge_cases() -> list[tuple[Edges]]:
    """The smallest circle, circles that close late or early, tails before and after, parts that meet late."""
    return [
        ([[1, 2], [2, 3], [3, 1]],),
        ([[3, 2], [1, 2], [1, 3]],),
        ([[1, 2], [2, 3], [1, 3], [3, 4], [4, 5], [5, 6]],),
        ([[4, 5], [3, 4], [1, 2], [2, 3], [1, 3]],),
        ([[1, 2], [3, 4], [5, 6], [2, 3], [4, 5], [6, 1]],),
        ([[1, 2], [3, 4], [2, 4], [1, 3], [4, 5]],),
        ([[1, 2], [1, 3], [1, 4], [1, 5], [4, 5]],),
        ([[5, 1], [5, 2], [5, 3], [5, 4], [2, 1]],),
        ([[6, 5], [5, 4], [4, 3], [3, 2], [2, 1], [1, 6]],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[Edges]:
    """Exactly n nodes with random numbers and n edges, each written either way round: `ring`, whose last
    edge is the answer, or `random-tree`, with the answer in the middle.
    """
    n = sizes["n"]
    nodes = list(range(1, n + 1))
    rng.shuffle(nodes)
    if family == "ring":
        half = max(3, (n + 1) // 2)
        edges = [[i - 1, i] if i < half else [i - half, i] for i in range(1, n)]
        edges.append([half - 1, 0])
    elif family == "random-tree":
        edges = [[rng.randrange(i), i] for i in range(3, n)]
        rng.shuffle(edges)
        middle = len(edges) // 2
        triangle = rng.sample([[0, 1], [0, 2], [1, 2]], 3)
        before = [*edges[:middle], *triangle[:2]]
        rng.shuffle(before)
        edges = [*before, triangle[2], *edges[middle:]]
    else:
        raise ValueError(f"unknown family {family!r}")
    return ([rng.sample([nodes[u], nodes[v]], 2) for u, v in edges],)


def sizes(edges: Edges) -> dict[str, int]:
    """n: the number of edges."""
    return {"n": len(edges)}


def validate(edges: Edges) -> None:
    """Raise ValueError unless `edges` are a tree and one more."""
    n = len(edges)
    if not 3 <= n <= MAX_NODES:
        raise ValueError(f"there must be between 3 and {MAX_NODES} edges")
    around: list[list[int]] = [[] for _ in range(n + 1)]
    for edge in edges:
        if len(edge) != 2 or edge[0] == edge[1] or not all(1 <= node <= n for node in edge):
            raise ValueError(f"not an edge between two different nodes from 1 to {n}: {edge}")
        around[edge[0]].append(edge[1])
        around[edge[1]].append(edge[0])
    if len({frozenset(edge) for edge in edges}) != n:
        raise ValueError("two edges connect the same nodes")
    reached = {1}
    waiting = [1]
    while waiting:
        for node in around[waiting.pop()]:
            if node not in reached:
                reached.add(node)
                waiting.append(node)
    if len(reached) != n:
        raise ValueError("the nodes are not connected")
