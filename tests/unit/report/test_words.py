"""The verdict in one line, and claims against measurements."""

from __future__ import annotations

import pytest

from judge.report.model import Estimate, Grade, Report, Verdict
from judge.report.words import Tone, claim, headline
from tests.unit.report import fakes


@pytest.mark.parametrize(
    ("report", "tone", "text"),
    [
        (fakes.good_report(), Tone.GOOD, "accepted: O(n) time and O(n) space, as good as the target"),
        (fakes.report(), Tone.GOOD, "accepted"),
        (
            fakes.report(time=fakes.quadratic_time(), space=fakes.linear_space(Grade.FAIL, "1")),
            Tone.FAIR,
            "accepted, but slower and bigger than the target: measured O(n²) time and O(n) space",
        ),
        (
            fakes.report(space=fakes.linear_space(Grade.FAIL, "1")),
            Tone.FAIR,
            "accepted, but takes more memory than the target: measured O(n), target O(1)",
        ),
        (fakes.report(verdict=Verdict.COMPILE_ERROR), Tone.BAD, "does not compile"),
        (fakes.report(verdict=Verdict.TIME_LIMIT), Tone.BAD, "time limit exceeded"),
        (
            fakes.report(verdict=Verdict.JUDGE_ERROR),
            Tone.BROKEN,
            "the judge failed; nothing is said about the program",
        ),
    ],
)
def test_the_headline(report: Report, tone: Tone, text: str) -> None:
    found = headline(report)
    assert (found.tone, found.text) == (tone, text)


@pytest.mark.parametrize(
    ("declared", "measured", "said"),
    [
        ("n", "n", "right"),
        ("2n + 5", "n", "right"),
        ("n", "n^2", "too good"),
        ("n^2", "n log n", "too careful"),
        ("V", "E", "something else"),
        (None, "n", ""),
        ("n", None, ""),
    ],
)
def test_claims(declared: str | None, measured: str | None, said: str) -> None:
    assert claim(Estimate(class_=measured, declared=declared)) == said


def test_a_claim_that_cannot_be_told_from_what_was_measured_is_right() -> None:
    assert claim(Estimate(class_="n", alternatives=("n log n",), declared="n log n")) == "right"
