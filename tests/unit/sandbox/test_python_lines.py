"""What `judge explain` asks of a Python program: text alone, so that no interpreter is needed."""

from __future__ import annotations

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


def test_languages_say_whether_they_explain() -> None:
    assert PYTHON.explains
    assert not discover()["cpp"].explains
    assert discover()["cpp"].costly("x") == {}
