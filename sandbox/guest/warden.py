"""The warden: the first process of a guest, which runs a candidate's program case by case.

It talks to the judge in messages (`frames`) over its standard input and output, which nothing else in the
guest holds. Operations:

    configure   {language, memory_kb}          what language this guest is for
    prepare     {meters}                       start drivers ahead of need; answered at once
    load        {signature, limits} + source   a new solution; replies {ok} or {error, line}
    warm        {meter, sizes} + inputs        call the solution on small inputs, in its zygote
    run         {meter, sizes, limits, stop_on} + inputs
                                               one reply for each case, answer and output as its body; after
                                               an
                                               outcome in stop_on the rest is left out
    stop                                       end everything of the candidate's

Inside a container it is root with three capabilities; everything of the candidate's runs as another user.
With --process it runs unconfined as whoever started it, for people's own code.
"""

import argparse
import os
import resource
import signal
import struct
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import case  # noqa: E402
import frames  # noqa: E402
import servers  # noqa: E402
import system  # noqa: E402

CANDIDATE = 10_002
START_SECONDS = 60.0
LOAD_SECONDS = 10.0
VERSION = 1
GONE_SECONDS = 5.0
CORE_BYTES = 1
"""Not 0: that would still hand dumps to a program of the host's, core(5)."""


class Warden:
    """One guest's state: its drivers, and the zygotes of the solution at hand."""

    def __init__(self, options):
        self.process = options.process
        self.box = os.path.join(options.folder, "box") if options.process else "/box"
        self.scratch = os.path.join(options.folder, "tmp") if options.process else "/tmp"
        self.language_folder = options.language_folder
        for folder in (self.box, self.scratch):
            os.makedirs(folder, exist_ok=True)
        self.cgroup = system.Cgroup(not options.process)
        self.bases = {}
        self.zygotes = {}
        self.language = None
        self.solution = None

    def configure(self, header, _):
        """Take the language's description."""
        self.language = header["language"]
        meters = self.language["meters"]
        usable = [name for name in sorted(meters) if not self.process or meters[name].get("anywhere")]
        return {"ok": True, "version": VERSION, "cgroup": self.cgroup.version, "meters": usable}

    def prepare(self, header, _):
        """Start drivers."""
        for meter in header["meters"]:
            self._base(meter)
        return {"ok": True}

    def load(self, header, source):
        """Take a solution, and load it once to see whether it can be."""
        self.stop({}, b"")
        path = os.path.join(self.box, self.language["source"])
        with open(path, "wb") as file:
            file.write(source)
        self.solution = {
            "path": path,
            "signature": header["signature"],
            "uid": 0 if self.process else CANDIDATE,
            "cwd": self.scratch,
            "rlimits": self._rlimits(header["limits"]),
        }
        return self._zygote(header.get("meter", "clock"))[1]

    def warm(self, header, body):
        """Call the solution on small inputs in the zygote that cases will be forked from."""
        zygote, failure = self._zygote(header["meter"])
        if zygote is None:
            return failure
        pieces = []
        at = 0
        for size in header["sizes"]:
            pieces += (struct.pack("<Q", size), body[at : at + size])
            at += size
        memory = os.memfd_create("inputs")
        try:
            os.write(memory, b"".join(pieces))
            zygote.request({"op": "warm"}, [memory])
            if zygote.receive(header["seconds"]) != b"W":
                zygote.stop()
                return {"ok": False}
        except servers.Gone:
            return {"ok": False}
        finally:
            os.close(memory)
        return {"ok": True}

    def run(self, header, body, reply):
        """Run cases one after another."""
        at = 0
        for index, size in enumerate(header["sizes"]):
            zygote, failure = self._zygote(header["meter"])
            if zygote is None:
                reply(
                    {"case": index, "outcome": failure["outcome"], "message": failure["error"], "flags": []},
                    b"",
                )
                break
            result, answer, output = case.Case(self, zygote, header["limits"]).run(body[at : at + size])
            at += size
            self._tidy(result)
            reply({**result, "case": index, "answer_size": len(answer)}, answer + output)
            if result["outcome"] in header["stop_on"]:
                break
        return {"end": True}

    def stop(self, _header, _body):
        """End everything of the candidate's."""
        for zygote in self.zygotes.values():
            zygote.stop()
        self.zygotes = {}
        if not self.process and self.solution is not None:
            self._kill_candidate()
        system.reap()
        system.empty(self.scratch)
        return {"ok": True}

    def _base(self, meter):
        base = self.bases.get(meter)
        if base is None:
            places = {
                "judge": HERE,
                "folder": self.language_folder,
                "python": sys.executable or "python3",
                "box": self.box,
            }
            base = servers.Base(meter, self.language["meters"][meter], places)
            self.bases[meter] = base
        return base

    def _started(self, meter):
        """The meter's driver, once it is ready; started again if it has died. Raises servers.Gone."""
        try:
            base = self._base(meter)
            base.wait_ready(START_SECONDS)
        except servers.Gone:
            self.bases.pop(meter).stop()
            base = self._base(meter)
            base.wait_ready(START_SECONDS)
        return base

    def _zygote(self, meter):
        """(zygote, reply) with the solution loaded, or (None, reply that says why not)."""
        zygote = self.zygotes.get(meter)
        if zygote is not None and zygote.alive:
            return zygote, {"ok": True}
        base = self._started(meter)
        output, writer = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        try:
            zygote = base.fork(self.solution, writer)
            return self._loaded(zygote, output)
        finally:
            os.close(output)
            os.close(writer)

    def _loaded(self, zygote, output):
        started = time.monotonic()
        seconds = LOAD_SECONDS * (10 if zygote.base.records else 1)
        failure = {"ok": False, "outcome": "compile-error", "line": 0}
        oom = self.cgroup.oom_kills()
        try:
            answer = zygote.receive(seconds)
        except servers.Gone:
            killed = self.cgroup.oom_kills() > oom
            outcome = "memory-limit" if killed else "compile-error"
            text = f"the program ended while it was being loaded\n{printed(output)}".strip()
            return None, {**failure, "outcome": outcome, "error": text}
        if answer == b"L":
            self.zygotes[zygote.base.meter] = zygote
            return zygote, {"ok": True, "seconds": time.monotonic() - started}
        zygote.stop()
        self._kill_strays()
        if answer is None:
            text = f"not loaded within {LOAD_SECONDS:.0f} s; code outside of functions runs at that time"
            return None, {**failure, "outcome": "time-limit", "error": text}
        if answer[:1] != b"E" or len(answer) < 5:
            return None, {**failure, "error": "the program wrote to a descriptor that is not its own"}
        (line,) = struct.unpack("<i", answer[1:5])
        return None, {**failure, "line": line, "error": answer[5:].decode("utf-8", "replace")}

    def _rlimits(self, limits):
        return {
            "RLIMIT_CPU": int(limits["total_cpu_seconds"]) + 1,
            "RLIMIT_CORE": CORE_BYTES,
            "RLIMIT_FSIZE": limits["disk_bytes"],
        }

    def _tidy(self, result):
        """After a case: no process and no file of it stays."""
        if self._kill_strays():
            result["flags"].append("stray-processes")
        if system.empty(self.scratch):
            result["flags"].append("files")
        system.reap()

    def _kill_strays(self):
        known = {os.getpid(), *(base.pid for base in self.bases.values())}
        zygotes = {zygote.pid for zygote in self.zygotes.values() if zygote.alive}
        strays = [pid for pid in self._candidates() if pid not in known and pid not in zygotes]
        strays = [pid for pid in strays if (system.state_of(pid) or "Z")[0] != "Z"]
        if not strays:
            return False
        if self.process:
            for pid in strays:
                system.kill(pid)
            return True
        for zygote in self.zygotes.values():
            zygote.stop()
        self.zygotes = {}
        self._kill_candidate()
        return True

    def _kill_candidate(self):
        """Kill everything of the candidate's, and wait until it has gone: dead processes count as
        processes."""
        trusted = {os.getpid(), *(base.pid for base in self.bases.values())}
        deadline = time.monotonic() + GONE_SECONDS
        while time.monotonic() < deadline:
            system.kill_everything_of(CANDIDATE)
            system.reap()
            if set(system.processes()) <= trusted:
                return
            time.sleep(0.001)

    def _candidates(self):
        if not self.process:
            return system.processes()
        sessions = {zygote.pid for zygote in self.zygotes.values()}
        found = []
        for pid in system.processes():
            state = system.state_of(pid)
            if state and state[2] in sessions:
                found.append(pid)
        return found


def printed(descriptor):
    """What a process that has ended left in its output pipe, at most 4 KiB."""
    try:
        return os.read(descriptor, 4096).decode("utf-8", "replace")
    except OSError:
        return ""


def read_exactly(descriptor):
    """A reader for `frames.unpack`. Ends the warden where the judge has hung up."""

    def read(size):
        pieces = bytearray()
        while len(pieces) < size:
            piece = os.read(descriptor, min(size - len(pieces), 1 << 20))
            if not piece:
                sys.exit(0)
            pieces += piece
        return bytes(pieces)

    return read


def write_all(descriptor, data):
    """Write all of `data`."""
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def serve(warden, read, write):
    """Answer the judge until it hangs up."""
    operations = {
        "configure": warden.configure,
        "prepare": warden.prepare,
        "load": warden.load,
        "warm": warden.warm,
        "stop": warden.stop,
    }
    while True:
        header, body = frames.unpack(read)
        try:
            if header["op"] == "run":
                answer = warden.run(header, body, lambda header, body: write(frames.pack(header, body)))
            else:
                answer = operations[header["op"]](header, body)
        except (servers.Gone, OSError, KeyError, ValueError, struct.error) as error:
            answer = {"fault": f"{type(error).__name__}: {error}"}
        write(frames.pack(answer))


def main():
    """Start."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--process", action="store_true")
    parser.add_argument("--folder", default="/")
    parser.add_argument("--language-folder", default=os.path.join(HERE, "language"))
    warden = Warden(parser.parse_args())
    resource.setrlimit(resource.RLIMIT_CORE, (CORE_BYTES, CORE_BYTES))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    source, sink = os.dup(0), os.dup(1)
    os.set_inheritable(source, False)
    os.set_inheritable(sink, False)
    null = os.open("/dev/null", os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(2, 1)
    try:
        serve(warden, read_exactly(source), lambda data: write_all(sink, data))
    finally:
        if warden.process:
            warden.stop({}, b"")
            for base in warden.bases.values():
                base.stop()


if __name__ == "__main__":
    main()
