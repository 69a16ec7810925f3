"""Networks of links [from, to, time]."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Links = list[list[int]]

MAX_NODES = 50_000
MAX_LINKS_PER_NODE = 4
MAX_TIME = 10_000


def inputs() -> st.SearchStrategy[tuple[Links, int, int]]:
    """Up to 6 nodes, with few and with many links; about half of the networks can be reached as a whole
    for certain.
    """
    return _networks()


@st.composite
def _networks(draw: st.DrawFn) -> tuple[Links, int, int]:
    n = draw(st.integers(1, 6))
    order = draw(st.permutations(range(1, n + 1)))
    pairs = [(u, v) for u in order for v in order if u != v]
    chosen = draw(st.lists(st.sampled_from(pairs), max_size=2 * n, unique=True)) if pairs else []
    if draw(st.booleans()):
        # Every node but the first can be reached from an earlier one.
        chosen += [(order[draw(st.integers(0, i - 1))], order[i]) for i in range(1, n)]
    time = st.integers(0, draw(st.sampled_from([2, 9, 40])))
    links = [[u, v, draw(time)] for u, v in dict.fromkeys(chosen)]
    return draw(st.permutations(links)), n, order[0]


def edge_cases() -> list[tuple[Links, int, int]]:
    """One node, no links, wrong direction, detours that are faster, cycles, times of 0, the largest times."""
    return [
        ([], 1, 1),
        ([], 2, 1),
        ([[1, 2, 3]], 2, 1),
        ([[1, 2, 3]], 2, 2),
        ([[1, 2, 0]], 2, 1),
        ([[1, 2, 10], [1, 3, 1], [3, 2, 1]], 3, 1),
        ([[1, 2, 10], [1, 3, 1], [3, 4, 1], [4, 2, 1], [2, 5, 1]], 5, 1),
        ([[2, 1, 1], [2, 3, 1], [3, 4, 1]], 4, 2),
        ([[1, 2, 1], [2, 1, 1]], 3, 1),
        ([[1, 2, 0], [2, 1, 0]], 2, 1),
        ([[1, 2, 1], [2, 3, 1], [3, 1, 1]], 3, 3),
        ([[3, 4, 1], [2, 3, 1], [1, 2, 1]], 4, 1),
        ([[1, 2, 5], [1, 3, 2], [2, 4, 1], [3, 4, 9]], 4, 1),
        ([[i, i + 1, MAX_TIME] for i in range(1, 9)], 9, 1),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[Links, int, int]:
    """A network of exactly n nodes with random numbers: `star` or `chain`."""
    n = sizes["n"]
    nodes = list(range(1, n + 1))
    rng.shuffle(nodes)
    if family == "star":
        return [[nodes[0], node, rng.randint(1, MAX_TIME)] for node in nodes[1:]], n, nodes[0]
    if family != "chain":
        raise ValueError(f"unknown family {family!r}")
    # A jump over one node takes 3 instead of 2, one over two nodes 4 instead of 3: pushed, but improved
    # later.
    links = [
        [nodes[i], nodes[i + step], step if step == 1 else step + 1]
        for i in range(n - 2, -1, -1)
        for step in (3, 2, 1)
        if i + step < n
    ]
    return links, n, nodes[0]


def sizes(times: Links, n: int, k: int) -> dict[str, int]:
    """n: the number of nodes."""
    return {"n": n}


def validate(times: Links, n: int, k: int) -> None:
    """Raise ValueError unless the input respects the constraints."""
    if not 1 <= n <= MAX_NODES:
        raise ValueError(f"n must be between 1 and {MAX_NODES}")
    if not 1 <= k <= n:
        raise ValueError(f"no such node: {k}")
    if len(times) > MAX_LINKS_PER_NODE * n:
        raise ValueError(f"there are more than {MAX_LINKS_PER_NODE} links for each node")
    for link in times:
        if len(link) != 3 or link[0] == link[1]:
            raise ValueError(f"not a link between two different nodes: {link}")
        if not (1 <= link[0] <= n and 1 <= link[1] <= n):
            raise ValueError(f"no such node: {link}")
        if not 0 <= link[2] <= MAX_TIME:
            raise ValueError(f"times must be between 0 and {MAX_TIME}: {link}")
    if len({(u, v) for u, v, _ in times}) != len(times):
        raise ValueError("two links have the same ends")
