"""Guests as plain processes, with a warden that only echoes or does what its first line says."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from sandbox.backends.process import ProcessBackend
from sandbox.errors import SandboxLost, SandboxUnavailable
from sandbox.languages import Language
from sandbox.transport import Resources

WARDEN = """
import os, subprocess, sys, time
command = sys.stdin.buffer.raw.read(1)
if command == b"a":
    sys.stdout.write("\\n".join(sys.argv[1:] + [os.getcwd()]) + "\\n.")
    sys.stdout.flush()
elif command == b"f":
    sys.stderr.write("z" * 1_000_000 + "I failed")
    sys.stderr.flush()
    sys.exit(7)
elif command == b"c":
    child = subprocess.Popen(["sleep", "600"])
    stray = subprocess.Popen(["sleep", "600"], start_new_session=True)
    open("left behind", "w").close()
    os.write(1, b"%10d%10d" % (child.pid, stray.pid))
while piece := os.read(0, 1 << 16):
    while piece:
        piece = piece[os.write(1, piece):]
"""


@pytest.fixture
def backend(tmp_path: Path) -> Iterator[ProcessBackend]:
    warden = tmp_path / "warden.py"
    warden.write_text(WARDEN)
    backend = ProcessBackend(warden=warden)
    yield backend
    backend.close()


@pytest.fixture
def language(tmp_path: Path) -> Language:
    return Language("basic", "Basic", (".bas",), "REM", tmp_path, {})


def test_it_says_that_it_isolates_nothing(backend: ProcessBackend) -> None:
    assert not backend.isolates
    assert "isolates nothing" in (ProcessBackend.__doc__ or "")


def test_a_big_message_goes_out_and_comes_back(backend: ProcessBackend, language: Language) -> None:
    guest = backend.acquire(language, Resources())
    data = os.urandom(1 << 20) * 8
    guest.send(b"e")
    guest.send(data)
    assert guest.receive(len(data), 30) == data


def test_the_warden_is_told_its_folders(backend: ProcessBackend, language: Language) -> None:
    guest = backend.acquire(language, Resources())
    guest.send(b"a")
    lines = []
    while (byte := guest.receive(1, 10)) != b".":
        lines.append(byte)
    *arguments, here, _ = b"".join(lines).decode().split("\n")
    assert arguments == ["--process", "--language-folder", str(language.folder), "--folder", here]
    assert Path(here).is_dir()
    guest.close()
    assert not Path(here).exists()


def test_a_warden_that_fails_is_lost_with_its_exit_code_and_last_words(
    backend: ProcessBackend, language: Language
) -> None:
    guest = backend.acquire(language, Resources())
    guest.send(b"f")
    with pytest.raises(SandboxLost, match=r"exit code 7.*I failed") as caught:
        guest.receive(1, 10)
    assert len(str(caught.value)) < 10_000


def test_closing_kills_everything_that_was_started(backend: ProcessBackend, language: Language) -> None:
    guest = backend.acquire(language, Resources())
    guest.send(b"c")
    started = [psutil.Process(int(guest.receive(10, 10))) for _ in range(2)]
    guest.close()
    guest.close()
    _, alive = psutil.wait_procs(started, timeout=10)
    assert alive == []


def test_closing_the_backend_closes_its_guests(backend: ProcessBackend, language: Language) -> None:
    guest = backend.acquire(language, Resources())
    backend.close()
    with pytest.raises(SandboxLost):
        guest.send(b"e")
    with pytest.raises(SandboxUnavailable, match="closed"):
        backend.acquire(language, Resources())


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux pins processes")
def test_a_guest_is_pinned_to_its_core(backend: ProcessBackend, language: Language) -> None:
    core = min(os.sched_getaffinity(0))
    before = {child.pid for child in psutil.Process().children()}
    backend.acquire(language, Resources(core=core))
    [child] = [child for child in psutil.Process().children() if child.pid not in before]
    assert child.cpu_affinity() == [core]


def test_a_missing_warden_is_told(tmp_path: Path, language: Language) -> None:
    backend = ProcessBackend(warden=tmp_path / "nothing.py")
    with pytest.raises(SandboxUnavailable, match=r"nothing\.py is missing"):
        backend.acquire(language, Resources())
    backend.close()
