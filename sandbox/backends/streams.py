"""Transports over sockets and pipes, with everything that a misbehaving guest may do to a stream.

A `Channel` is a byte stream that never blocks; `StreamTransport` makes the blocking conversation
with deadlines out of it. Docker mixes a container's two output streams into one by putting an
8-byte header before each piece (stream number, three zero bytes, big-endian length); `Demultiplexer`
takes them apart again.
"""

from __future__ import annotations

import struct
import threading
import time
from collections.abc import Callable
from typing import Protocol

from sandbox.errors import ProtocolError, SandboxLost, SandboxTimeout

__all__ = ["Channel", "Decoder", "Demultiplexer", "StreamTransport", "Tail", "unmixed"]

STDERR = 2
HEADER = struct.Struct(">B3sI")
TAIL_BYTES = 8 * 1024
STALL_SECONDS = 60.0
"""How long a guest may leave its input unread before it is given up."""
UNREAD_BYTES = 64 * 1024 * 1024
"""How much a guest may say before it has been asked to the end."""


class Channel(Protocol):
    """A two-way byte stream whose calls return at once."""

    def read(self) -> memoryview | None:
        """What has come, valid until the next call; None when there is nothing, empty at the end."""

    def write(self, data: memoryview) -> int:
        """Take a part of `data` and say how many bytes; 0 when there is no room. Raises OSError."""

    def wait(self, *, writing: bool, timeout: float) -> None:
        """Return when there is something to read (or room to write), or after `timeout` seconds."""

    def interrupt(self) -> None:
        """End the stream, so that a thread waiting on it wakes up. Never raises."""

    def close(self) -> None:
        """Give back the descriptors. Never raises."""


class Decoder(Protocol):
    """Turns what comes from a channel into what the guest wrote to its standard output."""

    def __call__(self, chunk: memoryview, out: bytearray) -> None:
        """Append to `out`. Raises ProtocolError."""


def unmixed(chunk: memoryview, out: bytearray) -> None:
    """The decoder of a channel that carries standard output alone."""
    out += chunk


class Tail:
    """The last bytes of a text that may be endless: a guest's standard error."""

    def __init__(self, limit: int = TAIL_BYTES) -> None:
        self._limit = limit
        self._kept = bytearray()

    def add(self, piece: bytes | memoryview) -> None:
        """Append `piece` and forget what is more than `limit` bytes ago."""
        self._kept += piece
        if len(self._kept) > self._limit:
            del self._kept[: -self._limit]

    def text(self) -> str:
        """What is kept, decoded; bytes that are not UTF-8 are replaced."""
        return self._kept.decode("utf-8", "replace").strip()


class Demultiplexer:
    """The decoder of a container's attached stream; standard error goes to `errors`."""

    def __init__(self, errors: Tail) -> None:
        self._errors = errors
        self._header = bytearray()
        self._left = 0
        self._stream = 0

    def __call__(self, chunk: memoryview, out: bytearray) -> None:
        """Append the pieces of standard output in `chunk` to `out`. Raises ProtocolError."""
        position = 0
        while position < len(chunk):
            if self._left:
                piece = chunk[position : position + self._left]
                if self._stream == STDERR:
                    self._errors.add(piece)
                else:
                    out += piece
                self._left -= len(piece)
                position += len(piece)
                continue
            piece = chunk[position : position + HEADER.size - len(self._header)]
            self._header += piece
            position += len(piece)
            if len(self._header) == HEADER.size:
                self._begin()

    def _begin(self) -> None:
        self._stream, padding, self._left = HEADER.unpack(self._header)
        if self._stream > STDERR or padding != b"\0\0\0":
            raise ProtocolError(f"the engine sent {bytes(self._header)!r} where a stream header belongs")
        self._header.clear()


class StreamTransport:
    """A `Transport` over any channel.

    One thread talks; another one may call `close`, upon which the first sees SandboxLost. While
    sending, what the guest says meanwhile is read and kept, so that neither waits for the other
    forever. `explain` is asked once for the reason when the guest has gone away.
    """

    def __init__(
        self,
        channel: Channel,
        *,
        decoder: Decoder = unmixed,
        errors: Tail | None = None,
        explain: Callable[[], str] = lambda: "",
        stall_seconds: float = STALL_SECONDS,
    ) -> None:
        self._channel = channel
        self._decode = decoder
        self._errors = errors or Tail()
        self._explain = explain
        self._stall = stall_seconds
        self._inbox = bytearray()
        self._lock = threading.Lock()
        self._closing = threading.Lock()
        self._closed = False
        self._lost: str | None = None
        self._afterwards: list[Callable[[], None]] = []

    def when_closed(self, action: Callable[[], None]) -> None:
        """Call `action`, which must not raise, after the stream has been closed, or now if it has."""
        with self._closing:
            if not self._closed:
                self._afterwards.append(action)
                return
        action()

    def send(self, data: bytes) -> None:
        """Write all of `data`. Raises SandboxLost, also when the guest stops reading for a minute."""
        with self._lock, memoryview(data) as view:
            position, moved = 0, time.monotonic()
            while position < len(view):
                count = self._write(view[position:])
                if count:
                    position, moved = position + count, time.monotonic()
                elif not self._read():
                    self._channel.wait(writing=True, timeout=self._stall)
                    if time.monotonic() - moved >= self._stall:
                        raise self._gone(f"it has left its input unread for {self._stall:g} s")
                elif len(self._inbox) > UNREAD_BYTES:
                    raise self._gone(f"it said {len(self._inbox)} bytes before it was asked to the end")

    def receive(self, size: int, timeout: float) -> bytes:
        """Read exactly `size` bytes within `timeout` seconds. Raises SandboxLost, SandboxTimeout."""
        with self._lock:
            if len(self._inbox) < size:
                self._fill(size, timeout)
            with memoryview(self._inbox) as view:
                data = bytes(view[:size])
            del self._inbox[:size]
            return data

    def alive(self) -> bool:
        """Whether the guest is still connected, as far as can be seen without asking it."""
        try:
            with self._lock:
                while len(self._inbox) <= UNREAD_BYTES and self._read():
                    pass
        except (SandboxLost, ProtocolError):
            return False
        return True

    def diagnostics(self) -> str:
        """The end of what the guest wrote to its standard error."""
        return self._errors.text()

    def close(self) -> None:
        """Throw the guest away. Never raises; a second call does nothing."""
        with self._closing:
            if self._closed:
                return
            self._closed = True
        self._channel.interrupt()
        with self._lock:
            self._channel.close()
        for action in self._afterwards:
            action()

    def _fill(self, size: int, timeout: float) -> None:
        deadline = time.monotonic() + timeout
        while len(self._inbox) < size:
            if self._read():
                continue
            left = deadline - time.monotonic()
            if left <= 0:
                have = f"{len(self._inbox)} of {size} bytes"
                raise SandboxTimeout(f"the guest did not answer within {timeout:g} s ({have} came)")
            self._channel.wait(writing=False, timeout=left)

    def _read(self) -> bool:
        """Take in what has come; False when there is nothing. Raises SandboxLost, ProtocolError."""
        if self._closed or self._lost is not None:
            raise self._gone("")
        chunk = self._channel.read()
        if chunk is None:
            return False
        if not chunk:
            raise self._gone(self._explain())
        self._decode(chunk, self._inbox)
        return True

    def _write(self, data: memoryview) -> int:
        if self._closed or self._lost is not None:
            raise self._gone("")
        try:
            return self._channel.write(data)
        except OSError as error:
            self._drain()
            raise self._gone(self._explain() or str(error)) from error

    def _drain(self) -> None:
        """After the guest is gone: read its last words, which are in the channel still."""
        while len(self._inbox) <= UNREAD_BYTES:
            chunk = self._channel.read()
            if not chunk:
                return
            self._decode(chunk, self._inbox)

    def _gone(self, reason: str) -> SandboxLost:
        if self._closed:
            return SandboxLost("the guest has been closed on this side")
        if self._lost is None:
            said = self.diagnostics()
            parts = ["the guest went away", reason, f"it wrote: {said}" if said else ""]
            self._lost = "; ".join(part for part in parts if part)
        return SandboxLost(self._lost)
