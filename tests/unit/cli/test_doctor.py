"""`judge doctor` names what is missing, and how to mend it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, cast

import pytest

from judge.cli import checks
from judge.cli.engine_facts import ask_engine, facts_from
from sandbox import SandboxUnavailable, discover
from sandbox.backends.engine import Engine
from sandbox.base_image import BASE_IMAGE
from sandbox.images import image_tag
from tests.unit.cli.conftest import Run

Cli = Callable[..., Run]
VERSION = {"Version": "28.0", "ApiVersion": "1.48"}
INFO: dict[str, Any] = {
    "CgroupVersion": "2",
    "SecurityOptions": ["name=seccomp,profile=builtin", "name=cgroupns"],
    "MemoryLimit": True,
    "PidsLimit": True,
    "CPUSet": True,
}


class FakeEngine:
    """An engine that has some images."""

    host = "unix:///run/engine.sock"

    def __init__(self, images: Collection[str] = ()) -> None:
        self.images = images

    def has_image(self, tag: str) -> bool:
        """Whether it has one."""
        return tag in self.images

    def close(self) -> None:
        """Nothing to close."""


def engine(*images: str) -> Engine:
    return cast("Engine", FakeEngine(images))


def every_image() -> tuple[str, ...]:
    return tuple(image_tag(language) for language in discover().values())


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine with everything."""
    monkeypatch.setattr("judge.cli.doctor._open_engine", lambda _settings: engine(*every_image()))
    monkeypatch.setattr(checks, "ask_engine", lambda _host: facts_from(VERSION, INFO))


def test_all_well(cli: Cli, machine: None) -> None:
    run = cli("doctor")
    assert run.code == 0
    assert "All that is needed is here." in run.out
    assert "MISSING" not in run.out
    assert "28.0, API 1.48" in run.out
    assert "cgroup: version 2" in run.out
    assert "CPU clock of others: read" in run.out


def test_no_engine_is_missing_with_its_remedy(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_settings: object) -> Engine:
        raise SandboxUnavailable("no container engine answers at unix:///x. Install one")

    monkeypatch.setattr("judge.cli.doctor._open_engine", refuse)
    run = cli("doctor")
    assert run.code == 3
    assert "MISSING container engine" in run.out
    assert "Install one" in run.out
    assert "1 needed thing is missing" in run.err


def test_plain_processes_need_no_engine_and_are_warned_about(cli: Cli) -> None:
    run = cli("doctor", "--backend", "process")
    assert run.code == 0
    assert "note    isolation: none" in run.out


@pytest.mark.parametrize(
    ("answer", "name", "found"),
    [
        ({"MemoryLimit": False}, "cgroup", "version 2, no limit on memory"),
        ({"SecurityOptions": None}, "seccomp", "not supported by this engine"),
    ],
)
def test_an_engine_that_cannot_confine_programs_is_not_enough(
    monkeypatch: pytest.MonkeyPatch, answer: dict[str, Any], name: str, found: str
) -> None:
    monkeypatch.setattr(checks, "ask_engine", lambda _host: facts_from(VERSION, {**INFO, **answer}))
    by_name = {check.name: check for check in checks.engine_checks("unix:///x")}
    assert not by_name[name].ok
    assert by_name[name].needed
    assert by_name[name].found == found


def test_an_engine_that_says_nothing_of_itself_may_do() -> None:
    (check,) = checks.engine_checks("ssh://elsewhere")
    assert not check.ok
    assert not check.needed


def test_an_address_where_nobody_answers(tmp_path: Any) -> None:
    with pytest.raises(FileNotFoundError):
        ask_engine(f"unix://{tmp_path}/no.sock")


def test_missing_images_are_built_when_needed() -> None:
    found = {check.name: check for check in checks.check_images(engine(), discover().values())}
    assert not found["image python"].ok
    assert not found["image python"].needed
    assert "--build-images" in found["image python"].remedy
    assert "base image" in found
    assert "mmdebstrap" in found


def test_with_a_base_image_nothing_is_said_of_bootstrapping() -> None:
    found = {check.name for check in checks.check_images(engine(BASE_IMAGE), discover().values())}
    assert "base image" in found
    assert "mmdebstrap" not in found


def test_complete_images_need_no_base() -> None:
    found = [check.name for check in checks.check_images(engine(*every_image()), discover().values())]
    assert found == [f"image {name}" for name in discover()]


def test_this_machine_lets_clocks_be_read() -> None:
    assert checks.check_clock().ok
