"""Which job comes next. Decides, does nothing.

1. Runs, and cases that an author waits for, come before submissions, until a submission has waited for
   `PATIENCE`; from then on it is as urgent.
2. Among those, a job of the user who has the fewest running.
3. Among those, a job of the user who was served the longest time ago.
4. Among those, the job that has waited the longest.

So a user with a thousand jobs and a user with one get every other slot between them, and nobody waits
forever.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from judge.store.queue import Head
from judge.store.values import JobKind

__all__ = ["PATIENCE", "choose"]

PATIENCE = timedelta(minutes=2)
LONG_AGO = datetime.min.replace(tzinfo=UTC)


def choose(heads: Iterable[Head], now: datetime) -> Head | None:
    """The next of the jobs that users and kinds have waited for the longest; None when there are none."""

    def order(head: Head) -> tuple[bool, int, datetime, datetime, str]:
        urgent = head.kind is not JobKind.SUBMISSION or now - head.queued_at >= PATIENCE
        return (not urgent, head.running, head.served_at or LONG_AGO, head.queued_at, head.job_id)

    return min(heads, key=order, default=None)
