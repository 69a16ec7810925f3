"""What `judge explain` asks of a Python program: text alone, so that no interpreter is needed."""

from __future__ import annotations

import io
import sys
import types
from collections.abc import Callable, Sequence

import pytest

from sandbox import discover

PYTHON = discover()["python"]
FUNCTION = {"kind": "function"}


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("q.pop(0)", "moves all that is behind"),
        ("q.insert(0, 1)", "moves all that is behind"),
        ("x in q", "looked through from the start"),
        ("q[1:]", "a slice copies"),
        ("s += t", "all of it may be copied"),
        ("sorted(q)", "sorts"),
        ("q.sort()", "sorts"),
        ("y = [v for v in q]", "a loop within the line"),
        ("max(q)", "goes through all of it"),
    ],
)
def test_what_hides_a_loop_is_named(line: str, says: str) -> None:
    assert says in "; ".join(PYTHON.costly(f"a = 1\n{line}\n")[2])


@pytest.mark.parametrize(
    "line", ["q.pop()", "q.append(1)", "q[0]", "x == y", "for v in q: pass", "q[1:] = r"]
)
def test_what_hides_none_is_not(line: str) -> None:
    assert PYTHON.costly(line) == {}


@pytest.mark.parametrize("source", ["def (", "\0", "(" * 5000])
def test_sources_that_are_no_python_are_left_alone(source: str) -> None:
    assert PYTHON.costly(source) == {}


def test_functions_keep_their_line_numbers() -> None:
    text, before = PYTHON.instrumented("class Solution:\n    pass", FUNCTION, "mark:")
    assert before == 0
    assert text.startswith("class Solution:\n    pass\n")
    compile(text, "solution.py", "exec")


def test_programs_are_counted_from_their_first_line() -> None:
    source = "from __future__ import annotations\nprint(input())\n"
    text, before = PYTHON.instrumented(source, {"kind": "program"}, "mark:")
    assert text.splitlines()[before + 1] == "print(input())"
    compile(text, "solution.py", "exec")


def test_all_languages_explain() -> None:
    assert all(language.explains for language in discover().values())


def test_a_language_explains_as_the_one_that_it_extends() -> None:
    assert discover()["typescript"].explains
    assert discover()["typescript"].costly("q.shift()")


class Monitoring:
    """Stands in for sys.monitoring, which Python has from 3.12 on: remembers what is called for each line."""

    DISABLE = object()
    events = types.SimpleNamespace(LINE=1, PY_START=2, PY_RESUME=4, PY_RETURN=8, PY_YIELD=16, PY_UNWIND=32)

    def __init__(self) -> None:
        self.called: dict[int, Callable[..., object]] = {}

    def use_tool_id(self, tool: int, name: str) -> None: ...

    def set_events(self, tool: int, events: int) -> None: ...

    def register_callback(self, tool: int, event: int, called: Callable[..., object]) -> None:
        self.called[event] = called


def counted(
    monkeypatch: pytest.MonkeyPatch, lines: Sequence[int], moments: Sequence[tuple[int, int]]
) -> dict[int, tuple[int, int]]:
    """Runs and nanoseconds of lines that begin one after another, at these times of the wall's clock and of
    the processor's.
    """
    monitoring, now, written = Monitoring(), [0, 0], io.BytesIO()
    monkeypatch.setattr(sys, "monitoring", monitoring, raising=False)
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    monkeypatch.setattr("time.perf_counter_ns", lambda: now[0])
    monkeypatch.setattr("time.thread_time_ns", lambda: now[1])
    monkeypatch.setattr("os.write", lambda number, text: written.write(text))
    text, _ = PYTHON.instrumented("", FUNCTION, "mark:")
    exec(compile(text, "solution.py", "exec"), {})
    code = compile("", "solution.py", "exec")
    for line, moment in zip(lines, moments, strict=True):
        now[:] = moment
        monitoring.called[1](code, line)
    sys.stdout.flush()
    table = written.getvalue().decode().strip().removeprefix("mark:")
    rows = (map(int, row.split(",")) for row in table.split(";"))
    return {line: (runs, spent) for line, runs, spent in rows}


def test_few_runs_that_were_held_up_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    held = [10 * step + (10**9 if step > 100 else 0) for step in range(200)]
    runs, spent = counted(monkeypatch, [5] * 200, [(moment, moment) for moment in held])[5]
    assert runs == 200
    assert 10 * 195 <= spent <= 10 * 200


def test_waiting_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    assert counted(monkeypatch, [5, 6], [(0, 0), (10**6, 300)])[5] == (1, 300)


def test_the_table_may_grow_while_it_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Writing it runs lines of the same file, which are counted, too."""
    monitoring, now = Monitoring(), iter(range(100))
    monkeypatch.setattr(sys, "monitoring", monitoring, raising=False)
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    code = compile("", "solution.py", "exec")
    lines = iter(range(50, 100))
    monkeypatch.setattr("time.thread_time_ns", lambda: next(now))
    monkeypatch.setattr("os.write", lambda number, text: None)
    text, _ = PYTHON.instrumented("", FUNCTION, "mark:")
    names: dict[str, object] = {"min": lambda *values: monitoring.called[1](code, next(lines)) or min(values)}
    exec(compile(text, "solution.py", "exec"), names)
    monitoring.called[1](code, 5)
    monitoring.called[1](code, 6)
    sys.stdout.flush()


def test_the_one_long_run_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    assert counted(monkeypatch, [5, 6], [(0, 0), (10**6, 10**6)])[5] == (1, 10**6)
