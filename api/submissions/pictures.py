"""Pictures and pages of reports. Drawing takes long and one thread at a time, so few may wait for it, and
what was drawn is kept for a while.
"""

from __future__ import annotations

import threading
from functools import lru_cache

from api.errors import ApiError
from judge.report.html import page_of
from judge.report.model import Report
from judge.report.plot import plot_svg

__all__ = ["html_of", "svg_of"]

KEPT = 256
MOST_WAITING = 4
_places = threading.BoundedSemaphore(MOST_WAITING)


def svg_of(report: Report) -> str:
    """The growth of time and space. Raises ApiError 503 when too many wait for pictures."""
    if not _places.acquire(timeout=2):
        raise ApiError(503, "too many pictures are being drawn; try again", headers={"Retry-After": "2"})
    try:
        return _drawn(report.model_dump_json(by_alias=True))
    finally:
        _places.release()


def html_of(report: Report) -> str:
    """The report as a page of its own. Raises as `svg_of`."""
    return page_of(report, svg_of(report))


@lru_cache(maxsize=KEPT)
def _drawn(text: str) -> str:
    return plot_svg(Report.model_validate_json(text))
