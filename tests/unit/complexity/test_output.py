"""Whoever returns an answer has written it."""

from __future__ import annotations

from collections.abc import Callable
from math import factorial

import pytest

from judge.complexity.combine import Strand
from judge.complexity.expression import parse
from judge.complexity.families import Family
from judge.complexity.fit import choose
from judge.complexity.measure import Measured
from judge.complexity.output import at_least_written
from sandbox import Observation, Outcome

Growth = Callable[[int], float]


def family(steps: Growth, answer: Growth, top: int = 17) -> Family:
    """One track of n = 1, 2, ... below `top`."""
    figures = tuple(
        Measured(n, {"n": n}, steps(n), steps(n), Observation(Outcome.OK, answer=b"1" * int(answer(n))))
        for n in range(1, top)
    )
    choice = choose([figure.x for figure in figures], [figure.value for figure in figures], noise=300)
    assert choice is not None
    return Family("all", parse(choice.shape.reported), (), 1.0, (Strand(("n",), choice, figures),))


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
