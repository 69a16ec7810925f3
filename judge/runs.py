"""Running without judging: the samples, or inputs of one's own, quickly and with everything that is
printed.
"""

from __future__ import annotations

from collections.abc import Sequence

from judge import grading
from judge.problems.author import Author
from judge.problems.cases import HiddenCase
from judge.problems.checkers import Checker, checker_for
from judge.problems.model import Problem
from judge.problems.notation import Example, show, write_arguments
from judge.report.model import Failure, Group, Verdict
from judge.report.run import RunCase, RunReport
from judge.service import Judge
from judge.settings import Settings
from judge.submission import Submission
from sandbox import Backend, Observation, Outcome

__all__ = ["run_samples"]

SHOWN = 2_000


def run_samples(
    submission: Submission,
    inputs: Sequence[Example] | None = None,
    *,
    settings: Settings | None = None,
    backend: Backend | None = None,
) -> RunReport:
    """Run a program on `inputs`, or on the problem's samples. Raises UsageError, PackageError,
    SandboxError.
    """
    with Judge(settings, backend, meters=("clock",)) as judge:
        problem = judge.problem(submission.problem)
        objection = submission.objection()
        if objection is not None:
            return _report(
                problem, submission, failure=Failure(verdict=Verdict.COMPILE_ERROR, message=objection)
            )
        cases = [_case(problem, example) for example in (inputs if inputs is not None else problem.samples)]
        with judge.guest(submission.language, problem.limits.memory_mb, measuring=False) as guest:
            loaded = guest.load(submission.source, problem.signature, problem.limits)
            if not loaded.ok:
                return _report(problem, submission, failure=grading.load_failure(loaded))
            observations = list(guest.run([case.data for case in cases], problem.limits))
    with Author(problem) as author:
        checker = checker_for(problem, author)
        runs = [_run(problem, *pair, checker) for pair in zip(cases, observations, strict=True)]
    return _report(problem, submission, cases=tuple(runs))


def _report(
    problem: Problem,
    submission: Submission,
    *,
    cases: tuple[RunCase, ...] = (),
    failure: Failure | None = None,
) -> RunReport:
    return RunReport(
        problem=problem.slug, title=problem.title, language=submission.language, cases=cases, failure=failure
    )


def _case(problem: Problem, example: Example) -> HiddenCase:
    signature = problem.signature
    expected = signature.encode_answer(example.expected, example.arguments) if example.answered else None
    data = signature.encode_arguments(example.arguments)
    return HiddenCase(Group.CUSTOM, tuple(example.arguments), data, expected)


def _run(problem: Problem, case: HiddenCase, observation: Observation, checker: Checker) -> RunCase:
    verdict, message, answer = grading.verdict_of(observation, case, checker, problem)
    expected = None
    if case.expected is not None:
        expected = show(problem.signature.decode_answer(case.expected, case.arguments), SHOWN)
    return RunCase(
        input=write_arguments(case.arguments, problem.signature),
        expected=expected,
        answer=show(answer, SHOWN) if observation.outcome is Outcome.OK else None,
        verdict=verdict,
        message=message,
        output=observation.output.decode("utf-8", "replace"),
        cpu_ms=round(observation.cpu_ns / 1e6, 3),
        memory_kb=observation.memory_kb,
    )
