"""Containers as the Docker backend makes them: what goes through, and what does not get out."""

from __future__ import annotations

import ast
import os
import platform
import shutil
import signal
import struct
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sandbox.backends.docker import DockerBackend, DockerOptions
from sandbox.backends.engine import Engine
from sandbox.backends.owners import MARK, OWNER, owner_id, reap
from sandbox.errors import ImageBuildFailed, SandboxLost, SandboxUnavailable
from sandbox.languages import Language
from sandbox.transport import Resources, Transport

pytestmark = pytest.mark.docker

REPOSITORY = Path(__file__).parents[3]
DOCKERFILE = """
FROM debian:trixie-slim
RUN apt-get update && apt-get install -y --no-install-recommends python3 && rm -rf /var/lib/apt/lists/*
COPY language/warden.py /judge/warden.py
"""
PATIENCE = 60.0


@pytest.fixture(scope="module")
def language(tmp_path_factory: pytest.TempPathFactory) -> Language:
    folder = tmp_path_factory.mktemp("echo")
    (folder / "Dockerfile").write_text(DOCKERFILE)
    shutil.copy(Path(__file__).with_name("echo_guest.py"), folder / "warden.py")
    (folder / "warden.py").chmod(0o644)
    return Language("echo-for-tests", "Echo", (".echo",), "#", folder, {})


@pytest.fixture(scope="module")
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


@pytest.fixture(scope="module")
def guest(backend: DockerBackend, language: Language) -> Iterator[Transport]:
    """One container for all tests that only look around in it."""
    guest = backend.acquire(language, Resources(core=0, disk_mb=16, memory_mb=64, processes=20))
    yield guest
    guest.close()


def ask(guest: Transport, request: bytes, data: bytes = b"") -> None:
    guest.send(struct.pack("<cQ", request, len(data)) + data)


def run(guest: Transport, code: str) -> Any:
    """The value of `result` after `code` ran in the guest; the traceback, if it raised."""
    ask(guest, b"X", textwrap.dedent(code).encode())
    (size,) = struct.unpack("<Q", guest.receive(8, PATIENCE))
    text = guest.receive(size, PATIENCE).decode()
    return text if text.startswith("Traceback") else ast.literal_eval(text)


def mine(engine: Engine) -> set[str]:
    return {one.id for one in engine.find(f"{OWNER}={owner_id()}")}


def running(engine: Engine) -> set[str]:
    return {one.id for one in engine.find(f"{OWNER}={owner_id()}") if one.running}


# What goes through


def test_messages_go_there_and_back(guest: Transport) -> None:
    for message in (b"x", b"hello" * 100, bytes(range(256)) * 256):
        ask(guest, b"E", message)
        assert guest.receive(len(message), PATIENCE) == message


def test_big_messages_go_both_ways(guest: Transport) -> None:
    data = os.urandom(1 << 20) * 32
    ask(guest, b"S", data)
    assert guest.receive(8, PATIENCE) == struct.pack("<Q", len(data))
    guest.send(struct.pack("<cQ", b"G", len(data)))
    assert guest.receive(len(data), PATIENCE) == bytes(len(data))
    ask(guest, b"E", data)
    assert guest.receive(len(data), PATIENCE) == data


def test_complaints_do_not_mix_with_answers(guest: Transport) -> None:
    assert run(guest, "import sys; print('x' * 100000, file=sys.stderr); result = 42") == 42


# What does not get out


def test_the_network_is_none(guest: Transport) -> None:
    assert run(guest, "import os; result = sorted(os.listdir('/sys/class/net'))") == ["lo"]


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET", "AF_VSOCK"])
def test_only_local_sockets_can_be_made(guest: Transport, family: str) -> None:
    raw = "socket.SOCK_RAW" if family in {"AF_NETLINK", "AF_PACKET"} else "socket.SOCK_STREAM"
    answer = run(guest, f"import socket; socket.socketpair(); socket.socket(socket.{family}, {raw})")
    assert "PermissionError" in answer


@pytest.mark.parametrize(
    "path", ["/x", "/etc/hosts", "/judge/warden.py", "/proc/sys/kernel/hostname", "/sys/x"]
)
def test_the_root_is_read_only(guest: Transport, path: str) -> None:
    answer = run(guest, f"open({path!r}, 'a')")
    assert "Read-only file system" in answer or "Permission denied" in answer


def test_the_writable_places_are_capped_and_programs_in_them_can_run(guest: Transport) -> None:
    code = """
        import os, stat, subprocess
        result = []
        for place in ("/tmp", "/box"):
            flags, size = os.statvfs(place).f_flag, os.statvfs(place)
            program = place + "/program"
            with open(program, "w") as file:
                file.write("#!/bin/sh\\nexit 7\\n")
            os.chmod(program, 0o755)
            status = subprocess.run([program]).returncode
            mode = oct(stat.S_IMODE(os.stat(place).st_mode))
            total = size.f_blocks * size.f_frsize >> 20
            result.append((mode, total, bool(flags & os.ST_NOSUID), bool(flags & os.ST_NODEV), status))
            os.unlink(program)
    """
    assert run(guest, code) == [("0o1777", 16, True, True, 7), ("0o755", 16, True, True, 7)]


def test_it_has_three_capabilities_and_can_get_no_more(guest: Transport) -> None:
    code = """
        status = dict(line.split(":", 1) for line in open("/proc/self/status") if ":" in line)
        result = [status[key].strip() for key in ("CapEff", "CapBnd", "CapPrm", "NoNewPrivs", "Seccomp")]
    """
    kill, setgid, setuid = 1 << 5, 1 << 6, 1 << 7
    allowed = f"{kill | setgid | setuid:016x}"
    assert run(guest, code) == [allowed, allowed, allowed, "1", "2"]


def test_another_user_can_touch_nothing_of_roots(guest: Transport) -> None:
    code = """
        import os
        reader, writer = os.pipe()
        child = os.fork()
        if not child:
            os.setgroups([]); os.setresgid(1000, 1000, 1000); os.setresuid(1000, 1000, 1000)
            said = []
            for act in (lambda: open("/box/x", "w"), lambda: os.kill(1, 9), lambda: os.setuid(0),
                        lambda: open("/proc/1/mem", "rb"), lambda: os.listdir("/proc/1/fd")):
                try:
                    act()
                    said.append("done")
                except OSError as error:
                    said.append(type(error).__name__)
            os.write(writer, " ".join(said).encode())
            os._exit(0)
        os.waitpid(child, 0)
        result = os.read(reader, 1000).decode().split()
        os.close(reader); os.close(writer)
    """
    assert run(guest, code) == ["PermissionError"] * 5


def test_another_user_can_leave_files_in_tmp_only(guest: Transport) -> None:
    code = """
        import os
        reader, writer = os.pipe()
        child = os.fork()
        if not child:
            os.setgroups([]); os.setresgid(1000, 1000, 1000); os.setresuid(1000, 1000, 1000)
            os.umask(0)
            def folders():
                for folder, inner, _ in os.walk("/"):
                    if folder == "/proc":
                        inner[:] = ["sys"]
                    yield folder
            left = []
            for folder in folders():
                try:
                    os.mknod(os.path.join(folder, "note"))
                    left.append(folder)
                except OSError:
                    pass
            os.write(writer, repr(left).encode())
            os._exit(0)
        os.waitpid(child, 0)
        result = eval(os.read(reader, 60000))
        os.unlink("/tmp/note")
        os.close(reader); os.close(writer)
    """
    assert run(guest, code) == ["/tmp"]


def test_its_memory_processes_and_core_are_limited(guest: Transport) -> None:
    code = """
        import os, pathlib, resource
        def first(*paths):
            return next(pathlib.Path(path).read_text().strip() for path in paths if os.path.exists(path))
        limit = first("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes")
        tasks = first("/sys/fs/cgroup/pids.max", "/sys/fs/cgroup/pids/pids.max")
        cores = sorted(os.sched_getaffinity(0))
        result = (int(limit) >> 20, int(tasks), cores, resource.getrlimit(resource.RLIMIT_CORE))
    """
    assert run(guest, code) == (64 + 192, 20 + 16, [0], (1, 1))


FORBIDDEN = {
    "ptrace": (101, 0, 0, 0, 0),
    "process_vm_readv": (310, 1, 0, 0, 0),
    "keyctl": (250, 0, -3, 1),
    "add_key": (248, 0, 0, 0, 0),
    "io_uring_setup": (425, 1, 0),
    "userfaultfd": (323, 0),
    "perf_event_open": (298, 0, 0, -1, -1),
    "bpf": (321, 0, 0, 0),
    "pidfd_getfd": (438, 0, 0, 0),
    "mount": (165, 0, 0, 0, 0),
    "unshare": (272, 0x10000000),
    "setns": (308, 0, 0),
    "clone into a namespace": (56, 0x10000000 | 17, 0, 0, 0),
    "clone3": (435, 0, 0),
    "shmget": (29, 0, 4096, 0o1600),
    "executable reads": (135, 0x400000),
}


@pytest.mark.skipif(platform.machine() != "x86_64", reason="the numbers are those of x86-64")
@pytest.mark.parametrize("name", FORBIDDEN)
def test_calls_outside_of_the_filter_are_refused(guest: Transport, name: str) -> None:
    code = f"""
        import ctypes
        libc = ctypes.CDLL(None, use_errno=True)
        arguments = [ctypes.c_long(number) for number in {FORBIDDEN[name]}]
        result = (libc.syscall(*arguments), ctypes.get_errno())
    """
    refused, absent = (-1, 1), (-1, 38)
    assert run(guest, code) in (refused, absent)


@pytest.mark.skipif(platform.machine() != "x86_64", reason="only x86-64 has 32-bit calls beside its own")
def test_a_32_bit_call_kills_its_process(guest: Transport) -> None:
    code = """
        import ctypes, mmap, os
        child = os.fork()
        if not child:
            page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
            page.write(bytes.fromhex("b814000000cd80c3"))  # mov eax, 20 (getpid); int 0x80; ret
            ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))()
            os._exit(0)
        result = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    """
    assert run(guest, code) == -signal.SIGSYS


# How guests end


def test_a_guest_that_dies_is_lost_with_its_exit_code_and_last_words(
    backend: DockerBackend, language: Language
) -> None:
    guest = backend.acquire(language, Resources())
    ask(guest, b"X", b"import os; os.write(2, b'these are my last words'); os._exit(3)")
    with pytest.raises(SandboxLost, match=r"exit code 3.*these are my last words"):
        guest.receive(1, PATIENCE)
    guest.close()


def test_running_out_of_memory_is_told(backend: DockerBackend, language: Language) -> None:
    guest = backend.acquire(language, Resources(memory_mb=16))
    ask(guest, b"X", b"x = bytearray(b'x') * (1 << 29)")
    with pytest.raises(SandboxLost, match="out of memory"):
        guest.receive(1, PATIENCE)
    guest.close()


def test_a_closed_guest_leaves_no_container(language: Language, engine: Engine) -> None:
    backend = DockerBackend(DockerOptions(pool_size=1))
    before = mine(engine)
    guest = backend.acquire(language, Resources())
    assert mine(engine) > before
    guest.close()
    backend.close()
    assert mine(engine) == before
    with pytest.raises(SandboxUnavailable, match="closed"):
        backend.acquire(language, Resources())
    with pytest.raises(SandboxLost, match="closed"):
        guest.send(b"x")


def test_a_warm_container_that_was_killed_is_replaced(language: Language, engine: Engine) -> None:
    backend = DockerBackend(DockerOptions(pool_size=1))
    before = mine(engine)
    backend.prepare(language, Resources())
    while not (warm := running(engine) - before):
        time.sleep(0.05)
    engine.remove(warm.pop())
    guest = backend.acquire(language, Resources())
    assert run(guest, "result = 'alive'") == "alive"
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
    backend: DockerBackend, language: Language, engine: Engine
) -> None:
    ours = backend.acquire(language, Resources())
    command = [sys.executable, "-c", OWNER_SCRIPT, language.name, str(language.folder)]
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as owner:
        assert owner.stdout
        container = owner.stdout.readline().strip()
        assert reap(engine) == []
        state = engine.state(container)
        assert state is not None
        assert state.running
        owner.kill()

    deadline = time.monotonic() + PATIENCE
    while (state := engine.state(container)) is not None and state.running:
        assert time.monotonic() < deadline, "it goes on without its judge"
        time.sleep(0.05)
    assert container in reap(engine)
    assert engine.state(container) is None
    assert run(ours, "result = 1") == 1
    ours.close()


# When something is missing


def test_no_engine_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(SandboxUnavailable, match=r"no container engine answers.*Install one"):
        DockerBackend(DockerOptions(host=f"unix://{tmp_path}/nothing.sock"))


def test_an_unknown_runtime_or_core_is_told(language: Language) -> None:
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


def test_pruning_leaves_the_image_in_use(
    backend: DockerBackend, language: Language, engine: Engine, tmp_path: Path
) -> None:
    shutil.copytree(language.folder, tmp_path, dirs_exist_ok=True)
    (tmp_path / "note").write_text(str(time.time()))
    changed = replace(language, folder=tmp_path)
    backend.prepare(changed, Resources())
    tags = set(engine.image_tags(f"judge.language={language.name}"))
    removed = backend.prune([language])
    assert len(removed) == 1
    assert set(engine.image_tags(f"judge.language={language.name}")) == tags - set(removed)
    assert run(backend.acquire(language, Resources()), "result = 1") == 1


def test_every_container_is_labelled(guest: Transport, engine: Engine) -> None:
    assert guest
    assert mine(engine) <= {one.id for one in engine.find(f"{MARK}=1")}
    assert mine(engine)
