"""What a worker judges with: the judge itself, or a fake of it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from judge.backends import make_backend
from judge.problems.cases import HiddenCase
from judge.problems.model import Problem
from judge.problems.notation import parse_example, show
from judge.report.model import Verdict
from judge.runs import run_samples
from judge.service import METERS, Judge
from judge.settings import Settings
from judge.store.values import JobKind
from judge.submission import Submission
from sandbox import Backend, Language, Resources, Transport

__all__ = ["Abandoned", "Engine", "JudgeEngine", "Judged", "Progress", "Task"]

Progress = Callable[[str, float], None]
SHOWN = 4_000
"""Characters of a value that authors are shown."""


class Abandoned(Exception):
    """Raised from a progress callback: nobody wants the result any more."""


@dataclass(frozen=True)
class Task:
    """One job, as the judge sees it. `inputs` are examples of one's own for a run, None for the samples."""

    job_id: str
    kind: JobKind
    submission: Submission
    inputs: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Judged:
    """What came of it: the verdict, and the report as JSON data (`Report`, `RunReport` for a run, a list
    under the key `cases` for those of a problem).
    """

    verdict: str
    report: dict[str, Any]


class Engine(Protocol):
    """Judges. May be called from several threads at once, with a core for each."""

    def judge(self, task: Task, core: int | None, progress: Progress) -> Judged:
        """Judge one task, pinned to a core. Raises JudgeError, SandboxError, and what `progress` raises."""

    def close(self) -> None:
        """Throw away what was kept warm. Never raises."""


class JudgeEngine:
    """The judge. All slots share one backend; `observe_start` is told how many seconds guests take to
    start.
    """

    def __init__(
        self,
        settings: Settings,
        backend: Backend | None = None,
        observe_start: Callable[[float], None] = lambda seconds: None,
    ) -> None:
        self._settings = settings
        self._observe_start = observe_start
        self._making = threading.Lock()
        self._made = TimedBackend(backend, observe_start) if backend is not None else None

    def judge(self, task: Task, core: int | None, progress: Progress) -> Judged:
        """Judge one task on a core."""
        settings = self._settings.model_copy(update={"core": core}) if core is not None else self._settings
        if task.kind is JobKind.RUN:
            return self._run(task, settings)
        if task.kind is JobKind.CASES:
            return self._cases(task.submission.problem, settings)
        with Judge(settings, self._backend) as judge:
            report = judge.submit(task.submission, progress=progress)
        return Judged(report.verdict.value, report.to_json())

    def observe_start(self, observe: Callable[[float], None]) -> None:
        """Have `observe` told how long guests take to start, from now on."""
        with self._making:
            self._observe_start = observe

    def close(self) -> None:
        """Throw away all guests."""
        with self._making:
            if self._made is not None:
                self._made.close()

    @property
    def _backend(self) -> Backend:
        """Made when it is first needed, and again after a failure. Raises SandboxUnavailable."""
        with self._making:
            if self._made is None:
                made = make_backend(self._settings, meters=METERS)
                self._made = TimedBackend(made, self._started)
            return self._made

    def _started(self, seconds: float) -> None:
        self._observe_start(seconds)

    def _cases(self, slug: str, settings: Settings) -> Judged:
        """What submissions are judged on, with the right answers, in the notation of examples."""
        with Judge(settings, self._backend) as judge:
            problem = judge.problem(slug)
            with judge.bench(problem) as bench:
                shown = [_shown(index, case, problem) for index, case in enumerate(bench.cases)]
        return Judged(Verdict.ACCEPTED.value, {"cases": shown})

    def _run(self, task: Task, settings: Settings) -> Judged:
        examples = None
        if task.inputs is not None:
            with Judge(settings, self._backend) as judge:
                signature = judge.problem(task.submission.problem).signature
            examples = [parse_example(text, signature, answered=False) for text in task.inputs]
        report = run_samples(task.submission, examples, settings=settings, backend=self._backend)
        return Judged(report.verdict.value, report.to_json())


def _shown(index: int, case: HiddenCase, problem: Problem) -> dict[str, object]:
    signature = problem.signature
    named = zip(signature.parameters, case.arguments, strict=True)
    answer = signature.decode_answer(case.expected, case.arguments) if case.expected is not None else None
    return {
        "index": index,
        "group": case.group.value,
        "input": "\n".join(f"{parameter.name} = {show(value, SHOWN)}" for parameter, value in named),
        "expected": show(answer, SHOWN) if case.expected is not None else None,
    }


class TimedBackend:
    """A backend that tells how long guests take to start."""

    def __init__(self, inner: Backend, observe: Callable[[float], None]) -> None:
        self._inner = inner
        self._observe = observe
        self.name = inner.name
        self.isolates = inner.isolates

    def acquire(self, language: Language, resources: Resources) -> Transport:
        """A guest, timed."""
        started = time.monotonic()
        transport = self._inner.acquire(language, resources)
        self._observe(time.monotonic() - started)
        return transport

    def close(self) -> None:
        """As the inner one."""
        self._inner.close()
