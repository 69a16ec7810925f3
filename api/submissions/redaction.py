"""A report as a candidate may read it. Decides, does nothing.

Graded reports name no hidden input. But a program can say what it sees by how it behaves: by the name of an
exception class that it makes up, by how long it takes, by how much memory it touches. So for hidden cases
times and memory are left out, made-up names of exceptions too, and measured points are given to three
significant digits. What remains is one verdict for each case.
"""

from __future__ import annotations

import builtins
import math
import re

from judge.report.model import Case, Curve, Estimate, Failure, Group, Point, Report, Verdict

__all__ = ["redacted"]

OPEN_GROUPS = (Group.SAMPLE, Group.CUSTOM)
DIGITS = 3
EXCEPTIONS = frozenset(
    name
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException)
)
RUNTIMES = re.compile(
    r"(java\.(lang|util)(\.[a-z]+)*\.[A-Z][A-Za-z]{2,40}|(Range|Reference|Syntax|Type|URI|Eval)?Error|"
    r"panic|SIG[A-Z]{2,6}|std::(bad_alloc|out_of_range|logic_error|runtime_error|length_error))"
)
UNNAMED = "an exception"


def redacted(report: Report) -> Report:
    """Less what a program could have written into it about hidden inputs."""
    return report.model_copy(
        update={
            "cases": tuple(map(_case, report.cases)),
            "failure": _failure(report.failure) if report.failure else None,
            "time": _estimate(report.time) if report.time else None,
            "space": _estimate(report.space) if report.space else None,
            "seconds": {name: _rounded(value, 1) for name, value in report.seconds.items()},
        }
    )


def _case(case: Case) -> Case:
    if case.group in OPEN_GROUPS:
        return case
    return Case(index=case.index, group=case.group, verdict=case.verdict)


def _failure(failure: Failure) -> Failure:
    hidden = failure.group is not None and failure.group not in OPEN_GROUPS and failure.input is None
    if not hidden or failure.verdict is not Verdict.RUNTIME_ERROR:
        return failure
    first, *others = failure.message.split("\n")
    places = [line for line in others if re.fullmatch(r"  line \d+, in [\w.<>]{1,60}", line)]
    known = first in EXCEPTIONS or RUNTIMES.fullmatch(first) is not None or first == "runtime error"
    return failure.model_copy(update={"message": "\n".join([first if known else UNNAMED, *places])})


def _estimate(estimate: Estimate) -> Estimate:
    return estimate.model_copy(
        update={
            "points": tuple(map(_point, estimate.points)),
            "curves": tuple(map(_curve, estimate.curves)),
        }
    )


def _point(point: Point) -> Point:
    return point.model_copy(update={"value": _rounded(point.value, DIGITS)})


def _curve(curve: Curve) -> Curve:
    def short(terms: dict[str, float]) -> dict[str, float]:
        return {name: _rounded(value, DIGITS) for name, value in terms.items()}

    return curve.model_copy(update={"terms": short(curve.terms), "beyond": short(curve.beyond)})


def _rounded(value: float, digits: int) -> float:
    """A number with so many significant digits."""
    if not value or not math.isfinite(value):
        return value
    return round(value, digits - 1 - math.floor(math.log10(abs(value))))
