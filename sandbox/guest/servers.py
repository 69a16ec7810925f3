"""Bases and zygotes: the processes that cases are forked from.

A base is a driver started for one meter, before any solution is known. For each solution it forks a
zygote, which loads the solution as the candidate's user. The word of a base is trusted, that of a zygote is
the candidate's.
"""

import fcntl
import marshal
import mmap
import os
import resource
import select
import signal
import socket
import struct

import system

RECORD = struct.Struct("<QQQ")
PROBE_RESULT = struct.Struct("<6q")
STACK_BYTES = 256 << 20
OPEN_FILES = 256


def send(channel, request, descriptors):
    """One request with descriptors over a packet socket."""
    socket.send_fds(channel, [marshal.dumps(request)], descriptors)


class Gone(Exception):
    """A base or zygote has ended."""


class Base:
    """A started driver for one meter."""

    def __init__(self, meter, description, places):
        self.meter = meter
        self.records = None
        self.page = None
        channel, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        passed = {}
        words = " ".join([*description["argv"], *description.get("env", {}).values()])
        if "{report_fd}" in words:
            self.records, report = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            self.records.setblocking(False)
            passed["report_fd"] = report.detach()
        if "{probe_fd}" in words:
            passed["probe_fd"] = os.memfd_create("probe")
            os.ftruncate(passed["probe_fd"], mmap.PAGESIZE)
            self.page = mmap.mmap(passed["probe_fd"], mmap.PAGESIZE)
        values = {**places, **passed}
        argv = [word.format_map(values) for word in description["argv"]]
        env = {key: value.format_map(values) for key, value in description.get("env", {}).items()}
        self.pid = self._start(argv, env, theirs, list(passed.values()))
        self.channel = channel
        self.ready = False
        theirs.close()
        for descriptor in passed.values():
            os.close(descriptor)

    @staticmethod
    def _start(argv, env, theirs, passed):
        pid = os.fork()
        if pid:
            return pid
        try:
            os.dup2(theirs.fileno(), 0)
            null = os.open("/dev/null", os.O_RDWR)
            os.dup2(null, 1)
            for descriptor in passed:
                fcntl.fcntl(descriptor, fcntl.F_SETFD, 0)
            hard = resource.getrlimit(resource.RLIMIT_STACK)[1]
            stack = STACK_BYTES if hard == resource.RLIM_INFINITY else min(STACK_BYTES, hard)
            resource.setrlimit(resource.RLIMIT_STACK, (stack, hard))
            # Here and not in the zygote: Valgrind keeps descriptors of its own above the limit it starts
            # with.
            resource.setrlimit(resource.RLIMIT_NOFILE, (OPEN_FILES, OPEN_FILES))
            signal.pthread_sigmask(signal.SIG_SETMASK, [])
            environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/tmp", **env}
            os.execvpe(argv[0], argv, environment)
        except OSError as error:
            os.write(2, f"cannot start {argv[0]}: {error}\n".encode())
        finally:
            os._exit(127)

    def wait_ready(self, timeout):
        """Wait until the driver has started. Raises Gone."""
        if not self.ready:
            if not select.select([self.channel], [], [], timeout)[0]:
                raise Gone(f"the driver for the meter {self.meter} did not start within {timeout:.0f} s")
            if self.channel.recv(1) != b"B":
                raise Gone(f"the driver for the meter {self.meter} ended while it was starting")
            self.ready = True

    def fork(self, request, output_fd):
        """A zygote that loads the solution as `request` says."""
        mine, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            send(self.channel, request, [theirs.fileno(), output_fd])
        (pid,) = struct.unpack("<i", self.channel.recv(4))
        return Zygote(self, pid, mine)

    def drain(self):
        """The (pid, event, count) records of tally that have come in."""
        records = []
        while self.records is not None:
            try:
                data = self.records.recv(4096)
            except BlockingIOError:
                break
            if len(data) != RECORD.size:
                break
            records.append(RECORD.unpack(data))
        return records

    def probe(self):
        """The memory probe's result: peak, total, answer (bytes), events, lost, sealed; None without it."""
        return PROBE_RESULT.unpack_from(self.page) if self.page is not None else None

    def reset(self):
        """Forget what the meters said of earlier cases."""
        self.drain()
        if self.page is not None:
            self.page[: PROBE_RESULT.size] = bytes(PROBE_RESULT.size)

    def stop(self):
        """Kill the driver."""
        self.channel.close()
        system.kill(self.pid)


class Zygote:
    """A process that has loaded the solution. All that it says is untrusted."""

    def __init__(self, base, pid, channel):
        self.base = base
        self.pid = pid
        self.channel = channel
        self.alive = True

    def receive(self, timeout):
        """Its next packet within `timeout` seconds, None when there is none. Raises Gone."""
        if not select.select([self.channel], [], [], timeout)[0]:
            return None
        try:
            data = self.channel.recv(1 << 14)
        except OSError:
            data = b""
        if not data:
            self.alive = False
            raise Gone("the program's process has ended")
        return data

    def request(self, request, descriptors):
        """Ask for something. Raises Gone."""
        try:
            send(self.channel, request, descriptors)
        except OSError:
            self.alive = False
            raise Gone("the program's process has ended") from None

    def stop(self):
        """Kill it."""
        self.alive = False
        self.channel.close()
        system.kill(self.pid)
