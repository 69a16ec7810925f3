"""Runs Python solutions inside the guest: one forked child for each call.

    base      this program; trusted, never runs a candidate's code; forks
    zygote    one for each loaded solution, as the candidate's user; has executed the solution; forks
    case      one for each call: decodes the input, calls, encodes the answer

The warden asks base and zygote over a packet socket (descriptor 0 of the base), and talks to a case over
descriptor 3: hello `H`, ready `R`, go `G`, done `D`, answer wanted `A`, then status, length and payload of
the answer. Everything a case says is taken as the word of the candidate's program.

Imports are few and early: this file also starts under Valgrind, where every module costs.
"""

import _socket
import array
import bisect
import collections
import functools
import gc
import heapq
import itertools
import marshal
import math
import operator
import os
import resource
import signal
import struct
import sys
import typing

FOLDER = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [FOLDER, sys.argv[1]]

import codec  # noqa: E402
import native  # noqa: E402
import packets  # noqa: E402
import prelude  # noqa: E402
import program  # noqa: E402

CASE_FD = 3
ANSWER, RAISED, WRONG_TYPE, OUT_OF_MEMORY = 0, 1, 2, 3
RECURSION_LIMIT = 200_000
SOURCE_NAME = "solution.py"


def receive(channel):
    """The next request (fields and tail) and the descriptors that came with it; None when the warden has
    gone.
    """
    data, ancillary, _, _ = channel.recvmsg(packets.MOST, 256)
    if not data:
        return None, []
    descriptors = array.array("i")
    for level, kind, payload in ancillary:
        if level == _socket.SOL_SOCKET and kind == _socket.SCM_RIGHTS:
            descriptors.frombytes(payload[: len(payload) - len(payload) % 4])
    return packets.unpack(data), list(descriptors)


def read_all(descriptor):
    """The content of a memory file."""
    size = os.fstat(descriptor).st_size
    pieces = []
    at = 0
    while at < size:
        piece = os.pread(descriptor, size - at, at)
        pieces.append(piece)
        at += len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def explain(error):
    """An exception as the candidate needs it: what, and where in their own source."""
    lines = []
    place = error.__traceback__
    while place is not None:
        if place.tb_frame.f_code.co_filename == SOURCE_NAME:
            lines.append(f"  line {place.tb_lineno}, in {place.tb_frame.f_code.co_name}")
        place = place.tb_next
    if len(lines) > 6:
        lines[3:-3] = [f"  ... {len(lines) - 6} more calls ..."]
    try:
        text = str(error)[:2000]
    except BaseException:
        text = "(its message cannot be shown)"
    name = type(error).__name__
    if isinstance(error, SystemExit):
        text = f"the program ended itself ({describe_exit(error)}) instead of returning an answer"
    return "\n".join([f"{name}: {text}" if text else name, *lines])


def describe_exit(error):
    """What a SystemExit was raised with."""
    return f"exit code {error.code!r}" if isinstance(error.code, int) else "sys.exit"


def locate(error):
    """The line of the candidate's source that an error at load time points to, 0 for none."""
    if isinstance(error, SyntaxError):
        return error.lineno or 0
    line = 0
    place = error.__traceback__
    while place is not None:
        if place.tb_frame.f_code.co_filename == SOURCE_NAME:
            line = place.tb_lineno
        place = place.tb_next
    return line


def load(path, signature):
    """Execute the solution and find what is to be called. Raises whatever the solution raises."""
    with open(path, "rb") as file:
        code = compile(file.read(), SOURCE_NAME, "exec", dont_inherit=True)
    namespace = {"__name__": "solution", "__builtins__": __builtins__, "__file__": SOURCE_NAME}
    namespace.update(native.CLASSES)
    prelude.provide(code, namespace)
    module = type(sys)("solution")
    module.__dict__.update(namespace)
    if signature["kind"] == "program":
        return lambda: program.call(code, namespace)
    sys.modules["solution"] = module
    exec(code, module.__dict__)
    return native.entry(module.__dict__, signature)


def invoke(entry, signature, arguments):
    """Call the solution; the answer in the candidate's own objects."""
    if signature["kind"] == "program":
        return entry()
    if signature["kind"] == "function":
        result = entry()(*arguments)
        if signature.get("mutates"):
            names = [name for name, _ in signature["parameters"]]
            return arguments[names.index(signature["mutates"])]
        return result
    results = []
    calls = arguments[0]
    subject = entry(*calls[0][1])
    results.append(None)
    for name, values in itertools.islice(calls, 1, None):  # A slice would count as the candidate's memory.
        results.append(getattr(subject, name)(*values))
    return results


def respond(status, payload):
    """Send the answer and its status."""
    frame = struct.pack("<BQ", status, len(payload)) + payload
    view = memoryview(frame)
    while view:
        view = view[os.write(CASE_FD, view) :]


def finish(signature, arguments, answer):
    """Encode and send what the solution answered."""
    calls = arguments[0] if signature["kind"] == "class" else None
    try:
        native.check_copied(signature, arguments, answer)
        if calls is not None:
            plain = native.results_to_plain(answer, signature, calls)
        else:
            plain = native.to_plain(answer, codec.answer_type(signature))
        respond(ANSWER, codec.encode_answer(signature, plain, calls))
    except MemoryError:
        respond(OUT_OF_MEMORY, b"")
    except codec.CodecError as error:
        respond(WRONG_TYPE, str(error).encode("utf-8", "replace"))
    except BaseException as error:
        respond(WRONG_TYPE, f"the answer cannot be read: {explain(error)}".encode("utf-8", "replace"))


def run_case(entry, signature, input_fd, after_call):
    """The whole life of a case after the fork; does not return."""
    os.write(CASE_FD, b"H")
    arguments = codec.decode_arguments(signature, read_all(input_fd))
    os.close(input_fd)
    arguments = native.from_plain(arguments, signature)
    sink = program.provide_input(arguments[0]) if signature["kind"] == "program" else None
    if after_call is not nothing:
        gc.collect()  # CPython keeps some dead lists, tuples and frames for reuse: these would come free.
    status, answer, report = ANSWER, None, b""
    os.write(CASE_FD, b"R")
    os.read(CASE_FD, 1)
    try:
        answer = invoke(entry, signature, arguments)
    except MemoryError:
        status = OUT_OF_MEMORY
    except BaseException as error:
        status, failure = RAISED, error
    os.write(CASE_FD, b"D")
    os.read(CASE_FD, 1)
    after_call(answer, signature.get("mutates") is not None)
    if status == RAISED:
        report = explain(failure).encode("utf-8", "replace")
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BaseException:
        pass
    if sink is not None:
        answer = program.printed(sink)
    if status == ANSWER:
        finish(signature, arguments, answer)
    else:
        respond(status, report)


def case_child(entry, signature, descriptors, channel, after_call):
    """Turn a fresh fork into a case. Does not return."""
    case_fd, input_fd, output_fd = descriptors
    code = 1
    try:
        channel.close()
        redirect(case_fd, CASE_FD)
        redirect(output_fd, 1, 2)
        for descriptor in (case_fd, output_fd):
            if descriptor > CASE_FD:
                os.close(descriptor)
        run_case(entry, signature, input_fd, after_call)
        code = 0
    except OSError:
        pass
    finally:
        os._exit(code)


def warm(entry, signature, data):
    """Call the solution on small inputs, so that the interpreter has adapted to it before anything counts."""
    at = 0
    while at < len(data):
        (size,) = struct.unpack_from("<Q", data, at)
        at += 8
        try:
            arguments = codec.decode_arguments(signature, data[at : at + size])
            invoke(entry, signature, native.from_plain(arguments, signature))
        except BaseException:
            pass
        at += size


def serve_cases(channel, entry, signature, after_call):
    """The zygote's loop: a request is a case to fork or a round of warming up."""
    while True:
        request, descriptors = receive(channel)
        if request is None:
            return
        fields, _ = request
        if fields["op"] == "warm":
            if signature["kind"] != "program":  # each case runs a program anew
                warm(entry, signature, read_all(descriptors[0]))
            sys.stdout.flush()
            sys.stderr.flush()
            os.close(descriptors[0])
            channel.send(b"W")
            continue
        child = os.fork()
        if child == 0:
            case_child(entry, signature, descriptors, channel, after_call)
        for descriptor in descriptors:
            os.close(descriptor)
        _, status = os.waitpid(child, 0)
        channel.send(b"X" + struct.pack("<ii", child, status))


def redirect(descriptor, *targets):
    """Make each target a copy of a descriptor."""
    for target in targets:
        os.dup2(descriptor, target)


def become_candidate(fields):
    """Give up every right of the base, and take on the candidate's limits."""
    for name, value in fields.items():
        if name.startswith("rlimit."):
            number = getattr(resource, f"RLIMIT_{name[7:]}")
            resource.setrlimit(number, (int(value), int(value)))
    try:
        with open("/proc/self/oom_score_adj", "w") as file:
            file.write("1000")
    except OSError:
        pass
    uid = int(fields["uid"])
    if uid:
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
    os.chdir(fields["cwd"])


def zygote(request, descriptors, after_call):
    """Load the solution, say how it went, and serve cases. Does not return."""
    control_fd, output_fd = descriptors
    fields, tail = request
    signature = marshal.loads(tail)
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.setsid()
        channel = _socket.socket(fileno=os.dup(control_fd) if control_fd <= CASE_FD else control_fd)
        null = os.open("/dev/null", os.O_RDWR)
        redirect(null, 0, CASE_FD)
        redirect(output_fd, 1, 2)
        become_candidate(fields)
        sys.setrecursionlimit(RECURSION_LIMIT)
        try:
            entry = load(fields["path"], signature)
            sys.stdout.flush()
            sys.stderr.flush()
        except BaseException as error:
            line = locate(error)
            channel.send(b"E" + struct.pack("<i", line) + explain(error).encode("utf-8", "replace")[:8000])
            return
        redirect(null, 1, 2)
        for descriptor in {null, output_fd} - {0, 1, 2, CASE_FD}:
            os.close(descriptor)
        gc.collect()
        gc.freeze()
        channel.send(b"L")
        serve_cases(channel, entry, signature, after_call)
    except OSError as error:
        os.write(2, f"{error}\n".encode())
    finally:
        os._exit(0)


def frame_meter():
    """Have frames counted by the memory probe; what to call between *done* and the answer."""
    import _judge_meter

    monitoring = sys.monitoring
    events = monitoring.events
    tool = 5
    monitoring.use_tool_id(tool, "judge")
    monitoring.register_callback(tool, events.PY_START, _judge_meter.entered)
    for event in (events.PY_RETURN, events.PY_UNWIND):
        monitoring.register_callback(tool, event, _judge_meter.left)
    monitoring.set_events(tool, events.PY_START | events.PY_RETURN | events.PY_UNWIND)
    return _judge_meter.called


def nothing(answer, in_place):
    """The meters that need no look at the answer."""


def main():
    """The base's loop."""
    meter = sys.argv[2]
    channel = _socket.socket(fileno=os.dup(0))
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    after_call = nothing
    if meter == "tally":
        gc.disable()
    elif meter == "space":
        after_call = frame_meter()
    channel.send(b"B")
    while True:
        request, descriptors = receive(channel)
        if request is None:
            return
        child = os.fork()
        if child == 0:
            channel.close()
            zygote(request, descriptors, after_call)
        for descriptor in descriptors:
            os.close(descriptor)
        channel.send(struct.pack("<i", child))


PRELOADED = (bisect, collections, functools, heapq, itertools, math, operator, typing)

if __name__ == "__main__":
    main()
