"""Ladder inputs of a problem package, with right answers; made once and kept."""

from __future__ import annotations

from judge.answers import ReferenceAnswers
from judge.complexity.measure import LadderInput, Track
from judge.problems.author import Author
from judge.problems.cases import ladder_input
from judge.problems.checkers import Checker
from judge.problems.model import Problem
from judge.problems.store import Store
from sandbox import ValueMismatch

__all__ = ["PackageLadder"]


class PackageLadder:
    """A `LadderSource` over one problem package."""

    def __init__(
        self, problem: Problem, author: Author, store: Store, answers: ReferenceAnswers, checker: Checker
    ) -> None:
        self._problem = problem
        self._author = author
        self._store = store
        self._answers = answers
        self._checker = checker
        self._made: dict[tuple[Track, int], LadderInput] = {}

    def input(self, track: Track, x: int) -> LadderInput:
        """The input of a track at step x, the same for everyone."""
        key = (track, x)
        if key not in self._made:
            wanted = {**self._problem.paths[track.path].at(x), **dict(track.instead)}
            data, sizes = ladder_input(self._problem, self._author, track.family, wanted, self._store)
            (expected,) = self._answers.answers([data])
            self._made[key] = LadderInput(data, sizes, expected)
        return self._made[key]

    def objection(self, given: LadderInput, answer: bytes) -> str | None:
        """What is wrong with an answer, None if it is right."""
        if given.expected is None:
            return None
        signature = self._problem.signature
        arguments = signature.decode_arguments(given.data)
        try:
            found = signature.decode_answer(answer, arguments)
        except ValueMismatch as error:
            return f"the answer cannot be read: {error}"
        return self._checker.compare(arguments, signature.decode_answer(given.expected, arguments), found)
