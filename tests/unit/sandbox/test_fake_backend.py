"""The fake backend keeps the promises of the real ones."""

from __future__ import annotations

from pathlib import Path
from typing import IO

import pytest

from sandbox.backends.fake import Exchange, FakeBackend
from sandbox.errors import SandboxLost, SandboxTimeout, SandboxUnavailable
from sandbox.languages import Language
from sandbox.transport import Backend, Resources

LANGUAGE = Language("basic", "Basic", (".bas",), "REM", Path("nowhere"), {})


def upper(reader: IO[bytes], writer: IO[bytes]) -> None:
    while piece := reader.read(1):
        writer.write(piece.upper())


def test_a_function_answers() -> None:
    backend: Backend = FakeBackend(upper)
    guest = backend.acquire(LANGUAGE, Resources())
    guest.send(b"hello")
    assert guest.receive(5, 5) == b"HELLO"
    with pytest.raises(SandboxTimeout):
        guest.receive(1, 0.01)
    guest.close()
    backend.close()


def test_each_guest_is_a_new_one() -> None:
    script = [Exchange(b"ping", b"pong"), Exchange(b"bye")]
    backend = FakeBackend(script)
    for _ in range(2):
        guest = backend.acquire(LANGUAGE, Resources(core=1))
        guest.send(b"ping")
        assert guest.receive(4, 5) == b"pong"
        guest.send(b"bye")
        guest.close()
    backend.close()
    assert backend.failures == []
    assert backend.acquired == [(LANGUAGE, Resources(core=1))] * 2


@pytest.mark.parametrize("said", [b"pong", b"ping!"])
def test_what_is_not_in_the_script_is_told_to_both_sides(said: bytes) -> None:
    backend = FakeBackend([Exchange(b"ping", b"pong")])
    guest = backend.acquire(LANGUAGE, Resources())
    guest.send(said)
    with pytest.raises(SandboxLost, match="AssertionError"):
        guest.receive(5, 5)
    backend.close()
    assert len(backend.failures) == 1


def test_a_guest_that_returns_is_lost() -> None:
    def wave(_reader: IO[bytes], writer: IO[bytes]) -> None:
        writer.write(b"bye")

    backend = FakeBackend(wave)
    guest = backend.acquire(LANGUAGE, Resources())
    assert guest.receive(3, 5) == b"bye"
    with pytest.raises(SandboxLost, match="it returned"):
        guest.receive(1, 5)
    backend.close()


def test_a_closed_backend_gives_out_nothing_and_ends_what_it_gave() -> None:
    backend = FakeBackend(upper)
    guest = backend.acquire(LANGUAGE, Resources())
    backend.close()
    with pytest.raises(SandboxUnavailable, match="closed"):
        backend.acquire(LANGUAGE, Resources())
    with pytest.raises(SandboxLost):
        guest.receive(1, 5)


def test_it_isolates_nothing_unless_it_is_said_to() -> None:
    assert not FakeBackend(upper).isolates
    assert FakeBackend(upper, isolates=True).isolates
