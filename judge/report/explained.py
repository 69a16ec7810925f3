"""Where in a program its time grows: the data, versioned like a report."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict

__all__ = ["ExplainedLine", "Explanation"]

VERSION = 1


class ExplainedLine(BaseModel):
    """One line that runs: `number` counts from 1.

    `runs` is the class of how often it runs, `each` the class of one run where that grows ("": it does not),
    `total` of both together ("": it cannot be told). `count` runs took `share` (0..1) of the time at the
    largest size, or of all runs where they are not timed; `costly` says in words what on the line may cost
    that much, or, where `each` is not known, more than it seems.
    """

    model_config = ConfigDict(frozen=True)

    number: int
    source: str
    count: int
    runs: str
    each: str = ""
    total: str
    share: float
    over_target: bool = False
    costly: tuple[str, ...] = ()


class Explanation(BaseModel):
    """All lines of a program that run, on inputs of the family on which it grows fastest.

    `timed` says whether lines were timed, or their runs counted alone.
    """

    model_config = ConfigDict(frozen=True)

    version: int = VERSION
    problem: str
    title: str
    language: str
    family: str
    sizes: dict[str, int]
    target: str
    class_: str
    timed: bool = True
    lines: tuple[ExplainedLine, ...]
    notes: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As plain data; `class_` is called class there."""
        data = self.model_dump(mode="json")
        data["class"] = data.pop("class_")
        return data
