"""Everything that is proven about one package, in order; what is known already is not proven again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from judge.pipeline import Bench
from judge.problems.author import Author
from judge.problems.model import Problem, Reference
from judge.service import Judge
from judge.verify.check import Check
from judge.verify.inputs import answered_alike, inputs_valid, sizes_true
from judge.verify.known import Known
from judge.verify.lint import House, check_package
from judge.verify.mutants import Tried, check_survivors, try_mutants
from judge.verify.solutions import check_solution

__all__ = ["Progress", "Scope", "check_all"]

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Scope:
    """How much is proven.

    `language` leaves out solutions in others, and then mutants in others; `times` judges every solution so
    often; `mutants` can be left out; `fresh` takes no result from an earlier time.
    """

    language: str | None = None
    times: int = 1
    mutants: bool = True
    fresh: bool = False

    def takes(self, language: str) -> bool:
        """Whether solutions in this language are judged."""
        return self.language in (None, language)


def check_all(
    judge: Judge, problem: Problem, house: House, scope: Scope, progress: Progress
) -> Iterator[Check]:
    """Prove one package. Raises PackageError, SandboxError."""
    known = Known(judge.settings.cache, problem, fresh=scope.fresh or scope.times > 1)
    yield check_package(problem, house)
    progress(f"{problem.slug}: inputs")
    try:
        with judge.bench(problem, reveal=True, measure_wrong=True) as bench:
            naive = [one.path for one in problem.solutions if one.role == "naive"]
            yield from _remembered(known, known.key("inputs", *naive), partial(_inputs, judge, bench))
            for number in range(scope.times):
                yield from _solutions(judge, bench, scope, known, progress, number)
            if scope.mutants and scope.takes(problem.optimal.language):
                yield from _mutants(judge, bench, known, progress)
    finally:
        known.save()


def _remembered(known: Known, key: str, make: Callable[[], Iterable[Check]]) -> Iterator[Check]:
    found = known.get(key)
    if found is None:
        found = []
        for check in make():
            found.append(check)
            yield check
        known.put(key, found)
    else:
        yield from found


def _inputs(judge: Judge, bench: Bench) -> Iterator[Check]:
    with Author(bench.problem) as author:
        yield inputs_valid(bench.problem, author, bench.cases)
        yield sizes_true(bench.problem, author)
        yield from answered_alike(judge, bench, author)


def _solutions(
    judge: Judge, bench: Bench, scope: Scope, known: Known, progress: Progress, number: int
) -> Iterator[Check]:
    for reference in bench.problem.solutions:
        if scope.takes(reference.language):
            progress(f"{bench.problem.slug}: {reference.path.name} ({number + 1} of {scope.times})")
            key = known.key(reference.path.name, reference.path)
            yield from _remembered(known, key, partial(_solution, judge, reference, bench))


def _solution(judge: Judge, reference: Reference, bench: Bench) -> Iterator[Check]:
    yield check_solution(judge, reference, bench)


def _mutants(judge: Judge, bench: Bench, known: Known, progress: Progress) -> Iterator[Check]:
    """What survived is remembered; what the package says of it is read anew."""
    key = known.key("mutants")
    tried = known.recall(key, Tried)
    if tried is not None:
        yield replace(check_survivors(tried, bench.problem), known=True)
        return
    tried = try_mutants(judge, bench, progress)
    if tried is not None:
        known.keep(key, tried)
        yield check_survivors(tried, bench.problem)
