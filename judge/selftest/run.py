"""Runs self-test programs, and says what came out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from judge.complexity import expression
from judge.complexity.estimate import EFFORTS, estimate_space, estimate_time
from judge.complexity.expression import Expression
from judge.complexity.output import at_least_filled
from judge.report.model import Estimate
from judge.selftest.inputs import KINDS, KindInputs
from judge.selftest.programs import Growth, SelfTest, Submitted
from judge.service import Judge
from judge.submission import Submission
from sandbox import Limits, Loaded

__all__ = ["Estimates", "Result", "measure", "off_by_degree", "run", "same_class"]

MEMORY_MB = 512
LIMITS = Limits(memory_mb=MEMORY_MB)
Progress = Callable[[str], None]


@dataclass(frozen=True)
class Result:
    """What came out of one program. `time_right` and `space_right` are None where nothing was measured;
    `wrong_degree` says that a class was found which is off by a whole polynomial degree.
    """

    test: SelfTest
    passed: bool
    expected: str
    found: str
    seconds: float
    time_right: bool | None = None
    space_right: bool | None = None
    wrong_degree: bool = False


@dataclass(frozen=True)
class Estimates:
    """What was measured of one program, and the seconds that took; nothing where it could not be loaded."""

    loaded: Loaded
    time: Estimate
    space: Estimate
    seconds: float


def run(judge: Judge, tests: Iterable[SelfTest], progress: Progress = lambda text: None) -> Iterator[Result]:
    """Run programs one after another. Raises SandboxError, UnknownProblem."""
    for test in tests:
        progress(f"{test.language.name}: {test.name}")
        if isinstance(test.expected, Growth):
            yield _measure(judge, test, test.expected)
        else:
            yield _submit(judge, test, test.expected)


def _submit(judge: Judge, test: SelfTest, expected: Submitted) -> Result:
    """Judge a program, and then an honest one in the same guest's successor, as any next submission."""
    started = time.monotonic()
    submission = Submission(expected.problem, test.language.name, test.source)
    report = judge.submit(submission, complexity=False, reveal=True)
    message = report.failure.message if report.failure else ""
    line = report.failure.line if report.failure else 0
    passed = (
        report.verdict is expected.verdict and expected.message in message and expected.line in (None, line)
    )
    at = f" (line {line})" if line else ""
    wanted = expected.verdict.value + (f" (line {expected.line})" if expected.line else "")
    return Result(
        test=test,
        passed=passed,
        expected=f"{wanted}: {expected.message}" if expected.message else wanted,
        found=f"{report.verdict.value}{at}: {message}" if message else report.verdict.value,
        seconds=time.monotonic() - started,
    )


def _measure(judge: Judge, test: SelfTest, expected: Growth) -> Result:
    found = measure(judge, test, expected)
    wanted = f"{expected.time}, space {expected.space}"
    if not found.loaded.ok:
        loaded = found.loaded
        said = f"{loaded.outcome.value}, line {loaded.line}: {loaded.error}"
        return Result(test, False, wanted, said, 0.0, time_right=False, space_right=False)
    time_right, space_right = same_class(found.time, expected.time), same_class(found.space, expected.space)
    return Result(
        test=test,
        passed=time_right and space_right,
        expected=wanted,
        found=f"{found.time.class_ or '-'}, space {found.space.class_ or '-'}",
        seconds=found.seconds,
        time_right=time_right,
        space_right=space_right,
        wrong_degree=off_by_degree(found.time, expected.time),
    )


def measure(judge: Judge, test: SelfTest, expected: Growth) -> Estimates:
    """Time and space of a program of known growth, in a guest of its own. Raises SandboxError."""
    kind = KINDS[expected.input]
    tracks, inputs = kind.tracks(), KindInputs(kind)
    with judge.guest(test.language.name, MEMORY_MB) as guest:
        guest.prepare(*sorted(guest.meters))
        loaded = guest.load(test.source, kind.signature, LIMITS)
        if not loaded.ok:
            return Estimates(loaded, Estimate(), Estimate(), 0.0)
        started = time.monotonic()
        budget = EFFORTS[judge.settings.effort]
        in_time = estimate_time(guest, inputs, tracks, budget, check=False)
        in_space = estimate_space(guest, inputs, tracks, budget, timed=in_time, check=False)
        in_time = at_least_filled(in_time, in_space)
        return Estimates(loaded, in_time, in_space, time.monotonic() - started)


def same_class(estimate: Estimate, expected: Expression) -> bool:
    """Whether exactly this class was found."""
    if estimate.class_ is None:
        return False
    return expression.compare(expression.parse(estimate.class_), expected) == "equal"


def off_by_degree(estimate: Estimate, expected: Expression) -> bool:
    """Whether the class found differs by more than logarithms: by a factor of over 500 at a million."""
    if estimate.class_ is None or same_class(estimate, expected):
        return False
    found = expression.parse(estimate.class_)
    at = dict.fromkeys(found.variables | expected.variables, 1e6)
    try:
        ratio = found.evaluate(at) / expected.evaluate(at)
    except (OverflowError, ZeroDivisionError):
        return True
    return not 1 / 500 < ratio < 500
