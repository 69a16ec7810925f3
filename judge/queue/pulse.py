"""The heartbeat of a worker process: says that it lives, learns which jobs it has lost, and puts the jobs of
dead workers back into the queue. Any worker does that for all others.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import timedelta

import structlog
from sqlalchemy.orm import Session

from judge.queue.outcomes import Remedy, judge_error, remedy
from judge.queue.tickets import Tickets
from judge.store import Database, JobKind, queue
from judge.store.clock import now_in
from judge.store.errors import StoreError, StoreUnavailable
from judge.store.models import Job, Worker

__all__ = ["SILENCE", "Pulse", "take_over"]

log = structlog.get_logger(__name__)
SILENCE = timedelta(seconds=30)
"""A worker that was not heard of for this long is dead; with `BEAT_SECONDS` that is well under a minute."""
BEAT_SECONDS = 3.0
SWEEP_BEATS = 3
START_TRIES = 5
START_PAUSE = 1.0
"""Seconds between tries to sign on. A connection that breaks while a worker starts is no reason to end it;
one that cannot be made at all soon is told.
"""


class Pulse:
    """Beats in a thread of its own. `held` gives the jobs that are being judged, with their attempts; `lose`
    is told of those that are no longer this worker's.
    """

    def __init__(
        self,
        database: Database,
        tickets: Tickets,
        register: Callable[[Session], Worker],
        held: Callable[[], Mapping[str, int]],
        lose: Callable[[str], None],
        beat_seconds: float = BEAT_SECONDS,
        silence: timedelta = SILENCE,
    ) -> None:
        self._database = database
        self._tickets = tickets
        self._register = register
        self._held = held
        self._lose = lose
        self._beat_seconds = beat_seconds
        self._silence = silence
        self._stop = threading.Event()
        self._worker_id = ""
        self._thread = threading.Thread(target=self._run, name="pulse", daemon=True)

    def start(self) -> str:
        """Begin to beat; gives the worker's id. Raises StoreUnavailable."""
        for left in reversed(range(START_TRIES)):
            try:
                with self._database.write() as session:
                    self._worker_id = self._register(session).id
                break
            except StoreUnavailable as error:
                if not left or self._stop.wait(START_PAUSE):
                    raise
                log.warning("cannot sign on yet", error=str(error), again_in=START_PAUSE)
        self._thread.start()
        return self._worker_id

    def stop(self) -> None:
        """Stop beating, and sign off."""
        self._stop.set()
        self._thread.join()
        try:
            with self._database.write() as session:
                queue.forget_worker(session, self._worker_id)
        except StoreError as error:
            log.warning("could not sign off", error=str(error))

    def _run(self) -> None:
        beats = 0
        while not self._stop.wait(self._beat_seconds):
            try:
                self.beat(sweep=beats % SWEEP_BEATS == 0)
            except Exception as error:  # noqa: BLE001 - one error must not stop the heart
                log.warning("no heartbeat", error=str(error))
            beats += 1

    def beat(self, *, sweep: bool) -> None:
        """One beat. Raises StoreUnavailable."""
        held = self._held()
        with self._database.write() as session:
            if not queue.hear(session, self._worker_id, now_in(session)):
                log.warning("this worker was taken for dead; its jobs are gone to others")
                self._worker_id = self._register(session).id
        with self._database.read() as session:
            kept = queue.ours(session, held)
        for job_id in held.keys() - kept:
            self._lose(job_id)
        if sweep:
            take_over(self._database, self._tickets, silence=self._silence)

    @property
    def worker_id(self) -> str:
        """The id under which this worker takes jobs."""
        return self._worker_id


def take_over(
    database: Database, tickets: Tickets, *, silence: timedelta = SILENCE, all_of_them: bool = False
) -> int:
    """Put the jobs of dead workers back into the queue; gives how many. Raises StoreUnavailable.

    `all_of_them`: there is no other worker, so that all that runs is lost (after a restart).
    """
    with database.write() as session:
        queue.one_claimer(session)
        now = now_in(session)
        lost = queue.lost_jobs(session, now, silence, all_of_them=all_of_them)
        for one in lost:
            if remedy(None, one.tries) is Remedy.GIVE_UP:
                job = session.get_one(Job, one.job_id)
                report = judge_error(JobKind(job.kind), job.problem, job.language)
                error = f"{one.tries} workers died while they judged this"
                queue.finish(
                    session, one.job_id, one.attempt, "judge-error", report.to_json(), now, error=error
                )
                log.error("job given up", job=one.job_id, error=error)
            else:
                queue.give_back(
                    session, one.job_id, one.attempt, now, reason="lost", counts=True, error="worker died"
                )
                tickets.issue(session)
                log.warning("job of a dead worker put back", job=one.job_id, attempt=one.attempt)
        waiting = sum(outlook.waiting for outlook in queue.depth(session))
        tickets.top_up(session, waiting)
    return len(lost)
