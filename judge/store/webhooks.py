"""Webhooks, and what is to be delivered to them."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from judge.store.models import Delivery, Job, Webhook
from judge.store.values import new_id

__all__ = ["add", "announce", "count_of", "deliveries_of", "list_of", "named", "remove", "settle", "take_due"]


def add(session: Session, user_id: str, url: str, now: datetime) -> Webhook:
    """A new webhook, with a secret of its own."""
    hook = Webhook(
        id=new_id(), user_id=user_id, url=url, secret=f"whsec_{secrets.token_urlsafe(32)}", created_at=now
    )
    session.add(hook)
    session.flush()
    return hook


def count_of(session: Session, user_id: str) -> int:
    """How many a user has."""
    return session.scalar(select(func.count()).where(Webhook.user_id == user_id)) or 0


def list_of(session: Session, user_id: str) -> Sequence[Webhook]:
    """A user's webhooks, the oldest first."""
    return session.scalars(select(Webhook).where(Webhook.user_id == user_id).order_by(Webhook.id)).all()


def named(session: Session, user_id: str, hook_id: str) -> Webhook | None:
    """One of a user's webhooks."""
    return session.scalar(select(Webhook).where(Webhook.id == hook_id, Webhook.user_id == user_id))


def remove(session: Session, user_id: str, hook_id: str) -> bool:
    """Forget a webhook with its log; False when the user has none such."""
    own = delete(Webhook).where(Webhook.id == hook_id, Webhook.user_id == user_id).returning(Webhook.id)
    return session.execute(own).one_or_none() is not None


def announce(session: Session, job: Job, now: datetime) -> None:
    """Have the owner's webhooks told that a job is finished, in the transaction that finishes it."""
    for hook in list_of(session, job.user_id):
        body = {
            "type": "submission.done",
            "submission": job.id,
            "problem": job.problem,
            "language": job.language,
            "verdict": job.verdict,
            "round": job.round,
            "finished_at": now.isoformat(),
        }
        session.add(
            Delivery(
                id=new_id(),
                webhook_id=hook.id,
                job_id=job.id,
                round=job.round,
                body=body,
                created_at=now,
                next_at=now,
            )
        )


def take_due(
    session: Session, now: datetime, lease: timedelta, limit: int = 20
) -> Sequence[tuple[Delivery, Webhook]]:
    """Messages that are due. They are due again after `lease`, should the taker die."""
    rows = session.execute(
        select(Delivery, Webhook)
        .join(Webhook)
        .where(Delivery.next_at <= now)
        .order_by(Delivery.next_at)
        .limit(limit)
        .with_for_update(of=Delivery, skip_locked=True)
    ).all()
    for delivery, _hook in rows:
        delivery.next_at = now + lease
        delivery.tries += 1
    session.flush()
    return [(delivery, hook) for delivery, hook in rows]


def settle(
    session: Session,
    delivery_id: str,
    *,
    delivered_at: datetime | None,
    next_at: datetime | None,
    status_code: int | None,
    error: str | None,
) -> None:
    """What came of a try; `next_at` None: there will be no other."""
    delivery = session.get(Delivery, delivery_id)
    if delivery is None:
        return  # The webhook was removed meanwhile.
    delivery.delivered_at = delivered_at
    delivery.next_at = next_at
    delivery.status_code = status_code
    delivery.error = error[:500] if error else None


def deliveries_of(session: Session, hook_id: str, *, before: str | None, limit: int) -> Sequence[Delivery]:
    """A webhook's log, the latest first."""
    log = select(Delivery).where(Delivery.webhook_id == hook_id)
    if before is not None:
        log = log.where(Delivery.id < before)
    return session.scalars(log.order_by(Delivery.id.desc()).limit(limit)).all()
