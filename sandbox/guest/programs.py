"""Starts the programs of meters: bases that fork, and programs that serve."""

import fcntl
import os
import resource
import signal
import socket

from meters import Meters

STACK_BYTES = 256 << 20
OPEN_FILES = 256


class Gone(Exception):
    """A program of the guest's has ended, or does not answer as it should."""


def start(description, places, socket_kind, *, descriptor, prepare=lambda: None, outputs=None):
    """Start a meter's program; (pid, our end of its socket, its Meters).

    The program finds its end at `descriptor`, and `outputs` (a writable descriptor, None for nowhere) at 1.
    `prepare` is called in the new process, last.
    """
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket_kind)
    words = [*description["argv"], *description.get("env", {}).values()]
    meters = Meters(" ".join(words))
    values = {**places, **meters.passed}
    argv = [word.format_map(values) for word in description["argv"]]
    own = {key: value.format_map(values) for key, value in description.get("env", {}).items()}
    env = {**meters.environment, **own}
    pid = os.fork()
    if pid == 0:
        _become(argv, env, theirs.fileno(), descriptor, meters.passed.values(), outputs, prepare)
    theirs.close()
    meters.close_passed()
    return pid, ours, meters


def _become(argv, env, theirs, descriptor, passed, outputs, prepare):
    """Turn this fork into the program. Does not return."""
    try:
        # The warden's own descriptors hold the low numbers, so that none of `passed` is among them.
        null = os.open("/dev/null", os.O_RDWR | os.O_CLOEXEC)
        os.dup2(theirs if descriptor == 0 else null, 0)
        os.dup2(null if outputs is None else outputs, 1)
        if outputs is not None:
            os.dup2(outputs, 2)
        if descriptor:
            os.dup2(theirs, descriptor)
        for number in passed:
            fcntl.fcntl(number, fcntl.F_SETFD, 0)
        _limit()
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        prepare()
        environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/tmp", **env}
        os.execvpe(argv[0], argv, environment)
    except OSError as error:
        os.write(2, f"cannot start {argv[0]}: {error}\n".encode())
    finally:
        os._exit(127)


def _limit():
    hard = resource.getrlimit(resource.RLIMIT_STACK)[1]
    stack = STACK_BYTES if hard == resource.RLIM_INFINITY else min(STACK_BYTES, hard)
    resource.setrlimit(resource.RLIMIT_STACK, (stack, hard))
    # Here and not in the zygote: Valgrind keeps descriptors of its own above the limit it starts with.
    resource.setrlimit(resource.RLIMIT_NOFILE, (OPEN_FILES, OPEN_FILES))


def become_candidate(uid, rlimits, cwd):
    """In a new process: take on the candidate's limits and user, as `driver` programs do by themselves."""
    for name, value in rlimits.items():
        resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (value, value))
    try:
        with open("/proc/self/oom_score_adj", "w") as file:
            file.write("1000")
    except OSError:
        pass
    os.setsid()
    if uid:
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
    os.chdir(cwd)
