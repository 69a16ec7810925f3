"""Webhooks of a user."""

from __future__ import annotations

from api.context import Context
from api.errors import ApiError
from api.webhooks.guard import Refused, target_of
from api.webhooks.schemas import DeliveryOut, NewWebhook, WebhookMade, WebhookOut
from judge.store import users, webhooks
from judge.store.tokens import Identity

__all__ = ["add", "deliveries", "list_webhooks", "remove"]


def add(context: Context, who: Identity, given: NewWebhook) -> WebhookMade:
    """A new webhook. Raises ApiError for one that may not be reached."""
    try:
        target_of(given.url, private=context.settings.webhooks_private)
    except Refused as error:
        raise ApiError(422, f"body.url: {error}", kind="webhook-target") from None
    with context.database.write() as session:
        users.lock(session, who.user_id)
        most = context.settings.most_webhooks
        if webhooks.count_of(session, who.user_id) >= most:
            raise ApiError(
                409, f"you have {most} webhooks, the most that is allowed; remove one", kind="quota"
            )
        hook = webhooks.add(session, who.user_id, given.url, context.clock())
        return WebhookMade(id=hook.id, url=hook.url, created_at=hook.created_at, secret=hook.secret)


def list_webhooks(context: Context, who: Identity) -> list[WebhookOut]:
    """One's webhooks."""
    with context.database.read() as session:
        return [
            WebhookOut(id=one.id, url=one.url, created_at=one.created_at)
            for one in webhooks.list_of(session, who.user_id)
        ]


def remove(context: Context, who: Identity, hook_id: str) -> None:
    """Forget one. Raises ApiError 404."""
    with context.database.write() as session:
        if not webhooks.remove(session, who.user_id, hook_id):
            raise ApiError(404, f"you have no webhook {hook_id}")


def deliveries(
    context: Context, who: Identity, hook_id: str, before: str | None, limit: int
) -> list[DeliveryOut]:
    """What was sent, and what became of it. Raises ApiError 404."""
    with context.database.read() as session:
        if webhooks.named(session, who.user_id, hook_id) is None:
            raise ApiError(404, f"you have no webhook {hook_id}")
        return [
            DeliveryOut(
                id=one.id,
                submission=one.job_id,
                body=one.body,
                created_at=one.created_at,
                tries=one.tries,
                delivered_at=one.delivered_at,
                next_at=one.next_at,
                status_code=one.status_code,
                error=one.error,
            )
            for one in webhooks.deliveries_of(session, hook_id, before=before, limit=limit)
        ]
