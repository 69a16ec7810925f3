"""The report on one submission: frozen, and the same in JSON, terminal and web."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

__all__ = [
    "SLOWER_THAN_COUNTED",
    "SLOWER_WHEN_WEIGHED",
    "Case",
    "Curve",
    "Estimate",
    "Failure",
    "FamilyClass",
    "Grade",
    "Group",
    "Point",
    "Report",
    "Verdict",
]


SLOWER_THAN_COUNTED, SLOWER_WHEN_WEIGHED = "slower-than-counted", "slower-when-weighed"
"""Flags of a program that behaves otherwise while it is measured."""


class Frozen(BaseModel):
    """A value that does not change, and refuses keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Verdict(StrEnum):
    """What became of a submission or of one case, gravest last."""

    ACCEPTED = "accepted"
    WRONG_ANSWER = "wrong-answer"
    TIME_LIMIT = "time-limit"
    MEMORY_LIMIT = "memory-limit"
    OUTPUT_LIMIT = "output-limit"
    RUNTIME_ERROR = "runtime-error"
    COMPILE_ERROR = "compile-error"
    JUDGE_ERROR = "judge-error"


class Grade(StrEnum):
    """A measured class against the target."""

    PASS = "pass"
    FAIL = "fail"
    INCONCLUSIVE = "inconclusive"


class Group(StrEnum):
    """Where a case comes from."""

    SAMPLE = "sample"
    EDGE = "edge"
    RANDOM = "random"
    SCALED = "scaled"
    LADDER = "ladder"
    CUSTOM = "custom"


class Case(Frozen):
    """One case. `cpu_ms` and `wall_ms` are those of the call alone, `memory_kb` is the process's peak
    (KiB).
    """

    index: int
    group: Group
    verdict: Verdict
    cpu_ms: float = 0.0
    wall_ms: float = 0.0
    memory_kb: int = 0
    flags: tuple[str, ...] = ()


class Failure(Frozen):
    """The first case that failed, or why there was none.

    `input`, `expected` and `answer` are shown only where the problem's reveal policy allows it (samples
    always do). `line` is a line of the submitted source, 0 when unknown.
    """

    verdict: Verdict
    message: str
    case: int | None = None
    group: Group | None = None
    line: int = 0
    input: str | None = None
    expected: str | None = None
    answer: str | None = None
    output: str | None = None


class Point(Frozen):
    """One measurement on the ladder.

    `channel` is `instructions`, `cpu_ns` or `bytes`; `sizes` are the true size parameters of the input;
    `path` is the number of the way of growing in the package.
    """

    family: str
    path: int
    channel: str
    sizes: dict[str, int]
    value: float


class Curve(Frozen):
    """What was fitted to the points of one family and path: the sum of coefficient * class over the step n,
    in the
    channel's unit.

    Beyond the step `kink` (0: none) the classes in `beyond` cost that much more than they cost there. Steps
    from `start` on were fitted, with a relative error (root mean square) of `error`.
    """

    family: str
    path: int
    channel: str
    terms: dict[str, float]
    kink: int = 0
    beyond: dict[str, float] = Field(default_factory=dict)
    start: float = 0.0
    error: float = 0.0


class FamilyClass(Frozen):
    """The class that one family of inputs shows."""

    family: str
    class_: str = Field(alias="class")
    alternatives: tuple[str, ...] = ()


class Estimate(Frozen):
    """Measured time or space.

    `class` is the worst family's, None when nothing could be measured; `alternatives` cannot be told apart
    from
    it; `confidence` is in 0..1; `grade` compares with `target`; `declared` is the candidate's own claim.
    """

    class_: str | None = Field(alias="class", default=None)
    alternatives: tuple[str, ...] = ()
    confidence: float = 0.0
    declared: str | None = None
    target: str | None = None
    grade: Grade = Grade.INCONCLUSIVE
    family: str | None = None
    families: tuple[FamilyClass, ...] = ()
    notes: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    points: tuple[Point, ...] = ()
    curves: tuple[Curve, ...] = ()


class Report(Frozen):
    """Everything that is said about one submission."""

    version: int = 1
    problem: str
    title: str
    language: str
    verdict: Verdict
    cases: tuple[Case, ...] = ()
    failure: Failure | None = None
    time: Estimate | None = None
    space: Estimate | None = None
    flags: tuple[str, ...] = ()
    seconds: dict[str, float] = Field(default_factory=dict)

    @property
    def passed(self) -> int:
        """How many cases were accepted."""
        return sum(case.verdict is Verdict.ACCEPTED for case in self.cases)

    def to_json(self) -> dict[str, Any]:
        """The report as plain JSON data."""
        return self.model_dump(mode="json", by_alias=True)
