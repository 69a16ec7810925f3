"""The tables. Every change here comes with a migration; a test compares the two."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

__all__ = [
    "Attempt",
    "AuditEntry",
    "Base",
    "BrowserSession",
    "Delivery",
    "Event",
    "IdempotencyKey",
    "Job",
    "Moment",
    "StoredReport",
    "Token",
    "User",
    "Webhook",
    "Worker",
]

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""Constraints have names, so that migrations can name them on both databases."""


class Moment(TypeDecorator[datetime]):
    """A point in time, always aware and in UTC, whichever database keeps it."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """All tables."""

    metadata = MetaData(naming_convention=NAMING)


Key = String(26)
Number = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows itself for INTEGER only.


class User(Base):
    """A person. Names are in small letters; `disabled_at` ends all access, `served_at` is when a worker last
    took one of their jobs.
    """

    __tablename__ = "users"

    id: Mapped[str] = mapped_column(Key, primary_key=True)
    name: Mapped[str] = mapped_column(String(64), unique=True)
    role: Mapped[str] = mapped_column(String(16))
    created_at: Mapped[datetime] = mapped_column(Moment)
    disabled_at: Mapped[datetime | None] = mapped_column(Moment)
    served_at: Mapped[datetime | None] = mapped_column(Moment)


class Token(Base):
    """A personal API token; only the SHA-256 of its secret half is kept."""

    __tablename__ = "tokens"

    id: Mapped[str] = mapped_column(Key, primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(64))
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    scopes: Mapped[list[str]] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(Moment)
    expires_at: Mapped[datetime | None] = mapped_column(Moment)
    last_used_at: Mapped[datetime | None] = mapped_column(Moment)
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)


class BrowserSession(Base):
    """A browser that has signed in with a token; it ends with the token."""

    __tablename__ = "browser_sessions"

    digest: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    token_id: Mapped[str] = mapped_column(ForeignKey("tokens.id", ondelete="CASCADE"), index=True)
    csrf: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime] = mapped_column(Moment)
    expires_at: Mapped[datetime] = mapped_column(Moment)


class Job(Base):
    """A submission or a run.

    `round` counts judgings (a rejudge begins a new one), `attempt` counts takings over the job's whole life,
    `tries` those of this round that were not given back. `event_number` is that of the latest event.
    """

    __tablename__ = "jobs"
    __table_args__ = (
        Index("ix_jobs_waiting", "status", "kind", "user_id", "id"),
        Index("ix_jobs_owner", "user_id", "kind", "id"),
    )

    id: Mapped[str] = mapped_column(Key, primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    problem: Mapped[str] = mapped_column(String(100))
    language: Mapped[str] = mapped_column(String(40))
    source: Mapped[bytes] = mapped_column(LargeBinary)
    declared_time: Mapped[str | None] = mapped_column(String(100))
    declared_space: Mapped[str | None] = mapped_column(String(100))
    inputs: Mapped[list[str] | None] = mapped_column(JSON)
    status: Mapped[str] = mapped_column(String(16))
    verdict: Mapped[str | None] = mapped_column(String(24))
    created_at: Mapped[datetime] = mapped_column(Moment)
    queued_at: Mapped[datetime] = mapped_column(Moment)
    started_at: Mapped[datetime | None] = mapped_column(Moment)
    finished_at: Mapped[datetime | None] = mapped_column(Moment, index=True)
    round: Mapped[int] = mapped_column(default=1)
    attempt: Mapped[int] = mapped_column(default=0)
    tries: Mapped[int] = mapped_column(default=0)
    event_number: Mapped[int] = mapped_column(default=0)


class Worker(Base):
    """A process that judges, and when it was last heard of."""

    __tablename__ = "workers"

    id: Mapped[str] = mapped_column(Key, primary_key=True)
    host: Mapped[str] = mapped_column(String(255))
    pid: Mapped[int]
    slots: Mapped[int]
    started_at: Mapped[datetime] = mapped_column(Moment)
    heard_at: Mapped[datetime] = mapped_column(Moment)


class Attempt(Base):
    """One taking of a job by a worker. `outcome` is None while it runs.

    `error` is for staff: what went wrong in the judge.
    """

    __tablename__ = "attempts"

    job_id: Mapped[str] = mapped_column(ForeignKey("jobs.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    round: Mapped[int]
    worker_id: Mapped[str] = mapped_column(Key, index=True)
    core: Mapped[int | None]
    started_at: Mapped[datetime] = mapped_column(Moment)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    outcome: Mapped[str | None] = mapped_column(String(16))
    error: Mapped[str | None] = mapped_column(Text)


class Event(Base):
    """Something that happened to a job; numbers of one job go 1, 2, 3, ... without a gap."""

    __tablename__ = "events"

    job_id: Mapped[str] = mapped_column(ForeignKey("jobs.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(String(16))
    data: Mapped[dict[str, Any]] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(Moment)


class StoredReport(Base):
    """The report of one round: there is never a second one."""

    __tablename__ = "reports"

    job_id: Mapped[str] = mapped_column(ForeignKey("jobs.id", ondelete="CASCADE"), primary_key=True)
    round: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    attempt: Mapped[int]
    body: Mapped[dict[str, Any]] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(Moment)


class IdempotencyKey(Base):
    """A request that was answered, so that its repetition gets the same answer."""

    __tablename__ = "idempotency_keys"

    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), primary_key=True)
    key: Mapped[str] = mapped_column(String(100), primary_key=True)
    request_digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    job_id: Mapped[str] = mapped_column(ForeignKey("jobs.id", ondelete="CASCADE"))
    created_at: Mapped[datetime] = mapped_column(Moment, index=True)


class Webhook(Base):
    """Where a user wants to be told of finished submissions. The secret signs, so it is kept as it is."""

    __tablename__ = "webhooks"

    id: Mapped[str] = mapped_column(Key, primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    url: Mapped[str] = mapped_column(String(500))
    secret: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime] = mapped_column(Moment)


class Delivery(Base):
    """One message to a webhook, tried until it is taken or given up (`next_at` None)."""

    __tablename__ = "deliveries"
    __table_args__ = (UniqueConstraint("webhook_id", "job_id", "round"),)

    id: Mapped[str] = mapped_column(Key, primary_key=True)
    webhook_id: Mapped[str] = mapped_column(ForeignKey("webhooks.id", ondelete="CASCADE"))
    job_id: Mapped[str] = mapped_column(ForeignKey("jobs.id", ondelete="CASCADE"))
    round: Mapped[int]
    body: Mapped[dict[str, Any]] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(Moment)
    next_at: Mapped[datetime | None] = mapped_column(Moment, index=True)
    tries: Mapped[int] = mapped_column(default=0)
    delivered_at: Mapped[datetime | None] = mapped_column(Moment)
    status_code: Mapped[int | None]
    error: Mapped[str | None] = mapped_column(String(500))


class AuditEntry(Base):
    """What somebody did who may do more than a candidate. Kept when the user goes: `actor` is a name."""

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(Number, primary_key=True, autoincrement=True)
    at: Mapped[datetime] = mapped_column(Moment, index=True)
    actor: Mapped[str] = mapped_column(String(64))
    action: Mapped[str] = mapped_column(String(40))
    subject: Mapped[str] = mapped_column(String(100))
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
