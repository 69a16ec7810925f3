"""A finished estimate against the target."""

from __future__ import annotations

import pytest

from judge.complexity.expression import parse
from judge.complexity.grade import grade
from judge.report.model import Estimate, Grade


@pytest.mark.parametrize(
    ("found", "flags", "expected"),
    [
        (("n", (), 1.0), (), Grade.PASS),
        (("n^2", (), 1.0), (), Grade.FAIL),
        (("n", (), 0.5), (), Grade.INCONCLUSIVE),
        (("1", ("n",), 0.5), (), Grade.PASS),
        (("n", ("n^2",), 0.5), (), Grade.INCONCLUSIVE),
        (("n^2", ("n^3",), 0.5), (), Grade.FAIL),
        # All that the figures allow would pass, but they are not what the program costs.
        (("1", ("n",), 0.5), ("slower-when-weighed",), Grade.INCONCLUSIVE),
        (("1", ("n",), 0.5), ("slower-than-counted",), Grade.INCONCLUSIVE),
        ((None, (), 0.0), (), Grade.INCONCLUSIVE),
    ],
)
def test_against_a_linear_target(
    found: tuple[str | None, tuple[str, ...], float], flags: tuple[str, ...], expected: Grade
) -> None:
    class_, alternatives, confidence = found
    estimate = Estimate(class_=class_, alternatives=alternatives, confidence=confidence, flags=flags)
    graded = grade(estimate, parse("n"), declared=None)
    assert graded.grade is expected
    assert graded.target == "n"


def test_without_a_target_nothing_is_said_of_it() -> None:
    assert grade(Estimate(class_="n", confidence=1.0), None, declared="n").target is None
