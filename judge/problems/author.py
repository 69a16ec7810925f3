"""A package's own code, asked from outside: its crash or hang is an error with a clear message."""

from __future__ import annotations

import os
import pickle
import resource
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any, Self

from judge.errors import PackageError
from judge.problems.model import Problem
from judge.problems.worker import LENGTH

__all__ = ["Author"]

SECONDS = 30.0
MEMORY_BYTES = 4 << 30


class Author:
    """Talks to the worker process of one package, which is started when first needed.

    Every method raises PackageError: for an exception in inputs.py, for running longer than `seconds`, and for a worker
    that died.
    """

    def __init__(self, problem: Problem, seconds: float = SECONDS) -> None:
        self._problem = problem
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, place: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End the worker."""
        process, self._process = self._process, None
        if process is not None:
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    stream.close()
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.wait()

    def random_cases(self, seed: int, count: int) -> list[tuple[Any, ...]]:
        """Up to `count` different inputs from the strategy."""
        return [tuple(arguments) for arguments in self._ask("random_cases", seed, count)]

    def edge_cases(self) -> list[tuple[Any, ...]]:
        """The inputs that people forget."""
        return [tuple(arguments) for arguments in self._ask("edge_cases")]

    def scaled(self, family: str, sizes: Mapping[str, int], seed: int) -> tuple[Any, ...]:
        """One input of a family with about these sizes."""
        return tuple(self._ask("scaled", family, dict(sizes), seed))

    def sizes(self, arguments: Sequence[Any]) -> dict[str, int]:
        """The true size parameters of an input."""
        found = self._ask("sizes", tuple(arguments))
        missing = set(self._problem.sizes) - set(found)
        if missing:
            raise self._error("sizes", f"it gives no {', '.join(sorted(missing))}")
        return {name: int(found[name]) for name in self._problem.sizes}

    def validate(self, arguments: Sequence[Any]) -> None:
        """Raise PackageError if an input breaks a constraint."""
        self._ask("validate", tuple(arguments))

    def check(self, arguments: Sequence[Any], expected: Any, actual: Any) -> str | None:
        """What the package's checker objects to, None if the answer is right."""
        found = self._ask("check", tuple(arguments), expected, actual)
        return None if found is None else str(found)

    def _ask(self, name: str, *arguments: Any) -> Any:
        process = self._start()
        assert process.stdin is not None
        request = pickle.dumps((name, arguments), protocol=pickle.HIGHEST_PROTOCOL)
        try:
            process.stdin.write(LENGTH.pack(len(request)) + request)
            process.stdin.flush()
            right, value = pickle.loads(self._receive(process, name))  # noqa: S301 - a trusted package, our own worker
        except (OSError, EOFError, pickle.UnpicklingError):
            code = process.wait() if process.poll() is not None else None
            self.close()
            raise self._error(name, f"its process ended{'' if code is None else f' with status {code}'}") from None
        if not right:
            raise self._error(name, value)
        return value

    def _receive(self, process: subprocess.Popen[bytes], name: str) -> bytes:
        deadline = time.monotonic() + self._seconds
        (size,) = LENGTH.unpack(self._exactly(process, LENGTH.size, deadline, name))
        return self._exactly(process, size, deadline, name)

    def _exactly(self, process: subprocess.Popen[bytes], size: int, deadline: float, name: str) -> bytes:
        assert process.stdout is not None
        descriptor = process.stdout.fileno()
        data = bytearray()
        while len(data) < size:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([descriptor], [], [], left)[0]:
                self.close()
                raise self._error(name, f"it was stopped after {self._seconds:g} s; make it faster or its sizes smaller")
            piece = os.read(descriptor, min(size - len(data), 1 << 20))
            if not piece:
                raise EOFError
            data += piece
        return bytes(data)

    def _error(self, name: str, problem: str) -> PackageError:
        return PackageError(f"{self._problem.slug}/inputs.py: {name}(): {problem}")

    def _start(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "judge.problems.worker", str(self._problem.folder)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                start_new_session=True,
                preexec_fn=_limit,  # noqa: PLW1509 - sets two limits and nothing else
                env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
            )
        return self._process


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
