"""Whether a reference solution is what it declares: verdict, time and space."""

from __future__ import annotations

import time

from judge.complexity.expression import Expression, parse
from judge.pipeline import Bench
from judge.problems.model import Reference
from judge.report.model import Estimate, Report, Verdict
from judge.service import Judge
from judge.submission import Submission
from judge.verify.check import Check

__all__ = ["SHARE", "as_declared", "check_solution", "within_share"]

SHARE = 0.25
"""The part of the time limit that an optimal solution may need for a case, on a machine that is not busy."""


def check_solution(judge: Judge, reference: Reference, bench: Bench) -> Check:
    """Judge one solution. Raises SandboxError."""
    problem = bench.problem
    submission = Submission(
        problem.slug, reference.language, reference.path.read_bytes(), filename=reference.path.name
    )
    started = time.monotonic()
    report = judge.run(submission, bench)
    slow = within_share(report, problem.limits.cpu_seconds) if reference.role == "optimal" else ""
    return Check(
        problem.slug,
        f"{reference.approach}{reference.path.suffix}",
        _triple(reference.verdict, reference.time, reference.space),
        _found(report) + (f"; {slow}" if slow else ""),
        passed=as_declared(report, reference) and not slow,
        seconds=time.monotonic() - started,
    )


def as_declared(report: Report, reference: Reference) -> bool:
    """Whether verdict, time and space are those that the solution declares."""
    return (
        report.verdict is reference.verdict
        and _same(report.time, reference.time)
        and _same(report.space, reference.space)
    )


def within_share(report: Report, cpu_seconds: float) -> str:
    """Which case takes an optimal solution more than its share of the limit; empty if none does."""
    slowest = max(report.cases, key=lambda case: case.cpu_ms, default=None)
    if slowest is None or slowest.cpu_ms <= 1000 * cpu_seconds * SHARE:
        return ""
    return (
        f"case {slowest.index} takes {slowest.cpu_ms:.0f} ms of CPU time, more than {SHARE:.0%} of the "
        "limit; make the sizes in [hidden] smaller or the limit larger"
    )


def _same(estimate: Estimate | None, declared: Expression | None) -> bool:
    if declared is None:
        return True
    return estimate is not None and estimate.class_ is not None and parse(estimate.class_) == declared


def _triple(verdict: Verdict, time: Expression | None, space: Expression | None) -> str:
    return f"{verdict.value}, {time or '-'}, {space or '-'}"


def _found(report: Report) -> str:
    classes = []
    for estimate in (report.time, report.space):
        text = (estimate.class_ if estimate else None) or "-"
        classes.append(
            f"{text} (or {', '.join(estimate.alternatives)})" if estimate and estimate.alternatives else text
        )
    message = (
        f" [{report.failure.message.splitlines()[0]}]" if report.failure and report.failure.message else ""
    )
    return f"{report.verdict.value}, {', '.join(classes)}{message}"
