"""Growth along single tracks becomes one class over all size parameters."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import pytest

from judge.complexity.combine import combine, swallowed
from judge.complexity.expression import parse
from judge.complexity.ladder import lattice
from judge.complexity.strands import Strand
from tests.unit.complexity.strands import strand_of

Cost = Callable[[float, float], float]


def strand(varying: tuple[str, ...], names: tuple[str, str], fixed: int, top: int, cost: Cost) -> Strand:
    """`cost` of sizes from 4 to `top`, with `fixed` for the parameter that stays."""
    track = [{name: x if name in varying else fixed for name in names} for x in lattice(4, top)]
    return strand_of(varying, track, lambda *sizes: 500 + 60 * cost(*sizes))


@pytest.mark.parametrize(
    ("names", "cost", "together", "expected"),
    [
        (("m", "n"), lambda m, n: m * n, 400, "m*n"),
        (("m", "n"), lambda m, n: m + n, 9000, "m+n"),
        (("V", "E"), lambda v, e: v + e, 9000, "V+E"),
        (("V", "E"), lambda v, e: 3 * v * e, 400, "V*E"),
        (("n", "k"), lambda n, k: n, 9000, "n"),
        (("n", "k"), lambda n, k: 1, 9000, "1"),
        (("n", "k"), lambda n, k: n * math.log2(k), 9000, "n log k"),
        (("m", "n"), lambda m, n: min(m, n), 9000, "min(m,n)"),
        (("m", "n"), lambda m, n: m * m * n, 100, "m^2*n"),
        (("m", "n"), lambda m, n: (m * n) ** 2, 60, "m^2*n^2"),
        (("m", "n"), lambda m, n: m * n * (m + n), 100, "m^2*n+m*n^2"),
        (("m", "n"), lambda m, n: m * n * min(m, n), 100, "m*n*min(m,n)"),
    ],
)
def test_two_parameters(names: tuple[str, str], cost: Cost, together: int, expected: str) -> None:
    strands = [
        strand((names[0],), names, 16, min(9000, together * 20), cost),
        strand((names[1],), names, 16, min(9000, together * 20), cost),
        strand(names, names, 16, together, cost),
    ]
    combined = combine(strands, names)
    assert combined is not None
    assert combined.expression == parse(expected)


def test_a_parameter_alone_grows_no_faster_than_together_with_others() -> None:
    names = ("n", "k")
    strands = [
        strand(("n",), names, 16, 2000, lambda n, k: 1),
        strand(("k",), names, 2000, 2000, lambda n, k: k * k),
        strand(names, names, 16, 9000, lambda n, k: k),
    ]
    combined = combine(strands, names)
    assert combined is not None
    assert (combined.expression, combined.doubtful) == (parse("k"), False)


def test_a_product_that_has_no_part_in_the_figures_is_not_named_beside_the_sum() -> None:
    names = ("n", "q")
    strands = [
        strand(("n",), names, 16, 9000, lambda n, q: n + 3 * q),
        strand(("q",), names, 16, 9000, lambda n, q: n + 3 * q),
        strand(("n",), names, 1024, 9000, lambda n, q: n + 3 * q),
    ]
    combined = combine(strands, names)
    assert combined is not None
    assert combined.expression == parse("n+q")
    assert parse("n*q") not in combined.alternatives


def test_a_parameter_of_a_lower_order_than_another_that_is_never_smaller_is_not_named() -> None:
    """All n values sorted, and k of them looked at once more."""

    def cost(n: float, k: float) -> float:
        return 40 * k + n * math.log2(n)

    names = ("n", "k")
    strands = [
        strand(("n",), names, 16, 9000, cost),
        strand(("k",), names, 4096, 4096, cost),
        strand(("n",), names, 256, 60000, cost),
    ]
    ordered = [
        replace(one, measured=tuple(m for m in one.measured if m.sizes["k"] <= m.sizes["n"]))
        for one in strands
    ]
    combined = combine(ordered, names)
    assert combined is not None
    assert combined.expression == parse("n log n")
    sizes = [figure.sizes for one in ordered for figure in one.measured]
    assert swallowed(parse("k"), parse("n log n"), sizes)
    assert not swallowed(parse("k"), parse("n"), sizes), "n + k is what it is"
    assert not swallowed(parse("n"), parse("k log k"), sizes)
    assert swallowed(parse("log k"), parse("n"), sizes)
    assert not swallowed(parse("k log k"), parse("n"), sizes)


def test_a_parameter_that_is_never_the_larger_one_is_of_a_lower_order() -> None:
    """The k best of n values: k to begin with, then a heap of k for each of the n."""

    def cost(n: float, k: float) -> float:
        return 3 * n + 12 * k + n * math.log2(k)

    names = ("n", "k")
    strands = [
        strand(("n",), names, 16, 9000, cost),
        strand(("k",), names, 4096, 512, cost),
        strand(("n",), names, 256, 60000, cost),
    ]
    combined = combine(strands, names)
    assert combined is not None
    assert combined.expression == parse("n log k")


def test_one_parameter_keeps_its_name() -> None:
    one = strand(("h",), ("h", "x"), 1, 9000, lambda h, _: h)
    combined = combine([one], ["h"])
    assert combined is not None
    assert combined.expression == parse("h")


def test_another_class_that_explains_the_figures_as_well_is_named() -> None:
    def cost(v: float, e: float) -> float:
        return v + (e * (1.2 if int(e) % 2 else 0.8))

    names = ("V", "E")
    strands = [strand(varying, names, 16, 9000, cost) for varying in (("V",), ("E",), names)]
    combined = combine(strands, names)
    assert combined is not None
    assert combined.expression == parse("V+E")
    assert parse("V+E") not in combined.alternatives


@pytest.mark.parametrize(
    ("cost", "expected"),
    [
        (lambda v, e: v, "V"),
        (lambda v, e: v + e, "V+E"),
        (lambda v, e: v * e, "V*E"),
        (lambda v, e: e * math.log2(v), "E log V"),
    ],
)
def test_graphs_that_hang_together(cost: Cost, expected: str) -> None:
    """There V never grows alone, and never beyond E: the smaller of the two is always V."""
    names = ("V", "E")
    strands = [
        dense(64, cost),
        dense(256, cost),
        strand(names, names, 0, 9000, cost),
    ]
    combined = combine(strands, names)
    assert combined is not None
    assert combined.expression == parse(expected)


def dense(vertices: int, cost: Cost) -> Strand:
    """Ever more edges between so many vertices."""
    edges = [x for x in lattice(4, vertices * (vertices - 1) // 2) if x >= vertices]
    return strand_of(("E",), [{"V": vertices, "E": x} for x in edges], lambda v, e: 500 + 60 * cost(v, e))


@pytest.mark.parametrize("beside", [0.0, 5.0, 40.0])
def test_a_product_is_found_beside_much_that_grows_less(beside: float) -> None:
    """Every pair of n rows is compared in d places, and costs something itself."""
    names = ("n", "d")
    cost: Cost = lambda n, d: n * n * d + beside * n * n + 3 * n * d  # noqa: E731
    strands = [
        strand(("n",), names, 16, 1000, cost),
        strand(("d",), names, 16, 9000, cost),
        strand(names, names, 16, 200, cost),
    ]
    combined = combine(strands, names)
    assert combined is not None
    assert combined.expression == parse("n^2*d")


def test_a_class_that_is_only_named_beside_the_chosen_one_makes_no_slower_sum() -> None:
    """Lists that make room for many at first: the edges hardly show over few octaves."""
    names = ("V", "E")
    room = dict(zip((512, 746, 1055, 1492, 2109, 2983, 4219, 5966, 8438), ROOM, strict=True))
    track = [{"V": 512, "E": edges} for edges in room]
    making_room = strand_of(("E",), track, lambda _, edges: room[edges], noise=64.0, flat=500.0)
    choice = making_room.choice
    assert (choice.shape.name, [shape.name for shape in choice.alternatives]) == ("n", ["log n"])
    strands = [
        strand(("V",), names, 16, 9000, lambda v, e: v + e),
        making_room,
        strand(names, names, 0, 9000, lambda v, e: v + e),
    ]
    combined = combine(strands, names)
    assert combined is not None
    assert combined.expression == parse("V+E")


ROOM = (58_459.0, 61_793.0, 63_609.0, 64_980.0, 63_612.0, 67_365.0, 84_115.0, 112_824.0, 117_248.0)


def test_a_joint_track_that_contradicts_the_others_leaves_a_doubtful_class() -> None:
    names = ("n", "d")
    joint = strand(names, names, 0, 9000, lambda n, d: math.log2(n))
    strands = [
        strand(("n",), names, 16, 9000, lambda n, d: 1),
        strand(("d",), names, 16, 9000, lambda n, d: d),
        joint,
    ]
    combined = combine(strands, names)
    assert combined is not None
    assert combined.expression == parse("d")
    assert combined.doubtful
    assert combine([joint], names) is not None


def test_a_few_steps_of_a_logarithm_are_one_where_a_longer_track_shows_it() -> None:
    def frames(n: int, k: int) -> float:
        return 208.0 + 56 * (n.bit_length() - 1) + 0 * k

    def weighed(varying: str, track: list[dict[str, int]]) -> Strand:
        return strand_of((varying,), track, frames, noise=64.0, flat=500.0)

    strands = [
        weighed("n", [{"n": n, "k": 16} for n in lattice(16, 131_072)]),
        weighed("k", [{"n": 4096, "k": k} for k in lattice(4, 512)]),
        weighed("n", [{"n": n, "k": 256} for n in lattice(512, 65_536)]),
    ]
    assert [strand.choice.shape.name for strand in strands] == ["log n", "1", "1"]
    combined = combine(strands, ("n", "k"))
    assert combined is not None
    assert str(combined.expression) == "log n"


def test_a_short_joint_track_that_shows_the_smaller_term_only_leaves_no_doubt() -> None:
    def cost(m: float, n: float) -> float:
        return 400 + 1700 * math.log2(m) + 12 * n

    grow = lattice(4, 8_192)
    tracks = [
        strand_of(("m",), [{"m": x, "n": 16} for x in grow], cost),
        strand_of(("n",), [{"m": 16, "n": x} for x in grow], cost),
        strand_of(("m", "n"), [{"m": x, "n": x} for x in lattice(4, 264)], cost),
    ]
    assert str(tracks[-1].expression) == "log n"
    combined = combine(tracks, ("m", "n"))
    assert combined is not None
    assert (combined.expression, combined.doubtful) == (parse("n+log m"), False)


@pytest.mark.parametrize(
    ("cost", "expected"),
    [
        (lambda v, e: 40 * v + 46 * e / v, "V"),  # a queue, fuller in a denser graph
        (lambda v, e: 40 * v + 4 * e, "V+E"),
        (lambda v, e: 40 * v + 0.01 * v * e, "V*E"),
    ],
)
def test_what_edges_cost_is_bounded_by_the_vertices_where_it_follows_these(cost: Cost, expected: str) -> None:
    names = ("V", "E")
    edges = {v: list(lattice(v, v * v // 2)) for v in (64, 256)}
    strands = [strand_of(("E",), [{"V": v, "E": e} for e in edges[v]], cost, flat=500) for v in (64, 256)] + [
        strand_of(names, [{"V": x, "E": x} for x in lattice(4, 2000)], cost, flat=500)
    ]
    combined = combine(strands, names)
    assert combined is not None
    assert combined.expression == parse(expected)
