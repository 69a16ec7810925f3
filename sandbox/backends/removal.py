"""Work that nobody waits for, done in order by one thread: throwing containers away."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable

__all__ = ["Remover"]

log = logging.getLogger(__name__)


class Remover:
    """Calls `remove` with each submitted name, later and elsewhere.

    What `remove` raises is logged and forgotten; whoever reaps finds what was left.
    """

    def __init__(self, remove: Callable[[str], None]) -> None:
        self._remove = remove
        self._names: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closed = False
        # A daemon, since other threads are waited for before exit handlers can close this one.
        self._thread = threading.Thread(target=self._work, name="sandbox-remover", daemon=True)
        self._thread.start()

    def submit(self, name: str) -> None:
        """Have `name` removed; once the remover is closed, the caller does it itself."""
        with self._lock:
            if not self._closed:
                self._names.put(name)
                return
        self._one(name)

    def close(self) -> None:
        """Finish what was submitted. A second call waits as well."""
        with self._lock:
            if not self._closed:
                self._closed = True
                self._names.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (name := self._names.get()) is not None:
            self._one(name)

    def _one(self, name: str) -> None:
        try:
            self._remove(name)
        except Exception:
            log.warning("could not remove %s", name, exc_info=True)
