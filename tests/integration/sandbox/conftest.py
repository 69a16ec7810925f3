"""A throw-away language whose guest does what tests tell it, and the backend that runs it."""

from __future__ import annotations

import ast
import shutil
import struct
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sandbox.backends.docker import DockerBackend, DockerOptions
from sandbox.backends.engine import Engine
from sandbox.languages import Language
from sandbox.transport import Resources, Transport

DOCKERFILE = """
FROM debian:trixie-slim
RUN apt-get update && apt-get install -y --no-install-recommends python3 && rm -rf /var/lib/apt/lists/*
COPY language/warden.py /judge/warden.py
"""
PATIENCE = 60.0
AS_USER = """
import os
reader, writer = os.pipe()
child = os.fork()
if not child:
    os.setgroups([]); os.setresgid(1000, 1000, 1000); os.setresuid(1000, 1000, 1000)
    names = {{}}
    exec({code!r}, names)
    os.write(writer, repr(names["result"]).encode())
    os._exit(0)
os.close(writer)
os.waitpid(child, 0)
result = eval(os.read(reader, 65536))
os.close(reader)
"""


class EchoGuest:
    """Speaks the language of `echo_guest.py` over a transport."""

    def __init__(self, transport: Transport) -> None:
        self.transport = transport

    def echo(self, data: bytes) -> bytes:
        self.ask(b"E", data)
        return self.transport.receive(len(data), PATIENCE)

    def swallow(self, data: bytes) -> int:
        self.ask(b"S", data)
        return self._number()

    def zeros(self, size: int) -> bytes:
        self.transport.send(struct.pack("<cQ", b"G", size))
        return self.transport.receive(size, PATIENCE)

    def run(self, code: str) -> Any:
        """The value of `result` after `code` ran in the guest; the traceback, if it raised."""
        self.ask(b"X", textwrap.dedent(code).encode())
        text = self.transport.receive(self._number(), PATIENCE).decode()
        return text if text.startswith("Traceback") else ast.literal_eval(text)

    def run_as_user(self, code: str) -> Any:
        """As `run`, in a process of a user who is not root."""
        return self.run(AS_USER.format(code=textwrap.dedent(code)))

    def ask(self, request: bytes, data: bytes) -> None:
        self.transport.send(struct.pack("<cQ", request, len(data)) + data)

    def _number(self) -> int:
        return int.from_bytes(self.transport.receive(8, PATIENCE), "little")


def echo_language(name: str, folder: Path) -> Language:
    (folder / "Dockerfile").write_text(DOCKERFILE)
    shutil.copy(Path(__file__).with_name("echo_guest.py"), folder / "warden.py")
    return Language(name, "Echo", (".echo",), "#", folder, {})


@pytest.fixture
def new_language(tmp_path: Path) -> Language:
    """A language that has no image yet."""
    return echo_language("new-for-tests", tmp_path)


@pytest.fixture(scope="session")
def language(tmp_path_factory: pytest.TempPathFactory) -> Language:
    return echo_language("echo-for-tests", tmp_path_factory.mktemp("echo"))


@pytest.fixture(scope="session")
def backend(language: Language) -> Iterator[DockerBackend]:
    backend = DockerBackend(DockerOptions(pool_size=0))
    backend.prepare(language, Resources())
    backend.prune([language])
    yield backend
    backend.close()


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = Engine()
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def guest(backend: DockerBackend, language: Language) -> Iterator[EchoGuest]:
    """One container for all tests that only look around in it."""
    resources = Resources(core=0, disk_mb=16, memory_mb=64, processes=20)
    transport = backend.acquire(language, resources)
    yield EchoGuest(transport)
    transport.close()


@pytest.fixture
def talk_to() -> Callable[[Transport], EchoGuest]:
    return EchoGuest


@pytest.fixture
def new_guest(backend: DockerBackend, language: Language) -> Iterator[EchoGuest]:
    """A container of the test's own, to be broken."""
    transport = backend.acquire(language, Resources(memory_mb=16))
    yield EchoGuest(transport)
    transport.close()
