"""Submissions and runs, as those see them who hand them in; `judge.store.queue` has what workers do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, delete, func, or_, select
from sqlalchemy.orm import Session

from judge.store import events
from judge.store.models import Attempt, Event, IdempotencyKey, Job, StoredReport, User
from judge.store.values import JobKind, Status, new_id
from judge.submission import Submission

__all__ = [
    "Filters",
    "Load",
    "add",
    "attempts_of",
    "by_id",
    "cancel",
    "forget_old",
    "keep_answer",
    "known_answer",
    "latest_cases",
    "list_jobs",
    "load_of",
    "rejudge",
    "report_of",
]

FINAL = (Status.DONE.value, Status.CANCELLED.value)


@dataclass(frozen=True)
class Filters:
    """Which jobs to list; `user_id` None is everybody's."""

    user_id: str | None = None
    kind: JobKind = JobKind.SUBMISSION
    problem: str | None = None
    language: str | None = None
    status: Status | None = None
    verdict: str | None = None


@dataclass(frozen=True)
class Load:
    """What a user has in the queue, and has handed in during the last hour."""

    waiting: int
    last_hour: int


def add(
    session: Session,
    user_id: str,
    kind: JobKind,
    submission: Submission,
    now: datetime,
    inputs: Sequence[str] | None = None,
) -> Job:
    """A new job in the queue, with its first event."""
    job = Job(
        id=new_id(now.timestamp()),
        kind=kind.value,
        user_id=user_id,
        problem=submission.problem,
        language=submission.language,
        source=submission.source,
        declared_time=submission.declared_time,
        declared_space=submission.declared_space,
        inputs=list(inputs) if inputs is not None else None,
        status=Status.QUEUED.value,
        created_at=now,
        queued_at=now,
        event_number=1,
    )
    session.add(job)
    session.flush()
    session.add(Event(job_id=job.id, number=1, kind="queued", data={"round": 1}, at=now))
    session.flush()
    return job


def by_id(session: Session, job_id: str, kind: JobKind) -> tuple[Job, str] | None:
    """A job, and its owner's name."""
    found = session.execute(
        select(Job, User.name).join(User).where(Job.id == job_id, Job.kind == kind.value)
    ).one_or_none()
    return (found[0], found[1]) if found else None


def latest_cases(session: Session, problem: str, state: bytes) -> Job | None:
    """The latest job that shows the cases of a problem in this state of its package, kept as its source."""
    return session.scalar(
        select(Job)
        .where(Job.kind == JobKind.CASES.value, Job.problem == problem, Job.source == state)
        .order_by(Job.id.desc())
        .limit(1)
    )


def list_jobs(
    session: Session, filters: Filters, *, before: str | None, limit: int
) -> Sequence[tuple[Job, str]]:
    """Jobs and their owners' names, the latest first; only those older than the id `before`."""
    wanted: list[ColumnElement[bool]] = [Job.kind == filters.kind.value]
    for column, value in (
        (Job.user_id, filters.user_id),
        (Job.problem, filters.problem),
        (Job.language, filters.language),
        (Job.status, filters.status),
        (Job.verdict, filters.verdict),
    ):
        if value is not None:
            wanted.append(column == str(value))
    if before is not None:
        wanted.append(Job.id < before)
    rows = session.execute(
        select(Job, User.name).join(User).where(*wanted).order_by(Job.id.desc()).limit(limit)
    )
    return [(job, name) for job, name in rows]


def load_of(session: Session, user_id: str, now: datetime) -> Load:
    """How much a user keeps the judge busy."""
    unfinished = ~Job.status.in_(FINAL)
    recent = Job.created_at > now - timedelta(hours=1)
    own = select(func.count()).select_from(Job).where(Job.user_id == user_id)
    return Load(
        waiting=session.scalar(own.where(unfinished)) or 0,
        last_hour=session.scalar(own.where(recent, Job.kind == JobKind.SUBMISSION.value)) or 0,
    )


def cancel(session: Session, job_id: str, now: datetime) -> bool:
    """Take a job out of the queue, or away from its worker; False when it has ended already."""
    return events.change(
        session,
        job_id,
        ~Job.status.in_(FINAL),
        "cancelled",
        {},
        now,
        status=Status.CANCELLED.value,
        finished_at=now,
    )


def rejudge(session: Session, job_id: str, now: datetime) -> bool:
    """Judge once more; the reports so far are kept. False while the job has not ended."""
    return events.change(
        session,
        job_id,
        Job.status.in_(FINAL),
        "queued",
        {"rejudge": True},
        now,
        status=Status.QUEUED.value,
        queued_at=now,
        started_at=None,
        finished_at=None,
        verdict=None,
        round=Job.round + 1,
        tries=0,
    )


def report_of(session: Session, job_id: str) -> StoredReport | None:
    """The report of the present round; None while there is none."""
    return session.scalar(
        select(StoredReport)
        .join(Job, and_(Job.id == StoredReport.job_id, Job.round == StoredReport.round))
        .where(Job.id == job_id)
    )


def attempts_of(session: Session, job_id: str) -> Sequence[Attempt]:
    """All takings of a job by workers, in order."""
    return session.scalars(select(Attempt).where(Attempt.job_id == job_id).order_by(Attempt.number)).all()


def known_answer(session: Session, user_id: str, key: str) -> IdempotencyKey | None:
    """The request that came with this key before. The user's row must be locked."""
    return session.get(IdempotencyKey, (user_id, key))


def keep_answer(session: Session, user_id: str, key: str, digest: bytes, job: Job) -> None:
    """Remember that a request with this key led to this job."""
    session.add(
        IdempotencyKey(
            user_id=user_id, key=key, request_digest=digest, job_id=job.id, created_at=job.created_at
        )
    )


def forget_old(
    session: Session, now: datetime, *, submission_days: int, run_days: int, key_hours: int = 24
) -> int:
    """Delete jobs that ended long ago, with all that belongs to them; gives how many. 0 days: keep all."""
    old: list[ColumnElement[bool]] = []
    for kind in JobKind:
        days = submission_days if kind is JobKind.SUBMISSION else run_days
        if days:
            old.append(and_(Job.kind == kind.value, Job.finished_at < now - timedelta(days=days)))
    session.execute(
        delete(IdempotencyKey).where(IdempotencyKey.created_at < now - timedelta(hours=key_hours))
    )
    if not old:
        return 0
    gone = session.execute(delete(Job).where(or_(*old), Job.status.in_(FINAL)).returning(Job.id))
    return len(gone.all())
