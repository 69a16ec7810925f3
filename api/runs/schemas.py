"""What is run, and what came of it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field, StringConstraints

from api.replies import Model, Text
from api.submissions.schemas import Name, Source
from judge.report.model import Verdict
from judge.report.run import RunReport
from judge.store.values import Status

__all__ = ["MOST_INPUTS", "NewRun", "RunOut"]

MOST_INPUTS = 10
Input = Annotated[Text, StringConstraints(min_length=1, max_length=20_000)]


class NewRun(Model):
    """A program to be run on the samples, or on inputs of one's own."""

    problem: Name = Field(examples=["two-sum"])
    language: Name = Field(examples=["python"])
    source: Source
    inputs: list[Input] | None = Field(
        default=None,
        min_length=1,
        max_length=MOST_INPUTS,
        description="Written like the examples of the statement; null runs those.",
        examples=[["nums = [2, 7]\ntarget = 9\n-> [0, 1]"]],
    )


class RunOut(Model):
    """Where a run is on its way, and what came of it."""

    id: str
    user: str
    problem: str
    language: str
    status: Status
    verdict: Verdict | None
    created_at: datetime
    finished_at: datetime | None
    report: RunReport | None
    events: str
