"""Routes about submissions."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Header, Query, Request, Response

from api.access import Reader, Staff, StaffReader, Submitter
from api.context import ContextOf
from api.errors import NOT_CHANGED, responses
from api.replies import Id, IfNoneMatch, Limit, Page, Text, paged, tagged, tagged_json
from api.submissions import service, stream
from api.submissions.pictures import html_of, svg_of
from api.submissions.schemas import AttemptOut, NewSubmission, SourceOut, SubmissionOut
from judge.report.model import Report, Verdict
from judge.store import JobKind, Status
from judge.store.jobs import Filters

__all__ = ["router"]

router = APIRouter(
    prefix="/v1/submissions", tags=["submissions"], responses=responses(400, 401, 403, 422, 429, 503)
)
Key = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        pattern=r"^[\x21-\x7e]{1,100}$",
        description="Any text of your own; a repetition with the same key hands in nothing new.",
    ),
]
SELF_CONTAINED = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
}


@router.post("", status_code=202, summary="Hand in", responses=responses(408, 413))
def hand_in(
    response: Response, context: ContextOf, who: Submitter, given: NewSubmission, key: Key = None
) -> SubmissionOut:
    """Have a program judged. When this answers, the submission is kept: it will be judged whatever
    happens.
    """
    submission, again = service.hand_in(context, who, given, key)
    response.headers["Location"] = f"/v1/submissions/{submission.id}"
    if again:
        response.headers["Idempotent-Replayed"] = "true"
    return submission


@router.get(
    "", response_model=Page[SubmissionOut], summary="List submissions", responses=responses(404) | NOT_CHANGED
)
def list_submissions(
    request: Request,
    context: ContextOf,
    who: Reader,
    problem: Annotated[Text | None, Query(max_length=100)] = None,
    language: Annotated[Text | None, Query(max_length=40)] = None,
    status: Annotated[Status | None, Query()] = None,
    verdict: Annotated[Verdict | None, Query()] = None,
    user: Annotated[
        Text | None, Query(max_length=64, description="For staff: a name, or `*` for everybody.")
    ] = None,
    before: Annotated[Id | None, Query(description="Only those older than this one.")] = None,
    limit: Limit = 20,
    known: IfNoneMatch = None,
) -> Response:
    """Your submissions, the latest first."""
    filters = Filters(
        problem=problem, language=language, status=status, verdict=verdict.value if verdict else None
    )
    found = service.list_submissions(context, who, filters, user, before, limit + 1)
    items, following = paged(request, found, [one.id for one in found], limit, "before")
    return tagged_json(request, Page[SubmissionOut](items=items, next=following))


@router.get(
    "/{job_id}",
    response_model=SubmissionOut,
    summary="Read a submission",
    responses=responses(404) | NOT_CHANGED,
)
def read(
    request: Request, context: ContextOf, who: Reader, job_id: Id, known: IfNoneMatch = None
) -> Response:
    """Where it is on its way."""
    return tagged_json(request, service.read(context, who, job_id))


@router.get("/{job_id}/source", summary="The program", responses=responses(404))
def source(context: ContextOf, who: Reader, job_id: Id) -> SourceOut:
    """The program as it was handed in."""
    return service.source(context, who, job_id)


@router.post("/{job_id}/cancel", summary="Cancel", responses=responses(404, 409))
def cancel(context: ContextOf, who: Submitter, job_id: Id) -> SubmissionOut:
    """Take it back; 409 when it has ended already."""
    return service.cancel(context, who, job_id)


@router.post(
    "/{job_id}/rejudge", status_code=202, summary="Judge again (staff)", responses=responses(404, 409)
)
def rejudge(context: ContextOf, who: Staff, job_id: Id) -> SubmissionOut:
    """Judge once more; earlier reports are kept."""
    return service.rejudge(context, who, job_id)


@router.get("/{job_id}/attempts", summary="Attempts (staff)", responses=responses(404))
def attempts(context: ContextOf, who: StaffReader, job_id: Id) -> list[AttemptOut]:
    """What workers made of it, with the judge's own errors."""
    return list(service.attempts(context, who, job_id))


@router.get(
    "/{job_id}/events",
    summary="Live progress",
    response_class=Response,
    responses=responses(404) | stream.DESCRIPTION,
)
def follow(
    context: ContextOf,
    who: Reader,
    job_id: Id,
    last: Annotated[int | None, Header(alias="Last-Event-ID", ge=0, le=2**31 - 1)] = None,
) -> Response:
    """Events until it has ended: queued, started, progress, done, cancelled. Resume by Last-Event-ID."""
    with context.database.read() as session:
        service.owned(session, who, job_id)
    return stream.follow(context, who, job_id, JobKind.SUBMISSION, last)


@router.get(
    "/{job_id}/report",
    response_model=Report,
    summary="The report",
    responses=responses(404, 409) | NOT_CHANGED,
)
def report(
    request: Request, context: ContextOf, who: Reader, job_id: Id, known: IfNoneMatch = None
) -> Response:
    """The report as JSON; 409 while there is none."""
    return tagged_json(request, service.report_of(context, who, job_id))


@router.get(
    "/{job_id}/report.svg",
    summary="The growth of time and space",
    response_class=Response,
    responses=responses(404, 409)
    | NOT_CHANGED
    | {200: {"description": "A picture.", "content": {"image/svg+xml": {"schema": {"type": "string"}}}}},
)
def picture(
    request: Request, context: ContextOf, who: Reader, job_id: Id, known: IfNoneMatch = None
) -> Response:
    """Measured points, fitted curves, and the target beside them."""
    drawn = svg_of(service.report_of(context, who, job_id))
    return tagged(request, drawn.encode(), "image/svg+xml", SELF_CONTAINED)


@router.get(
    "/{job_id}/report.html",
    summary="The report as a page",
    response_class=Response,
    responses=responses(404, 409)
    | NOT_CHANGED
    | {200: {"description": "A page.", "content": {"text/html": {"schema": {"type": "string"}}}}},
)
def page(
    request: Request, context: ContextOf, who: Reader, job_id: Id, known: IfNoneMatch = None
) -> Response:
    """One page that needs nothing else: it can be kept, sent and printed."""
    text = html_of(service.report_of(context, who, job_id))
    return tagged(request, text.encode(), "text/html; charset=utf-8", SELF_CONTAINED)
