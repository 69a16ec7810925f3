"""Whoever returns an answer has written it."""

from __future__ import annotations

from collections.abc import Callable
from math import factorial

import pytest

from judge.complexity.expression import parse
from judge.complexity.families import Family
from judge.complexity.output import at_least_filled, at_least_written
from judge.report.model import Estimate
from tests.unit.complexity.strands import strand_of

Growth = Callable[[int], float]


def family(steps: Growth, answer: Growth, top: int = 17) -> Family:
    """One track of n = 1, 2, ... below `top`."""
    strand = strand_of(
        ("n",), [{"n": n} for n in range(1, top)], steps, noise=300, answer=lambda n: int(answer(n))
    )
    return Family("all", parse(strand.choice.shape.reported), (), 1.0, (strand,))


@pytest.mark.parametrize(
    ("steps", "answer", "found"),
    [
        # Lists of n / 2 elements each, which a block copy makes next to nothing of.
        (lambda n: 900 + 1000 * 2**n, lambda n: 2 + n * 2**n, "n*2^n"),
        (lambda n: 900 + 1000 * 2**n, lambda n: 2 + 5 * 2**n, "2^n"),
        (lambda n: 900 + 1000 * 2**n, lambda n: 5, "2^n"),
        (lambda n: 900 + 90 * n * 2**n, lambda n: 2 + 5 * 2**n, "n*2^n"),
        # n references to one row: the same object may stand in an answer many times over.
        (lambda n: 900 + 30 * n, lambda n: 2 + 4 * n * n, "n"),
    ],
)
def test_exponential_time_is_at_least_that_of_writing_the_answer(
    steps: Growth, answer: Growth, found: str
) -> None:
    raised = at_least_written(family(steps, answer))
    assert raised.expression == parse(found)


def test_the_class_of_the_steps_stays_an_alternative() -> None:
    raised = at_least_written(family(lambda n: 900 + 1000 * 2**n, lambda n: 2 + n * 2**n))
    assert raised.alternatives == ("2^n",)


def test_all_orders_are_that_many_elements() -> None:
    raised = at_least_written(
        family(lambda n: 900 + 1000 * factorial(n), lambda n: 4 + (4 + 8 * n) * factorial(n), top=10)
    )
    assert raised.expression == parse("n*n!")


def estimate(text: str | None, *alternatives: str, confidence: float = 1.0) -> Estimate:
    return Estimate(class_=text, alternatives=alternatives, confidence=confidence, family="all")


@pytest.mark.parametrize(
    ("time", "space", "found"),
    [
        # A memo table that is filled at once and hardly used.
        (estimate("n*min(n,m)"), estimate("n*m"), "n*m"),
        (estimate("n+S"), estimate("n*S"), "n*S"),
        # n log k beside k: k is at most n, which the classes alone do not say.
        (estimate("n log k"), estimate("k"), "n log k"),
        (estimate("n^2"), estimate("n"), "n^2"),
        (estimate("n"), estimate("n"), "n"),
        # Hash tables that grow in leaps look like a logarithm.
        (estimate("V+E"), estimate("V+E log V"), "V+E"),
        # Memory that is not sure of itself proves nothing.
        (estimate("n"), estimate("n^2", confidence=0.5), "n"),
        (estimate("n"), estimate("n^2", "n"), "n"),
        (estimate("n"), estimate(None), "n"),
        (estimate(None), estimate("n"), None),
    ],
)
def test_time_is_at_least_that_of_filling_the_memory(
    time: Estimate, space: Estimate, found: str | None
) -> None:
    assert at_least_filled(time, space).class_ == found


def test_what_the_steps_alone_take_is_named_and_the_reader_told() -> None:
    filled = at_least_filled(estimate("n", confidence=0.9), estimate("n^2", confidence=0.8))
    assert filled.alternatives == ("n",)
    assert filled.confidence == 0.8
    assert "memory" in filled.notes[0]
