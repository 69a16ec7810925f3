"""The way of one submission: receive, build, test, measure, grade, report.

Each stage takes and returns values that do not change. `build`, `test` and `measure` act, on a `Sandbox`; the
others decide.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from judge import grading
from judge.complexity import expression
from judge.complexity.estimate import EFFORTS, Tracks, estimate_space, estimate_time
from judge.complexity.expression import Expression
from judge.complexity.grade import grade
from judge.complexity.measure import LadderSource, WrongAnswer
from judge.complexity.output import at_least_filled
from judge.errors import UsageError
from judge.problems.cases import HiddenCase
from judge.problems.checkers import Checker
from judge.problems.model import Problem
from judge.report.model import Case, Estimate, Failure, Group, Report, Verdict
from judge.submission import Submission
from sandbox import Loaded, Outcome, Sandbox

__all__ = ["Bench", "Progress", "run"]

Progress = Callable[[str, float], None]
BATCH = 12
STREAM_BUFFERS = 65_536.0
"""Bytes that runtimes keep for standard input and output: they fill up, and then grow no more."""
FEW = {Verdict.MEMORY_LIMIT: 3, Verdict.OUTPUT_LIMIT: 3, Verdict.RUNTIME_ERROR: 12}
"""So many cases that end in this way are enough to know; each may take seconds to get there."""
TOO_MUCH = (Verdict.TIME_LIMIT, Verdict.MEMORY_LIMIT)
"""Programs that end in this way, but not on a sample, are measured: how they grow says why."""
STOP_TESTING = (Outcome.CPU_LIMIT, Outcome.WALL_LIMIT, Outcome.TIME_LIMIT)


@dataclass(frozen=True)
class Bench:
    """What a submission is judged with: the problem, its cases with right answers, checker and ladder.

    `reveal` lets failures show hidden inputs; `measure_wrong` measures programs that fail cases too (for
    reference
    solutions that are wrong on purpose).
    """

    problem: Problem
    cases: tuple[HiddenCase, ...]
    checker: Checker
    ladder: LadderSource
    tracks: Tracks
    effort: str = "standard"
    complexity: bool = True
    reveal: bool = False
    measure_wrong: bool = False
    progress: Progress = field(default=lambda stage, part: None)


@dataclass(frozen=True)
class Received:
    """A submission that can be understood; claims are parsed."""

    submission: Submission
    declared_time: Expression | None
    declared_space: Expression | None


@dataclass(frozen=True)
class Tested:
    """All cases that were run, and the first failure."""

    cases: tuple[Case, ...]
    failure: Failure | None

    @property
    def verdict(self) -> Verdict:
        """The verdict on the whole: that of the first failure."""
        return self.failure.verdict if self.failure else Verdict.ACCEPTED


@dataclass(frozen=True)
class Measurements:
    """Estimates, ungraded; `failure` when a ladder input was answered wrongly."""

    time: Estimate | None = None
    space: Estimate | None = None
    failure: Failure | None = None


class Stopwatch:
    """Seconds spent in each stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time one stage."""
        started = time.monotonic()
        try:
            yield
        finally:
            self.seconds[name] = round(self.seconds.get(name, 0.0) + time.monotonic() - started, 4)


def run(submission: Submission, sandbox: Sandbox, bench: Bench) -> Report:
    """Judge one submission. Raises UsageError for claims that are no complexity classes, SandboxError."""
    watch = Stopwatch()
    received = receive(submission, bench.problem)
    objection = submission.objection()
    if objection is not None:
        failure = Failure(verdict=Verdict.COMPILE_ERROR, message=objection)
        return report(bench, received, Tested((), failure), Measurements(), watch)
    if bench.complexity:
        sandbox.prepare(*sorted(sandbox.meters))
    with watch.stage("build"):
        loaded = build(sandbox, submission, bench)
    if not loaded.ok:
        return report(bench, received, Tested((), grading.load_failure(loaded)), Measurements(), watch)
    with watch.stage("test"):
        tested = test(sandbox, bench)
    measured = Measurements()
    if bench.complexity and (_worth_measuring(tested) or bench.measure_wrong):
        much = tested.failure is not None and not bench.measure_wrong
        measured = measure(sandbox, replace(bench, effort="quick") if much else bench, watch)
    return report(bench, received, tested, measured, watch)


def _worth_measuring(tested: Tested) -> bool:
    """Whether a program is right, as far as it goes: what is wrong may be fast, and what ends nowhere has no
    class.
    """
    failure = tested.failure
    if failure is None:
        return True
    only = all(case.verdict in (Verdict.ACCEPTED, *TOO_MUCH) for case in tested.cases)
    return failure.verdict in TOO_MUCH and failure.group is not Group.SAMPLE and only


def receive(submission: Submission, problem: Problem) -> Received:
    """Understand the claims. Raises UsageError."""
    claims = []
    for name, text in (("time", submission.declared_time), ("space", submission.declared_space)):
        claim = None
        if text is not None:
            try:
                claim = expression.parse(text)
            except expression.ExpressionError as error:
                raise UsageError(f"--{name}: {error}") from error
            unknown = claim.variables - set(problem.sizes)
            if unknown:
                names = ", ".join(problem.sizes)
                raise UsageError(f"--{name} {text}: {problem.slug} has the size parameters {names}")
        claims.append(claim)
    return Received(submission, *claims)


def build(sandbox: Sandbox, submission: Submission, bench: Bench) -> Loaded:
    """Load the program."""
    bench.progress("build", 0.0)
    return sandbox.load(submission.source, bench.problem.signature, bench.problem.limits)


def test(sandbox: Sandbox, bench: Bench) -> Tested:
    """Run all cases, each isolated, and compare the answers here, outside of the sandbox.

    After a case that ran out of time, or a batch that ended like those before it, the rest is not run.
    """
    problem = bench.problem
    cases: list[Case] = []
    failure: Failure | None = None
    seen: Counter[Verdict] = Counter()
    for start in range(0, len(bench.cases), BATCH):
        batch = bench.cases[start : start + BATCH]
        inputs = [case.data for case in batch]
        observations = list(sandbox.run(inputs, problem.limits, stop_on=STOP_TESTING))
        for case, observation in zip(batch, observations, strict=False):
            graded, failed = grading.judge_case(
                case, len(cases), observation, bench.checker, problem, reveal=bench.reveal
            )
            cases.append(graded)
            seen[graded.verdict] += 1
            failure = failure or failed
        bench.progress("test", len(cases) / len(bench.cases))
        if cases[-1].verdict is Verdict.TIME_LIMIT or any(seen[v] >= few for v, few in FEW.items()):
            break
    return Tested(tuple(cases), failure)


def measure(sandbox: Sandbox, bench: Bench, watch: Stopwatch) -> Measurements:
    """Estimate time and space; a wrong answer on the ladder is a failure like any other."""
    budget = EFFORTS[bench.effort]
    check = not bench.measure_wrong
    try:
        bench.progress("time", 0.0)
        with watch.stage("time"):
            in_time = estimate_time(sandbox, bench.ladder, bench.tracks, budget, check=check)
        bench.progress("space", 0.0)
        with watch.stage("space"):
            buffers = STREAM_BUFFERS if bench.problem.signature.program else 0.0
            in_space = estimate_space(
                sandbox, bench.ladder, bench.tracks, budget, timed=in_time, check=check, buffers=buffers
            )
    except WrongAnswer as wrong:
        return Measurements(failure=grading.ladder_failure(wrong, bench.problem, reveal=bench.reveal))
    return Measurements(at_least_filled(in_time, in_space), in_space)


def report(
    bench: Bench, received: Received, tested: Tested, measured: Measurements, watch: Stopwatch
) -> Report:
    """Put together what is said."""
    bench.progress("report", 1.0)
    failure = tested.failure or measured.failure
    problem = bench.problem

    def graded(estimate: Estimate | None, target: Expression, declared: Expression | None) -> Estimate | None:
        said = str(declared) if declared else None
        return grade(estimate, target, said, bench.tracks.relations) if estimate else None

    return Report(
        problem=problem.slug,
        title=problem.title,
        language=received.submission.language,
        verdict=failure.verdict if failure else Verdict.ACCEPTED,
        cases=tested.cases,
        failure=failure,
        time=graded(measured.time, problem.target.time, received.declared_time),
        space=graded(measured.space, problem.target.space, received.declared_space),
        flags=_flags(tested.cases, measured),
        seconds={**watch.seconds, "total": round(sum(watch.seconds.values()), 4)},
    )


def _flags(cases: Sequence[Case], measured: Measurements) -> tuple[str, ...]:
    flags = {flag for case in cases for flag in case.flags}
    for estimate in (measured.time, measured.space):
        flags.update(estimate.flags if estimate else ())
    return tuple(sorted(flags))
