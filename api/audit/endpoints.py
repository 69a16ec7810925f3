"""Routes about the audit log."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request

from api.access import StaffReader
from api.audit import service
from api.audit.schemas import EntryOut
from api.context import ContextOf
from api.errors import responses
from api.replies import Limit, Page, paged

__all__ = ["router"]

router = APIRouter(prefix="/v1/audit", tags=["audit"], responses=responses(400, 401, 403, 422, 429, 503))


@router.get("", summary="The audit log (staff)")
def list_entries(
    request: Request,
    context: ContextOf,
    who: StaffReader,
    before: Annotated[int | None, Query(ge=1, le=2**53, description="Only entries before this one.")] = None,
    limit: Limit = 50,
) -> Page[EntryOut]:
    """What those did who may do more than a candidate, the latest first."""
    found = service.list_entries(context, before, limit + 1)
    items, following = paged(request, found, [str(one.id) for one in found], limit, "before")
    return Page[EntryOut](items=items, next=following)
