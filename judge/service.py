"""The judge as a library: `judge(submission)` gives a report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import Any

from judge import pipeline
from judge.answers import ReferenceAnswers
from judge.backends import make_backend, measuring_core
from judge.complexity.tracks import tracks_of
from judge.inference import known_language
from judge.ladder_source import PackageLadder
from judge.problems.author import Author
from judge.problems.cases import build_cases
from judge.problems.checkers import checker_for
from judge.problems.loader import default_root, find_problem
from judge.problems.model import Problem
from judge.problems.store import Store, cache_folder
from judge.report.model import Report
from judge.settings import Settings
from judge.submission import Submission
from sandbox import Backend, Resources, Session, open_session
from sandbox.builds import Builds

__all__ = ["Judge", "judge"]

METERS = ("clock", "space", "tally")


class Judge:
    """Judges submissions one after another on one measuring core.

    Give it a `backend` to share one; otherwise it makes its own by the settings, and closes it. `meters` are
    started in
    guests ahead of their use.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        backend: Backend | None = None,
        *,
        meters: Sequence[str] = METERS,
    ) -> None:
        self.settings = settings or Settings()
        self._stack = ExitStack()
        self._backend = backend
        self._meters = tuple(meters)
        self._builds = Builds(cache_folder(self.settings.cache) / "builds")

    def __enter__(self) -> Judge:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Throw away what was made here."""
        self._stack.close()

    @property
    def backend(self) -> Backend:
        """The sandbox backend, made when first needed. Raises SandboxUnavailable."""
        if self._backend is None:
            self._backend = make_backend(self.settings, meters=self._meters)
            self._stack.callback(self._backend.close)
        return self._backend

    def problem(self, slug: str) -> Problem:
        """A problem by slug or alias. Raises UnknownProblem, PackageError."""
        return find_problem(self.settings.problems or default_root(), slug)

    def guest(self, language: str, memory_mb: int = 256, *, measuring: bool = True) -> Session:
        """A fresh guest for a language, its core kept quiet where it is `measuring`.

        Raises UnknownLanguage, SandboxUnavailable.
        """
        known = known_language(language)
        resources = Resources(memory_mb=memory_mb, core=measuring_core(self.settings), measuring=measuring)
        return open_session(self.backend, known, resources, self._builds)

    @contextmanager
    def bench(self, problem: Problem, **choices: Any) -> Iterator[pipeline.Bench]:
        """All that a submission for `problem` is judged with; `choices` are fields of `pipeline.Bench`."""
        store = Store(self.settings.cache, problem, limit_mb=self.settings.cache_mb)
        open_guest = partial(self.guest, memory_mb=512, measuring=False)
        with Author(problem) as author, ReferenceAnswers(problem, store, open_guest) as answers:
            checker = checker_for(problem, author)
            cases = tuple(build_cases(problem, author, store))
            yield pipeline.Bench(
                problem=problem,
                cases=answers.complete(cases),
                checker=checker,
                ladder=PackageLadder(problem, author, store, answers, checker),
                tracks=tracks_of(problem),
                effort=self.settings.effort,
                **choices,
            )

    def submit(self, submission: Submission, **choices: Any) -> Report:
        """Judge one submission; `choices` are fields of `pipeline.Bench`, such as complexity=False.

        Raises UsageError, PackageError, SandboxError.
        """
        with self.bench(self.problem(submission.problem), **choices) as bench:
            return self.run(submission, bench)

    def run(self, submission: Submission, bench: pipeline.Bench) -> Report:
        """Judge one submission on a bench that is there already. Raises as `submit`."""
        memory_mb = bench.problem.limits.memory_mb
        with self.guest(submission.language, memory_mb, measuring=bench.complexity) as guest:
            return pipeline.run(submission, guest, bench)


def judge(
    submission: Submission,
    *,
    settings: Settings | None = None,
    backend: Backend | None = None,
    **choices: Any,
) -> Report:
    """Judge one submission, from scratch. Raises UsageError, PackageError, SandboxError."""
    with Judge(settings, backend) as judge:
        return judge.submit(submission, **choices)
