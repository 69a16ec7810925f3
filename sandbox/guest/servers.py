"""Bases and zygotes: the processes that cases are forked from.

A base is a driver started for one meter, before any solution is known. For each solution it forks a
zygote, which loads the solution as the candidate's user. The word of a base is trusted, that of a zygote is
the candidate's.

A zygote, like a program that serves (`served`), has `pid`, `alive`, `meters`, `begin`, `take_exit`, `finish`
and `stop`: what a case needs of either.
"""

import marshal
import os
import select
import socket
import struct

import files
import packets
import programs
import system
from programs import Gone

SLOW_LOAD = 10
"""How many times longer loading may take under an instruction counter."""


class Base:
    """A started driver for one meter."""

    def __init__(self, meter, description, places):
        self.meter = meter
        self.pid, self.channel, self.meters = programs.start(
            description, places, socket.SOCK_SEQPACKET, descriptor=0
        )
        self.ready = False

    def wait_ready(self, timeout):
        """Wait until the driver has started. Raises Gone."""
        if not self.ready:
            if not select.select([self.channel], [], [], timeout)[0]:
                raise Gone(f"the driver for the meter {self.meter} did not start within {timeout:.0f} s")
            if self.channel.recv(1) != b"B":
                raise Gone(f"the driver for the meter {self.meter} ended while it was starting")
            self.ready = True

    def load(self, solution, output_fd):
        """A zygote that loads the solution."""
        mine, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        rlimits = {f"rlimit.{name}": value for name, value in solution.rlimits.items()}
        fields = {"op": "load", "path": solution.path, "uid": solution.uid, "cwd": solution.cwd, **rlimits}
        with theirs:
            descriptors = [theirs.fileno(), output_fd]
            packets.send(self.channel, fields, descriptors, marshal.dumps(solution.signature))
        (pid,) = struct.unpack("<i", self.channel.recv(4))
        return Zygote(self, pid, mine)

    def stop(self):
        """Kill the driver."""
        self.channel.close()
        system.kill(self.pid)


class Zygote:
    """A process that has loaded the solution. All that it says is untrusted."""

    persistent = False

    def __init__(self, base, pid, channel):
        self.meters = base.meters
        self.patience = SLOW_LOAD if base.meters.records else 1
        self.pid = pid
        self.channel = channel
        self.alive = True

    def loaded(self, timeout):
        """Its word on loading: `L`, or `E`, line and message; None when it takes too long. Raises Gone."""
        return self._receive(timeout)

    def warm(self, data, seconds):
        """Call the solution on small inputs, in the process that cases are forked from. Raises Gone."""
        memory = files.in_memory("inputs", data)
        try:
            self._request({"op": "warm"}, [memory])
        finally:
            os.close(memory)
        return self._receive(seconds) == b"W"

    def begin(self, data):
        """Fork a case: (its conversation, its output). Raises Gone."""
        memory = files.in_memory("input", data)
        conversation, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        conversation.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        output, writer = os.pipe2(os.O_CLOEXEC)
        os.set_blocking(output, False)
        try:
            self._request({"op": "case"}, [theirs.fileno(), memory, writer])
        except Gone:
            conversation.close()
            os.close(output)
            raise
        finally:
            theirs.close()
            os.close(memory)
            os.close(writer)
        return conversation, output

    def take_exit(self, timeout=0):
        """The wait status of the case, None as long as it runs. Raises Gone."""
        data = self._receive(timeout)
        return struct.unpack("<i", data[5:])[0] if data and data[:1] == b"X" and len(data) == 9 else None

    @staticmethod
    def finish(conversation, output):
        """A case is over: its own conversation and output end."""
        conversation.close()
        os.close(output)

    def stop(self):
        """Kill it."""
        self.alive = False
        self.channel.close()
        system.kill(self.pid)

    def _receive(self, timeout):
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

    def _request(self, fields, descriptors):
        try:
            packets.send(self.channel, fields, descriptors)
        except OSError:
            self.alive = False
            raise Gone("the program's process has ended") from None
