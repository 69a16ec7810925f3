"""Right answers: what the optimal reference solution says, computed once and kept by content."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from types import TracebackType
from typing import Self

from judge.errors import JudgeFault, PackageError
from judge.problems.cases import HiddenCase
from judge.problems.model import Problem
from judge.problems.store import Store
from sandbox import Limits, Outcome, Session

__all__ = ["ReferenceAnswers"]

LIMITS = Limits(cpu_seconds=20.0, wall_seconds=60.0, memory_mb=512)


class ReferenceAnswers:
    """Answers inputs by running the reference solution in a guest of its own, which starts only when
    needed.
    """

    def __init__(self, problem: Problem, store: Store, open_guest: Callable[[str], Session]) -> None:
        self._problem = problem
        self._store = store
        self._open = open_guest
        self._session: Session | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, place: TracebackType | None
    ) -> None:
        if self._session is not None:
            self._session.close()

    def answers(self, inputs: Sequence[bytes]) -> list[bytes]:
        """The encoded right answers. Raises PackageError when the reference solution fails."""
        found = [self._store.get_answer(data) for data in inputs]
        missing = [data for data, answer in zip(inputs, found, strict=True) if answer is None]
        if missing:
            made = dict(zip(missing, self._run(missing), strict=True))
            for data, answer in made.items():
                self._store.put_answer(data, answer)
            return [
                made[data] if answer is None else answer for data, answer in zip(inputs, found, strict=True)
            ]
        return [answer for answer in found if answer is not None]

    def complete(self, cases: Sequence[HiddenCase]) -> tuple[HiddenCase, ...]:
        """The cases with all right answers filled in."""
        open_cases = [case for case in cases if case.expected is None]
        answers = iter(self.answers([case.data for case in open_cases]))
        return tuple(
            case if case.expected is not None else replace(case, expected=next(answers)) for case in cases
        )

    def _run(self, inputs: Sequence[bytes]) -> list[bytes]:
        reference = self._problem.optimal
        if self._session is None:
            self._session = self._open(reference.language)
            loaded = self._session.load(reference.path.read_bytes(), self._problem.signature, LIMITS)
            if not loaded.ok:
                raise PackageError(f"{reference.path}: the optimal solution does not load: {loaded.error}")
        observations = list(self._session.run(inputs, LIMITS))
        if len(observations) != len(inputs):
            raise JudgeFault(f"{reference.path}: {len(observations)} of {len(inputs)} inputs were answered")
        for observation in observations:
            if observation.outcome is not Outcome.OK:
                raise PackageError(
                    f"{reference.path}: the optimal solution fails on an input of its own package: "
                    f"{observation.outcome.value} {observation.message}".strip()
                )
        return [observation.answer for observation in observations]
