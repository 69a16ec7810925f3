"""The system call filter: what it must never let through, and what programs cannot do without."""

from __future__ import annotations

import errno
import json
from typing import Any

import pytest

from sandbox.backends.seccomp import ABSENT, ALLOWED, CONDITIONAL, profile, profile_json

NEVER = """
    ptrace process_vm_readv process_vm_writev kcmp pidfd_getfd perf_event_open bpf userfaultfd
    keyctl add_key request_key io_uring_setup io_uring_enter io_uring_register clone3
    mount umount2 mount_setattr move_mount open_tree fsopen fsmount fsconfig fspick pivot_root chroot
    unshare setns init_module finit_module delete_module kexec_load kexec_file_load reboot swapon swapoff
    iopl ioperm modify_ldt syslog acct settimeofday clock_settime clock_adjtime sethostname setdomainname
    open_by_handle_at name_to_handle_at quotactl nfsservctl vm86 fanotify_init seccomp
    shmget shmat msgget semget mq_open sync syncfs splice vmsplice tee move_pages migrate_pages
""".split()  # noqa: SIM905

NEEDED = """
    read write openat close mmap munmap mprotect brk execve fork vfork wait4 exit_group futex
    rt_sigaction rt_sigreturn restart_syscall sigaltstack clock_gettime getrandom epoll_wait eventfd2
    memfd_create pipe2 dup3 fcntl ioctl prlimit64 arch_prctl set_tid_address set_robust_list rseq
    sched_getaffinity sched_yield membarrier mincore madvise kill tgkill setresuid setresgid setgroups
    getdents64 statx newfstatat copy_file_range timer_create pidfd_open
""".split()  # noqa: SIM905


@pytest.fixture
def rules() -> dict[str, list[dict[str, Any]]]:
    """All rules by call, from the profile as the engine gets it."""
    found: dict[str, list[dict[str, Any]]] = {}
    for rule in json.loads(profile_json())["syscalls"]:
        for name in rule["names"]:
            found.setdefault(name, []).append(rule)
    return found


def allowed(rules: dict[str, list[dict[str, Any]]], name: str, *arguments: int) -> bool:
    """Whether the profile lets this call through, by the meaning of its rules."""

    def matches(argument: dict[str, Any]) -> bool:
        given = arguments[argument["index"]]
        if argument["op"] == "SCMP_CMP_MASKED_EQ":
            return bool(given & argument["value"] == argument["valueTwo"])
        assert argument["op"] == "SCMP_CMP_EQ"
        return bool(given == argument["value"])

    return any(
        rule["action"] == "SCMP_ACT_ALLOW" and all(map(matches, rule["args"])) for rule in rules.get(name, ())
    )


@pytest.mark.parametrize("name", NEVER)
def test_dangerous_calls_are_refused(rules: dict[str, list[dict[str, Any]]], name: str) -> None:
    assert not allowed(rules, name)


@pytest.mark.parametrize("name", NEEDED)
def test_ordinary_calls_are_allowed(rules: dict[str, list[dict[str, Any]]], name: str) -> None:
    assert allowed(rules, name)


def test_nobody_makes_themselves_dumpable(rules: dict[str, list[dict[str, Any]]]) -> None:
    dumpable, name, upper_half = 4, 15, 1 << 32
    assert allowed(rules, "prctl", name)
    assert not allowed(rules, "prctl", dumpable)
    assert not allowed(rules, "prctl", upper_half | dumpable)


def test_what_is_not_named_is_refused() -> None:
    assert profile()["defaultAction"] == "SCMP_ACT_ERRNO"


@pytest.mark.parametrize(
    "family",
    [2, 10, 16, 17, 38, 40],
    ids=["inet", "inet6", "netlink", "packet", "alg", "vsock"],
)
def test_only_local_sockets_can_be_made(rules: dict[str, list[dict[str, Any]]], family: int) -> None:
    for call in ("socket", "socketpair"):
        assert allowed(rules, call, 1)
        assert not allowed(rules, call, family)


@pytest.mark.parametrize("bit", [17, 25, 26, 27, 28, 29, 30])
def test_clone_makes_processes_and_threads_but_no_namespaces(
    rules: dict[str, list[dict[str, Any]]], bit: int
) -> None:
    flag = 1 << bit
    thread, process = 0x3D0F00, 0x1200011
    assert allowed(rules, "clone", thread)
    assert allowed(rules, "clone", process)
    assert not allowed(rules, "clone", thread | flag)
    assert not allowed(rules, "clone", flag)


def test_a_program_may_switch_its_address_randomisation_off_and_nothing_else(
    rules: dict[str, list[dict[str, Any]]],
) -> None:
    no_randomisation, executable_reads = 0x40000, 0x400000
    assert allowed(rules, "personality", 0)
    assert allowed(rules, "personality", no_randomisation)
    assert allowed(rules, "personality", 0xFFFFFFFF)
    assert not allowed(rules, "personality", no_randomisation | executable_reads)


@pytest.mark.parametrize("name", ABSENT)
def test_calls_with_an_older_way_look_absent(rules: dict[str, list[dict[str, Any]]], name: str) -> None:
    [rule] = rules[name]
    assert (rule["action"], rule["errnoRet"]) == ("SCMP_ACT_ERRNO", errno.ENOSYS)


def test_only_64_bit_calls_are_known() -> None:
    assert profile()["archMap"] == [
        {"architecture": "SCMP_ARCH_X86_64", "subArchitectures": []},
        {"architecture": "SCMP_ARCH_AARCH64", "subArchitectures": []},
    ]


def test_no_call_is_named_twice() -> None:
    names = [name for group in ALLOWED.values() for name in group]
    names += [*ABSENT, *{name for name, _ in CONDITIONAL}]
    assert len(set(names)) == len(names)
