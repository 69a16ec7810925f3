"""Routes about webhooks."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request

from api.access import Manager, Reader
from api.context import ContextOf
from api.errors import responses
from api.replies import Id, Limit, Page, paged
from api.webhooks import service
from api.webhooks.schemas import DeliveryOut, NewWebhook, WebhookMade, WebhookOut

__all__ = ["router"]

router = APIRouter(
    prefix="/v1/webhooks", tags=["webhooks"], responses=responses(400, 401, 403, 422, 429, 503)
)


@router.get("", summary="List your webhooks")
def list_webhooks(context: ContextOf, who: Reader) -> list[WebhookOut]:
    """Where you are told of finished submissions."""
    return service.list_webhooks(context, who)


@router.post("", status_code=201, summary="Add a webhook", responses=responses(408, 409, 413))
def add(context: ContextOf, who: Manager, given: NewWebhook) -> WebhookMade:
    """Be told of finished submissions. Messages are signed with the secret that is shown this once."""
    return service.add(context, who, given)


@router.delete("/{hook_id}", status_code=204, summary="Remove a webhook", responses=responses(404))
def remove(context: ContextOf, who: Manager, hook_id: Id) -> None:
    """Be told no more."""
    service.remove(context, who, hook_id)


@router.get("/{hook_id}/deliveries", summary="The log of a webhook", responses=responses(404))
def deliveries(
    request: Request,
    context: ContextOf,
    who: Reader,
    hook_id: Id,
    before: Annotated[Id | None, Query(description="Only those older than this one.")] = None,
    limit: Limit = 20,
) -> Page[DeliveryOut]:
    """What was sent and what became of it, the latest first."""
    found = service.deliveries(context, who, hook_id, before, limit + 1)
    items, following = paged(request, found, [one.id for one in found], limit, "before")
    return Page[DeliveryOut](items=items, next=following)
