"""Connected undirected graphs as adjacency lists of nodes numbered from 1."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Iterator

from hypothesis import strategies as st

Graph = list[list[int]]

MAX_NODES = 100_000
MAX_EDGES = 100_000


def inputs() -> st.SearchStrategy[tuple[Graph]]:
    """Connected graphs of up to 10 nodes, from trees to dense ones."""
    return _connected().map(lambda graph: (graph,))


@st.composite
def _connected(draw: st.DrawFn) -> Graph:
    nodes = draw(st.integers(0, 10))
    tree = [(draw(st.integers(1, node - 1)), node) for node in range(2, nodes + 1)]
    others = [pair for pair in itertools.combinations(range(1, nodes + 1), 2) if pair not in tree]
    extra = draw(st.lists(st.sampled_from(others), max_size=12, unique=True)) if others else []
    return _graph(nodes, draw(st.permutations(tree + extra)))


def edge_cases() -> list[tuple[Graph]]:
    """No node, one node, an edge, a chain, a star, a ring, a complete graph, two rings that share a node."""
    return [
        ([],),
        ([[]],),
        ([[2], [1]],),
        ([[2], [1, 3], [2, 4], [3]],),
        ([[4, 3, 2], [1], [1], [1]],),
        ([[2, 4], [3, 1], [4, 2], [1, 3]],),
        ([[2, 3, 4], [1, 3, 4], [1, 2, 4], [1, 2, 3]],),
        ([[2, 3], [1, 3], [2, 1, 4, 5], [3, 5], [4, 3]],),
        ([[5], [5, 4], [4], [3, 2], [1, 2]],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[Graph]:
    """V nodes and E edges; more or fewer edges only where no connected graph has E."""
    nodes = sizes["V"]
    edges = max(sizes["E"], nodes - 1)
    if family == "chain":
        pairs = _by_distance(1, nodes)
    elif family == "hub":
        pairs = itertools.chain(((1, node) for node in range(2, nodes + 1)), _by_distance(2, nodes))
    else:
        raise ValueError(f"unknown family {family!r}")
    return (_graph(nodes, itertools.islice(pairs, edges)),)


def _by_distance(first: int, last: int) -> Iterator[tuple[int, int]]:
    """All pairs of the nodes `first` to `last`, next ones first, then ever farther apart."""
    return ((node, node + gap) for gap in range(1, last - first + 1) for node in range(first, last - gap + 1))


def _graph(nodes: int, edges: Iterable[tuple[int, int]]) -> Graph:
    graph: Graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a - 1].append(b)
        graph[b - 1].append(a)
    return graph


def sizes(node: Graph) -> dict[str, int]:
    """V nodes, E edges, each of which stands in two lists."""
    return {"V": len(node), "E": sum(map(len, node)) // 2}


def validate(node: Graph) -> None:
    """Raise ValueError unless the graph respects the constraints."""
    size = sizes(node)
    if size["V"] > MAX_NODES or size["E"] > MAX_EDGES:
        raise ValueError(f"more than {MAX_NODES} nodes or {MAX_EDGES} edges")
    arcs = {(a, b) for a, neighbors in enumerate(node, 1) for b in neighbors}
    if len(arcs) != sum(map(len, node)):
        raise ValueError("a neighbour is listed twice")
    for a, b in arcs:
        if a == b or not 1 <= b <= len(node):
            raise ValueError(f"node {a} cannot have the neighbour {b}")
        if (b, a) not in arcs:
            raise ValueError(f"node {a} lists {b}, but not the other way round")
    if len(_reachable(node)) != len(node):
        raise ValueError("some nodes cannot be reached from node 1")


def _reachable(graph: Graph) -> set[int]:
    seen = {1} if graph else set()
    waiting = list(seen)
    while waiting:
        for neighbor in graph[waiting.pop() - 1]:
            if neighbor not in seen:
                seen.add(neighbor)
                waiting.append(neighbor)
    return seen


def check(args: tuple[Graph], expected: Graph, actual: Graph) -> str | None:
    """None if `actual` is the same graph, neighbours in any order; else the first difference."""
    if len(actual) != len(expected):
        return f"the copy should have {len(expected)} nodes, not {len(actual)}"
    for number, (right, given) in enumerate(zip(expected, actual, strict=True), 1):
        if sorted(right) != sorted(given):
            return f"the neighbours of node {number} should be {sorted(right)}, not {sorted(given)}"
    return None
