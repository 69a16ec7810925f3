"""Hostile Python is contained, gets the verdict that it deserves, and leaves the guest as it was."""

from __future__ import annotations

import pytest

from sandbox import Outcome
from tests.security.conftest import LIMITS, SIGNATURE, Guest

pytestmark = pytest.mark.docker


@pytest.fixture(autouse=True)
def guest_survives(guest: Guest) -> object:
    """After every test the same guest still judges honest programs."""
    yield
    assert guest.still_works()


def test_a_fork_bomb_hits_the_process_limit(guest: Guest) -> None:
    seen = guest.submit("import os\ndef f(n):\n    while True:\n        os.fork()\n")
    assert seen.outcome in (Outcome.RUNTIME_ERROR, Outcome.CPU_LIMIT, Outcome.WALL_LIMIT)


def test_a_fork_bomb_that_ignores_failure_runs_into_a_limit(guest: Guest) -> None:
    source = """
import os
def f(n):
    while True:
        try:
            os.fork()
        except OSError:
            pass
"""
    assert guest.submit(source).outcome in (Outcome.CPU_LIMIT, Outcome.WALL_LIMIT)


def test_a_memory_bomb_exceeds_the_memory_limit(guest: Guest) -> None:
    seen = guest.submit("def f(n):\n    x = []\n    while True:\n        x.append(bytearray(1 << 20))\n")
    assert seen.outcome is Outcome.MEMORY_LIMIT


def test_memory_beyond_the_limit_is_noticed_even_when_it_is_given_back(guest: Guest) -> None:
    seen = guest.submit("def f(n):\n    x = bytearray(200 << 20)\n    del x\n    return n\n")
    assert seen.outcome is Outcome.MEMORY_LIMIT


def test_an_endless_loop_runs_into_the_cpu_limit(guest: Guest) -> None:
    assert guest.submit("def f(n):\n    while True:\n        pass\n").outcome is Outcome.CPU_LIMIT


def test_sleeping_for_ever_runs_into_the_wall_limit(guest: Guest) -> None:
    assert guest.submit("import time\ndef f(n):\n    time.sleep(1000)\n").outcome is Outcome.WALL_LIMIT


def test_an_output_flood_is_cut_off(guest: Guest) -> None:
    seen = guest.submit("def f(n):\n    while True:\n        print('x' * 1000)\n")
    assert seen.outcome is Outcome.OUTPUT_LIMIT
    assert len(seen.output) <= 256 * 1024


def test_filling_the_disk_fails_inside_and_is_cleaned_up(guest: Guest) -> None:
    source = """
def f(n):
    with open('/tmp/x', 'wb') as file:
        while True:
            file.write(bytes(1 << 20))
"""
    seen = guest.submit(source)
    assert seen.outcome in (Outcome.RUNTIME_ERROR, Outcome.MEMORY_LIMIT)
    assert guest.submit("import os\ndef f(n):\n    return len(os.listdir('/tmp'))\n").answer == bytes(8)


def test_there_is_no_network(guest: Guest) -> None:
    source = "import socket\ndef f(n):\n    socket.create_connection(('1.1.1.1', 80), 1)\n    return n\n"
    seen = guest.submit(source)
    assert seen.outcome is Outcome.RUNTIME_ERROR
    assert "Error" in seen.message


@pytest.mark.parametrize("path", ["/etc/shadow", "/proc/1/environ", "/proc/1/mem", "/proc/1/fd/0"])
def test_what_belongs_to_root_cannot_be_read(guest: Guest, path: str) -> None:
    seen = guest.submit(f"def f(n):\n    return len(open({path!r}, 'rb').read())\n")
    assert seen.outcome is Outcome.RUNTIME_ERROR
    assert "PermissionError" in seen.message


@pytest.mark.parametrize(
    "path", ["/box/solution.py", "/judge/warden.py", "/judge/language/driver.py", "/usr/bin/python3"]
)
def test_nothing_of_the_judge_can_be_changed(guest: Guest, path: str) -> None:
    seen = guest.submit(f"def f(n):\n    open({path!r}, 'ab').write(b'x')\n    return n\n")
    assert seen.outcome is Outcome.RUNTIME_ERROR


@pytest.mark.parametrize("signal", ["SIGKILL", "SIGSTOP", "SIGTERM"])
def test_the_warden_cannot_be_signalled(guest: Guest, signal: str) -> None:
    seen = guest.submit(f"import os, signal\ndef f(n):\n    os.kill(1, signal.{signal})\n    return n\n")
    assert "PermissionError" in seen.message


@pytest.mark.parametrize("signal", ["SIGKILL", "SIGSTOP"])
def test_a_program_that_signals_everything_it_can_harms_only_itself(guest: Guest, signal: str) -> None:
    seen = guest.submit(f"import os, signal\ndef f(n):\n    os.kill(-1, signal.{signal})\n    return n\n")
    assert seen.outcome in (Outcome.RUNTIME_ERROR, Outcome.OK, Outcome.WALL_LIMIT)


def test_leaving_early_with_success_is_no_success(guest: Guest) -> None:
    seen = guest.submit("import os\ndef f(n):\n    os._exit(0)\n")
    assert seen.outcome is Outcome.RUNTIME_ERROR
    assert "exit code 0" in seen.message


def test_sys_exit_in_the_middle_is_a_runtime_error(guest: Guest) -> None:
    seen = guest.submit("import sys\ndef f(n):\n    sys.exit(0)\n")
    assert seen.outcome is Outcome.RUNTIME_ERROR
    assert "ended itself" in seen.message


def test_an_object_that_equals_everything_is_not_an_answer(guest: Guest) -> None:
    source = (
        "class Yes(int):\n    def __eq__(self, other):\n        return True\ndef f(n):\n    return Yes(7)\n"
    )
    assert guest.submit(source).outcome is Outcome.WRONG_TYPE


def test_an_answer_that_computes_while_it_is_read_is_not_an_answer(guest: Guest) -> None:
    seen = guest.submit(
        "class Late:\n    def __index__(self):\n        return 7\ndef f(n):\n    return Late()\n"
    )
    assert seen.outcome is Outcome.WRONG_TYPE


def test_writing_to_every_descriptor_forges_nothing(guest: Guest) -> None:
    source = """
import os
def f(n):
    for descriptor in range(64):
        try:
            os.write(descriptor, b"D\\0\\x08\\0\\0\\0\\0\\0\\0\\0\\x2a\\0\\0\\0\\0\\0\\0\\0" * 3)
        except OSError:
            pass
    return 5
"""
    seen = guest.submit(source)
    assert seen.outcome in (Outcome.RUNTIME_ERROR, Outcome.OK, Outcome.OUTPUT_LIMIT)
    assert guest.still_works()


def test_a_daemon_left_behind_is_ended(guest: Guest) -> None:
    source = """
import os, time
def f(n):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            while True:
                pass
        os._exit(0)
    return n
"""
    seen = guest.submit(source)
    assert "stray-processes" in seen.flags
    assert guest.submit(COUNT_PROCESSES).answer == SIGNATURE.encode_answer(0, [1])


COUNT_PROCESSES = """
import os
def f(n):
    mine = {os.getpid(), os.getppid()}
    others = [int(p) for p in os.listdir("/proc") if p.isdigit() and int(p) not in mine]
    return sum(os.stat(f"/proc/{p}").st_uid == os.getuid() for p in others)
"""


def test_patched_clocks_change_nothing(guest: Guest) -> None:
    source = """
import time
time.perf_counter = time.process_time = time.monotonic = time.time = lambda: 0.0
def f(n):
    total = 0
    for i in range(2_000_000):
        total += i
    return 1
"""
    assert guest.submit(source).cpu_ns > 10_000_000


def test_helpers_do_not_compute_for_free(guest: Guest) -> None:
    source = """
import os
def f(n):
    r, w = os.pipe()
    if os.fork() == 0:
        total = 0
        for i in range(3_000_000):
            total += i
        os.write(w, b"x")
        os._exit(0)
    os.read(r, 1)
    os.wait()
    return 1
"""
    seen = guest.submit(source)
    assert "helpers" in seen.flags
    assert seen.cpu_ns > 30_000_000


def test_computing_after_done_is_counted_all_the_same(guest: Guest) -> None:
    source = """
import os, struct
def f(n):
    os.write(3, b"D")
    os.read(3, 1)
    total = 0
    for i in range(300_000):
        total += i
    os.write(3, struct.pack("<BQq", 0, 8, 42))
    os._exit(0)
"""
    assert guest.load(source).ok
    seen = guest.call(meter="tally")
    assert seen.executed is not None
    assert seen.executed < 1_000_000
    assert seen.post_executed > 10_000_000


def test_recursion_to_death_says_so(guest: Guest) -> None:
    seen = guest.submit("def f(n):\n    return f(n + 1) + 1\n")
    assert seen.outcome in (Outcome.RUNTIME_ERROR, Outcome.MEMORY_LIMIT)


def test_deep_native_recursion_is_a_crash_of_the_program_alone(guest: Guest) -> None:
    source = "import ctypes\ndef f(n):\n    ctypes.string_at(0)\n    return n\n"
    seen = guest.submit(source)
    assert seen.outcome is Outcome.RUNTIME_ERROR
    assert "SIGSEGV" in seen.message or "Error" in seen.message


def test_state_does_not_survive_from_one_case_to_the_next(guest: Guest) -> None:
    source = """
count = 0
def f(n):
    global count
    count += 1
    open('/tmp/seen', 'a').write('x')
    return count
"""
    guest.load(source)
    observations = list(guest.session.run([SIGNATURE.encode_arguments([1])] * 5, LIMITS))
    assert {observation.answer for observation in observations} == {SIGNATURE.encode_answer(1, [1])}


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("def f(n)\n    return 1\n", "expected ':'"),
        ("import no_such_module\ndef f(n):\n    return 1\n", "no_such_module"),
        ("def g(n):\n    return 1\n", "nor a function f; the program defines g"),
        ("class Solution:\n    def g(self, n):\n        return 1\n", "no method f; it has g"),
        ("", "neither a class Solution"),
        ("1 / 0\n", "ZeroDivisionError"),
        ("raise SystemExit(0)\n", "ended itself"),
    ],
)
def test_what_cannot_be_loaded_is_explained(guest: Guest, source: str, says: str) -> None:
    loaded = guest.load(source)
    assert not loaded.ok
    assert loaded.outcome is Outcome.COMPILE_ERROR
    assert says in loaded.error


def test_a_syntax_error_names_its_line(guest: Guest) -> None:
    assert guest.load("x = 1\ny = 2\ndef f(n:\n    return 1\n").line == 3


@pytest.mark.parametrize("source", [b"def f(n):\n    return '\xff'\n", b"def f(n):\n    return 1\0\n"])
def test_sources_that_are_no_text_do_not_load(guest: Guest, source: bytes) -> None:
    loaded = guest.load(source)
    assert not loaded.ok
    assert "SyntaxError" in loaded.error or "ValueError" in loaded.error


def test_code_outside_of_functions_that_never_ends_is_stopped(guest: Guest) -> None:
    loaded = guest.load("while True:\n    pass\n")
    assert loaded.outcome is Outcome.TIME_LIMIT


def test_a_program_that_ends_while_it_is_loaded_says_so(guest: Guest) -> None:
    loaded = guest.load("import os\nos._exit(3)\n")
    assert not loaded.ok
    assert "ended while it was being loaded" in loaded.error


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("def f():\n    return 1\n", "TypeError"),
        ("def f(n, m):\n    return 1\n", "TypeError"),
        ("def f(n):\n    return [][n]\n", "line 2, in f"),
    ],
)
def test_runtime_errors_point_to_the_source(guest: Guest, source: str, says: str) -> None:
    seen = guest.submit(source)
    assert seen.outcome is Outcome.RUNTIME_ERROR
    assert says in seen.message


@pytest.mark.parametrize("value", ["'7'", "None", "7.0", "[7]", "{7}", "True", "10**30"])
def test_answers_of_the_wrong_type_are_named(guest: Guest, value: str) -> None:
    assert guest.submit(f"def f(n):\n    return {value}\n").outcome is Outcome.WRONG_TYPE


def test_what_is_printed_is_kept_apart_from_the_answer(guest: Guest) -> None:
    seen = guest.submit("def f(n):\n    print('looking at', n)\n    return n\n", 5)
    assert seen.output == b"looking at 5\n"
    assert seen.outcome is Outcome.OK


def test_the_program_runs_without_rights(guest: Guest) -> None:
    source = """
import os
def f(n):
    status = open("/proc/self/status").read()
    wanted = ("CapEff", "CapPrm", "CapInh")
    rights = [line.split()[1] for line in status.splitlines() if line.startswith(wanted)]
    if os.getuid() == 0 or os.getgid() == 0 or os.getgroups():
        return 1
    return 2 if any(int(r, 16) for r in rights) else 0
"""
    assert guest.submit(source).answer == SIGNATURE.encode_answer(0, [1])


def test_no_note_can_be_left_in_a_locked_folder(guest: Guest) -> None:
    source = """
import os
def f(n):
    try:
        os.mkdir('/tmp/locked')
    except FileExistsError:
        return 99
    open('/tmp/locked/note', 'w').write('x')
    os.chmod('/tmp/locked', 0)
    return n
"""
    assert guest.load(source).ok
    for _ in range(3):
        observation = guest.call(1)
        assert observation.answer == SIGNATURE.encode_answer(1, [1])
        assert "files" in observation.flags


@pytest.mark.parametrize("meter", ["clock", "tally"])
def test_nobody_writes_to_the_memory_that_the_counter_is_in(guest: Guest, meter: str) -> None:
    source = """
import ctypes
def f(n):
    if ctypes.CDLL(None).prctl(4, 1, 0, 0, 0) == 0 or ctypes.CDLL(None).prctl((1 << 32) + 4, 1, 0, 0, 0) == 0:
        return 1
    for mode in ('rb', 'r+b'):
        try:
            open('/proc/self/mem', mode)
            return 2
        except PermissionError:
            pass
    return 0
"""
    assert guest.load(source).ok
    assert guest.call(1, meter).answer == SIGNATURE.encode_answer(0, [1])
