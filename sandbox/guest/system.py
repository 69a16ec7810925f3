"""What the warden reads from and asks of the kernel."""

import os
import signal
import time

CGROUP = "/sys/fs/cgroup"
GONE_SECONDS = 5.0


def cpu_ns(pid):
    """CPU time of a process in ns, all its threads together; None when it has gone.

    The id of a process's CPU clock is made of its pid as clock_getcpuclockid(3) does.
    """
    try:
        return time.clock_gettime_ns((~pid << 3) | 2)
    except OSError:
        return None


def slurp(path):
    """A small file of the kernel's as bytes, empty when it cannot be read."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return b""
    try:
        return os.read(descriptor, 1 << 14)
    except OSError:
        return b""
    finally:
        os.close(descriptor)


def peak_memory_kb(pid):
    """The largest resident size that a process has had, in KiB; 0 when it has gone."""
    status = slurp(f"/proc/{pid}/status")
    place = status.find(b"VmHWM:")
    return int(status[place + 6 :].split(None, 1)[0]) if place >= 0 else 0


class Cgroup:
    """The container's own control group, version 1 or 2; everything is 0 where there is none."""

    def __init__(self, present):
        self.version = 0
        if present:
            self.version = 2 if os.path.exists(f"{CGROUP}/cgroup.controllers") else 1

    def cpu_ns(self):
        """CPU time of everything in the container, in ns."""
        if self.version == 2:
            return self._field("cpu.stat", b"usage_usec") * 1000
        return self._number("cpuacct/cpuacct.usage") if self.version else 0

    def oom_kills(self):
        """How many processes the kernel has killed for want of memory."""
        if self.version == 2:
            return self._field("memory.events", b"oom_kill")
        return self._field("memory/memory.oom_control", b"oom_kill") if self.version else 0

    def _number(self, name):
        text = slurp(f"{CGROUP}/{name}")
        return int(text) if text else 0

    def _field(self, name, key):
        words = slurp(f"{CGROUP}/{name}").split()
        return int(words[words.index(key) + 1]) if key in words else 0


def processes():
    """The pids of all processes that can be seen."""
    return [int(name) for name in os.listdir("/proc") if name.isdigit()]


def state_of(pid):
    """(state letter, parent, session) of a process; None when it has gone."""
    fields = slurp(f"/proc/{pid}/stat").rpartition(b")")[2].split()
    return (fields[0].decode(), int(fields[1]), int(fields[3])) if len(fields) > 3 else None


def threads_of(pid):
    """How many threads a process has; 0 when it has gone."""
    fields = slurp(f"/proc/{pid}/stat").rpartition(b")")[2].split()
    return int(fields[17]) if len(fields) > 17 else 0


_statuses = {}


def reap():
    """Collect dead children, orphans that fell to us included."""
    try:
        while True:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if not pid:
                return
            _statuses[pid] = status
    except ChildProcessError:
        pass


def exit_status(pid):
    """The wait status of a child of ours that has ended; None as long as it runs."""
    if pid not in _statuses:
        reap()
    return _statuses.get(pid)


def forget(pid):
    """A new process may have the number of an old one."""
    _statuses.pop(pid, None)


def as_user(uid, act):
    """Do something as another user; the saved uid keeps the way back."""
    os.setresuid(uid, uid, 0)
    try:
        return act()
    finally:
        os.setresuid(0, 0, 0)


def kill_user(uid, trusted):
    """Kill all processes of a user, and wait until only those in `trusted` are left: dead processes count as
    processes.

    At once, whatever they fork meanwhile, and without forking: the program may have used up all processes.
    """
    deadline = time.monotonic() + GONE_SECONDS
    while time.monotonic() < deadline:
        try:
            as_user(uid, lambda: os.kill(-1, signal.SIGKILL))
        except ProcessLookupError:
            pass
        reap()
        if set(processes()) <= trusted:
            return
        time.sleep(0.001)


def kill_group(pid):
    """Kill a process and its group."""
    try:
        os.killpg(pid, signal.SIGKILL)
    except OSError:
        kill(pid)


def kill(pid):
    """Kill one process, if it is still there."""
    try:
        os.kill(pid, signal.SIGKILL)
    except OSError:
        pass


def empty(folder):
    """Remove what is in a folder and belongs to us, and say whether there was anything."""
    names = os.listdir(folder)
    for name in names:
        path = f"{folder}/{name}"
        try:
            if os.path.isdir(path) and not os.path.islink(path):
                os.chmod(path, 0o700)
                empty(path)
                os.rmdir(path)
            else:
                os.unlink(path)
        except OSError:
            pass
    return bool(names)
