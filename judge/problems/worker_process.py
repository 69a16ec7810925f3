"""The judge's end of a worker: starts it, talks to it, and ends it when it does not answer."""

from __future__ import annotations

import marshal
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from judge.problems import worker

__all__ = ["WorkerDied", "WorkerFailure", "WorkerProcess", "WorkerTimeout"]

PIECE = 1 << 20
GRACE_SECONDS = 2.0
TAIL_BYTES = 2000


class WorkerFailure(Exception):
    """Package code raised: the exception's `kind` and `message`, and the `line` of inputs.py or None."""

    def __init__(self, kind: str, message: str, line: int | None) -> None:
        super().__init__(f"{kind}: {message}")
        self.kind = kind
        self.message = message
        self.line = line


class WorkerTimeout(Exception):
    """There was no answer in time; the worker is gone."""


class WorkerDied(Exception):
    """The worker ended in the middle of a request; the message says how, and what it printed last."""


class WorkerProcess:
    """A running worker for one package, in a process group and a scratch folder of its own."""

    def __init__(self, folder: Path, memory_bytes: int) -> None:
        self._scratch = tempfile.TemporaryDirectory(prefix="judge-author-")
        scratch = Path(self._scratch.name)
        self._printed = (scratch / "printed").open("w+b")
        settings = {
            "PYTHONHASHSEED": "0",
            "HYPOTHESIS_NO_PLUGINS": "1",
            "HYPOTHESIS_STORAGE_DIRECTORY": str(scratch / "hypothesis"),
        }
        self._process = subprocess.Popen(
            [sys.executable, "-P", worker.__file__, str(folder.resolve()), str(memory_bytes)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._printed,
            cwd=scratch,
            env=os.environ | settings,
            start_new_session=True,
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._requests, self._replies = self._process.stdin, self._process.stdout
        os.set_blocking(self._requests.fileno(), False)
        os.set_blocking(self._replies.fileno(), False)

    def ask(self, name: str, arguments: tuple[Any, ...], seconds: float) -> Any:
        """What the worker answers within `seconds`.

        Raises WorkerFailure; after WorkerTimeout and WorkerDied the worker can only be closed. Raises
        ValueError for arguments that are not plain.
        """
        request = marshal.dumps((name, arguments, seconds), worker.MARSHAL_VERSION)
        deadline = time.monotonic() + seconds + GRACE_SECONDS
        try:
            self._send(worker.LENGTH.pack(len(request)) + request, deadline)
            (size,) = worker.LENGTH.unpack(self._receive(worker.LENGTH.size, deadline))
            reply = self._receive(size, deadline)
        except (BrokenPipeError, EOFError):
            raise WorkerDied(self._last_words()) from None
        value = marshal.loads(memoryview(reply)[1:])  # noqa: S302 - our own worker wrote it
        if reply[:1] == worker.GOOD:
            return value
        if value["kind"] == worker.OutOfTime.__name__:
            raise WorkerTimeout(f"at line {value['line']}" if value["line"] else "")
        raise WorkerFailure(**value)

    def close(self) -> None:
        """End the worker, and whatever it started."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        for stream in (self._requests, self._replies, self._printed):
            with suppress(OSError):
                stream.close()
        self._scratch.cleanup()

    def _send(self, data: bytes, deadline: float) -> None:
        left = memoryview(data)
        while left:
            self._await(self._requests.fileno(), select.POLLOUT, deadline)
            with suppress(BlockingIOError):
                left = left[os.write(self._requests.fileno(), left[:PIECE]) :]

    def _receive(self, size: int, deadline: float) -> bytearray:
        data = bytearray()
        while len(data) < size:
            self._await(self._replies.fileno(), select.POLLIN, deadline)
            piece = os.read(self._replies.fileno(), min(PIECE, size - len(data)))
            if not piece:
                raise EOFError
            data += piece
        return data

    @staticmethod
    def _await(descriptor: int, event: int, deadline: float) -> None:
        poll = select.poll()
        poll.register(descriptor, event)
        left = deadline - time.monotonic()
        if left <= 0 or not poll.poll(left * 1000):
            raise WorkerTimeout("")

    def _last_words(self) -> str:
        """How the process ended, and what it printed last."""
        try:
            status = self._process.wait(GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            return "it closed its output"
        try:
            ended = (
                f"it was killed by {signal.Signals(-status).name}"
                if status < 0
                else f"it ended with status {status}"
            )
        except ValueError:
            ended = f"it was killed by signal {-status}"
        self._printed.seek(0, os.SEEK_END)
        self._printed.seek(max(0, self._printed.tell() - TAIL_BYTES))
        lines = self._printed.read().decode("utf-8", "replace").split("\n")
        last = next((line.strip() for line in reversed(lines) if line.strip()), "")
        return f"{ended}; the last it printed: {last}" if last else ended
