"""The judge: problems, pipeline, complexity, reports.

    from judge import Submission, judge
    report = judge(Submission("two-sum", "python", source))

Names are imported when they are first asked for, so that importing one module does not load all others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from judge.report.model import Report
    from judge.runs import run_samples
    from judge.service import Judge, judge
    from judge.settings import Settings
    from judge.submission import Submission

__all__ = ["Judge", "Report", "Settings", "Submission", "judge", "run_samples"]

_HOMES = {
    "Judge": "judge.service",
    "Report": "judge.report.model",
    "Settings": "judge.settings",
    "Submission": "judge.submission",
    "judge": "judge.service",
    "run_samples": "judge.runs",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'judge' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
