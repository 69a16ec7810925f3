"""Whether a package's inputs are valid, of the sizes asked for, and answered alike by different solutions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from judge.answers import ReferenceAnswers
from judge.errors import PackageError
from judge.pipeline import Bench
from judge.problems.author import Author
from judge.problems.cases import HiddenCase
from judge.problems.model import Problem, Reference
from judge.problems.store import Store
from judge.report.model import Group, Verdict
from judge.service import Judge
from judge.submission import Submission
from judge.verify.check import Check

__all__ = ["answered_alike", "inputs_valid", "sizes_true"]

EXTRA = 100
"""Inputs that are drawn for comparing solutions, beside the hidden ones."""


def inputs_valid(problem: Problem, author: Author, cases: Iterable[HiddenCase]) -> Check:
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


def sizes_true(problem: Problem, author: Author) -> Check:
    """Scaled inputs have the sizes that were asked for, within 2 % (or 2), sizes() says so, and they keep the
    constraints, the largest as well.
    """
    for family in problem.families:
        for path in problem.paths:
            for x in sorted({path.min, path.clip(100), path.max}):
                asked = path.at(x)
                arguments = author.scaled(family.name, asked, problem.hidden.seed)
                given = author.sizes(arguments)
                where = f"{family.name} at x = {x}"
                if any(abs(size - asked[name]) > max(2, asked[name] // 50) for name, size in given.items()):
                    return _sizes(problem, f"{where}: asked for {asked}, got {given}", passed=False)
                try:
                    author.validate(arguments)
                except PackageError as error:
                    return _sizes(problem, f"{where}: {error}", passed=False)
    return _sizes(problem, "as asked for", passed=True)


def answered_alike(judge: Judge, bench: Bench, author: Author) -> Iterator[Check]:
    """Naive solutions, one for each approach, say the same as the optimal one about more small inputs.

    They differ in how they work, so what both say is most likely right. Raises SandboxError.
    """
    problem = bench.problem
    store = Store(judge.settings.cache, problem, limit_mb=judge.settings.cache_mb)
    drawn = author.random_cases(problem.hidden.seed + 1, EXTRA)
    encode = problem.signature.encode_arguments
    cases = [HiddenCase(Group.RANDOM, arguments, encode(arguments)) for arguments in drawn]
    with ReferenceAnswers(problem, store, partial(judge.guest, memory_mb=512, measuring=False)) as answers:
        compared = replace(bench, cases=answers.complete(cases), complexity=False)
    for naive in _other_approaches(problem):
        submission = Submission(
            problem.slug, naive.language, naive.path.read_bytes(), filename=naive.path.name
        )
        report = judge.run(submission, compared)
        why = f": {report.failure.message}, input {report.failure.input}" if report.failure else ""
        yield Check(
            problem.slug,
            f"{problem.optimal.approach} against {naive.approach}",
            "the same answers",
            f"{len(report.cases)} inputs, {report.verdict.value}{why}",
            passed=report.verdict is Verdict.ACCEPTED,
        )


def _other_approaches(problem: Problem) -> list[Reference]:
    """The naive solutions that are right, one file for each approach."""
    naive = [one for one in problem.solutions if one.role == "naive" and one.verdict is Verdict.ACCEPTED]
    return list({one.approach: one for one in reversed(naive)}.values())


def _sizes(problem: Problem, found: str, *, passed: bool) -> Check:
    return Check(problem.slug, "sizes", "as asked for", found, passed=passed)
