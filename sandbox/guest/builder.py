"""Compiles solutions: the language's own build.py, in a process of its own as the user `compiler`.

What it leaves in its folder is taken over by name only, as regular files, into the box that candidates can
read and not write.
"""

import importlib
import json
import os
import resource
import select
import shutil
import signal
import socket
import stat
import struct
import sys
import time

import system

COMPILER = 10_001
CPU_SECONDS = 60
WALL_SECONDS = 60.0
FILE_BYTES = 64 << 20
ERROR_CHARACTERS = 4000
REPLY_BYTES = 1 << 16
OPEN_FILES = 1024


class BuildFailed(Exception):
    """The source could not be compiled: `outcome` as for cases, line 0 where none is to blame."""

    def __init__(self, message, line=0, outcome="compile-error"):
        super().__init__(message)
        self.line = line
        self.outcome = outcome


class Builder:
    """A process that waits for one source to compile; started ahead, for compilers that start slowly."""

    def __init__(self, warden):
        self.warden = warden
        self.folder = os.path.join(warden.box, "build")
        os.makedirs(self.folder, exist_ok=True)
        os.chmod(self.folder, 0o1777)
        self.channel, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        self.pid = os.fork()
        if self.pid == 0:
            self._child(theirs.fileno())
        theirs.close()

    def build(self, signature, source):
        """The artifacts, {name: bytes}. Raises BuildFailed."""
        language = self.warden.language
        request = {"signature": signature, "size": len(source)}
        oom = self.warden.cgroup.oom_kills()
        try:
            reply = self._ask(json.dumps(request).encode(), source)
            if self.warden.cgroup.oom_kills() > oom:
                raise BuildFailed("the compiler needed more memory than there is", outcome="compile-error")
            if reply is None:
                raise BuildFailed("the compiler ended without a result")
            if not reply.get("ok"):
                line = reply.get("line", 0)
                text = str(reply.get("error", ""))[:ERROR_CHARACTERS]
                raise BuildFailed(text, line if isinstance(line, int) else 0)
            return {name: self._artifact(name) for name in language["artifacts"]}
        finally:
            self.stop()

    def stop(self):
        """End everything of the compiler's, and empty its folder."""
        self.channel.close()
        if self.warden.process:
            system.kill_group(self.pid)
            shutil.rmtree(self.folder, ignore_errors=True)
        else:
            system.kill_user(COMPILER, trusted=self.warden.pids())
            system.as_user(COMPILER, lambda: system.empty(self.folder))
            system.empty(self.folder)
        system.reap()

    def _ask(self, request, source):
        """The reply to one request, None if it does not come."""
        deadline = time.monotonic() + WALL_SECONDS
        try:
            self.channel.sendall(struct.pack("<I", len(request)) + request + source)
            data = b""
            while len(data) < REPLY_BYTES:
                left = deadline - time.monotonic()
                if left <= 0 or not select.select([self.channel], [], [], left)[0]:
                    raise BuildFailed(f"not compiled within {WALL_SECONDS:.0f} s")
                piece = self.channel.recv(1 << 16)
                if not piece:
                    break
                data += piece
            reply = json.loads(data)
        except (OSError, ValueError):
            return None
        return reply if isinstance(reply, dict) else None

    def _artifact(self, name):
        path = os.path.join(self.folder, name)
        try:
            descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as error:
            raise BuildFailed(f"the compiler left no {name}: {error.strerror}") from None
        with open(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode) or status.st_size > FILE_BYTES:
                raise BuildFailed(f"the compiled program is too large: {status.st_size >> 20} MiB")
            return file.read()

    def _child(self, channel):
        """The process that compiles. Does not return."""
        try:
            os.dup2(channel, 3)
            null = os.open("/dev/null", os.O_RDWR)
            for descriptor in (0, 1, 2):
                os.dup2(null, descriptor)
            os.closerange(4, OPEN_FILES)
            os.setsid()
            for name, value in (("CPU", CPU_SECONDS), ("FSIZE", FILE_BYTES), ("NOFILE", OPEN_FILES)):
                resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (value, value))
            signal.pthread_sigmask(signal.SIG_SETMASK, [])
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            with open("/proc/self/oom_score_adj", "w") as file:
                file.write("1000")
            if not self.warden.process:
                os.setgroups([])
                os.setresgid(COMPILER, COMPILER, COMPILER)
                os.setresuid(COMPILER, COMPILER, COMPILER)
            os.umask(0o022)
            os.chdir(self.folder)
            os.environ.update(TMPDIR=self.folder, HOME=self.folder)
            compile_one(self.warden.language_folder, self.warden.language["source"])
        finally:
            os._exit(0)


def compile_one(folder, name):
    """Wait for a source on descriptor 3, compile it, and say how it went."""
    sys.path.insert(0, folder)
    build = importlib.import_module("build")
    if hasattr(build, "start"):
        build.start()
    with socket.socket(fileno=3) as channel:
        (size,) = struct.unpack("<I", receive(channel, 4))
        request = json.loads(receive(channel, size))
        source = receive(channel, request["size"])
        given = {
            "signature": request["signature"],
            "source": source,
            "folder": folder,
            "judge": os.path.dirname(os.path.abspath(__file__)),
            "name": name,
        }
        try:
            result = build.build(given)
        except Exception as error:  # the build's own fault, and still a message rather than silence
            result = {"ok": False, "error": f"the source could not be compiled: {error}", "line": 0}
        channel.sendall(json.dumps(result).encode())


def receive(channel, size):
    """Exactly so many bytes. Raises EOFError."""
    data = bytearray()
    while len(data) < size:
        piece = channel.recv(min(size - len(data), 1 << 20))
        if not piece:
            raise EOFError
        data += piece
    return bytes(data)
