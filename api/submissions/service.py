"""Handing in, reading, cancelling and judging again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from api.context import Context
from api.errors import ApiError
from api.problems.service import find
from api.submissions.redaction import redacted
from api.submissions.schemas import AttemptOut, NewSubmission, SourceOut, SubmissionOut
from judge import pipeline
from judge.errors import UsageError
from judge.problems.model import Problem
from judge.report.model import Report, Verdict
from judge.store import JobKind, Role, Status, audit, jobs, queue, users
from judge.store.models import Job
from judge.store.tokens import Identity
from judge.submission import Submission
from sandbox import discover

__all__ = [
    "attempts", "cancel", "hand_in", "list_submissions", "owned", "read", "rejudge",
    "report_of", "source", "view",
]  # fmt: skip


def hand_in(
    context: Context, who: Identity, given: NewSubmission, key: str | None
) -> tuple[SubmissionOut, bool]:
    """Accept a submission; it is in the database when this returns. The flag says that it was there already.

    Raises ApiError.
    """
    problem = problem_of(context, given.problem)
    submission = Submission(
        problem.slug,
        language_of(given.language),
        given.source.encode(),
        given.declared_time,
        given.declared_space,
    )
    check(submission, problem)
    digest = hashlib.sha256(json.dumps(given.model_dump(), sort_keys=True).encode()).digest()
    with context.database.write() as session:
        users.lock(session, who.user_id)  # Counting and adding are one step.
        if key is not None and (known := jobs.known_answer(session, who.user_id, key)) is not None:
            if known.request_digest != digest:
                raise ApiError(
                    422,
                    f"the Idempotency-Key {key!r} came with another request before; use a new key for a new "
                    "submission",
                    kind="idempotency",
                )
            return view(session.get_one(Job, known.job_id), who.name), True
        admit(context, session, who, JobKind.SUBMISSION, context.clock())
        job = jobs.add(session, who.user_id, JobKind.SUBMISSION, submission, context.clock())
        if key is not None:
            jobs.keep_answer(session, who.user_id, key, digest, job)
        context.tickets.issue(session)
        return view(job, who.name), False


def problem_of(context: Context, name: str) -> Problem:
    """The problem that a body names. Raises ApiError 422, PackageError."""
    try:
        return find(context, name)
    except ApiError as error:
        raise ApiError(422, f"body.problem: {error.detail}") from None


def language_of(name: str) -> str:
    """The language that a body names. Raises ApiError 422."""
    if name not in discover():
        known = ", ".join(sorted(discover()))
        raise ApiError(422, f"body.language: there is no language {name!r}; there are {known}")
    return name


def check(submission: Submission, problem: Problem) -> None:
    """What can be said without running anything. Raises ApiError 422."""
    objection = submission.objection()
    if objection is not None:
        raise ApiError(422, f"body.source: {objection}")
    try:
        pipeline.receive(submission, problem)
    except UsageError as error:
        text = str(error).removeprefix("--")
        raise ApiError(422, f"body.declared_{text}") from None


def admit(context: Context, session: Session, who: Identity, kind: JobKind, now: datetime) -> None:
    """Refuse what is too much. The user's row must be locked. Raises ApiError 429, 503."""
    settings = context.settings
    load = jobs.load_of(session, who.user_id, now)
    if load.waiting >= settings.most_unfinished:
        raise ApiError(
            429,
            f"{load.waiting} of your jobs are not finished; wait for one, or cancel one",
            kind="quota",
            headers={"Retry-After": "10"},
        )
    if kind is JobKind.SUBMISSION and load.last_hour >= settings.submissions_per_hour:
        raise ApiError(
            429,
            f"you handed in {load.last_hour} submissions within an hour, the most that is allowed; wait",
            kind="quota",
            headers={"Retry-After": "300"},
        )
    if sum(one.waiting for one in queue.depth(session)) >= settings.most_queued:
        raise ApiError(503, "the queue is full; try again later", kind="full", headers={"Retry-After": "60"})


def owned(
    session: Session, who: Identity, job_id: str, kind: JobKind = JobKind.SUBMISSION
) -> tuple[Job, str]:
    """A job of one's own, or anybody's for staff. Others' do not exist for others. Raises ApiError 404."""
    found = jobs.by_id(session, job_id, kind)
    if found is None or not (found[0].user_id == who.user_id or who.role.may_act_as(Role.STAFF)):
        raise ApiError(404, f"you have no {kind} {job_id}")
    return found


def read(context: Context, who: Identity, job_id: str) -> SubmissionOut:
    """Where a submission is on its way. Raises ApiError."""
    with context.database.read() as session:
        return view(*owned(session, who, job_id))


def source(context: Context, who: Identity, job_id: str) -> SourceOut:
    """The program. Raises ApiError."""
    with context.database.read() as session:
        job, _ = owned(session, who, job_id)
    return SourceOut(id=job.id, language=job.language, source=job.source.decode("utf-8", "replace"))


def list_submissions(
    context: Context, who: Identity, filters: jobs.Filters, user: str | None, before: str | None, limit: int
) -> list[SubmissionOut]:
    """Submissions, the latest first; of others only for staff. Raises ApiError, NoSuchUser."""
    with context.database.read() as session:
        user_id: str | None = who.user_id
        if user is not None and user != who.name:
            if not who.role.may_act_as(Role.STAFF):
                raise ApiError(403, "only staff see what others have handed in", kind="role")
            user_id = None if user == "*" else users.named(session, user).id
        wanted = jobs.Filters(
            user_id, filters.kind, filters.problem, filters.language, filters.status, filters.verdict
        )
        return [view(*one) for one in jobs.list_jobs(session, wanted, before=before, limit=limit)]


def cancel(context: Context, who: Identity, job_id: str) -> SubmissionOut:
    """Take a submission back. Raises ApiError 409 when it has ended already."""
    with context.database.write() as session:
        job, owner = owned(session, who, job_id)
        if not jobs.cancel(session, job_id, context.clock()):
            raise ApiError(409, f"submission {job_id} is {job.status}; there is nothing to cancel")
        if job.user_id != who.user_id:
            audit.record(session, who.name, "cancel", job_id, owner=owner)
        session.refresh(job)
        return view(job, owner)


def rejudge(context: Context, who: Identity, job_id: str) -> SubmissionOut:
    """Judge once more. Raises ApiError 409 when it has not ended."""
    with context.database.write() as session:
        job, owner = owned(session, who, job_id)
        if not jobs.rejudge(session, job_id, context.clock()):
            raise ApiError(409, f"submission {job_id} is {job.status}; wait until it has ended, or cancel it")
        audit.record(session, who.name, "rejudge", job_id, owner=owner)
        context.tickets.issue(session)
        session.refresh(job)
        return view(job, owner)


def attempts(context: Context, who: Identity, job_id: str) -> Sequence[AttemptOut]:
    """What workers made of a submission, with the judge's own errors. Raises ApiError."""
    with context.database.read() as session:
        owned(session, who, job_id)
        return [
            AttemptOut(
                number=one.number,
                round=one.round,
                worker=one.worker_id,
                core=one.core,
                started_at=one.started_at,
                ended_at=one.ended_at,
                outcome=one.outcome,
                error=one.error,
            )
            for one in jobs.attempts_of(session, job_id)
        ]


def report_of(context: Context, who: Identity, job_id: str) -> Report:
    """The report as this reader may see it. Raises ApiError 404, 409 while there is none."""
    with context.database.read() as session:
        job, _ = owned(session, who, job_id)
        stored = jobs.report_of(session, job_id)
    if stored is None:
        raise ApiError(409, f"submission {job_id} is {job.status} and has no report", kind="no-report")
    report = Report.model_validate(stored.body)
    return report if who.role.may_act_as(Role.AUTHOR) else redacted(report)


def view(job: Job, owner: str) -> SubmissionOut:
    """A submission as it is shown."""
    place = f"/v1/submissions/{job.id}"
    return SubmissionOut(
        id=job.id,
        user=owner,
        problem=job.problem,
        language=job.language,
        status=Status(job.status),
        verdict=Verdict(job.verdict) if job.verdict else None,
        declared_time=job.declared_time,
        declared_space=job.declared_space,
        created_at=job.created_at,
        started_at=job.started_at,
        finished_at=job.finished_at,
        round=job.round,
        report=f"{place}/report" if job.status == Status.DONE else None,
        events=f"{place}/events",
    )
