"""What the audit log says."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import Field

from api.replies import Model

__all__ = ["EntryOut"]


class EntryOut(Model):
    """One action of somebody who may do more than a candidate."""

    id: int
    at: datetime
    actor: str = Field(examples=["grace"])
    action: str = Field(examples=["rejudge"])
    subject: str
    details: dict[str, Any]
