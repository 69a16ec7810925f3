"""What a worker judges with: the judge itself, or a fake of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from judge.backends import make_backend
from judge.problems.notation import parse_example
from judge.runs import run_samples
from judge.service import METERS, Judge
from judge.settings import Settings
from judge.store.values import JobKind
from judge.submission import Submission
from sandbox import Backend, Language, Resources, Transport

__all__ = ["Abandoned", "Engine", "JudgeEngine", "Judged", "Progress", "Task"]

Progress = Callable[[str, float], None]


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
    """What came of it: the verdict, and the report as JSON data (`Report`, or `RunReport` for a run)."""

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
        self._backend = TimedBackend(backend or make_backend(settings, meters=METERS), observe_start)

    def judge(self, task: Task, core: int | None, progress: Progress) -> Judged:
        """Judge one task on a core."""
        settings = self._settings.model_copy(update={"core": core}) if core is not None else self._settings
        if task.kind is JobKind.RUN:
            return self._run(task, settings)
        with Judge(settings, self._backend) as judge:
            report = judge.submit(task.submission, progress=progress)
        return Judged(report.verdict.value, report.to_json())

    def close(self) -> None:
        """Throw away all guests."""
        self._backend.close()

    def _run(self, task: Task, settings: Settings) -> Judged:
        examples = None
        if task.inputs is not None:
            with Judge(settings, self._backend) as judge:
                signature = judge.problem(task.submission.problem).signature
            examples = [parse_example(text, signature, answered=False) for text in task.inputs]
        report = run_samples(task.submission, examples, settings=settings, backend=self._backend)
        return Judged(report.verdict.value, report.to_json())


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
