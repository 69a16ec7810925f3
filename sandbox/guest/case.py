"""One call of the solution, watched from outside: limits, clocks, meters, answer."""

import os
import select
import signal
import socket
import struct
import time

import system
from programs import Gone

HELLO, READY, GO, DONE, WANTED = b"H", b"R", b"G", b"D", b"A"
ANSWER_HEAD = struct.Struct("<BQ")
STATUSES = {0: "ok", 1: "runtime-error", 2: "wrong-type", 3: "memory-limit"}
NOT_ITS_OWN = "the program wrote to a descriptor that is not its own"
CREDENTIALS = struct.Struct("3i")
OUTSIDE_SECONDS = 20.0
NOT_BEGUN = f"the call did not begin within {OUTSIDE_SECONDS:.0f} s"
NOT_GIVEN = (
    f"neither an answer nor an error was handed over within {OUTSIDE_SECONDS:.0f} s after the call; "
    "does something of the program compute there, such as the text of an error?"
)
EXIT_SECONDS = 1.0
BY_ITSELF = ("ok", "wrong-type", "runtime-error", "memory-limit")
"""Outcomes after which a case ends by itself; others are ended."""
MEANINGS = {"SIGSEGV": "invalid memory access", "SIGFPE": "arithmetic fault", "SIGABRT": "abort"}
POLL_SECONDS = 0.5
SMALL, READ_BYTES = 4096, 1 << 18
HELPER_SLACK_NS = 20_000_000


class Ended(Exception):
    """The case is over, with this outcome."""

    def __init__(self, outcome, message=""):
        super().__init__(message)
        self.outcome = outcome
        self.message = message


class Case:
    """A running call. `run` gives (header, answer bytes, output bytes)."""

    def __init__(self, warden, zygote, limits):
        self.warden = warden
        self.zygote = zygote
        self.limits = limits
        self.result = {"flags": []}
        self.pid = None
        self.inbox = bytearray()
        self.output = bytearray()
        self.started = None
        self.go_cpu = None
        self.exit_status = None
        self.socket = None
        self.clean = False
        self.open_cpu = 0

    def run(self, data):
        """Fork the case, let it run, and collect what there is to know."""
        self.zygote.meters.reset()
        self.oom_before = self.warden.cgroup.oom_kills()
        answer = b""
        try:
            self._open(data)
            self._bracket()
            answer = self._collect()
        except Ended as end:
            self.result.update(outcome=end.outcome, message=end.message)
        except Gone as gone:
            self.result.update(outcome="runtime-error", message=str(gone))
        finally:
            self._close()
        self._read_meters()
        if (
            self.result["outcome"] == "ok"
            and not self.zygote.persistent  # whose runtime has memory of its own, and limits itself
            and self.result.get("memory_kb", 0) > self.limits["memory_kb"]
        ):
            self.result.update(outcome="memory-limit", message="")
        return self.result, answer, bytes(self.output[: self.limits["output_bytes"]])

    def _open(self, data):
        self.open_cpu = (system.cpu_ns(self.zygote.pid) or 0) if self.zygote.persistent else 0
        self.socket, self.output_fd = self.zygote.begin(data)
        self.poll = select.poll()
        self.poll.register(self.socket, select.POLLIN)
        self.poll.register(self.output_fd, select.POLLIN)
        if self.zygote.channel is not None:
            self.poll.register(self.zygote.channel, select.POLLIN)

    def _bracket(self):
        self._expect(HELLO, OUTSIDE_SECONDS, NOT_BEGUN)
        self._expect(READY, OUTSIDE_SECONDS, NOT_BEGUN)
        if self.zygote.persistent:
            self.zygote.count_threads()
        group = self._helpers_cpu()
        self.go_cpu = system.cpu_ns(self.pid)
        self.result["pre_cpu_ns"] = self.go_cpu - self.open_cpu
        self.started = time.monotonic_ns()
        self._send(GO)
        self._expect(DONE, self.limits["wall_seconds"])
        self.result["wall_ns"] = time.monotonic_ns() - self.started
        cpu = system.cpu_ns(self.pid)
        if cpu is None:
            raise self._death()
        self.result["cpu_ns"] = cpu - self.go_cpu
        self.go_cpu = None
        self.result["memory_kb"] = system.peak_memory_kb(self.pid)
        if self.warden.cgroup.version:
            everyone = self._helpers_cpu() - group
            if everyone > 1.3 * self.result["cpu_ns"] + HELPER_SLACK_NS:
                self.result["flags"].append("helpers")
                self.result["cpu_ns"] = everyone
        self._send(WANTED)

    def _helpers_cpu(self):
        """CPU time of all in the container but what the warden may be starting meanwhile."""
        return self.warden.cgroup.cpu_ns() - self.warden.others_cpu_ns(self.pid)

    def _collect(self):
        deadline = time.monotonic() + OUTSIDE_SECONDS
        self._fill(1, deadline, NOT_GIVEN)
        if self.inbox[0] not in STATUSES:
            raise Ended("runtime-error", NOT_ITS_OWN)
        self._fill(ANSWER_HEAD.size, deadline, NOT_GIVEN)
        status, size = ANSWER_HEAD.unpack_from(self.inbox)
        if size > self.limits["answer_bytes"]:
            raise Ended(
                "output-limit", f"the answer has {size} bytes; {self.limits['answer_bytes']} are allowed"
            )
        self._fill(ANSWER_HEAD.size + size, deadline, NOT_GIVEN)
        payload = bytes(self.inbox[ANSWER_HEAD.size : ANSWER_HEAD.size + size])
        outcome = STATUSES[status]
        message = "" if status in (0, 3) else payload.decode("utf-8", "replace")[:8000]
        self.result.update(outcome=outcome, message=message)
        self.clean = len(self.inbox) == ANSWER_HEAD.size + size
        return payload if status == 0 else b""

    def _send(self, byte):
        try:
            self.socket.send(byte, socket.MSG_NOSIGNAL)
        except OSError:
            raise self._death() from None

    def _expect(self, byte, seconds, late=""):
        self._fill(1, time.monotonic() + seconds, late)
        if self.inbox[:1] != byte:
            raise Ended("runtime-error", NOT_ITS_OWN)
        del self.inbox[:1]

    def _fill(self, size, deadline, late):
        """Wait for so many bytes. `late` says what is wrong if they come too late, "" of the call."""
        while len(self.inbox) < size:
            wait = min(deadline - time.monotonic(), POLL_SECONDS)
            if self.go_cpu is not None:
                used = (system.cpu_ns(self.pid) or self.go_cpu) - self.go_cpu
                left = self.limits["cpu_seconds"] - used / 1e9
                if left <= 0:
                    self.result["cpu_ns"] = used
                    raise Ended("cpu-limit")
                wait = min(wait, left + 0.001)
            if deadline <= time.monotonic():
                raise Ended("wall-limit", late)
            self._take(self.poll.poll(max(wait, 0) * 1000 + 1))

    def _take(self, events):
        dead = None
        for descriptor, _ in events:
            if descriptor == self.output_fd:
                self._take_output()
            elif descriptor == self.socket.fileno():
                dead = self._take_message() or dead
            elif self._take_exit():
                while self._take_message() is None:
                    pass
                dead = None if self.inbox else self._death()
        if dead:
            raise dead

    def _take_message(self):
        """Read from the case: None when something came, else how it ended."""
        try:
            data, ancillary, _, _ = self.socket.recvmsg(
                READ_BYTES if len(self.inbox) > SMALL else SMALL, 64, socket.MSG_DONTWAIT
            )
        except BlockingIOError:
            return (
                Ended("runtime-error", "the program ended without an answer")
                if self.exit_status is not None
                else None
            )
        except OSError:
            data = b""
        if not data:
            return self._death()
        for level, kind, payload in ancillary:
            if level == socket.SOL_SOCKET and kind == socket.SCM_CREDENTIALS:
                sender = CREDENTIALS.unpack(payload[: CREDENTIALS.size])[0]
                self.pid = self.pid or sender
                if sender != self.pid:
                    return Ended("runtime-error", "a second process of the program answered in its place")
        self.inbox += data
        return None

    def _take_output(self):
        try:
            data = os.read(self.output_fd, 1 << 16)
        except BlockingIOError:
            return
        if not data:
            self.poll.unregister(self.output_fd)
        self.output += data
        if len(self.output) > self.limits["output_bytes"]:
            raise Ended("output-limit", f"more than {self.limits['output_bytes']} bytes were printed")

    def _take_exit(self, timeout=0):
        """Whether the case has ended."""
        status = self.zygote.take_exit(timeout)
        if status is None:
            return False
        if self.exit_status is None and self.zygote.channel is not None:
            self.poll.unregister(self.zygote.channel)
        self.exit_status = status
        return True

    def _await_exit(self, kill):
        """Wait until the case has ended; with `kill`, end it where it does not by itself."""
        deadline = time.monotonic() + EXIT_SECONDS
        try:
            while self.exit_status is None and time.monotonic() < deadline:
                if not self._take_exit(0.1) and kill and self.pid is not None:
                    system.kill(self.pid)
        except Gone:
            pass

    def _death(self):
        """How a case ended that ended by itself before it had answered."""
        self._await_exit(kill=False)
        if self.warden.cgroup.oom_kills() > self.oom_before:
            return Ended("memory-limit")
        status = self.exit_status
        if status is None:
            return Ended("runtime-error", "the program closed its connection to the judge")
        self.result["exit"] = os.waitstatus_to_exitcode(status)
        if os.WIFSIGNALED(status):
            return Ended("runtime-error", f"the program was ended by {signal_name(os.WTERMSIG(status))}")
        code = os.WEXITSTATUS(status)
        return Ended("runtime-error", f"the program ended with exit code {code} before it returned an answer")

    def _close(self):
        """End the case for certain, and leave nothing of it behind."""
        if self.socket is None:
            return
        if self.zygote.persistent:
            self._finish_served()
        elif self.exit_status is None:
            self._finish_process()
        try:
            while len(self.output) <= self.limits["output_bytes"]:
                data = os.read(self.output_fd, 1 << 16)
                if not data:
                    break
                self.output += data
        except OSError:
            pass
        self.zygote.finish(self.socket, self.output_fd)
        if self.zygote.persistent and not self.clean:
            self.zygote.stop()

    def _finish_process(self):
        if self.result.get("outcome") not in BY_ITSELF:
            if self.pid is None:
                self.zygote.stop()
                return
            system.kill(self.pid)
        self._await_exit(kill=True)
        if self.exit_status is None:
            self.zygote.stop()

    def _finish_served(self):
        """The program goes on only if the case ended well, and alone."""
        if self.clean and self.zygote.has_stray_threads():
            self.result["flags"].append("stray-threads")
            self.clean = False
        if not self.clean:
            system.kill(self.zygote.pid)

    def _read_meters(self):
        self.result.update(self.zygote.meters.read(self.pid))


def signal_name(number):
    """SIGSEGV for 11, with what it means where people may not know."""
    try:
        name = signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
    return f"{name} ({MEANINGS[name]})" if name in MEANINGS else name
