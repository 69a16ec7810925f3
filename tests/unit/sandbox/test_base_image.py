"""Where the base image comes from, and what is said when it comes from nowhere."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import IO, Any

import pytest

from sandbox.base_image import bootstrap_command, ensure_base
from sandbox.errors import SandboxUnavailable

BASE = "debian:trixie-slim"


class FakeEngine:
    def __init__(self, *, has: bool = False, registry: bool = False) -> None:
        self._has = has
        self._registry = registry
        self.pulled = 0
        self.imported: list[tuple[str, bytes]] = []

    def has_image(self, tag: str) -> bool:
        return self._has

    def pull(self, tag: str, *, silence: float) -> None:
        self.pulled += 1
        if not self._registry:
            raise SandboxUnavailable("no route to the registry")

    def import_image(self, archive: IO[bytes], tag: str) -> None:
        self.imported.append((tag, archive.read()))


def nobody(_line: str) -> None:
    pass


def test_an_image_that_is_there_is_taken() -> None:
    engine = FakeEngine(has=True)
    ensure_base(engine, BASE, progress=nobody)
    assert engine.pulled == 0


def test_a_registry_is_asked_before_anything_is_made() -> None:
    engine = FakeEngine(registry=True)
    ensure_base(engine, BASE, progress=nobody)
    assert (engine.pulled, engine.imported) == (1, [])


def test_without_a_registry_the_image_is_made_and_imported_under_its_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def run(command: list[str], *, stdout: IO[bytes], **_: Any) -> None:
        assert "trixie" in command
        stdout.write(b"a root folder")

    monkeypatch.setattr(shutil, "which", lambda tool: f"/usr/bin/{tool}")
    monkeypatch.setattr(subprocess, "run", run)
    engine, lines = FakeEngine(), list[str]()
    ensure_base(engine, BASE, progress=lines.append)

    assert engine.imported == [(BASE, b"a root folder")]
    assert any("mmdebstrap" in line for line in lines)


def test_when_nothing_helps_the_message_says_what_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _tool: None)
    with pytest.raises(SandboxUnavailable) as caught:
        ensure_base(FakeEngine(), BASE, progress=nobody)
    message = str(caught.value)
    assert "no route to the registry" in message
    assert "is not installed" in message
    assert f"docker pull {BASE}" in message
    assert "apt-get install mmdebstrap" in message


def test_what_the_failed_tool_said_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(command: list[str], *, stderr: IO[bytes], **_: Any) -> None:
        stderr.write(b"E: unable to download")
        raise subprocess.CalledProcessError(25, command)

    monkeypatch.setattr(shutil, "which", lambda tool: f"/usr/bin/{tool}")
    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(SandboxUnavailable, match="unable to download"):
        ensure_base(FakeEngine(), BASE, progress=nobody)


def test_only_plain_debian_releases_can_be_made() -> None:
    assert bootstrap_command("alpine:3.20") is None
    with pytest.raises(SandboxUnavailable, match="no plain Debian release"):
        ensure_base(FakeEngine(), "alpine:3.20", progress=nobody)


@pytest.mark.parametrize(("user", "first"), [(0, "mmdebstrap"), (1000, "sudo")])
def test_an_ordinary_user_needs_sudo(monkeypatch: pytest.MonkeyPatch, user: int, first: str) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)
    command = bootstrap_command(BASE)
    assert command is not None
    assert command[0] == first
