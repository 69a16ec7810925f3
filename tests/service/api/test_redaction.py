"""A candidate's report gives away no hidden input, whatever the program does to write one into it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.submissions.redaction import redacted
from judge.report.model import Case, Estimate, Failure, Group, Point, Report, Verdict
from tests.unit.report import fakes

SECRET = 48_271_993


def hidden_failure(message: str) -> Report:
    failure = Failure(verdict=Verdict.RUNTIME_ERROR, message=message, case=7, group=Group.RANDOM)
    return Report(
        problem="two-sum", title="Two Sum", language="python", verdict=Verdict.RUNTIME_ERROR, failure=failure
    )


@pytest.mark.parametrize("name", [f"Error{SECRET}", f"x{SECRET}", f"[{SECRET}]", f"java.lang.E{SECRET}", ""])
def test_exceptions_with_made_up_names_lose_them(name: str) -> None:
    failure = redacted(hidden_failure(f"{name}\n  line 3, in twoSum")).failure
    assert failure is not None
    assert str(SECRET) not in failure.message
    assert "line 3" in failure.message


@pytest.mark.parametrize("name", ["IndexError", "java.lang.NullPointerException", "TypeError", "panic"])
def test_exceptions_of_runtimes_keep_their_names(name: str) -> None:
    failure = redacted(hidden_failure(f"{name}\n  line 3, in twoSum")).failure
    assert failure is not None
    assert failure.message == f"{name}\n  line 3, in twoSum"


def test_names_of_functions_cannot_carry_a_message() -> None:
    failure = redacted(hidden_failure(f"IndexError\n  line 3, in {'x' * 61}\nnums = [{SECRET}]")).failure
    assert failure is not None
    assert failure.message == "IndexError"


def test_times_and_memory_of_hidden_cases_are_left_out_and_those_of_samples_kept() -> None:
    cases = tuple(
        Case(
            index=0, group=group, verdict=Verdict.ACCEPTED, cpu_ms=SECRET, wall_ms=SECRET, memory_kb=SECRET,
            flags=("files",),
        )
        for group in Group
    )  # fmt: skip
    report = Report(problem="p", title="P", language="python", verdict=Verdict.ACCEPTED, cases=cases)
    shown = redacted(report).cases
    for case in shown:
        open_ = case.group in (Group.SAMPLE, Group.CUSTOM)
        assert (str(SECRET) in case.model_dump_json()) is open_, case.group
        assert case.verdict is Verdict.ACCEPTED


@given(st.floats(1, 1e12), st.integers(0, 999))
def test_measured_values_tell_two_inputs_of_one_size_apart_by_three_digits_only(
    value: float, low: int
) -> None:
    def report(measured: float) -> Report:
        point = Point(family="f", path=0, channel="instructions", sizes={"n": 8}, value=measured)
        return Report(
            problem="p",
            title="P",
            language="python",
            verdict=Verdict.ACCEPTED,
            time=Estimate(points=(point,)),
        )

    shown = redacted(report(value)).time
    assert shown is not None
    (point,) = shown.points
    assert point.value == pytest.approx(value, rel=0.006)
    assert len(f"{point.value:.12e}".partition("e")[0].replace(".", "").rstrip("0")) <= 3
    assert low >= 0


def test_what_is_not_secret_is_kept() -> None:
    report = fakes.good_report()
    shown = redacted(report)
    assert (shown.verdict, shown.passed, len(shown.cases)) == (
        report.verdict,
        report.passed,
        len(report.cases),
    )
    assert shown.time is not None
    assert report.time is not None
    assert shown.time.class_ == report.time.class_
    assert [point.sizes for point in shown.time.points] == [point.sizes for point in report.time.points]
    assert Report.model_validate(json.loads(json.dumps(shown.to_json()))) == shown
