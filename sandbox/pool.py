"""Guests started before they are needed.

The pool knows no engine: it is given a function that starts a guest of a kind, where a kind is any
hashable value. A guest that is taken belongs to the taker and never comes back; a thread starts the
next one. Starting costs processor time that a measurement on the same core would feel, so each kind
has a lane (its core), and nothing is started ahead in a lane while someone holds it.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections import Counter, OrderedDict, deque
from collections.abc import Callable, Hashable, Iterator
from typing import Generic, Protocol, TypeVar

from sandbox.errors import SandboxUnavailable

__all__ = ["Guest", "WarmPool"]

log = logging.getLogger(__name__)


class Guest(Protocol):
    """What a pool keeps."""

    def alive(self) -> bool:
        """Whether the guest can still be used, as far as can be told at once."""

    def close(self) -> None:
        """Throw the guest away. Never raises."""


Kind = TypeVar("Kind", bound=Hashable)
G = TypeVar("G", bound=Guest)


def _one_lane(_kind: object) -> Hashable:
    return None


class WarmPool(Generic[Kind, G]):
    """Up to `size` idle guests of each of the `kinds` kinds that were asked for last.

    `start` may raise anything: `take` passes it on, while in the background it is logged and tried
    again when the kind is next taken. With `size` 0 every guest is started when it is taken.
    """

    def __init__(
        self,
        start: Callable[[Kind], G],
        size: int,
        *,
        kinds: int = 8,
        lane: Callable[[Kind], Hashable] = _one_lane,
    ) -> None:
        self._start = start
        self._size = size
        self._kinds = kinds
        self._lane = lane
        self._idle: OrderedDict[Kind, deque[G]] = OrderedDict()  # The latest kind is the last.
        self._failed: set[Kind] = set()
        self._starting: Kind | None = None
        self._held: Counter[Hashable] = Counter()
        self._closed = False
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._refill, name="sandbox-pool", daemon=True)
        if size:
            self._thread.start()

    def take(self, kind: Kind) -> G:
        """A guest of this kind: an idle one, the one being started, or else started by this call.

        Raises SandboxUnavailable when the pool is closed, and what `start` raises.
        """
        self.prepare(kind)
        while True:
            with self._changed:
                while self._starting == kind and not self._idle.get(kind) and not self._closed:
                    self._changed.wait()
                self._check_open()
                waiting = self._idle.get(kind)
                guest = waiting.popleft() if waiting else None
                self._changed.notify_all()
            if guest is None:
                return self._start(kind)
            if guest.alive():
                return guest
            guest.close()

    def prepare(self, kind: Kind) -> None:
        """Have guests of this kind started in the background. Raises SandboxUnavailable when closed."""
        with self._changed:
            self._check_open()
            self._idle.setdefault(kind, deque())
            self._idle.move_to_end(kind)
            self._failed.discard(kind)
            surplus: list[G] = []
            while len(self._idle) > self._kinds:
                surplus += self._idle.popitem(last=False)[1]
            self._changed.notify_all()
        for guest in surplus:
            guest.close()

    def pause(self, lane: Hashable = None) -> None:
        """Start nothing ahead in `lane` until `resume` was called as often as this.

        Returns at once; a start that is under way finishes.
        """
        with self._changed:
            self._held[lane] += 1

    def resume(self, lane: Hashable = None) -> None:
        """Undo one `pause`. Raises ValueError when there is none to undo."""
        with self._changed:
            if not self._held[lane]:
                raise ValueError(f"lane {lane!r} is not paused")
            self._held[lane] -= 1
            if not self._held[lane]:
                del self._held[lane]
            self._changed.notify_all()

    @contextlib.contextmanager
    def hold(self, lane: Hashable = None) -> Iterator[None]:
        """`pause` for the length of a block."""
        self.pause(lane)
        try:
            yield
        finally:
            self.resume(lane)

    def settle(self, timeout: float) -> bool:
        """Wait until no start is due or under way; False when that takes over `timeout` seconds."""
        deadline = time.monotonic() + timeout
        with self._changed:
            while self._starting is not None or self._due() is not None:
                left = deadline - time.monotonic()
                if left <= 0:
                    return False
                self._changed.wait(left)
        return True

    def idle(self, kind: Kind) -> int:
        """How many guests of this kind wait to be taken."""
        with self._changed:
            return len(self._idle.get(kind, ()))

    def close(self) -> None:
        """Throw all idle guests away and wait for the thread. Never raises; may be called again."""
        with self._changed:
            self._closed = True
            surplus = [guest for waiting in self._idle.values() for guest in waiting]
            self._idle.clear()
            self._changed.notify_all()
        for guest in surplus:
            guest.close()
        if self._thread.ident is not None:
            self._thread.join()

    def _check_open(self) -> None:
        if self._closed:
            raise SandboxUnavailable("the pool of sandboxes has been closed; make a new backend")

    def _due(self) -> Kind | None:
        """The kind to start next: the one asked for last that lacks a guest and is not held up."""
        if self._closed:
            return None
        for kind, waiting in reversed(self._idle.items()):
            lacking = len(waiting) < self._size and kind not in self._failed
            if lacking and not self._held[self._lane(kind)]:
                return kind
        return None

    def _refill(self) -> None:
        while (kind := self._next()) is not None:
            guest = self._try_start(kind)
            with self._changed:
                self._starting = None
                if guest is None:
                    self._failed.add(kind)
                elif not self._closed and kind in self._idle:
                    self._idle[kind].append(guest)
                    guest = None
                self._changed.notify_all()
            if guest is not None:
                guest.close()

    def _next(self) -> Kind | None:
        """Wait for a kind to start, None when the pool is closed."""
        with self._changed:
            while not self._closed and self._due() is None:
                self._changed.wait()
            self._starting = self._due()
            return self._starting

    def _try_start(self, kind: Kind) -> G | None:
        try:
            return self._start(kind)
        except Exception:
            log.warning("no guest of kind %s could be started ahead", kind, exc_info=True)
            return None
