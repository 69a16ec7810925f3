"""What to do when an attempt went wrong. Decides, does nothing."""

from __future__ import annotations

from enum import StrEnum

from judge.errors import PackageError, UsageError
from judge.report.model import Failure, Report, Verdict
from judge.report.run import RunReport
from judge.store.values import JobKind
from sandbox import SandboxUnavailable

__all__ = ["MOST_TRIES", "Remedy", "judge_error", "remedy"]

MOST_TRIES = 3


class Remedy(StrEnum):
    """What to do after an attempt that gave no report."""

    WAIT = "wait"
    """This worker can judge nothing at present: the job goes back untouched, and the worker pauses."""
    AGAIN = "again"
    """Another try, perhaps by another worker."""
    GIVE_UP = "give-up"
    """A judge error, which staff can see and have tried again."""


def remedy(error: BaseException | None, tries: int) -> Remedy:
    """What to do after the `tries`-th try ended with `error` (None: with its worker)."""
    if isinstance(error, SandboxUnavailable):
        return Remedy.WAIT
    if isinstance(error, UsageError | PackageError):
        return Remedy.GIVE_UP  # It will be the same next time.
    return Remedy.GIVE_UP if tries >= MOST_TRIES else Remedy.AGAIN


def judge_error(kind: JobKind, problem: str, language: str) -> Report | RunReport:
    """The report on a job that could not be judged. Why is for staff alone: it may name hidden things."""
    failure = Failure(
        verdict=Verdict.JUDGE_ERROR,
        message="the judge failed, so nothing is said about the program; "
        "the staff can see why, and have it judged again",
    )
    if kind is JobKind.RUN:
        return RunReport(problem=problem, title=problem, language=language, failure=failure)
    return Report(
        problem=problem, title=problem, language=language, verdict=Verdict.JUDGE_ERROR, failure=failure
    )
