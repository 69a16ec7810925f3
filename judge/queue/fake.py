"""An engine without a sandbox, for tests of what is around it and for trying out clients.

The first line of a source may say what is to happen: `# verdict wrong-answer`, `# seconds 2`, `# fault`,
several of them with commas between. Everything else is accepted at once.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from judge.errors import JudgeFault
from judge.queue.engine import Judged, Progress, Task
from judge.report.model import Case, Estimate, Failure, Grade, Group, Point, Report, Verdict
from judge.report.run import RunCase, RunReport
from judge.store.values import JobKind

__all__ = ["FakeEngine"]

STEP_SECONDS = 0.02
CASES = ({"index": 0, "group": "edge", "input": "nums = [1]", "expected": "0"},)
SIZES = (16, 64, 256, 1024)


class FakeEngine:
    """Does as sources say. `judged` lists the jobs in the order in which they were begun."""

    def __init__(self, seconds: float = 0.0, observe: Callable[[Task], None] = lambda task: None) -> None:
        self.seconds = seconds
        self.judged: list[str] = []
        self.closed = False
        self._observe = observe

    def judge(self, task: Task, core: int | None, progress: Progress) -> Judged:
        """Take the time that was said, and say what was said."""
        self.judged.append(task.job_id)
        self._observe(task)
        orders = _orders(task.submission.source)
        progress("build", 0.0)
        end = time.monotonic() + float(orders.get("seconds", self.seconds))
        while (left := end - time.monotonic()) > 0:
            progress("test", 0.5)
            time.sleep(min(STEP_SECONDS, left))
        if "fault" in orders:
            raise JudgeFault("the source says that the judge shall fail")
        progress("report", 1.0)
        verdict = Verdict(orders.get("verdict", "accepted"))
        if task.kind is JobKind.CASES:
            return Judged(verdict.value, {"cases": list(CASES)})
        report = _run_report(task, verdict) if task.kind is JobKind.RUN else _report(task, verdict)
        return Judged(verdict.value, report.to_json())

    def close(self) -> None:
        """Nothing is kept warm."""
        self.closed = True


def _orders(source: bytes) -> dict[str, str]:
    first = source.decode("utf-8", "replace").partition("\n")[0]
    if not first.startswith("# "):
        return {}
    pairs = (part.strip().partition(" ") for part in first[2:].split(","))
    return {name: value for name, _, value in pairs if name in ("verdict", "seconds", "fault")}


def _report(task: Task, verdict: Verdict) -> Report:
    failure = None
    if verdict is not Verdict.ACCEPTED:
        failure = Failure(verdict=verdict, message="as the source says", case=1, group=Group.RANDOM)
    points = tuple(
        Point(family="random", path=0, channel="instructions", sizes={"n": size}, value=12.0 * size + 345.678)
        for size in SIZES
    )
    estimate = Estimate(class_="n", confidence=0.9, target="n", grade=Grade.PASS, points=points)
    return Report(
        problem=task.submission.problem,
        title=task.submission.problem.replace("-", " ").title(),
        language=task.submission.language,
        verdict=verdict,
        cases=(
            Case(index=0, group=Group.SAMPLE, verdict=Verdict.ACCEPTED, cpu_ms=0.25, wall_ms=0.5),
            Case(index=1, group=Group.RANDOM, verdict=verdict, cpu_ms=0.25, wall_ms=0.5, memory_kb=9001),
        ),
        failure=failure,
        time=estimate if failure is None else None,
        seconds={"total": 0.0},
    )


def _run_report(task: Task, verdict: Verdict) -> RunReport:
    inputs = task.inputs if task.inputs is not None else ("nums = [1]",)
    cases = tuple(RunCase(input=text, answer="0", verdict=verdict) for text in inputs)
    return RunReport(
        problem=task.submission.problem, title="Fake", language=task.submission.language, cases=cases
    )
