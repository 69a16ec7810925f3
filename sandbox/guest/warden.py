"""The warden: the first process of a guest, which runs a candidate's program case by case.

It talks to the judge in messages (`frames`) over its standard input and output, which nothing else in the
guest holds. Operations:

    configure   {language, memory_mb}          what language this guest is for
    prepare     {meters}                       start compiler and drivers ahead of need; answered at once
    load        {signature, source_size, artifacts?} + source, artifacts
                                               a new solution, compiled first unless its artifacts come with
                                               it; replies {ok, artifacts?} + artifacts, or {error, line}
    warm        {meter, sizes} + inputs        call the solution on small inputs, ahead of what counts
    run         {meter, sizes, limits, stop_on} + inputs
                                               one reply for each case, answer and output as its body; after
                                               an outcome in stop_on the rest is left out
    stop                                       end everything of the candidate's

Inside a container it is root with three capabilities; everything of the candidate's runs as another user, and
so does the compiler. With --process it runs unconfined as whoever started it, for people's own code.
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

import builder  # noqa: E402
import case  # noqa: E402
import files  # noqa: E402
import frames  # noqa: E402
import served  # noqa: E402
import servers  # noqa: E402
import system  # noqa: E402
from programs import Gone  # noqa: E402

CANDIDATE = 10_002
START_SECONDS = 60.0
LOAD_SECONDS = 10.0
VERSION = 2
CORE_BYTES = 1
"""Not 0: that would still hand dumps to a program of the host's, core(5)."""
RLIMITS = {"CPU": 3600, "CORE": CORE_BYTES, "FSIZE": 64 << 20}


class Solution:
    """What the candidate's programs are started with; `path` and `signature` come with a source."""

    rlimits = RLIMITS

    def __init__(self, uid, cwd, path="", signature=None):
        self.uid = uid
        self.cwd = cwd
        self.path = path
        self.signature = signature


class Warden:
    """One guest's state: its drivers, and what has loaded the solution at hand."""

    def __init__(self, options):
        self.process = options.process
        self.box = os.path.join(options.folder, "box") if options.process else "/box"
        self.scratch = os.path.join(options.folder, "tmp") if options.process else "/tmp"
        self.language_folder = options.language_folder
        for folder in (self.box, self.scratch):
            os.makedirs(folder, exist_ok=True)
        self.cgroup = system.Cgroup(not options.process)
        self.bases = {}
        self.started = {}
        self.zygotes = {}
        self.language = None
        self.memory_mb = 0
        self.builder = None
        self.solution = Solution(0 if self.process else CANDIDATE, self.scratch)

    def configure(self, header, _):
        """Take the language's description."""
        self.language = header["language"]
        self.memory_mb = header.get("memory_mb", 256)
        meters = self.language["meters"]
        usable = [name for name in sorted(meters) if not self.process or meters[name].get("anywhere")]
        return {"ok": True, "version": VERSION, "cgroup": self.cgroup.version, "meters": usable}

    def prepare(self, header, _):
        """Start the compiler and drivers."""
        self._builder()
        for meter in header["meters"]:
            if self._serves():
                self._serving(meter)
            else:
                self._base(meter)
        return {"ok": True}

    def load(self, header, body):
        """Take a solution, compile it if need be, and load it once to see whether it can be: (reply,
        artifacts).
        """
        if self.solution.path:
            self.stop({}, b"")
        source, rest = body[: header["source_size"]], body[header["source_size"] :]
        signature = header["signature"]
        artifacts = files.unpacked(header.get("artifacts", ()), rest)
        built = {}
        if "artifacts" in self.language and not artifacts:
            try:
                artifacts = built = self._builder().build(signature, source)
            except builder.BuildFailed as failed:
                return {
                    "ok": False,
                    "outcome": failed.outcome,
                    "line": failed.line,
                    "error": str(failed),
                }, b""
            finally:
                self.builder = None
        elif self.builder is not None:  # started ahead, and not needed
            self.builder.stop()
            self.builder = None
        artifacts = artifacts or {self.language["source"]: source}
        for name, content in artifacts.items():
            files.write_anew(os.path.join(self.box, name), content)
        path = os.path.join(self.box, next(iter(artifacts)))
        self.solution = Solution(self.solution.uid, self.scratch, path, signature)
        reply = self._zygote(header.get("meter", "clock"))[1]
        if reply["ok"] and built:
            reply["artifacts"] = [[name, len(content)] for name, content in built.items()]
        return reply, b"".join(built.values()) if reply["ok"] else b""

    def warm(self, header, body):
        """Have the solution called on small inputs ahead of what counts."""
        zygote, failure = self._zygote(header["meter"])
        if zygote is None:
            return failure
        pieces = []
        at = 0
        for size in header["sizes"]:
            pieces += (struct.pack("<Q", size), body[at : at + size])
            at += size
        try:
            if zygote.warm(b"".join(pieces), header["seconds"]):
                return {"ok": True}
            zygote.stop()
        except Gone:
            pass
        return {"ok": False}

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
        self._stop_zygotes()
        if not self.process:
            self._kill_candidate()
        system.reap()
        self._empty_scratch()
        return {"ok": True}

    def pids(self):
        """The processes that are the warden's own, or wait for the candidate's program."""
        own = {os.getpid(), *(base.pid for base in self.bases.values())}
        if self.builder is not None:
            own.add(self.builder.pid)
        return own | {program.pid for program in (*self.zygotes.values(), *self.started.values())}

    def others_cpu_ns(self, pid):
        """CPU time of what runs beside a case in process `pid` and is not the case's doing."""
        others = self.pids() - {os.getpid(), pid, *(zygote.pid for zygote in self.zygotes.values())}
        return sum(system.cpu_ns(other) or 0 for other in others)

    def _serves(self):
        return self.language.get("server") == "serve"

    def _builder(self):
        if self.builder is None and "artifacts" in self.language:
            self.builder = builder.Builder(self)
        return self.builder

    def _places(self):
        return {
            "judge": HERE,
            "folder": self.language_folder,
            "python": sys.executable or "python3",
            "box": self.box,
            "memory_mb": self.memory_mb,
        }

    def _base(self, meter):
        base = self.bases.get(meter)
        if base is None:
            base = self.bases[meter] = servers.Base(meter, self.language["meters"][meter], self._places())
        return base

    def _serving(self, meter):
        program = self.started.get(meter)
        if program is None:
            description = self.language["meters"][meter]
            program = served.Served(meter, description, self._places(), self.solution)
            self.started[meter] = program
        return program

    @staticmethod
    def _ready(known, make, meter):
        """The meter's driver, once it is ready; started again if it has died. Raises Gone."""
        for attempt in (1, 2):
            try:
                program = make(meter)
                program.wait_ready(START_SECONDS)
                return program
            except Gone:
                known.pop(meter).stop()
                if attempt == 2:
                    raise
        return None

    def _zygote(self, meter):
        """(what runs cases, reply) with the solution loaded, or (None, reply that says why not)."""
        zygote = self.zygotes.get(meter)
        if zygote is not None and zygote.alive:
            return zygote, {"ok": True}
        if self._serves():
            program = self._ready(self.started, self._serving, meter)
            self.started.pop(meter)
            self.zygotes[meter] = program
            program.request_load(self.solution)
            return self._loaded(meter, program, program.printed)
        base = self._ready(self.bases, self._base, meter)
        output, writer = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        try:
            zygote = self.zygotes[meter] = base.load(self.solution, writer)
            return self._loaded(meter, zygote, lambda: files.printed(output))
        finally:
            os.close(output)
            os.close(writer)

    def _loaded(self, meter, zygote, output):
        started = time.monotonic()
        failure = {"ok": False, "outcome": "compile-error", "line": 0}
        oom = self.cgroup.oom_kills()
        try:
            answer = zygote.loaded(LOAD_SECONDS * zygote.patience)
        except Gone:
            killed = self.cgroup.oom_kills() > oom
            outcome = "memory-limit" if killed else "compile-error"
            text = (
                f"the program ended while it was being loaded\n{output().decode('utf-8', 'replace')}".strip()
            )
            return None, {**failure, "outcome": outcome, "error": text}
        if answer == b"L":
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

    def _tidy(self, result):
        """After a case: no process and no file of it stays."""
        if self._kill_strays():
            result["flags"].append("stray-processes")
        if os.listdir(self.scratch):
            result["flags"].append("files")
            self._empty_scratch()
        system.reap()

    def _kill_strays(self):
        known = self.pids()
        strays = [pid for pid in self._candidates() if pid not in known or not self._lives(pid)]
        strays = [pid for pid in strays if (system.state_of(pid) or "Z")[0] != "Z"]
        if not strays:
            return False
        if self.process:
            for pid in strays:
                system.kill(pid)
            return True
        self._stop_zygotes()
        self._kill_candidate()
        return True

    def _lives(self, pid):
        """Whether a process of ours has not been told to end."""
        return all(zygote.alive for zygote in self.zygotes.values() if zygote.pid == pid)

    def _stop_zygotes(self):
        """End all that has loaded the solution, and what waits to: it is the candidate's user's, too."""
        for program in (*self.zygotes.values(), *self.started.values()):
            program.stop()
        self.zygotes = {}
        self.started = {}

    def _empty_scratch(self):
        """Nothing is left there, not even in folders that only their owner may look into."""
        if not self.process:
            system.as_user(CANDIDATE, lambda: system.empty(self.scratch))
        system.empty(self.scratch)

    def _kill_candidate(self):
        system.kill_user(CANDIDATE, trusted=self.pids())

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
        except (Gone, OSError, KeyError, ValueError, struct.error) as error:
            answer = {"fault": f"{type(error).__name__}: {error}"}
        write(frames.pack(*answer) if isinstance(answer, tuple) else frames.pack(answer))


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
        serve(warden, files.reader(source), lambda data: files.write_all(sink, data))
    finally:
        if warden.process:
            warden.stop({}, b"")
            for base in warden.bases.values():
                base.stop()


if __name__ == "__main__":
    main()
