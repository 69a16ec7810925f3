"""How workers hear that there is something to take."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from sqlalchemy.orm import Session

__all__ = ["Tickets"]


class Tickets(Protocol):
    """A ticket says that a job may wait. It names none: which job is next is decided when it is taken."""

    def issue(self, session: Session) -> None:
        """One more ticket, which counts when the session's transaction is committed, and only then."""

    def top_up(self, session: Session, waiting: int) -> None:
        """See to it that there are as many tickets as jobs wait, should some have been lost."""

    def serve(self, slots: int, take: Callable[[], bool]) -> None:
        """Call `take` whenever there is a ticket, in up to `slots` threads; returns after `close`.

        `take` says whether it found a job.
        """

    def close(self) -> None:
        """Hand out no more tickets. `serve` returns once the takers have. May be called from any thread."""
