"""What happened to a job, in order. Numbers have no gap: each is given together with a change of the job's
row, which lets one transaction pass at a time.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from judge.store.models import Event, Job

__all__ = ["change", "since"]


def change(
    session: Session,
    job_id: str,
    condition: ColumnElement[bool],
    kind: str,
    data: dict[str, Any],
    now: datetime,
    **values: Any,
) -> bool:
    """Change a job where `condition` holds, and say so; False when it does not hold.

    This compare-and-set is the only way in which a job's status changes.
    """
    number = session.execute(
        update(Job)
        .where(Job.id == job_id, condition)
        .values(event_number=Job.event_number + 1, **values)
        .returning(Job.event_number)
        .execution_options(synchronize_session=False)
    ).scalar_one_or_none()
    if number is None:
        return False
    session.add(Event(job_id=job_id, number=number, kind=kind, data=data, at=now))
    session.flush()
    return True


def since(session: Session, job_id: str, number: int, limit: int = 500) -> Sequence[Event]:
    """The events of a job after number `number`, in order."""
    later = select(Event).where(Event.job_id == job_id, Event.number > number)
    return session.scalars(later.order_by(Event.number).limit(limit)).all()
