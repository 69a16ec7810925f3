"""A real container for hostile programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from sandbox import (
    Limits,
    Loaded,
    Method,
    Observation,
    Parameter,
    Resources,
    Session,
    Signature,
    discover,
    open_session,
)
from sandbox.backends.docker import DockerBackend, DockerOptions

SIGNATURE = Signature("f", (Method("f", (Parameter("n", "int"),), "int"),))
LIMITS = Limits(cpu_seconds=0.7, wall_seconds=3.0, memory_mb=128)


@dataclass
class Guest:
    """A guest to which hostile programs are submitted."""

    session: Session

    def load(self, source: str | bytes) -> Loaded:
        """Load a program."""
        data = source.encode() if isinstance(source, str) else source
        return self.session.load(data, SIGNATURE, LIMITS)

    def call(self, n: int = 1, meter: str = "clock") -> Observation:
        """Call the loaded program once."""
        (observation,) = self.session.run([SIGNATURE.encode_arguments([n])], LIMITS, meter)
        return observation

    def submit(self, source: str, n: int = 1) -> Observation:
        """Load a program that loads, and call it."""
        loaded = self.load(source)
        assert loaded.ok, loaded
        return self.call(n)

    def still_works(self) -> bool:
        """Whether an honest program is answered as if nothing had happened."""
        observation = self.submit("def f(n):\n    return n + 1\n", 41)
        return observation.answer == SIGNATURE.encode_answer(42, [41]) and not observation.flags


@pytest.fixture(scope="session")
def backend() -> Iterator[DockerBackend]:
    """One engine connection for all tests."""
    backend = DockerBackend(DockerOptions(pool_size=1))
    yield backend
    backend.close()


@pytest.fixture
def new_guest(backend: DockerBackend) -> Iterator[Callable[[], Guest]]:
    """Makes fresh guests."""
    sessions: list[Session] = []

    def make() -> Guest:
        sessions.append(open_session(backend, discover()["python"], Resources(memory_mb=128)))
        return Guest(sessions[-1])

    yield make
    for session in sessions:
        session.close()


@pytest.fixture
def guest(new_guest: Callable[[], Guest]) -> Guest:
    """A fresh guest."""
    return new_guest()
