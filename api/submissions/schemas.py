"""What is handed in, and what is said about it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from api.replies import Model, Text
from judge.report.model import Verdict
from judge.store.values import Status
from judge.submission import MOST_BYTES

__all__ = ["AttemptOut", "Claim", "EventOut", "Name", "NewSubmission", "Source", "SourceOut", "SubmissionOut"]

Source = Annotated[
    Text,
    StringConstraints(min_length=1, max_length=MOST_BYTES),
    Field(
        description=f"The program's text; at most {MOST_BYTES:,} bytes of UTF-8.",
        examples=["class Solution:\n    def twoSum(self, nums, target):\n        return [0, 1]\n"],
    ),
]
Claim = Annotated[Text, StringConstraints(min_length=1, max_length=100)]
Name = Annotated[Text, StringConstraints(min_length=1, max_length=100)]


class NewSubmission(Model):
    """A program to be judged."""

    problem: Name = Field(description="Slug, title or public number.", examples=["two-sum"])
    language: Name = Field(examples=["python"])
    source: Source
    declared_time: Claim | None = Field(
        default=None, description="What you expect, over the problem's sizes.", examples=["n"]
    )
    declared_space: Claim | None = Field(default=None, examples=["n"])


class SubmissionOut(Model):
    """Where a submission is on its way. `report` is its address once there is one."""

    id: str = Field(examples=["01kyxv9f3z8q4m2c6t0b5d7hnw"])
    user: str = Field(examples=["ada"])
    problem: str = Field(examples=["two-sum"])
    language: str = Field(examples=["python"])
    status: Status
    verdict: Verdict | None
    declared_time: str | None
    declared_space: str | None
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    round: int = Field(description="1, and one more for each time that staff had it judged again.")
    report: str | None = Field(examples=["/v1/submissions/01kyxv9f3z8q4m2c6t0b5d7hnw/report"])
    events: str = Field(examples=["/v1/submissions/01kyxv9f3z8q4m2c6t0b5d7hnw/events"])


class SourceOut(Model):
    """The program as it was handed in."""

    id: str
    language: str
    source: str


class AttemptOut(Model):
    """One taking of a job by a worker. For staff only."""

    number: int
    round: int
    worker: str
    core: int | None
    started_at: datetime
    ended_at: datetime | None
    outcome: str | None = Field(description="done, failed, again, wait, lost, stopped; null while it runs.")
    error: str | None


class EventOut(Model):
    """One event of the stream; `number` is its id there."""

    number: int
    kind: Literal["queued", "started", "progress", "done", "cancelled"]
    data: dict[str, Any]
    at: datetime
