"""Guests in this process, for tests that are about what is said and not about who says it.

A guest is a function that reads and writes, or a list of exchanges that it goes through word by word.
"""

from __future__ import annotations

import io
import socket
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import IO, Any, cast

from sandbox.backends.channels import SocketChannel
from sandbox.backends.streams import StreamTransport
from sandbox.errors import SandboxUnavailable
from sandbox.languages import Language
from sandbox.transport import Resources

__all__ = ["Exchange", "FakeBackend", "FakeGuest", "scripted"]

FakeGuest = Callable[[IO[bytes], IO[bytes]], None]
"""Reads what the judge sends from its first argument and answers on its second, until it returns."""

JOIN_SECONDS = 5.0


@dataclass(frozen=True)
class Exchange:
    """Bytes that must come next, and what is answered to them."""

    expected: bytes
    answer: bytes = b""


def scripted(exchanges: Sequence[Exchange]) -> FakeGuest:
    """A guest that goes through `exchanges`, then waits for the end; anything else makes it fail."""

    def guest(reader: IO[bytes], writer: IO[bytes]) -> None:
        for number, exchange in enumerate(exchanges):
            got = reader.read(len(exchange.expected))
            if not got and exchange.expected:
                return
            if got != exchange.expected:
                raise AssertionError(f"exchange {number}: expected {exchange.expected!r}, got {got!r}")
            writer.write(exchange.answer)
        extra = reader.read(1)
        if extra:
            raise AssertionError(f"{extra!r} came after the last exchange")

    return guest


class FakeBackend:
    """Runs `guest` in a thread per session; see `Backend`.

    What the guest raises is kept in `failures` and told by SandboxLost on the judge's side.
    `acquired` records what was asked for. `isolates` is what it is said to be: nothing is isolated.
    """

    name = "fake"

    def __init__(self, guest: FakeGuest | Sequence[Exchange], *, isolates: bool = False) -> None:
        self.isolates = isolates
        self.acquired: list[tuple[Language, Resources]] = []
        self.failures: list[BaseException] = []
        self._guest = guest if callable(guest) else scripted(guest)
        self._open: set[StreamTransport] = set()
        self._closed = False

    def acquire(self, language: Language, resources: Resources) -> StreamTransport:
        """A fresh run of the guest. Raises SandboxUnavailable after `close`."""
        if self._closed:
            raise SandboxUnavailable("this fake backend has been closed; make a new one")
        self.acquired.append((language, resources))
        ours, theirs = socket.socketpair()
        failure: list[BaseException] = []
        thread = threading.Thread(target=self._run, args=(theirs, failure), daemon=True)
        transport = StreamTransport(SocketChannel(ours), explain=partial(_why_lost, failure))
        self._open.add(transport)
        transport.when_closed(partial(self._open.discard, transport))
        transport.when_closed(partial(thread.join, JOIN_SECONDS))
        thread.start()
        return transport

    def close(self) -> None:
        """End all guests. Never raises."""
        self._closed = True
        for transport in list(self._open):
            transport.close()

    def _run(self, sock: socket.socket, failure: list[BaseException]) -> None:
        with sock, sock.makefile("rb") as reader:
            try:
                self._guest(reader, cast("IO[bytes]", _Unbuffered(sock)))
            except ConnectionError:
                pass  # The judge hung up.
            except BaseException as error:  # noqa: BLE001 - the test that scripted this guest sees it
                failure.append(error)
                self.failures.append(error)


class _Unbuffered(io.RawIOBase):
    """A socket to write to; every `write` sends all of its bytes at once."""

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._socket.sendall(data)
        return len(data)


def _why_lost(failure: list[BaseException]) -> str:
    return f"it raised {failure[0]!r}" if failure else "it returned"
