"""Routes about runs."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Header, Response

from api.access import Reader, Submitter
from api.context import ContextOf
from api.errors import responses
from api.replies import Id
from api.runs import service
from api.runs.schemas import NewRun, RunOut
from api.submissions import stream
from api.submissions.service import owned
from judge.store import JobKind

__all__ = ["router"]

router = APIRouter(prefix="/v1/runs", tags=["runs"], responses=responses(400, 401, 403, 422, 429, 503))


@router.post("", status_code=202, summary="Run a program", responses=responses(408, 413))
def begin(response: Response, context: ContextOf, who: Submitter, given: NewRun) -> RunOut:
    """Run a program on the samples, or on inputs of your own, before all submissions that wait."""
    run = service.begin(context, who, given)
    response.headers["Location"] = f"/v1/runs/{run.id}"
    return run


@router.get("/{job_id}", summary="Read a run", responses=responses(404))
def read(context: ContextOf, who: Reader, job_id: Id) -> RunOut:
    """What came of it, with all that the program printed."""
    return service.read(context, who, job_id)


@router.post("/{job_id}/cancel", summary="Cancel a run", responses=responses(404, 409))
def cancel(context: ContextOf, who: Submitter, job_id: Id) -> RunOut:
    """Stop it; 409 when it has ended already."""
    return service.cancel(context, who, job_id)


@router.get(
    "/{job_id}/events",
    summary="Live progress of a run",
    response_class=Response,
    responses=responses(404) | stream.DESCRIPTION,
)
def follow(
    context: ContextOf,
    who: Reader,
    job_id: Id,
    last: Annotated[int | None, Header(alias="Last-Event-ID", ge=0, le=2**31 - 1)] = None,
) -> Response:
    """Events until it has ended. Resume by Last-Event-ID."""
    with context.database.read() as session:
        owned(session, who, job_id, JobKind.RUN)
    return stream.follow(context, who, job_id, JobKind.RUN, last)
