"""The way of a submission, decided without a container."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from judge import pipeline
from judge.complexity.measure import LadderInput, Track
from judge.complexity.tracks import tracks_of
from judge.errors import UsageError
from judge.pipeline import Bench
from judge.problems.cases import HiddenCase
from judge.problems.checkers import Exact
from judge.problems.loader import load_problem
from judge.problems.model import Problem
from judge.report.model import Grade, Group, Report, Verdict
from judge.submission import MOST_BYTES, Submission
from sandbox import Loaded, Observation, Outcome
from tests.unit.fake_sandbox import FakeSandbox

BANK = Path(__file__).parents[2] / "problems"
SOURCE = b"class Solution: ..."


def zeros(nums: list[int]) -> int:
    """The right answer to number-of-zero-filled-subarrays."""
    total = run = 0
    for x in nums:
        run = run + 1 if x == 0 else 0
        total += run
    return total


@pytest.fixture(scope="module")
def problem() -> Problem:
    """A problem of the bank with one parameter."""
    return load_problem(BANK / "number-of-zero-filled-subarrays")


class Ladder:
    """Inputs of zeros, with right answers."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.targets_asked = 0

    def input(self, track: Track, x: int) -> LadderInput:
        """x zeros."""
        arguments = ([0] * x,)
        expected = self.problem.signature.encode_answer(zeros(*arguments), arguments)
        return LadderInput(self.problem.signature.encode_arguments(arguments), {"n": x}, expected)

    def objection(self, given: LadderInput, answer: bytes) -> str | None:
        """Whatever is not the right answer is wrong."""
        return None if answer == given.expected else "not the right number"


@pytest.fixture
def bench(problem: Problem) -> Bench:
    """Two samples and two hidden cases."""

    def case(group: Group, nums: list[int]) -> HiddenCase:
        data = problem.signature.encode_arguments([nums])
        return HiddenCase(group, (nums,), data, problem.signature.encode_answer(zeros(nums), [nums]))

    cases = (
        case(Group.SAMPLE, [0, 1]),
        case(Group.SAMPLE, [0, 0]),
        case(Group.EDGE, [5]),
        case(Group.RANDOM, [0, 3, 0, 0]),
    )
    return Bench(
        problem, cases, Exact(problem.signature), Ladder(problem), tracks_of(problem), effort="quick"
    )


def judge(
    bench: Bench, function: Callable[..., Any] = zeros, source: bytes = SOURCE, **changes: Any
) -> Report:
    """Judge a function."""
    sandbox = FakeSandbox(function, **changes)
    return pipeline.run(Submission("number-of-zero-filled-subarrays", "python", source), sandbox, bench)


def test_a_right_and_fast_program_passes_in_time_and_space(bench: Bench) -> None:
    report = judge(bench)
    assert report.verdict is Verdict.ACCEPTED
    assert report.passed == 4
    assert report.time is not None
    assert (report.time.class_, report.time.grade) == ("n", Grade.PASS)
    assert report.space is not None
    assert (report.space.class_, report.space.grade) == ("1", Grade.PASS)


def test_a_right_but_slow_program_is_accepted_and_fails_in_time(bench: Bench) -> None:
    report = judge(bench, instructions=lambda nums: 500 + 30 * len(nums) ** 2)
    assert report.verdict is Verdict.ACCEPTED
    assert report.time is not None
    assert (report.time.class_, report.time.grade) == ("n^2", Grade.FAIL)


def test_a_program_that_needs_memory_fails_in_space(bench: Bench) -> None:
    report = judge(bench, bytes=lambda nums: 300 + 8 * len(nums))
    assert report.space is not None
    assert (report.space.class_, report.space.grade) == ("n", Grade.FAIL)


def test_hidden_work_of_builtins_is_seen_by_the_clock(bench: Bench) -> None:
    report = judge(bench, nanoseconds=lambda nums: 10_000 + 5 * len(nums) ** 2)
    assert report.time is not None
    assert report.time.class_ == "n^2"
    assert any("hidden work" in note for note in report.time.notes)


def test_a_program_that_is_quick_only_when_counted_is_found_out(bench: Bench) -> None:
    report = judge(
        bench, instructions=lambda nums: 1_000 + 50 * len(nums), nanoseconds=lambda nums: 30 * len(nums) ** 2
    )
    assert report.time is not None
    assert (report.time.class_, report.time.grade) == ("n^2", Grade.FAIL)
    assert "slower-than-counted" in report.flags


class TwoFamilies(Ladder):
    """Inputs of the family `alternating` have no zeros at all."""

    def input(self, track: Track, x: int) -> LadderInput:
        """x zeros, or x ones."""
        if track.family != "alternating":
            return super().input(track, x)
        arguments = ([1] * x,)
        expected = self.problem.signature.encode_answer(0, arguments)
        return LadderInput(self.problem.signature.encode_arguments(arguments), {"n": x}, expected)


@pytest.mark.parametrize(("longest", "says"), [(10, "stopped by the time limit"), (5, "too few sizes")])
def test_what_is_too_slow_on_a_family_to_be_measured_does_not_pass(
    bench: Bench, problem: Problem, longest: int, says: str
) -> None:
    def stuck(nums: list[int]) -> Any:
        endless = len(nums) > longest and nums[0] == 1
        return Observation(Outcome.CPU_LIMIT, cpu_ns=3 * 10**9) if endless else zeros(nums)

    report = judge(replace(bench, ladder=TwoFamilies(problem)), stuck)
    assert report.time is not None
    assert report.time.class_ == "n"
    assert report.time.grade is Grade.INCONCLUSIVE
    assert any(f"alternating: {says}" in note for note in report.time.notes)


def test_a_program_that_hits_the_limit_when_it_is_not_counted_is_not_believed(bench: Bench) -> None:
    """Quick up to some size, whether it is counted or not, and endless from there."""
    report = judge(
        bench,
        instructions=lambda nums: 1_000 + 50 * len(nums),
        nanoseconds=lambda nums: 20_000 + 30 * len(nums) if len(nums) < 5_000 else 10**11,
    )
    assert report.time is not None
    assert report.time.grade is Grade.INCONCLUSIVE
    assert "slower-than-counted" in report.flags


def test_work_outside_of_the_call_is_counted_and_flagged(bench: Bench) -> None:
    report = judge(bench, instructions=lambda nums: 900, outside=lambda nums: 300 * len(nums) ** 2)
    assert report.time is not None
    assert (report.time.class_, report.time.grade) == ("n^2", Grade.FAIL)
    assert "outside-the-call" in report.flags


def test_the_class_does_not_depend_on_the_target(bench: Bench, problem: Problem) -> None:
    other = load_problem(BANK / "binary-search")
    told = replace(bench, problem=replace_target(problem, other))
    cost = {"instructions": lambda nums: 500 + 90 * len(nums) * max(len(nums), 2).bit_length()}
    first, second = judge(bench, **cost), judge(told, **cost)
    assert first.time is not None
    assert second.time is not None
    assert first.time.target != second.time.target
    assert first.time.class_ == second.time.class_
    assert first.time.points == second.time.points


def replace_target(problem: Problem, other: Problem) -> Problem:
    """The same problem with another one's target."""
    return problem.model_copy(update={"target": other.target})


def test_a_wrong_program_is_not_measured(bench: Bench) -> None:
    report = judge(bench, lambda nums: 0)
    assert report.verdict is Verdict.WRONG_ANSWER
    assert report.time is None
    assert report.failure is not None
    assert report.failure.case == 0
    assert report.failure.expected == "1"


def test_hidden_inputs_and_answers_are_not_shown(bench: Bench) -> None:
    def wrong_on_hidden(nums: list[int]) -> int:
        return 99 if len(nums) == 4 else zeros(nums)

    failure = judge(bench, wrong_on_hidden).failure
    assert failure is not None
    assert failure.case == 3
    assert failure.input is None
    assert failure.expected is None
    assert "99" not in failure.message
    shown = judge(replace(bench, reveal=True), wrong_on_hidden).failure
    assert shown is not None
    assert shown.input == "nums = [0, 3, 0, 0]"


def test_the_message_of_a_hidden_error_shows_no_values(bench: Bench) -> None:
    def raises(nums: list[int]) -> Any:
        message = f"ValueError: saw {nums}\n  line 3, in f"
        return Observation(Outcome.RUNTIME_ERROR, message=message) if len(nums) == 4 else zeros(nums)

    failure = judge(bench, raises).failure
    assert failure is not None
    assert failure.message == "ValueError\n  line 3, in f"


def test_a_wrong_answer_on_the_ladder_is_a_wrong_answer(bench: Bench) -> None:
    report = judge(bench, lambda nums: 7 if len(nums) > 100 else zeros(nums))
    assert report.verdict is Verdict.WRONG_ANSWER
    assert report.failure is not None
    assert report.failure.group is Group.LADDER


def test_after_a_time_limit_the_rest_is_not_run(bench: Bench) -> None:
    report = judge(bench, lambda nums: Observation(Outcome.CPU_LIMIT))
    assert report.verdict is Verdict.TIME_LIMIT
    assert len(report.cases) == 1


def slow_beyond_three(nums: list[int]) -> Any:
    """Right, but not in time for more than three numbers that are not on the ladder."""
    return Observation(Outcome.CPU_LIMIT) if nums == [0, 3, 0, 0] else zeros(nums)


def test_a_program_that_is_right_but_not_in_time_is_told_how_it_grows(bench: Bench) -> None:
    report = judge(bench, slow_beyond_three, instructions=lambda nums: 500 + 30 * len(nums) ** 2)
    assert report.verdict is Verdict.TIME_LIMIT
    assert report.failure is not None
    assert report.failure.group is Group.RANDOM
    assert report.time is not None
    assert (report.time.class_, report.time.grade) == ("n^2", Grade.FAIL)


def test_a_program_that_is_wrong_and_then_not_in_time_is_not_measured(bench: Bench) -> None:
    report = judge(bench, lambda nums: 9 if nums == [5] else slow_beyond_three(nums))
    assert report.verdict is Verdict.WRONG_ANSWER
    assert report.time is None


def test_a_program_that_does_not_end_on_a_sample_is_not_measured(bench: Bench) -> None:
    report = judge(bench, lambda nums: Observation(Outcome.CPU_LIMIT))
    assert report.time is None


@pytest.mark.parametrize("outcome", [Outcome.MEMORY_LIMIT, Outcome.OUTPUT_LIMIT, Outcome.RUNTIME_ERROR])
def test_after_a_batch_of_the_same_grave_failures_the_rest_is_not_run(bench: Bench, outcome: Outcome) -> None:
    many = replace(bench, cases=bench.cases * pipeline.BATCH)
    assert len(judge(many, lambda nums: Observation(outcome)).cases) == pipeline.BATCH


def test_a_few_errors_do_not_end_the_test(bench: Bench) -> None:
    report = judge(bench, lambda nums: Observation(Outcome.RUNTIME_ERROR) if len(nums) == 1 else zeros(nums))
    assert report.verdict is Verdict.RUNTIME_ERROR
    assert len(report.cases) == len(bench.cases)


@pytest.mark.parametrize(
    ("outcome", "verdict"),
    [
        (Outcome.MEMORY_LIMIT, Verdict.MEMORY_LIMIT),
        (Outcome.OUTPUT_LIMIT, Verdict.OUTPUT_LIMIT),
        (Outcome.WALL_LIMIT, Verdict.TIME_LIMIT),
        (Outcome.WRONG_TYPE, Verdict.WRONG_ANSWER),
    ],
)
def test_outcomes_are_told_apart(bench: Bench, outcome: Outcome, verdict: Verdict) -> None:
    assert judge(bench, lambda nums: Observation(outcome, message="so it was")).verdict is verdict


def test_what_does_not_load_is_a_compile_error(bench: Bench) -> None:
    loaded = Loaded(ok=False, outcome=Outcome.COMPILE_ERROR, error="SyntaxError: no", line=3)
    report = judge(bench, loaded=loaded)
    assert report.verdict is Verdict.COMPILE_ERROR
    assert report.failure is not None
    assert report.failure.line == 3


@pytest.mark.parametrize(
    ("source", "says"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"x = 1\0", "NUL"),
        (b"x = '\xff'", "UTF-8"),
        (b"#" * (MOST_BYTES + 1), "at most"),
        (b"#" * 10_000_000, "10,000,000 bytes"),
    ],
)
def test_sources_that_are_no_program_never_reach_the_sandbox(bench: Bench, source: bytes, says: str) -> None:
    sandbox = FakeSandbox(zeros)
    report = pipeline.run(Submission("x", "python", source), sandbox, bench)
    assert report.verdict is Verdict.COMPILE_ERROR
    assert report.failure is not None
    assert says in report.failure.message
    assert sandbox.signature is None


def test_claims_are_shown_beside_what_was_measured(bench: Bench) -> None:
    submission = Submission("x", "python", SOURCE, declared_time="n^2", declared_space="1")
    report = pipeline.run(submission, FakeSandbox(zeros), bench)
    assert report.time is not None
    assert (report.time.declared, report.time.class_) == ("n^2", "n")


@pytest.mark.parametrize("claim", ["k log k", "n +", "fast"])
def test_claims_that_make_no_sense_are_usage_errors(bench: Bench, claim: str) -> None:
    with pytest.raises(UsageError):
        pipeline.run(Submission("x", "python", SOURCE, declared_time=claim), FakeSandbox(zeros), bench)


def test_the_json_has_what_tools_rely_on(bench: Bench) -> None:
    document = judge(bench).to_json()
    assert {"problem", "language", "verdict", "cases", "failure", "time", "space", "seconds"} <= set(document)
    assert set(document["cases"][0]) >= {"index", "group", "verdict", "cpu_ms", "wall_ms", "memory_kb"}
    wanted = {"class", "alternatives", "confidence", "declared", "target", "grade", "points"}
    assert wanted <= set(document["time"])
    assert set(document["seconds"]) == {"build", "test", "time", "space", "total"}


def test_stages_are_reported_as_they_come(bench: Bench) -> None:
    seen: list[str] = []
    judge(replace(bench, progress=lambda stage, part: seen.append(stage)))
    assert list(dict.fromkeys(seen)) == ["build", "test", "time", "space", "report"]
