"""Programs that serve all cases of a solution from one process, for runtimes that cannot be forked.

Such a program runs as the candidate's user from its start. Each case gets a fresh state inside of it (a
class loader, a realm); it is thrown away after a case that did not end well or that left a thread behind.
"""

import json
import os
import select
import socket
import struct
import time

import files
import programs
import system
from programs import Gone

SEND_SECONDS = 20.0
EXIT_SECONDS = 1.0
LOAD_PATIENCE = 10
SMALL = 1 << 14


class Served:
    """A started program; see `servers.Zygote` for what a case asks of it."""

    persistent = True
    channel = None

    def __init__(self, meter, description, places, solution):
        self.meter = meter
        self.output, writer = os.pipe2(os.O_CLOEXEC)
        os.set_blocking(self.output, False)
        try:
            self.pid, self.conversation, self.meters = programs.start(
                description,
                places,
                socket.SOCK_STREAM,
                descriptor=3,
                prepare=lambda: programs.become_candidate(solution.uid, solution.rlimits, solution.cwd),
                outputs=writer,
            )
        finally:
            os.close(writer)
        system.forget(self.pid)
        self.conversation.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        self.patience = LOAD_PATIENCE if self.meters.records else 1
        self.ready = False
        self.alive = True
        self.threads = 0

    def wait_ready(self, timeout):
        """Wait until the program has started. Raises Gone."""
        if not self.ready:
            if self._receive(1, timeout) != b"B":
                raise Gone(f"the program for the meter {self.meter} did not start")
            self.ready = True

    def request_load(self, solution):
        """Have it load the solution; `loaded` tells how that went."""
        signature = json.dumps(solution.signature, separators=(",", ":")).encode()
        path = solution.path.encode()
        self._send(b"".join((b"L", *(struct.pack("<I", len(part)) + part for part in (path, signature)))))

    def loaded(self, timeout):
        """As `Zygote.loaded`."""
        deadline = time.monotonic() + timeout
        word = self._receive(1, timeout)
        if word != b"E":
            return word
        head = self._receive(8, deadline - time.monotonic())
        if head is None:
            return word
        (size,) = struct.unpack("<I", head[4:])
        message = self._receive(min(size, SMALL), deadline - time.monotonic())
        return b"E" + head[:4] + (message or b"")

    def warm(self, data, seconds):
        """Give it small inputs, to be called in every fresh state ahead of the case. Raises Gone."""
        self._send(b"W" + struct.pack("<Q", len(data)) + data)
        return self._receive(1, seconds) == b"W"

    def begin(self, data):
        """Start a case: (conversation, output). Raises Gone."""
        self.threads = 0
        self._drain()
        self._send(b"C" + struct.pack("<Q", len(data)) + bytes(data))
        return self.conversation, self.output

    def take_exit(self, timeout=0):
        """The wait status of the program, None as long as it runs."""
        deadline = time.monotonic() + timeout
        while True:
            status = system.exit_status(self.pid)
            if status is not None:
                self.alive = False
            if status is not None or time.monotonic() >= deadline:
                return status
            time.sleep(0.002)

    def finish(self, conversation, output):
        """A case is over; conversation and output go on."""

    def count_threads(self):
        """Remember how many threads run before the call."""
        self.threads = system.threads_of(self.pid)

    def has_stray_threads(self):
        """Whether the case left threads behind."""
        return bool(self.threads) and system.threads_of(self.pid) > self.threads

    def stop(self):
        """Kill it."""
        if self.conversation is not None:
            self.conversation.close()
            os.close(self.output)
            self.conversation = None
        self.alive = False
        system.kill(self.pid)
        self.take_exit(EXIT_SECONDS)

    def printed(self):
        """What it has printed and nobody has read, at most 4 KiB."""
        return files.printed(self.output)

    def _drain(self):
        while self.printed():
            pass

    def _send(self, data):
        deadline = time.monotonic() + SEND_SECONDS
        view = memoryview(data)
        while view:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([], [self.conversation], [], left)[1]:
                self._gone("the program does not take its input")
            try:
                view = view[self.conversation.send(view, socket.MSG_NOSIGNAL | socket.MSG_DONTWAIT) :]
            except BlockingIOError:
                continue
            except OSError:
                self._gone("the program's process has ended")

    def _receive(self, size, timeout):
        """So many bytes within `timeout` seconds; None when they do not come. Raises Gone."""
        deadline = time.monotonic() + timeout
        data = b""
        while len(data) < size:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self.conversation], [], [], left)[0]:
                return None
            try:
                piece = self.conversation.recv(size - len(data))
            except OSError:
                piece = b""
            if not piece:
                self._gone("the program's process has ended")
            data += piece
        return data

    def _gone(self, why):
        self.alive = False
        raise Gone(why)
