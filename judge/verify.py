"""Proves problem packages: what they declare is what the judge finds."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from judge.complexity.expression import Expression, parse
from judge.errors import PackageError
from judge.pipeline import Bench
from judge.problems.author import Author
from judge.problems.cases import HiddenCase
from judge.problems.loader import default_root, slugs
from judge.problems.model import Problem, Reference
from judge.report.model import Estimate, Group, Report, Verdict
from judge.service import Judge
from judge.submission import Submission

__all__ = ["Check", "verify"]

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Check:
    """One thing that was proven, or not: `declared` and `found` are for people. `seconds` is what it took."""

    problem: str
    subject: str
    declared: str
    found: str
    passed: bool
    seconds: float = 0.0


def verify(
    judge: Judge,
    names: Iterable[str] = (),
    *,
    language: str | None = None,
    times: int = 1,
    progress: Progress = lambda text: None,
) -> Iterator[Check]:
    """Check packages one after another (all, when no names are given), each solution `times` times.

    Raises UnknownProblem. A package that cannot be loaded is a failed check.
    """
    wanted = list(names) or slugs(judge.settings.problems or default_root())
    for name in wanted:
        try:
            problem = judge.problem(name)
        except PackageError as error:
            yield Check(name, "package", "loads", str(error), passed=False)
            continue
        try:
            yield from _package(judge, problem, language, times, progress)
        except PackageError as error:
            yield Check(problem.slug, "package", "works", str(error), passed=False)


def _package(
    judge: Judge, problem: Problem, language: str | None, times: int, progress: Progress
) -> Iterator[Check]:
    progress(f"{problem.slug}: inputs")
    with judge.bench(problem, reveal=True, measure_wrong=True) as bench:
        with Author(problem) as author:
            yield _inputs_valid(problem, author, bench.cases)
            yield _sizes_true(problem, author)
        for number in range(times):
            for reference in problem.solutions:
                if language in (None, reference.language):
                    progress(f"{problem.slug}: {reference.approach} ({number + 1} of {times})")
                    yield _solution(judge, problem, reference, bench)


def _inputs_valid(problem: Problem, author: Author, cases: Iterable[HiddenCase]) -> Check:
    """Every input that is given to candidates keeps the constraints."""
    count = 0
    for case in cases:
        try:
            author.validate(case.arguments)
        except PackageError as error:
            return Check(problem.slug, "inputs", "valid", f"{case.group.value} case: {error}", passed=False)
        count += 1
    hidden = sum(case.group is not Group.SAMPLE for case in cases)
    return Check(problem.slug, "inputs", "valid", f"{count} valid, {hidden} hidden", passed=hidden > 0)


def _sizes_true(problem: Problem, author: Author) -> Check:
    """Scaled inputs have the sizes that were asked for, within 2 % (or 2), and sizes() says so."""
    for family in problem.families:
        for path in problem.paths:
            for x in sorted({path.min, min(path.max, max(path.min, 100))}):
                asked = path.at(x)
                given = author.sizes(author.scaled(family.name, asked, problem.hidden.seed))
                off = {n: v for n, v in given.items() if abs(v - asked[n]) > max(2, asked[n] // 50)}
                if off:
                    found = f"{family.name} at x = {x}: asked for {asked}, got {given}"
                    return Check(problem.slug, "sizes", "as asked for", found, passed=False)
    return Check(problem.slug, "sizes", "as asked for", "as asked for", passed=True)


def _solution(judge: Judge, problem: Problem, reference: Reference, bench: Bench) -> Check:
    submission = Submission(
        problem.slug, reference.language, reference.path.read_bytes(), filename=reference.path.name
    )
    started = time.monotonic()
    report = judge.run(submission, bench)
    declared = _triple(reference.verdict, reference.time, reference.space)
    return Check(
        problem.slug,
        reference.approach,
        declared,
        _found(report),
        passed=_matches(report, reference),
        seconds=time.monotonic() - started,
    )


def _matches(report: Report, reference: Reference) -> bool:
    return (
        report.verdict is reference.verdict
        and _same(report.time, reference.time)
        and _same(report.space, reference.space)
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
