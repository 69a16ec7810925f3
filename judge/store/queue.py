"""What workers do with jobs: take, keep, give back, finish; each a compare-and-set on (job, attempt).

A job belongs to a worker while its status is `running` and its attempt is the one that the worker was given.
Who comes late (was taken for dead, or whose job was cancelled) finds that nothing matches, and changes
nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, func, select, text, tuple_, update
from sqlalchemy.orm import Session

from judge.store import events, webhooks
from judge.store.models import Attempt, Job, StoredReport, User, Worker
from judge.store.values import JobKind, Status

__all__ = [
    "Head",
    "Lost",
    "Outlook",
    "claim",
    "depth",
    "finish",
    "forget_worker",
    "give_back",
    "heads",
    "hear",
    "lost_jobs",
    "note",
    "one_claimer",
    "ours",
    "register",
    "workers",
]

CLAIMING = 0x6A75646765  # Any number will do, as long as all claimers take the same.


@dataclass(frozen=True)
class Head:
    """The job of one kind that a user has waited for the longest."""

    job_id: str
    kind: JobKind
    user_id: str
    queued_at: datetime
    running: int
    served_at: datetime | None


@dataclass(frozen=True)
class Lost:
    """A running job whose worker is gone."""

    job_id: str
    attempt: int
    tries: int


@dataclass(frozen=True)
class Outlook:
    """How many jobs of a kind wait, and since when the oldest does."""

    kind: JobKind
    waiting: int
    oldest: datetime | None


def one_claimer(session: Session) -> None:
    """Let one claimer decide at a time, until the transaction ends. SQLite has one writer anyway."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": CLAIMING})


def heads(session: Session) -> Sequence[Head]:
    """For each user and kind, the job that waits longest. As many rows as users wait, not as jobs."""
    first = (
        select(Job.kind, Job.user_id, func.min(Job.id).label("job_id"))
        .where(Job.status == Status.QUEUED.value)
        .group_by(Job.kind, Job.user_id)
        .subquery()
    )
    busy = (
        select(Job.user_id, func.count().label("running"))
        .where(Job.status == Status.RUNNING.value)
        .group_by(Job.user_id)
        .subquery()
    )
    rows = session.execute(
        select(Job.id, Job.kind, Job.user_id, Job.queued_at, func.coalesce(busy.c.running, 0), User.served_at)
        .join(first, Job.id == first.c.job_id)
        .join(User, User.id == Job.user_id)
        .outerjoin(busy, busy.c.user_id == Job.user_id)
    )
    return [Head(job, JobKind(kind), *others) for job, kind, *others in rows]


def claim(session: Session, job_id: str, worker_id: str, core: int | None, now: datetime) -> Job | None:
    """Take a job that waits; None when somebody else has."""
    taken = events.change(
        session,
        job_id,
        Job.status == Status.QUEUED.value,
        "started",
        {},
        now,
        status=Status.RUNNING.value,
        started_at=now,
        attempt=Job.attempt + 1,
        tries=Job.tries + 1,
    )
    if not taken:
        return None
    job = session.get_one(Job, job_id, populate_existing=True)
    session.add(
        Attempt(
            job_id=job_id,
            number=job.attempt,
            round=job.round,
            worker_id=worker_id,
            core=core,
            started_at=now,
        )
    )
    session.execute(update(User).where(User.id == job.user_id).values(served_at=now))
    return job


def note(session: Session, job_id: str, attempt: int, data: dict[str, Any], now: datetime) -> bool:
    """How far a job is; False when it is no longer the caller's."""
    return events.change(session, job_id, _held(attempt), "progress", data, now)


def ours(session: Session, held: Mapping[str, int]) -> set[str]:
    """Which of these jobs (with the attempt that the caller was given) are still the caller's."""
    pairs = list(held.items())
    if not pairs:
        return set()
    running = select(Job.id).where(tuple_(Job.id, Job.attempt).in_(pairs), Job.status == Status.RUNNING.value)
    return set(session.scalars(running))


def finish(
    session: Session,
    job_id: str,
    attempt: int,
    verdict: str,
    report: dict[str, Any],
    now: datetime,
    *,
    error: str | None = None,
) -> bool:
    """Keep the report of a job, once and for all; False when it is no longer the caller's.

    `error` is what staff are told of a judge error.
    """
    done = events.change(
        session,
        job_id,
        _held(attempt),
        "done",
        {"verdict": verdict},
        now,
        status=Status.DONE.value,
        verdict=verdict,
        finished_at=now,
    )
    if not done:
        return False
    job = session.get_one(Job, job_id, populate_existing=True)
    session.add(StoredReport(job_id=job_id, round=job.round, attempt=attempt, body=report, created_at=now))
    _end(session, job_id, attempt, "failed" if error else "done", now, error)
    if job.kind == JobKind.SUBMISSION:
        webhooks.announce(session, job, now)
    return True


def give_back(
    session: Session,
    job_id: str,
    attempt: int,
    now: datetime,
    *,
    reason: str,
    counts: bool,
    error: str | None,
) -> bool:
    """Put a job back into the queue; False when it is no longer the caller's.

    `counts` is whether this was one of the tries that a job has.
    """
    returned = events.change(
        session,
        job_id,
        _held(attempt),
        "queued",
        {"again": reason},
        now,
        status=Status.QUEUED.value,
        started_at=None,
        tries=Job.tries if counts else Job.tries - 1,
    )
    if returned:
        _end(session, job_id, attempt, reason, now, error)
    return returned


def register(session: Session, worker: Worker) -> None:
    """A worker begins."""
    session.add(worker)


def hear(session: Session, worker_id: str, now: datetime) -> bool:
    """A worker lives; False when it was taken for dead, and must register again."""
    heard = update(Worker).where(Worker.id == worker_id).values(heard_at=now).returning(Worker.id)
    return session.execute(heard).one_or_none() is not None


def forget_worker(session: Session, worker_id: str) -> None:
    """A worker ends."""
    session.execute(delete(Worker).where(Worker.id == worker_id))


def workers(session: Session) -> Sequence[Worker]:
    """All workers that were heard of lately."""
    return session.scalars(select(Worker).order_by(Worker.id)).all()


def lost_jobs(session: Session, now: datetime, silence: timedelta, *, all_of_them: bool) -> Sequence[Lost]:
    """Running jobs whose worker has not been heard of for `silence`, or is unknown; forgets such workers.

    With `all_of_them` every running job counts: nobody else can be judging.
    """
    dead: ColumnElement[bool] = Worker.heard_at < now - silence
    session.execute(delete(Worker) if all_of_them else delete(Worker).where(dead))
    session.flush()
    alive = select(Worker.id)
    rows = session.execute(
        select(Job.id, Job.attempt, Job.tries)
        .join(Attempt, and_(Attempt.job_id == Job.id, Attempt.number == Job.attempt))
        .where(Job.status == Status.RUNNING.value, Attempt.worker_id.notin_(alive))
    )
    return [Lost(*row) for row in rows]


def depth(session: Session) -> Sequence[Outlook]:
    """How long the queue is, for each kind."""
    rows = session.execute(
        select(Job.kind, func.count(), func.min(Job.queued_at))
        .where(Job.status == Status.QUEUED.value)
        .group_by(Job.kind)
    )
    found = {kind: Outlook(JobKind(kind), count, oldest) for kind, count, oldest in rows}
    return [found.get(kind.value, Outlook(kind, 0, None)) for kind in JobKind]


def _held(attempt: int) -> ColumnElement[bool]:
    return and_(Job.status == Status.RUNNING.value, Job.attempt == attempt)


def _end(session: Session, job_id: str, attempt: int, outcome: str, now: datetime, error: str | None) -> None:
    session.execute(
        update(Attempt)
        .where(Attempt.job_id == job_id, Attempt.number == attempt)
        .values(ended_at=now, outcome=outcome, error=error)
    )
