"""What a guest's container is made of."""

from __future__ import annotations

import json

import pytest

from sandbox.backends.docker import DockerOptions, container_spec
from sandbox.backends.engine import ContainerSpec
from sandbox.backends.owners import owner_id
from sandbox.transport import Resources

MB = 1024 * 1024


def spec(resources: Resources | None = None, options: DockerOptions | None = None) -> ContainerSpec:
    return container_spec("judge-basic:1", resources or Resources(), options or DockerOptions())


def test_the_candidate_gets_all_of_its_memory_and_processes() -> None:
    made = spec(Resources(memory_mb=256, processes=64), DockerOptions(reserve_mb=100))
    assert made.memory == 356 * MB
    assert made.processes == 80


@pytest.mark.parametrize("core", [None, 0, 3])
def test_it_is_pinned_to_its_core(core: int | None) -> None:
    assert spec(Resources(core=core)).core == core


def test_its_writable_places_are_capped_and_only_one_is_for_everyone() -> None:
    mounts = {folder: set(options.split(",")) for folder, options in spec(Resources(disk_mb=7)).tmpfs.items()}
    shared = {"size=7m", "nosuid", "nodev", "exec"}
    assert mounts.pop("/tmp") == shared | {"mode=1777"}
    assert mounts.pop("/box") == shared | {"mode=0755"}
    assert mounts.keys() == {"/dev/shm", "/dev/mqueue"}
    assert all("ro" in options for options in mounts.values())


def test_it_may_only_change_users_and_kill() -> None:
    assert spec().capabilities == ("SETUID", "SETGID", "KILL")
    assert "no-new-privileges" in spec().security


def test_its_calls_are_filtered() -> None:
    [filtered] = [option for option in spec().security if option.startswith("seccomp=")]
    assert json.loads(filtered.removeprefix("seccomp="))["defaultAction"] == "SCMP_ACT_ERRNO"


def test_it_carries_its_owner() -> None:
    assert spec().labels == {"judge.sandbox": "1", "judge.owner": owner_id()}
    assert spec(options=DockerOptions(owner="me")).labels["judge.owner"] == "me"


def test_the_runtime_is_a_setting() -> None:
    assert spec().runtime is None
    assert spec(options=DockerOptions(runtime="runsc")).runtime == "runsc"
