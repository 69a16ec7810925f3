"""Limits on what clients may ask for: how often, how much, how slowly."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import problem_response

__all__ = ["BodyLimits", "Buckets", "Tally"]

MOST_BUCKETS = 100_000
DEEPEST = 40
"""How deep JSON may be nested; no request needs more than three."""


class Buckets:
    """Token buckets by name: `per_minute` on average, and at most that many at once."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = float(per_minute)
        self._rate = per_minute / 60
        self._clock = clock
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, name: str) -> float:
        """0 when there was one left, which is taken; else the seconds until there will be."""
        with self._lock:
            level = self._level(name)
            allowed = level >= 1
            self._levels[name] = (level - 1 if allowed else level, self._clock())
            self._levels.move_to_end(name)
            if len(self._levels) > MOST_BUCKETS:
                self._levels.popitem(last=False)
            return 0.0 if allowed else (1 - level) / self._rate

    def empty(self, name: str) -> float:
        """0 while there is one left; else the seconds until there will be. Takes none."""
        with self._lock:
            level = self._level(name)
            return 0.0 if level >= 1 else (1 - level) / self._rate

    def _level(self, name: str) -> float:
        level, at = self._levels.get(name, (self._most, 0.0))
        return min(self._most, level + (self._clock() - at) * self._rate)


class Tally:
    """How many of something each name has at once; at most `most`."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._counts: Counter[str] = Counter()
        self._lock = threading.Lock()

    def enter(self, name: str) -> bool:
        """One more, if there may be one."""
        with self._lock:
            if self._counts[name] >= self._most:
                return False
            self._counts[name] += 1
            return True

    def leave(self, name: str) -> None:
        """One less."""
        with self._lock:
            self._counts[name] -= 1
            if self._counts[name] <= 0:
                del self._counts[name]

    def count(self) -> int:
        """All together."""
        return self._counts.total()


class BodyLimits:
    """Reads request bodies before anything else runs: whole, not too large, in time, not nested too deeply.

    So that a slow client costs an open connection, and never a thread or a transaction.
    """

    def __init__(self, app: ASGIApp, most: int, seconds: float) -> None:
        self._app = app
        self._most = most
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refusal, body = await self._read(scope, receive)
        if refusal is not None:
            await problem_response(*refusal, headers={"Connection": "close"})(scope, receive, send)
            return
        given = iter([{"type": "http.request", "body": body, "more_body": False}])

        async def replay() -> Message:
            return next(given, None) or await receive()

        await self._app(scope, replay, send)

    async def _read(self, scope: Scope, receive: Receive) -> tuple[tuple[int, str] | None, bytes]:
        too_large = (413, f"the body is larger than {self._most:,} bytes; send less")
        length = dict(scope["headers"]).get(b"content-length", b"0")
        if length.isdigit() and int(length) > self._most:
            return too_large, b""
        body = bytearray()
        try:
            async with asyncio.timeout(self._seconds):
                while True:
                    message = await receive()
                    if message["type"] != "http.request":
                        return (400, "the request ended before its body did"), b""
                    body += message.get("body", b"")
                    if len(body) > self._most:
                        return too_large, b""
                    if not message.get("more_body", False):
                        break
        except TimeoutError:
            return (408, f"the body did not come within {self._seconds:g} s; send it at once"), b""
        if not _is_text(body):
            return (400, "the body is not UTF-8 text; send one JSON document in UTF-8"), b""
        if _too_deep(body):
            return (400, f"the body is nested more than {DEEPEST} levels deep; nothing here needs that"), b""
        return None, bytes(body)


def _is_text(body: bytes | bytearray) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\0" not in body


def _too_deep(body: bytes | bytearray) -> bool:
    """Whether brackets outside of strings are nested too deeply."""
    if body.count(b"[") + body.count(b"{") <= DEEPEST:
        return False
    level = 0
    for bracket in _brackets(bytes(body)):
        level += 1 if bracket in b"[{" else -1
        if level > DEEPEST:
            return True
    return False


def _brackets(body: bytes) -> Iterator[int]:
    inside = escaped = False
    for byte in body:
        if inside:
            if escaped:
                escaped = False
            elif byte == 0x5C:
                escaped = True
            elif byte == 0x22:
                inside = False
        elif byte == 0x22:
            inside = True
        elif byte in b"[]{}":
            yield byte


@contextmanager
def counted(tally: Tally, name: str) -> Iterator[bool]:
    """One more for the length of a block, if there may be one."""
    entered = tally.enter(name)
    try:
        yield entered
    finally:
        if entered:
            tally.leave(name)
