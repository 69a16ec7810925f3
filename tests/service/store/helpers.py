"""A small world in a database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from judge.store import JobKind, Role, jobs, queue, users
from judge.store.models import Job, User, Worker
from judge.submission import Submission

START = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
ACCEPTED = {"verdict": "accepted", "title": "Two Sum"}


def at(seconds: float) -> datetime:
    """So many seconds after the start of the story."""
    return START + timedelta(seconds=seconds)


def person(session: Session, name: str = "ada", role: Role = Role.CANDIDATE) -> User:
    """A user."""
    return users.add(session, name, role)


def handed_in(
    session: Session, user: User, seconds: float = 0, kind: JobKind = JobKind.SUBMISSION, text: str = "pass"
) -> Job:
    """A job in the queue."""
    return jobs.add(session, user.id, kind, Submission("two-sum", "python", text.encode()), at(seconds))


def worker(session: Session, name: str = "w", seconds: float = 0) -> Worker:
    """A worker that was just heard of."""
    row = Worker(
        id=name.ljust(26, "0"), host="here", pid=1, slots=1, started_at=at(seconds), heard_at=at(seconds)
    )
    queue.register(session, row)
    session.flush()
    return row
