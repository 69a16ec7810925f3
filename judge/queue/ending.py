"""How a process that judges ends: the first signal drains, the second stops hard."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from typing import Any

import structlog

__all__ = ["Ending"]

log = structlog.get_logger(__name__)
HARD_CODE = 1
HARD_SECONDS = 10.0


class Ending:
    """Calls `drain` on the first SIGTERM or SIGINT, and on the second `stop`, after which the process ends.

    Neither is called in the handler itself, which may interrupt anything: a thread does.
    """

    def __init__(self, drain: Callable[[], None], stop: Callable[[], None]) -> None:
        self._acts = [self._said("draining; once more to stop at once", drain), self._hard(stop)]
        self._count = 0

    def install(self) -> None:
        """Take over both signals. Only in the main thread."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._handle)

    def _handle(self, _number: int, _frame: Any) -> None:
        act = self._acts[min(self._count, 1)]
        self._count += 1
        threading.Thread(target=act, daemon=True).start()

    @staticmethod
    def _said(text: str, act: Callable[[], None]) -> Callable[[], None]:
        def both() -> None:
            log.info(text)
            act()

        return both

    @staticmethod
    def _hard(act: Callable[[], None]) -> Callable[[], None]:
        def stop() -> None:
            log.warning("stopping at once")
            late = threading.Timer(HARD_SECONDS, os._exit, (HARD_CODE,))
            late.daemon = True
            late.start()  # Should the database or the sandbox not answer.
            try:
                act()
            finally:
                os._exit(HARD_CODE)

        return stop
