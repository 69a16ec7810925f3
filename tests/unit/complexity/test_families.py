"""Which input family is the worst."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import log2

import pytest

from judge.complexity.expression import parse
from judge.complexity.families import Family, worst_of
from judge.complexity.ladder import lattice
from tests.unit.complexity.strands import strand_of


def family(text: str, *alternatives: str) -> Family:
    return Family(text, parse(text), tuple(str(parse(other)) for other in alternatives), 1.0, ())


@pytest.mark.parametrize(
    ("families", "worst"),
    [
        ([family("n"), family("n^2"), family("n log n")], "n^2"),
        ([family("n"), family("n")], "n"),
        ([family("V log V+E", "V+E log V"), family("V+E log V")], "V+E log V"),
        ([family("V+E log V"), family("V log V+E", "V+E log V")], "V+E log V"),
        ([family("V log V+E", "V+E log V"), family("V+E log V", "V log V+E")], "V log V+E"),
        ([family("V log V+E"), family("V+E log V")], "V log V+E"),
    ],
)
def test_the_fastest_growth_or_what_explains_both(families: list[Family], worst: str) -> None:
    assert worst_of(families).name == worst


def measured(text: str, confidence: float, top: int, cost: Callable[[int, int], float]) -> Family:
    """A family of which `text` is believed: k up to 512 of n = 4096, and n up to `top` alone."""
    tracks = {
        "k": [{"n": 4096, "k": k} for k in lattice(4, 512)],
        "n": [{"n": n, "k": 16} for n in lattice(16, top)],
    }
    strands = tuple(strand_of((name,), track, cost) for name, track in tracks.items())
    return Family(text, parse(text), (), confidence, strands)


@pytest.mark.parametrize(
    ("one", "other", "worst"),
    [
        # k is never the larger one, and so k + n log k is n log k.
        (
            measured("n log k", 1.0, 65536, lambda n, k: n * log2(k)),
            measured("k+n log k", 1.0, 65536, lambda n, k: k + n),
            "n log k",
        ),
        # A class that cannot be compared, and is the greater one wherever k is of n values.
        (
            measured("n^2", 1.0, 65536, lambda n, k: n * n),
            measured("n*k", 1.0, 65536, lambda n, k: n * k),
            "n^2",
        ),
        (
            measured("k+log n", 1.0, 65536, lambda n, k: n),
            measured("k", 1.0, 65536, lambda n, k: n),
            "k+log n",
        ),
        # Not sure, and never above what is sure.
        (
            measured("n", 1.0, 65536, lambda n, k: 99 * n),
            measured("n^2+k^2", 0.5, 65536, lambda n, k: n + k),
            "n",
        ),
        # The same of classes that cannot be compared.
        (
            measured("n", 1.0, 65536, lambda n, k: 99 * n),
            measured("k^2*n", 0.5, 65536, lambda n, k: n + k),
            "n",
        ),
        (
            measured("k", 1.0, 65536, lambda n, k: 99 * n),
            measured("n^2", 0.5, 65536, lambda n, k: n + k),
            "k",
        ),
        # It may overtake where the other one was not measured.
        (
            measured("n", 1.0, 16384, lambda n, k: 99 * n),
            measured("n^2+k^2", 0.5, 65536, lambda n, k: n + k),
            "n^2+k^2",
        ),
        # It is sure, and overtakes some day.
        (
            measured("n", 1.0, 65536, lambda n, k: 99 * n),
            measured("n^2+k^2", 1.0, 65536, lambda n, k: n + k),
            "n^2+k^2",
        ),
        # It is above where k is large.
        (
            measured("n", 1.0, 65536, lambda n, k: 99 * n),
            measured("n*k", 0.5, 65536, lambda n, k: n * k),
            "n*k",
        ),
    ],
)
def test_a_class_that_only_seems_to_grow_faster(one: Family, other: Family, worst: str) -> None:
    assert worst_of([one, other]).name == worst
    assert worst_of([other, one]).name == worst


def test_what_is_doubted_may_be_worse_than_its_figures() -> None:
    sure = measured("n", 1.0, 65536, lambda n, k: 99 * n)
    unsure = measured("n^2", 0.5, 65536, lambda n, k: n + k)
    assert worst_of([sure, unsure]) is sure
    doubted = replace(unsure, doubted=True)
    assert worst_of([sure, doubted]) is doubted
    assert worst_of([doubted, sure]) is doubted


@pytest.mark.parametrize(("more", "worst"), [(1.05, "sure"), (1.5, "unsure")])
def test_of_two_families_of_one_class_the_sure_one_is_taken_when_both_cost_the_same(
    more: float, worst: str
) -> None:
    sure = replace(measured("n*k", 1.0, 65536, lambda n, k: n * k), name="sure")
    unsure = replace(measured("n*k", 0.5, 65536, lambda n, k: more * n * k), name="unsure")
    assert worst_of([unsure, sure]).name == worst
