"""The two channels there are: a socket, and a child process's pipes."""

from __future__ import annotations

import contextlib
import fcntl
import os
import select
import socket
import ssl
from collections.abc import Callable
from typing import IO

from sandbox.backends.streams import Tail

__all__ = ["PipeChannel", "SocketChannel"]

BUFFER_BYTES = 1024 * 1024
STDERR_BYTES = 64 * 1024
_BLOCKED = (BlockingIOError, InterruptedError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


class SocketChannel:
    """A connected stream socket, which the channel then owns."""

    def __init__(self, sock: socket.socket) -> None:
        sock.setblocking(False)
        for option in (socket.SO_RCVBUF, socket.SO_SNDBUF):
            sock.setsockopt(socket.SOL_SOCKET, option, BUFFER_BYTES)
        self._socket = sock
        self._buffer = memoryview(bytearray(BUFFER_BYTES))
        self._reading = select.poll()
        self._reading.register(sock, select.POLLIN)
        self._both = select.poll()
        self._both.register(sock, select.POLLIN | select.POLLOUT)

    def read(self) -> memoryview | None:
        """What has come; None when there is nothing, empty at the end or when the peer broke off."""
        try:
            return self._buffer[: self._socket.recv_into(self._buffer)]
        except _BLOCKED:
            return None
        except OSError:
            return self._buffer[:0]

    def write(self, data: memoryview) -> int:
        """Take a part of `data`; 0 when there is no room. Raises OSError."""
        try:
            return self._socket.send(data)
        except _BLOCKED:
            return 0

    def wait(self, *, writing: bool, timeout: float) -> None:
        """Return when there is something to do, or after `timeout` seconds."""
        (self._both if writing else self._reading).poll(timeout * 1000)

    def interrupt(self) -> None:
        """End the stream both ways."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the socket."""
        with contextlib.suppress(OSError):
            self._socket.close()


class PipeChannel:
    """The three pipes of a child process, unbuffered, which the channel then owns.

    What comes from `stderr` is kept in `errors`. Pipes have no end of their own that could be cut, so
    `kill` has to end the processes that hold the other one.
    """

    def __init__(
        self,
        *,
        stdin: IO[bytes],
        stdout: IO[bytes],
        stderr: IO[bytes],
        errors: Tail,
        kill: Callable[[], None],
    ) -> None:
        self._files = (stdin, stdout, stderr)
        self._stdin, self._stdout, self._stderr = (file.fileno() for file in self._files)
        for descriptor in (self._stdin, self._stdout, self._stderr):
            os.set_blocking(descriptor, False)
            _enlarge(descriptor)
        self._errors = errors
        self._kill = kill
        self._buffer = memoryview(bytearray(BUFFER_BYTES))
        self._reading, self._both = select.poll(), select.poll()
        for poll in (self._reading, self._both):
            poll.register(self._stdout, select.POLLIN)
            poll.register(self._stderr, select.POLLIN)
        self._both.register(self._stdin, select.POLLOUT)
        self._stderr_open = True

    def read(self) -> memoryview | None:
        """What has come; None when there is nothing, empty at the end."""
        self._read_stderr()
        try:
            count = os.readv(self._stdout, [self._buffer])
        except _BLOCKED:
            return None
        except OSError:
            count = 0
        if not count:
            self._read_stderr()
        return self._buffer[:count]

    def write(self, data: memoryview) -> int:
        """Take a part of `data`; 0 when there is no room. Raises OSError."""
        try:
            return os.write(self._stdin, data)
        except _BLOCKED:
            return 0

    def wait(self, *, writing: bool, timeout: float) -> None:
        """Return when there is something to do, or after `timeout` seconds."""
        (self._both if writing else self._reading).poll(timeout * 1000)

    def interrupt(self) -> None:
        """Kill what is at the other end."""
        self._kill()

    def close(self) -> None:
        """Close the pipes."""
        for file in self._files:
            with contextlib.suppress(OSError):
                file.close()

    def _read_stderr(self) -> None:
        while self._stderr_open:
            try:
                piece = os.read(self._stderr, STDERR_BYTES)
            except _BLOCKED:
                return
            except OSError:
                piece = b""
            self._errors.add(piece)
            if not piece:
                self._stderr_open = False
                self._reading.unregister(self._stderr)
                self._both.unregister(self._stderr)


def _enlarge(pipe: int) -> None:
    """Ask for a bigger pipe where the kernel has that; a small one is only slower."""
    request = getattr(fcntl, "F_SETPIPE_SZ", None)
    if request is not None:
        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe, request, BUFFER_BYTES)
