"""A worker: takes jobs when there is a ticket, judges them, gives reports back.

A slot is a core, and a thread that judges on it. While the sandbox cannot be had, the worker pauses and its
jobs go back untouched. `drain` finishes what runs and takes nothing new; `stop` gives back at once what runs.
"""

from __future__ import annotations

import os
import platform
import queue as queues
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeVar

import structlog
from prometheus_client import CollectorRegistry
from sqlalchemy.orm import Session

from judge.queue.engine import Abandoned, Engine, Judged, Task
from judge.queue.fairness import choose
from judge.queue.metrics import WorkerMetrics
from judge.queue.outcomes import Remedy, judge_error, remedy
from judge.queue.pulse import BEAT_SECONDS, SILENCE, Pulse
from judge.queue.tickets import Tickets
from judge.store import Database, JobKind, queue
from judge.store.clock import now_in
from judge.store.errors import StoreUnavailable
from judge.store.models import Job
from judge.store.models import Worker as WorkerRow
from judge.store.values import new_id
from judge.submission import Submission

__all__ = ["Worker", "WorkerOptions"]

log = structlog.get_logger(__name__)
PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
STORE_PAUSE = 1.0
Result = TypeVar("Result")


@dataclass(frozen=True)
class WorkerOptions:
    """`cores` has one for each slot. `note_seconds` is the least time between two progress events of one
    stage.
    """

    cores: tuple[int, ...] = (0,)
    note_seconds: float = 0.5
    beat_seconds: float = BEAT_SECONDS
    silence: timedelta = SILENCE
    pauses: tuple[float, ...] = PAUSES


@dataclass
class Hold:
    """A job that is being judged here."""

    job_id: str
    attempt: int
    tries: int
    lost: threading.Event = field(default_factory=threading.Event)
    stage: str = ""
    noted: float = 0.0


class Worker:
    """Judges with `engine` what is in `database`, until told to stop."""

    def __init__(
        self,
        database: Database,
        engine: Engine,
        tickets: Tickets,
        options: WorkerOptions | None = None,
        metrics: WorkerMetrics | None = None,
    ) -> None:
        self._database = database
        self._engine = engine
        self._tickets = tickets
        self._options = options or WorkerOptions()
        self._metrics = metrics or WorkerMetrics(CollectorRegistry())
        self._metrics.slots.set(len(self._options.cores))
        self._cores: queues.SimpleQueue[int] = queues.SimpleQueue()
        for core in self._options.cores:
            self._cores.put(core)
        self._holds: dict[str, Hold] = {}
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._failures = 0
        self.paused_because: str | None = None
        self._pulse = Pulse(
            database,
            tickets,
            self._register,
            self._held,
            self._lose,
            self._options.beat_seconds,
            self._options.silence,
        )

    def run(self) -> None:
        """Judge until `drain` or `stop`. Raises StoreUnavailable when the database cannot be had at first."""
        self._pulse.start()
        log.info("worker started", cores=self._options.cores, worker=self._pulse.worker_id)
        try:
            self._tickets.serve(len(self._options.cores), self.take)
        finally:
            self._pulse.stop()
            log.info("worker ended", worker=self._pulse.worker_id)

    def drain(self) -> None:
        """Finish what runs, and take nothing new. Returns at once."""
        self._stopping.set()
        self._tickets.close()

    def stop(self) -> None:
        """Give back what runs, so that others can have it at once. The process should end then."""
        self.drain()
        with self._lock:
            holds = list(self._holds.values())
        for hold in holds:
            hold.lost.set()
            with self._database.write() as session:
                now = now_in(session)
                if queue.give_back(
                    session, hold.job_id, hold.attempt, now, reason="stopped", counts=False, error=None
                ):
                    self._tickets.issue(session)

    def take(self) -> bool:
        """Take one job and judge it; False when there was none, or none can be judged now."""
        if self._stopping.is_set():
            return False
        core = self._cores.get()
        try:
            job = self._persistent(lambda: self._claim(core))
            if job is None:
                return False
            self._metrics.busy.inc()
            try:
                self._judge(job, core)
            finally:
                self._metrics.busy.dec()
            return True
        finally:
            self._cores.put(core)

    def _claim(self, core: int) -> Job | None:
        with self._database.write() as session:
            queue.one_claimer(session)
            now = now_in(session)
            head = choose(queue.heads(session), now)
            return queue.claim(session, head.job_id, self._pulse.worker_id, core, now) if head else None

    def _judge(self, job: Job, core: int) -> None:
        hold = Hold(job.id, job.attempt, job.tries)
        with self._lock:
            self._holds[job.id] = hold
        started = time.monotonic()
        task = _task(job)
        try:
            judged = self._engine.judge(task, core, lambda stage, part: self._note(hold, stage, part))
        except Abandoned:
            log.info("job abandoned", job=job.id)
        except Exception as error:  # noqa: BLE001 - whatever happens is the judge's fault, and is dealt with
            self._failed(job, hold, error)
        else:
            self._failures, self.paused_because = 0, None
            self._metrics.paused.set(0)
            self._metrics.run_seconds.labels(job.kind).observe(time.monotonic() - started)
            self._finish(job, hold, judged)
        finally:
            with self._lock:
                del self._holds[job.id]

    def _note(self, hold: Hold, stage: str, part: float) -> None:
        """Pass progress on, now and then. Raises Abandoned."""
        if hold.lost.is_set():
            raise Abandoned
        now = time.monotonic()
        if stage == hold.stage and now - hold.noted < self._options.note_seconds:
            return
        hold.stage, hold.noted = stage, now
        try:
            with self._database.write() as session:
                data = {"stage": stage, "part": round(part, 3)}
                ours = queue.note(session, hold.job_id, hold.attempt, data, now_in(session))
        except StoreUnavailable as error:
            log.warning("progress not noted", job=hold.job_id, error=str(error))
            return
        if not ours:
            hold.lost.set()
            raise Abandoned

    def _finish(self, job: Job, hold: Hold, judged: Judged, error: str | None = None) -> None:
        def finish() -> bool:
            with self._database.write() as session:
                now = now_in(session)
                return queue.finish(
                    session, hold.job_id, hold.attempt, judged.verdict, judged.report, now, error=error
                )

        if self._persistent(finish):
            self._metrics.verdicts.labels(job.kind, job.language, judged.verdict).inc()
            log.info("job done", job=job.id, attempt=hold.attempt, verdict=judged.verdict)
        else:
            log.info("report thrown away: the job is not ours any more", job=job.id, attempt=hold.attempt)

    def _failed(self, job: Job, hold: Hold, error: Exception) -> None:
        chosen = remedy(error, hold.tries)
        self._metrics.errors.labels(chosen.value).inc()
        text = f"{type(error).__name__}: {error}"
        log.error("attempt failed", job=job.id, attempt=hold.attempt, remedy=chosen.value, exc_info=error)
        if chosen is Remedy.GIVE_UP:
            report = judge_error(JobKind(job.kind), job.problem, job.language)
            self._finish(job, hold, Judged("judge-error", report.to_json()), text)
            return

        def give_back() -> None:
            with self._database.write() as session:
                counts = chosen is Remedy.AGAIN
                now = now_in(session)
                reason = chosen.value
                if queue.give_back(
                    session, hold.job_id, hold.attempt, now, reason=reason, counts=counts, error=text
                ):
                    self._tickets.issue(session)

        self._persistent(give_back)
        if chosen is Remedy.WAIT:
            self._pause(text)

    def _pause(self, reason: str) -> None:
        """Let the sandbox recover; longer each time. Tickets taken meanwhile find no free core."""
        pause = self._options.pauses[min(self._failures, len(self._options.pauses) - 1)]
        self._failures += 1
        self.paused_because = reason
        self._metrics.paused.set(1)
        self._stopping.wait(pause)

    def _persistent(self, act: Callable[[], Result]) -> Result:
        """Do something with the database, however long it is away. A report is not lost for that."""
        while True:
            try:
                return act()
            except StoreUnavailable as error:
                log.warning("the database is away", error=str(error), again_in=STORE_PAUSE)
                time.sleep(STORE_PAUSE)

    def _register(self, session: Session) -> WorkerRow:
        now = now_in(session)
        row = WorkerRow(
            id=new_id(),
            host=platform.node(),
            pid=os.getpid(),
            slots=len(self._options.cores),
            started_at=now,
            heard_at=now,
        )
        queue.register(session, row)
        session.flush()
        return row

    def _held(self) -> Mapping[str, int]:
        with self._lock:
            return {hold.job_id: hold.attempt for hold in self._holds.values()}

    def _lose(self, job_id: str) -> None:
        with self._lock:
            hold = self._holds.get(job_id)
        if hold is not None:
            hold.lost.set()


def _task(job: Job) -> Task:
    submission = Submission(job.problem, job.language, job.source, job.declared_time, job.declared_space)
    return Task(job.id, JobKind(job.kind), submission, tuple(job.inputs) if job.inputs is not None else None)
