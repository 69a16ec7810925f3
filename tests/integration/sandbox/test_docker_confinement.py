"""What a program in one of our containers cannot do."""

from __future__ import annotations

import platform
import signal
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.integration.sandbox.conftest import EchoGuest

pytestmark = pytest.mark.docker


def test_the_network_is_none(guest: EchoGuest) -> None:
    assert guest.run("import os; result = sorted(os.listdir('/sys/class/net'))") == ["lo"]


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET", "AF_VSOCK"])
def test_only_local_sockets_can_be_made(guest: EchoGuest, family: str) -> None:
    raw = "socket.SOCK_RAW" if family in {"AF_NETLINK", "AF_PACKET"} else "socket.SOCK_STREAM"
    answer = guest.run(f"import socket; socket.socketpair(); socket.socket(socket.{family}, {raw})")
    assert "PermissionError" in answer


@pytest.mark.parametrize(
    "path", ["/x", "/etc/hosts", "/judge/warden.py", "/proc/sys/kernel/hostname", "/sys/x"]
)
def test_the_root_is_read_only(guest: EchoGuest, path: str) -> None:
    answer = guest.run(f"open({path!r}, 'a')")
    assert "Read-only file system" in answer or "Permission denied" in answer


def test_the_writable_places_are_capped_and_programs_in_them_can_run(guest: EchoGuest) -> None:
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
    assert guest.run(code) == [("0o1777", 16, True, True, 7), ("0o755", 16, True, True, 7)]


def test_it_has_three_capabilities_and_can_get_no_more(guest: EchoGuest) -> None:
    code = """
        status = dict(line.split(":", 1) for line in open("/proc/self/status") if ":" in line)
        result = [status[key].strip() for key in ("CapEff", "CapBnd", "CapPrm", "NoNewPrivs", "Seccomp")]
    """
    kill, setgid, setuid = 1 << 5, 1 << 6, 1 << 7
    allowed = f"{kill | setgid | setuid:016x}"
    assert guest.run(code) == [allowed, allowed, allowed, "1", "2"]


def test_another_user_can_touch_nothing_of_roots(guest: EchoGuest) -> None:
    code = """
        import os
        result = []
        for act in (lambda: open("/box/x", "w"), lambda: os.kill(1, 9), lambda: os.setuid(0),
                    lambda: open("/proc/1/mem", "rb"), lambda: os.listdir("/proc/1/fd")):
            try:
                result.append(act())
            except OSError as error:
                result.append(type(error).__name__)
    """
    assert guest.run_as_user(code) == ["PermissionError"] * 5


def test_another_user_can_leave_files_in_tmp_only(guest: EchoGuest) -> None:
    code = """
        import os
        result = []
        for folder, inner, _ in os.walk("/"):
            if folder == "/proc":
                inner[:] = ["sys"]
            try:
                os.mknod(os.path.join(folder, "note"))
                result.append(folder)
            except OSError:
                pass
    """
    assert guest.run_as_user(code) == ["/tmp"]
    guest.run("import os; os.unlink('/tmp/note')")


def test_its_memory_processes_and_core_are_limited(guest: EchoGuest) -> None:
    code = """
        import os, pathlib, resource
        def first(*paths):
            return next(pathlib.Path(path).read_text().strip() for path in paths if os.path.exists(path))
        limit = first("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes")
        tasks = first("/sys/fs/cgroup/pids.max", "/sys/fs/cgroup/pids/pids.max")
        cores = sorted(os.sched_getaffinity(0))
        result = (int(limit) >> 20, int(tasks), cores, resource.getrlimit(resource.RLIMIT_CORE))
    """
    assert guest.run(code) == (64 + 192, 20 + 16, [0], (1, 1))


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
def test_calls_outside_of_the_filter_are_refused(guest: EchoGuest, name: str) -> None:
    code = f"""
        import ctypes
        libc = ctypes.CDLL(None, use_errno=True)
        arguments = [ctypes.c_long(number) for number in {FORBIDDEN[name]}]
        result = (libc.syscall(*arguments), ctypes.get_errno())
    """
    refused, absent = (-1, 1), (-1, 38)
    assert guest.run(code) in (refused, absent)


@pytest.mark.skipif(platform.machine() != "x86_64", reason="only x86-64 has 32-bit calls beside its own")
def test_a_32_bit_call_kills_its_process(guest: EchoGuest) -> None:
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
    assert guest.run(code) == -signal.SIGSYS
