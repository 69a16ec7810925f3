"""The hidden cases of a problem, for its authors.

Right answers come from running the reference solution, and the process that answers requests may have no
sandbox (`judge serve --slots 0`). So a worker makes them, as a job that comes before submissions; its report
serves all who ask, as long as the package stays as it is.
"""

from __future__ import annotations

import time

import anyio
from anyio.to_thread import run_sync

from api.context import Context
from api.errors import ApiError
from api.problems.schemas import HiddenCase
from api.problems.service import find
from api.submissions.service import admit
from judge.problems.model import Problem
from judge.problems.store import state_of
from judge.report.model import Verdict
from judge.store import JobKind, Status, jobs, users
from judge.store.models import Job
from judge.store.tokens import Identity
from judge.submission import Submission

__all__ = ["cases"]

WAIT_SECONDS = 20.0
FIRST_PAUSE, GROWTH, LONGEST_PAUSE = 0.02, 1.5, 0.5
UNFINISHED = "a worker makes the cases, and has not finished yet; ask again in a few seconds"


async def cases(context: Context, who: Identity, name: str) -> list[HiddenCase]:
    """The cases that submissions are judged on, with their answers. Raises ApiError, PackageError."""
    problem = await run_sync(find, context, name)
    job_id = await run_sync(_asked, context, who, problem)
    deadline = time.monotonic() + WAIT_SECONDS
    pause = FIRST_PAUSE
    while (found := await run_sync(_made, context, job_id)) is None:
        if time.monotonic() > deadline or context.closing.is_set():
            raise ApiError(503, UNFINISHED, kind="not-yet", headers={"Retry-After": "5"})
        await anyio.sleep(pause)
        pause = min(pause * GROWTH, LONGEST_PAUSE)
    return found


def _asked(context: Context, who: Identity, problem: Problem) -> str:
    """The job that makes them: one that is there already, unless it failed, else a new one."""
    state = state_of(problem).hex().encode()
    with context.database.write() as session:
        users.lock(session, who.user_id)
        known = jobs.latest_cases(session, problem.slug, state)
        if known is not None and not _failed(known):
            return known.id
        admit(context, session, who, JobKind.CASES, context.clock())
        submission = Submission(problem.slug, problem.optimal.language, state)
        job = jobs.add(session, who.user_id, JobKind.CASES, submission, context.clock())
        context.tickets.issue(session)
        return job.id


def _made(context: Context, job_id: str) -> list[HiddenCase] | None:
    """What came of the job; None while it has not ended. Raises ApiError when it failed."""
    with context.database.read() as session:
        job = session.get(Job, job_id)
        if job is not None and not Status(job.status).final:
            return None
        if job is None or _failed(job):
            tries = jobs.attempts_of(session, job_id)
            why = tries[-1].error if tries else None
            raise ApiError(503, f"the cases could not be made: {why or 'the job is gone; ask again'}")
        stored = jobs.report_of(session, job_id)
    assert stored is not None
    return [HiddenCase.model_validate(case) for case in stored.body["cases"]]


def _failed(job: Job) -> bool:
    return job.status == Status.CANCELLED or job.verdict == Verdict.JUDGE_ERROR
