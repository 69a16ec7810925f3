"""Routes about the service itself."""

from __future__ import annotations

from fastapi import APIRouter, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from api.access import StaffReader
from api.context import ContextOf
from api.errors import responses
from api.health import service
from api.health.schemas import Alive, Ready

__all__ = ["router"]

router = APIRouter(tags=["health"])


@router.get("/healthz", summary="Does it live?")
def alive() -> Alive:
    """The process answers."""
    return Alive()


@router.get("/readyz", summary="Is it ready?", responses=responses(503))
def ready(context: ContextOf) -> Ready:
    """Submissions can be taken; 503 when they cannot."""
    return service.ready(context)


@router.get(
    "/metrics",
    summary="Figures for Prometheus (staff)",
    response_class=Response,
    responses=responses(400, 401, 403, 422, 429, 503)
    | {200: {"description": "Figures.", "content": {"text/plain": {"schema": {"type": "string"}}}}},
)
def metrics(context: ContextOf, who: StaffReader) -> Response:
    """Queue, workers, verdicts, sandbox, requests. Give Prometheus a token of staff with the scope `read`."""
    return Response(generate_latest(context.registry), media_type=CONTENT_TYPE_LATEST)
