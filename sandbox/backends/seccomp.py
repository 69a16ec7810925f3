"""The system calls that a guest may make: an allow-list for compilers, interpreters and answers.

Everything not named here is refused with EPERM. Calls that runtimes try first and can do without are
refused with ENOSYS instead, so that they fall back to the older call: with EPERM they would give up.
(The container runtime answers calls that are newer than all of these with ENOSYS as well.)

Left out on purpose, though a container's usual profile has them:

- looking into or stopping other processes: ptrace, process_vm_*, pidfd_getfd, kcmp, perf_event_open;
- wide and young kernel interfaces: io_uring_*, userfaultfd, bpf, keyctl, splice and its kin;
- new namespaces and mounts, by any name and also through clone;
- making oneself dumpable again, after the change of user has ended that;
- what survives its process: System V shared memory, semaphores and queues, POSIX queues. An answer
  could leave notes there from one case to the next;
- `sync` and `syncfs`, which make the host write out its disks while others are being measured;
- all sockets that are not AF_UNIX, and all 32-bit calls (another architecture's calls kill).
"""

from __future__ import annotations

import errno
import json
from collections.abc import Iterable
from functools import cache
from typing import Any

__all__ = ["ABSENT", "ALLOWED", "CONDITIONAL", "NAMESPACE_FLAGS", "PERSONALITIES", "profile", "profile_json"]


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


ALLOWED: dict[str, tuple[str, ...]] = {
    "files": _names(
        """
        access chdir chmod chown close close_range creat dup dup2 dup3 faccessat faccessat2 fadvise64
        fallocate fchdir fchmod fchmodat fchmodat2 fchown fchownat fcntl fdatasync flock fstat fstatfs
        fsync ftruncate getcwd getdents getdents64 ioctl lchown link linkat lseek lstat mkdir mkdirat
        mknod mknodat newfstatat open openat openat2 readahead readlink readlinkat rename renameat
        renameat2 rmdir stat statfs statx symlink symlinkat sync_file_range truncate umask unlink
        unlinkat utime utimensat utimes futimesat
        """
    ),
    "extended attributes": _names(
        """
        fgetxattr flistxattr fremovexattr fsetxattr getxattr lgetxattr listxattr llistxattr lremovexattr
        lsetxattr removexattr setxattr
        """
    ),
    "reading and writing": _names(
        """
        copy_file_range pipe pipe2 pread64 preadv preadv2 pwrite64 pwritev pwritev2 read readv sendfile
        write writev
        """
    ),
    "waiting for events": _names(
        """
        epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait
        epoll_wait_old eventfd eventfd2 inotify_add_watch inotify_init inotify_init1 inotify_rm_watch
        poll ppoll pselect6 select signalfd signalfd4 timerfd_create timerfd_gettime timerfd_settime
        """
    ),
    "memory": _names(
        """
        brk madvise map_shadow_stack membarrier memfd_create mincore mlock mlock2 mlockall mmap mprotect
        mremap mseal msync munlock munlockall munmap pkey_alloc pkey_free pkey_mprotect
        """
    ),
    "processes and threads": _names(
        """
        arch_prctl execve execveat exit exit_group fork getpgid getpgrp getpid getppid getrlimit
        getrusage getsid gettid pidfd_open pidfd_send_signal prlimit64 rseq set_tid_address
        setpgid setrlimit setsid times vfork wait4 waitid
        """
    ),
    "locks between threads": _names(
        """
        futex futex_requeue futex_wait futex_waitv futex_wake get_robust_list set_robust_list
        """
    ),
    "scheduling": _names(
        """
        getcpu getpriority sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr
        sched_getparam sched_getscheduler sched_rr_get_interval sched_setaffinity sched_setattr
        sched_setparam sched_setscheduler sched_yield setpriority
        """
    ),
    "signals": _names(
        """
        alarm getitimer kill pause restart_syscall rt_sigaction rt_sigpending rt_sigprocmask
        rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_tgsigqueueinfo setitimer
        sigaltstack tgkill tkill
        """
    ),
    "clocks": _names(
        """
        clock_getres clock_gettime clock_nanosleep gettimeofday nanosleep time timer_create timer_delete
        timer_getoverrun timer_gettime timer_settime
        """
    ),
    "who we are": _names(
        """
        capget capset getegid geteuid getgid getgroups getresgid getresuid getuid setfsgid setfsuid
        setgid setgroups setregid setresgid setresuid setreuid setuid sysinfo uname getrandom
        """
    ),
    "AF_UNIX sockets, once made": _names(
        """
        accept accept4 bind connect getpeername getsockname getsockopt listen recvfrom recvmmsg recvmsg
        sendmmsg sendmsg sendto setsockopt shutdown
        """
    ),
}
"""Calls that are allowed whatever their arguments."""

ABSENT: tuple[str, ...] = _names(
    """
    clone3 io_setup io_uring_enter io_uring_register io_uring_setup landlock_add_rule
    landlock_create_ruleset landlock_restrict_self memfd_secret process_madvise process_mrelease splice
    tee vmsplice cachestat
    """
)
"""Calls that answer ENOSYS. clone3 hides its flags in memory, where no filter can look: without it the
C library uses clone, whose flags are seen."""

NAMESPACE_FLAGS = 0x7E02_0000
"""CLONE_NEWNS, CGROUP, UTS, IPC, USER, PID and NET together."""

PERSONALITIES = (0x0, 0x4_0000, 0xFFFF_FFFF)
"""The ordinary one, the ordinary one without address randomisation (repeatable counts under a meter;
it weakens nobody but the caller), and the question which one is set."""

PROCESS_OPTIONS = (1, 2, 3, 15, 16, 21, 23, 29, 30, 36, 37, 38, 39, 41, 42)
"""What prctl may set and ask, by number: the signal at the parent's death, a name, timer slack and the like.
Not 4, PR_SET_DUMPABLE: a process of the candidate's is undumpable, which keeps it from its own
/proc/self/mem, and so from the memory of a meter that runs it."""

AF_UNIX = 1
_ALLOW, _REFUSE = "SCMP_ACT_ALLOW", "SCMP_ACT_ERRNO"


def _argument(index: int, operator: str, value: int, second: int = 0) -> dict[str, Any]:
    return {"index": index, "op": operator, "value": value, "valueTwo": second}


CONDITIONAL: tuple[tuple[str, dict[str, Any]], ...] = (
    ("clone", _argument(0, "SCMP_CMP_MASKED_EQ", NAMESPACE_FLAGS, 0)),
    ("socket", _argument(0, "SCMP_CMP_EQ", AF_UNIX)),
    ("socketpair", _argument(0, "SCMP_CMP_EQ", AF_UNIX)),
    # By the lower half of the register, which is all that the kernel looks at.
    *(("prctl", _argument(0, "SCMP_CMP_MASKED_EQ", 0xFFFF_FFFF, option)) for option in PROCESS_OPTIONS),
    *(("personality", _argument(0, "SCMP_CMP_EQ", value)) for value in PERSONALITIES),
)
"""Calls that are allowed when one argument is as described."""


def profile() -> dict[str, Any]:
    """The profile in the form that Docker reads."""
    groups = [_group(names, _ALLOW, comment=comment) for comment, names in ALLOWED.items()]
    conditional = [_group((name,), _ALLOW, arguments=[argument]) for name, argument in CONDITIONAL]
    absent = _group(ABSENT, _REFUSE, comment="tried first, done without")
    absent["errnoRet"] = errno.ENOSYS
    return {
        "defaultAction": _REFUSE,
        "archMap": [
            {"architecture": architecture, "subArchitectures": []}
            for architecture in ("SCMP_ARCH_X86_64", "SCMP_ARCH_AARCH64")
        ],
        "syscalls": [*groups, *conditional, absent],
    }


@cache
def profile_json() -> str:
    """`profile` as one line of JSON, as `--security-opt seccomp=` takes it through the engine's API."""
    return json.dumps(profile(), separators=(",", ":"))


def _group(
    names: Iterable[str], action: str, *, arguments: Iterable[dict[str, Any]] = (), comment: str = ""
) -> dict[str, Any]:
    return {"names": sorted(names), "action": action, "args": list(arguments), "comment": comment}
