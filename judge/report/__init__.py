"""Reports: the model, and how it looks on a terminal and as a picture.

    from judge.report import Report, plot_svg, render

Names are imported when they are first asked for: reading a report needs no plotting library.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from judge.report.model import (
        Case,
        Curve,
        Estimate,
        Failure,
        FamilyClass,
        Grade,
        Group,
        Point,
        Report,
        Verdict,
    )
    from judge.report.plot import plot_svg
    from judge.report.run import RunCase, RunReport
    from judge.report.run_terminal import render_run
    from judge.report.terminal import render

__all__ = [
    "Case",
    "Curve",
    "Estimate",
    "Failure",
    "FamilyClass",
    "Grade",
    "Group",
    "Point",
    "Report",
    "RunCase",
    "RunReport",
    "Verdict",
    "plot_svg",
    "render",
    "render_run",
]

_HOMES = {
    "RunCase": "judge.report.run",
    "RunReport": "judge.report.run",
    "plot_svg": "judge.report.plot",
    "render": "judge.report.terminal",
    "render_run": "judge.report.run_terminal",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'judge.report' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES.get(name, "judge.report.model")), name)
