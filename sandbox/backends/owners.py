"""Whose container is it, and is that process still there?

A container carries `<host>:<pid>:<start>` of the judge that made it. `host` is the machine's boot id
and the process namespace, within which process ids mean something; `start` is the second since 1970
in which the process began, so that a later process with the same id is not taken for the owner.

A container whose owner cannot be asked after (another boot, another namespace, another machine on the
same engine) is stale once it no longer runs: a guest ends by itself when its judge's connection ends.
"""

from __future__ import annotations

import platform
import time
from functools import cache
from pathlib import Path
from typing import Protocol

import psutil

from sandbox.backends.engine import FoundContainer
from sandbox.errors import SandboxUnavailable

__all__ = ["MARK", "OWNER", "ReapedEngine", "host_id", "is_stale", "owner_id", "reap"]

MARK = "judge.sandbox"
OWNER = "judge.owner"
START_TOLERANCE_SECONDS = 2
"""Start times are reckoned from the boot time, which moves a little when the clock is set."""
STARTING_SECONDS = 300
"""A container of an owner who cannot be asked after may be about to start for this long."""


class ReapedEngine(Protocol):
    """The part of an engine that reaping needs."""

    def find(self, label: str) -> list[FoundContainer]: ...
    def remove(self, container: str) -> None: ...


@cache
def host_id() -> str:
    """Names the boot and the process namespace that this process lives in; has no colon."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        namespace = Path("/proc/self/ns/pid").stat().st_ino
    except OSError:
        boot, namespace = f"{platform.node()}-{round(psutil.boot_time())}", 0
    return f"{boot}.{namespace}".replace(":", "-")


def owner_id(pid: int | None = None) -> str:
    """The label of a process, this one by default. Raises psutil.NoSuchProcess."""
    process = psutil.Process(pid)
    return f"{host_id()}:{process.pid}:{round(process.create_time())}"


def is_stale(container: FoundContainer, *, now: float | None = None) -> bool:
    """Whether nobody is left who could use this container."""
    host, _, process = container.labels.get(OWNER, "").partition(":")
    if host == host_id():
        return not _is_there(process)
    if container.running:
        return False
    age = (time.time() if now is None else now) - container.created
    return age > STARTING_SECONDS


def reap(engine: ReapedEngine) -> list[str]:
    """Remove the containers that earlier judges left behind; gives their ids.

    Raises SandboxUnavailable when the engine cannot be asked.
    """
    gone: list[str] = []
    for container in engine.find(f"{MARK}=1"):
        if not is_stale(container):
            continue
        try:
            engine.remove(container.id)
        except SandboxUnavailable:
            continue  # The next reaper's, if it is still there.
        gone.append(container.id)
    return gone


def _is_there(process: str) -> bool:
    pid, _, start = process.partition(":")
    try:
        created = psutil.Process(int(pid)).create_time()
        return abs(created - float(start)) <= START_TOLERANCE_SECONDS
    except psutil.AccessDenied:
        return True
    except (psutil.NoSuchProcess, ValueError):
        return False
