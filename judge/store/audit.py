"""The log of what those did who may do more than a candidate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from judge.store.clock import now_in
from judge.store.models import AuditEntry

__all__ = ["list_entries", "record"]


def record(session: Session, actor: str, action: str, subject: str, **details: Any) -> None:
    """Write down an action, in the transaction that does it."""
    session.add(AuditEntry(at=now_in(session), actor=actor, action=action, subject=subject, details=details))


def list_entries(session: Session, *, before: int | None, limit: int) -> Sequence[AuditEntry]:
    """Entries, the latest first."""
    entries = select(AuditEntry)
    if before is not None:
        entries = entries.where(AuditEntry.id < before)
    return session.scalars(entries.order_by(AuditEntry.id.desc()).limit(limit)).all()
