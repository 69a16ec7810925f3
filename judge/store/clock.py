"""What time it is. On PostgreSQL the server says so, since the clocks of many hosts do not agree."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

__all__ = ["now_in", "utc_now"]


def utc_now() -> datetime:
    """Now, by this host's clock."""
    return datetime.now(UTC)


def now_in(session: Session) -> datetime:
    """Now, by the clock that all who use this database share."""
    if session.get_bind().dialect.name == "postgresql":
        moment: datetime = session.execute(select(func.clock_timestamp())).scalar_one()
        return moment.astimezone(UTC)
    return utc_now()
