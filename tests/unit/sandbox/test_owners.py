"""Which containers nobody will come back for."""

from __future__ import annotations

import subprocess
import sys

import pytest

from sandbox.backends.engine import FoundContainer
from sandbox.backends.owners import MARK, OWNER, host_id, is_stale, owner_id, reap
from sandbox.errors import SandboxUnavailable

NOW = 1_000_000.0


def container(owner: str, *, name: str = "c", running: bool = True, created: float = 0) -> FoundContainer:
    return FoundContainer(name, {MARK: "1", OWNER: owner}, running, created)


@pytest.fixture
def dead_owner() -> str:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        owner = owner_id(process.pid)
        assert not is_stale(container(owner))
        process.kill()
    return owner


def test_the_containers_of_a_living_process_are_kept() -> None:
    assert not is_stale(container(owner_id()))
    assert not is_stale(container(owner_id(), running=False))


def test_the_containers_of_a_dead_process_are_stale(dead_owner: str) -> None:
    assert is_stale(container(dead_owner))


def test_a_later_process_with_the_same_id_is_not_the_owner() -> None:
    host, pid, start = owner_id().split(":")
    assert is_stale(container(f"{host}:{pid}:{int(start) - 3600}"))


def test_the_owner_is_host_process_and_start() -> None:
    host, pid, start = owner_id().split(":")
    assert host == host_id()
    assert pid.isdigit()
    assert start.isdigit()


@pytest.mark.parametrize("owner", ["another-boot.1:1:1", "", "rubbish"])
def test_containers_of_who_cannot_be_asked_are_stale_once_they_have_ended(owner: str) -> None:
    assert not is_stale(container(owner, running=True), now=NOW)
    assert is_stale(container(owner, running=False), now=NOW)
    about_to_start = container(owner, running=False, created=NOW - 10)
    assert not is_stale(about_to_start, now=NOW)


def test_an_owner_of_this_host_that_makes_no_sense_is_dead() -> None:
    assert is_stale(container(f"{host_id()}:what:ever"))


class FakeEngine:
    def __init__(self, *containers: FoundContainer, stuck: str = "") -> None:
        self._containers = containers
        self._stuck = stuck
        self.removed: list[str] = []

    def find(self, label: str) -> list[FoundContainer]:
        assert label == f"{MARK}=1"
        return list(self._containers)

    def remove(self, container: str) -> None:
        if container == self._stuck:
            raise SandboxUnavailable("device or resource busy")
        self.removed.append(container)


def test_reaping_removes_what_is_stale_and_goes_on_when_one_is_stuck(dead_owner: str) -> None:
    engine = FakeEngine(
        container(owner_id(), name="mine"),
        container(dead_owner, name="stuck"),
        container(dead_owner, name="left"),
        stuck="stuck",
    )
    assert reap(engine) == ["left"]
    assert engine.removed == ["left"]
