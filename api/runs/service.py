"""Quick runs: on the samples, or on inputs of one's own."""

from __future__ import annotations

from api.context import Context
from api.errors import ApiError
from api.runs.schemas import NewRun, RunOut
from api.submissions.service import admit, check, language_of, owned, problem_of
from judge.problems.notation import NotationError, parse_example
from judge.report.model import Verdict
from judge.report.run import RunReport
from judge.store import JobKind, Status, jobs, users
from judge.store.models import Job
from judge.store.tokens import Identity
from judge.submission import Submission

__all__ = ["begin", "cancel", "read"]


def begin(context: Context, who: Identity, given: NewRun) -> RunOut:
    """Accept a run; it is in the database when this returns. Raises ApiError."""
    problem = problem_of(context, given.problem)
    submission = Submission(problem.slug, language_of(given.language), given.source.encode())
    check(submission, problem)
    for number, text in enumerate(given.inputs or ()):
        try:
            parse_example(text, problem.signature, answered=False)
        except NotationError as error:
            raise ApiError(422, f"body.inputs.{number}: {error}") from None
    with context.database.write() as session:
        users.lock(session, who.user_id)
        admit(context, session, who, JobKind.RUN, context.clock())
        job = jobs.add(session, who.user_id, JobKind.RUN, submission, context.clock(), given.inputs)
        context.tickets.issue(session)
        return _view(job, who.name, None)


def read(context: Context, who: Identity, job_id: str) -> RunOut:
    """A run, with what came of it. Raises ApiError 404."""
    with context.database.read() as session:
        job, owner = owned(session, who, job_id, JobKind.RUN)
        stored = jobs.report_of(session, job_id)
    return _view(job, owner, RunReport.model_validate(stored.body) if stored else None)


def cancel(context: Context, who: Identity, job_id: str) -> RunOut:
    """Stop a run. Raises ApiError 404, 409 when it has ended already."""
    with context.database.write() as session:
        job, owner = owned(session, who, job_id, JobKind.RUN)
        if not jobs.cancel(session, job_id, context.clock()):
            raise ApiError(409, f"run {job_id} is {job.status}; there is nothing to cancel")
        session.refresh(job)
        return _view(job, owner, None)


def _view(job: Job, owner: str, report: RunReport | None) -> RunOut:
    return RunOut(
        id=job.id,
        user=owner,
        problem=job.problem,
        language=job.language,
        status=Status(job.status),
        verdict=Verdict(job.verdict) if job.verdict else None,
        created_at=job.created_at,
        finished_at=job.finished_at,
        report=report,
        events=f"/v1/runs/{job.id}/events",
    )
