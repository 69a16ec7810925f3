"""Tickets within one process."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import Session

__all__ = ["LocalTickets"]

LOOK_SECONDS = 1.0
"""Takers look by themselves this often: a job may be there that nobody announced, after a restart."""


class LocalTickets:
    """Wakes threads of this process."""

    def __init__(self, look_seconds: float = LOOK_SECONDS) -> None:
        self._changed = threading.Condition()
        self._issued = 0
        self._closed = False
        self._look_seconds = look_seconds

    def issue(self, session: Session) -> None:
        """Wake a taker once the session's transaction is committed."""

        def committed(_session: Any) -> None:
            self._wake()

        event.listen(session, "after_commit", committed, once=True)

    def top_up(self, session: Session, waiting: int) -> None:
        """Nothing to do: takers look by themselves."""

    def serve(self, slots: int, take: Callable[[], bool]) -> None:
        """Take jobs in `slots` threads until closed."""
        threads = [
            threading.Thread(target=self._serve, args=(take,), name=f"slot-{number}")
            for number in range(slots)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def close(self) -> None:
        """Wake all takers, so that they end."""
        with self._changed:
            self._closed = True
            self._issued += 1
            self._changed.notify_all()

    def _serve(self, take: Callable[[], bool]) -> None:
        while not self._closed:
            seen = self._issued
            if take():
                continue
            with self._changed:
                if self._issued == seen:
                    self._changed.wait(self._look_seconds)

    def _wake(self) -> None:
        with self._changed:
            self._issued += 1
            self._changed.notify()
