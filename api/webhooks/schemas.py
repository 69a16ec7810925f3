"""What is said about webhooks."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from pydantic import Field, StringConstraints

from api.replies import Model, Text

__all__ = ["DeliveryOut", "NewWebhook", "WebhookMade", "WebhookOut"]


class NewWebhook(Model):
    """Where to be told of finished submissions."""

    url: Annotated[Text, StringConstraints(min_length=8, max_length=500, pattern=r"^https?://[^\s]+$")] = (
        Field(examples=["https://example.org/judged"])
    )


class WebhookOut(Model):
    """A webhook, without its secret."""

    id: str
    url: str
    created_at: datetime


class WebhookMade(WebhookOut):
    """A new webhook. `secret` is shown this once."""

    secret: str


class DeliveryOut(Model):
    """One message, and what became of it. `next_at` null: it will not be tried again."""

    id: str
    submission: str
    body: dict[str, Any]
    created_at: datetime
    tries: int
    delivered_at: datetime | None
    next_at: datetime | None
    status_code: int | None
    error: str | None
