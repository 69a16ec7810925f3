"""Reading the audit log; it is written by whatever acts, in the same transaction."""

from __future__ import annotations

from api.audit.schemas import EntryOut
from api.context import Context
from judge.store import audit

__all__ = ["list_entries"]


def list_entries(context: Context, before: int | None, limit: int) -> list[EntryOut]:
    """Entries, the latest first."""
    with context.database.read() as session:
        return [
            EntryOut(
                id=one.id,
                at=one.at,
                actor=one.actor,
                action=one.action,
                subject=one.subject,
                details=one.details,
            )
            for one in audit.list_entries(session, before=before, limit=limit)
        ]
