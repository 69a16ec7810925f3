"""What the meters say of a case: instruction counts by Valgrind's records, bytes by the probe's page."""

import mmap
import os
import socket
import struct

RECORD = struct.Struct("<QQQ")
PROBE_RESULT = struct.Struct("<6q")
PROBE_NAMES = ("peak_bytes", "total_bytes", "answer_bytes", "events", "lost")
CLIENT_WRITES, CLIENT_HAS_READ = 1, 2

WIDE_COPIES = {
    "GLIBC_TUNABLES": ":".join(
        f"glibc.cpu.x86_{name}_threshold=0x0fffffffffffffff"
        for name in ("rep_movsb", "rep_stosb", "non_temporal")
    )
}
"""Lets the C library copy and clear large blocks as it does small ones.

On processors with fast `rep movsb` it would take that instruction from some thousand bytes on, which Valgrind
counts once for each byte: counts would leap at that size, and differ between machines.
"""


class Meters:
    """The judge's ends of the meters that one program is started with.

    `passed` maps the names that its command may use to descriptors that it inherits, `environment` is what it
    needs besides its own.
    """

    def __init__(self, words):
        self.records = None
        self.page = None
        self.passed = {}
        self.environment = {}
        if "{report_fd}" in words:
            self.environment = WIDE_COPIES
            self.records, report = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            self.records.setblocking(False)
            self.passed["report_fd"] = report.detach()
        if "{probe_fd}" in words:
            self.passed["probe_fd"] = os.memfd_create("probe")
            os.ftruncate(self.passed["probe_fd"], mmap.PAGESIZE)
            self.page = mmap.mmap(self.passed["probe_fd"], mmap.PAGESIZE)

    def close_passed(self):
        """The program has them now."""
        for descriptor in self.passed.values():
            os.close(descriptor)
        self.passed = {}

    def reset(self):
        """Forget what was said of earlier cases."""
        self._drain()
        if self.page is not None:
            self.page[: PROBE_RESULT.size] = bytes(PROBE_RESULT.size)

    def read(self, pid):
        """What there is to say of the case that was process `pid`."""
        found = {}
        if self.page is not None:
            *figures, sealed = PROBE_RESULT.unpack_from(self.page)
            if sealed:
                found.update(zip(PROBE_NAMES, figures))
        found.update(brackets([record for record in self._drain() if record[0] == pid]))
        return found

    def _drain(self):
        """The (pid, event, count) records that have come in."""
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


def brackets(records):
    """Executed instructions before *go*, inside, and between *answer wanted* and the answer.

    A program that serves many cases reads its input first. Then an honest case writes twice, reads *go*,
    writes *done*, reads *wanted*, writes the answer.
    """
    while records and records[0][1] == CLIENT_HAS_READ:
        records = records[1:]
    events = [event for _, event, _ in records]
    counts = [count for _, _, count in records]
    expected = [CLIENT_WRITES, CLIENT_WRITES, CLIENT_HAS_READ, CLIENT_WRITES, CLIENT_HAS_READ, CLIENT_WRITES]
    if events[:6] != expected:
        return {}
    return {
        "pre_executed": counts[1] - counts[0],
        "executed": counts[3] - counts[2],
        "post_executed": counts[5] - counts[4],
    }
