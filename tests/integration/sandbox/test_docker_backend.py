"""Containers as the Docker backend makes them: what goes through, how they end, what can be missing."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sandbox.backends.docker import DockerBackend, DockerOptions
from sandbox.backends.engine import Engine
from sandbox.backends.owners import OWNER, owner_id, reap
from sandbox.errors import ImageBuildFailed, SandboxLost, SandboxUnavailable
from sandbox.images import ensure_image, image_tag
from sandbox.languages import Language
from sandbox.transport import Resources, Transport

if TYPE_CHECKING:
    from tests.integration.sandbox.conftest import EchoGuest

pytestmark = pytest.mark.docker

REPOSITORY = Path(__file__).parents[3]
PATIENCE = 60.0
TalkTo = Callable[[Transport], "EchoGuest"]


def mine(engine: Engine) -> set[str]:
    return {one.id for one in engine.find(f"{OWNER}={owner_id()}")}


def running(engine: Engine) -> set[str]:
    return {one.id for one in engine.find(f"{OWNER}={owner_id()}") if one.running}


def test_messages_go_there_and_back(guest: EchoGuest) -> None:
    for message in (b"x", b"hello" * 100, bytes(range(256)) * 256):
        assert guest.echo(message) == message


def test_big_messages_go_both_ways(guest: EchoGuest) -> None:
    data = os.urandom(1 << 20) * 32
    assert guest.swallow(data) == len(data)
    assert guest.zeros(len(data)) == bytes(len(data))
    assert guest.echo(data) == data


def test_complaints_do_not_mix_with_answers(guest: EchoGuest) -> None:
    assert guest.run("import sys; print('x' * 100000, file=sys.stderr); result = 42") == 42


def test_a_guest_that_dies_is_lost_with_its_exit_code_and_last_words(new_guest: EchoGuest) -> None:
    with pytest.raises(SandboxLost, match=r"exit code 3.*these are my last words"):
        new_guest.run("import os; os.write(2, b'these are my last words'); os._exit(3)")


def test_running_out_of_memory_is_told(new_guest: EchoGuest) -> None:
    with pytest.raises(SandboxLost, match="out of memory"):
        new_guest.run("x = bytearray(b'x') * (1 << 29)")


def test_a_closed_guest_leaves_no_container(language: Language, engine: Engine) -> None:
    backend = DockerBackend(DockerOptions(pool_size=1))
    before = mine(engine)
    guest = backend.acquire(language, Resources())
    assert mine(engine) - before
    guest.close()
    backend.close()
    assert mine(engine) <= before
    with pytest.raises(SandboxUnavailable, match="closed"):
        backend.acquire(language, Resources())
    with pytest.raises(SandboxLost, match="closed"):
        guest.send(b"x")


def test_a_warm_container_that_was_killed_is_replaced(
    language: Language, engine: Engine, talk_to: TalkTo
) -> None:
    backend = DockerBackend(DockerOptions(pool_size=1))
    before = mine(engine)
    backend.prepare(language, Resources())
    while not (warm := running(engine) - before):
        time.sleep(0.05)
    engine.remove(warm.pop())
    assert talk_to(backend.acquire(language, Resources())).run("result = 'alive'") == "alive"
    backend.close()


OWNER_SCRIPT = """
import sys, time
from pathlib import Path
from sandbox.backends.docker import DockerBackend, DockerOptions
from sandbox.backends.engine import Engine
from sandbox.backends.owners import OWNER, owner_id
from sandbox.languages import Language
from sandbox.transport import Resources

backend = DockerBackend(DockerOptions(pool_size=0))
guest = backend.acquire(Language(sys.argv[1], "", (), "", Path(sys.argv[2]), {}), Resources())
print(Engine().find(f"{OWNER}={owner_id()}")[0].id, flush=True)
time.sleep(600)
"""


def test_the_containers_of_a_killed_judge_end_and_are_reaped(
    guest: EchoGuest, language: Language, engine: Engine
) -> None:
    command = [sys.executable, "-c", OWNER_SCRIPT, language.name, str(language.folder)]
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as owner:
        assert owner.stdout
        container = owner.stdout.readline().strip()
        assert container not in reap(engine)
        state = engine.state(container)
        assert state is not None
        assert state.running
        owner.kill()

    deadline = time.monotonic() + PATIENCE
    while (state := engine.state(container)) is not None and state.running:
        assert time.monotonic() < deadline, "it goes on without its judge"
        time.sleep(0.05)
    reap(engine)
    while engine.state(container) is not None:  # another judge of this machine may be removing it just now
        assert time.monotonic() < deadline, "it is still there"
        time.sleep(0.05)
    assert guest.run("result = 'still here'") == "still here"


def test_no_engine_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(SandboxUnavailable, match=r"no container engine answers.*Install one"):
        DockerBackend(DockerOptions(host=f"unix://{tmp_path}/nothing.sock"))


def test_an_unknown_runtime_is_told(language: Language) -> None:
    backend = DockerBackend(DockerOptions(pool_size=0, runtime="no-such-runtime"))
    with pytest.raises(SandboxUnavailable, match="no-such-runtime"):
        backend.acquire(language, Resources())
    backend.close()


def test_a_core_that_does_not_exist_is_told(backend: DockerBackend, language: Language) -> None:
    with pytest.raises(SandboxUnavailable, match="9999"):
        backend.acquire(language, Resources(core=9999))


def test_a_broken_dockerfile_is_told_with_its_log(backend: DockerBackend, tmp_path: Path) -> None:
    (tmp_path / "Dockerfile").write_text("FROM debian:trixie-slim\nRUN echo before the end && exit 9\n")
    broken = Language("broken-for-tests", "Broken", (), "#", tmp_path, {})
    with pytest.raises(ImageBuildFailed, match="returned a non-zero code: 9") as caught:
        backend.acquire(broken, Resources())
    assert "before the end" in caught.value.log


def test_an_image_that_was_removed_meanwhile_is_built_again(
    new_language: Language, engine: Engine, talk_to: TalkTo
) -> None:
    backend = DockerBackend(DockerOptions(pool_size=0))
    backend.prepare(new_language, Resources())
    tag = image_tag(new_language)
    assert engine.remove_image(tag)
    with pytest.raises(SandboxUnavailable, match="No such image"):
        backend.acquire(new_language, Resources())
    assert talk_to(backend.acquire(new_language, Resources())).run("result = 1") == 1
    backend.close()
    assert engine.remove_image(tag)


def test_pruning_removes_outdated_images_and_no_others(
    backend: DockerBackend, new_language: Language, engine: Engine
) -> None:
    outdated = image_tag(new_language)
    ensure_image(engine, new_language)
    (new_language.folder / "note").write_text("changed")
    current = ensure_image(engine, new_language)

    assert backend.prune([new_language]) == [outdated]
    assert engine.image_tags(f"judge.language={new_language.name}") == [current]
    assert engine.remove_image(current)
