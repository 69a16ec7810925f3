"""Guests as plain processes on this machine, for machines without Docker and for quick tests.

This isolates nothing: the program under test runs as the user that runs the judge, with all of that
user's files and network. Use it for your own code only.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from functools import partial
from pathlib import Path
from typing import IO, cast

import psutil

from sandbox.backends.channels import PipeChannel
from sandbox.backends.streams import StreamTransport, Tail
from sandbox.errors import SandboxUnavailable
from sandbox.languages import Language
from sandbox.transport import Resources

__all__ = ["WARDEN", "ProcessBackend"]

WARDEN = Path(__file__).parents[1] / "guest" / "warden.py"
ENVIRONMENT = ("PATH", "LD_LIBRARY_PATH", "JAVA_HOME", "SYSTEMROOT")
EXIT_SECONDS = 0.5


class ProcessBackend:
    """Starts a warden per session, in a session, process group and folder of its own; see `Backend`.

    It isolates nothing. Of the resources only the core is applied here; what the warden can limit by
    itself it limits. `warden` is the program to start, by default the one that containers run.
    """

    name = "process"
    isolates = False

    def __init__(self, *, warden: Path = WARDEN) -> None:
        self._warden = warden
        self._lock = threading.Lock()
        self._open: set[StreamTransport] = set()
        self._closed = False
        atexit.register(self.close)

    def acquire(self, language: Language, resources: Resources) -> StreamTransport:
        """A fresh warden for `language`. Raises SandboxUnavailable."""
        if self._closed:
            raise SandboxUnavailable("this process backend has been closed; make a new one")
        if not self._warden.is_file():
            raise SandboxUnavailable(f"{self._warden} is missing; this installation is incomplete")
        folder = tempfile.mkdtemp(prefix="judge-")
        try:
            process = self._spawn(language, folder)
        except OSError as error:
            shutil.rmtree(folder, ignore_errors=True)
            raise SandboxUnavailable(f"cannot start {sys.executable}: {error}") from error
        if resources.core is not None:
            _pin(process.pid, resources.core)
        transport = _converse(process)
        transport.when_closed(partial(_clean_up, process, folder))
        with self._lock:
            self._open.add(transport)
        transport.when_closed(partial(self._ended, transport))
        return transport

    def close(self) -> None:
        """Kill all wardens and remove their folders. Never raises."""
        atexit.unregister(self.close)
        with self._lock:
            self._closed = True
            sessions = list(self._open)
        for session in sessions:
            session.close()

    def _spawn(self, language: Language, folder: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-I", "-S", str(self._warden), "--process"]
        command += ["--language-folder", str(language.folder.resolve()), "--folder", folder]
        environment = {key: os.environ[key] for key in ENVIRONMENT if key in os.environ}
        environment |= {"LANG": "C.UTF-8", "HOME": folder, "TMPDIR": folder}
        return subprocess.Popen(
            command,
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=folder,
            env=environment,
            start_new_session=True,
        )

    def _ended(self, transport: StreamTransport) -> None:
        with self._lock:
            self._open.discard(transport)


def _converse(process: subprocess.Popen[bytes]) -> StreamTransport:
    errors = Tail()
    channel = PipeChannel(
        stdin=cast("IO[bytes]", process.stdin),
        stdout=cast("IO[bytes]", process.stdout),
        stderr=cast("IO[bytes]", process.stderr),
        errors=errors,
        kill=partial(_kill, process),
    )
    return StreamTransport(channel, errors=errors, explain=partial(_why_lost, process))


def _pin(pid: int, core: int) -> None:
    """Keep a process on one core, where the system can do that."""
    with contextlib.suppress(psutil.Error, OSError, ValueError, AttributeError):
        psutil.Process(pid).cpu_affinity([core])


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Kill the group, and those of its descendants that left it."""
    descendants: list[psutil.Process] = []
    with contextlib.suppress(psutil.Error):
        descendants = psutil.Process(process.pid).children(recursive=True)
    with contextlib.suppress(OSError):
        os.killpg(process.pid, signal.SIGKILL)
    for descendant in descendants:
        with contextlib.suppress(psutil.Error):
            descendant.kill()


def _clean_up(process: subprocess.Popen[bytes], folder: str) -> None:
    process.wait()
    shutil.rmtree(folder, ignore_errors=True)


def _why_lost(process: subprocess.Popen[bytes]) -> str:
    try:
        return f"its process ended with exit code {process.wait(EXIT_SECONDS)}"
    except subprocess.TimeoutExpired:
        return "it closed its output"
