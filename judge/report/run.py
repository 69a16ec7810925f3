"""What comes of running a program on a few inputs without judging it: samples, or inputs of one's own."""

from __future__ import annotations

from typing import Any

from judge.report.model import Failure, Frozen, Verdict

__all__ = ["RunCase", "RunReport"]


class RunCase(Frozen):
    """One run: `input`, `expected` and `answer` in the notation of the examples.

    `expected` is None for an input of one's own that has no known answer. `output` is what the program
    printed, `cpu_ms` the time of the call alone, `memory_kb` the process's peak (KiB).
    """

    input: str
    expected: str | None = None
    answer: str | None = None
    verdict: Verdict = Verdict.ACCEPTED
    message: str = ""
    output: str = ""
    cpu_ms: float = 0.0
    memory_kb: int = 0


class RunReport(Frozen):
    """All runs of one program, in the order of their inputs.

    `failure` says why there are none: the program could not be loaded.
    """

    version: int = 1
    problem: str
    title: str
    language: str
    cases: tuple[RunCase, ...] = ()
    failure: Failure | None = None

    @property
    def verdict(self) -> Verdict:
        """That of the first run that went wrong, else accepted."""
        if self.failure is not None:
            return self.failure.verdict
        wrong = (case.verdict for case in self.cases if case.verdict is not Verdict.ACCEPTED)
        return next(wrong, Verdict.ACCEPTED)

    def to_json(self) -> dict[str, Any]:
        """The report as plain JSON data."""
        return self.model_dump(mode="json", by_alias=True)
