"""A package's code gives the same inputs everywhere; what it does wrong is an error that names the line."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from judge.errors import PackageError
from judge.problems.author import Author, InvalidInput
from judge.problems.model import Problem
from tests.unit.problems.packages import Package, quickest

PRINTS = "\nimport os\nprint('x' * 100_000)\nos.write(1, b'garbage')\nos.system('echo more')\n"


@pytest.fixture
def author(package: Package) -> Iterator[Author]:
    with Author(package.load()) as author:
        yield author


def line_of(problem: Problem, text: str) -> int:
    lines = problem.inputs_file.read_text().splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def failing(package: Package, function: str, body: str) -> Problem:
    """The package with another body of a function of one argument list."""
    package.append("inputs.py", f"\n\ndef {function}(*given):\n    {body}\n")
    return package.load()


def workers() -> list[psutil.Process]:
    """The worker processes that this process has."""
    return psutil.Process().children(recursive=True)


def test_all_functions_can_be_called(author: Author) -> None:
    assert author.edge_cases()[0] == ([0],)
    (nums,) = author.scaled("ascending", {"n": 50}, 1)
    assert len(nums) == 50
    assert author.sizes(([4, 5],)) == {"n": 2}
    author.validate(([4, 5],))
    assert author.rung("ascending", {"n": 50}, 1) == ((nums,), {"n": 50})


def test_a_custom_check_is_called(package: Package) -> None:
    body = "return None if given[1] == given[2] else f'{given[0][0]} gives {given[1]}'"
    with Author(failing(package, "check", body)) as author:
        assert author.check(([1, 2],), 2, 2) is None
        assert author.check(([1, 2],), 2, 1) == "[1, 2] gives 2"


def test_an_invalid_input_is_told_with_the_reason(author: Author) -> None:
    with pytest.raises(InvalidInput) as caught:
        author.validate(([],))
    assert caught.value.reason == "nums must have 1 to 200000 values, not 0"
    assert "validate(): the input is not valid: nums must have" in str(caught.value)


def test_the_worker_starts_when_it_is_needed_and_ends_with_its_author(package: Package) -> None:
    before = set(workers())
    with Author(package.load()) as author:
        assert set(workers()) == before
        author.edge_cases()
        (worker,) = set(workers()) - before
        author.sizes(([1],))
        assert set(workers()) - before == {worker}
    assert not worker.is_running()
    author.close()


def test_random_cases_are_the_same_in_every_process(package: Package) -> None:
    problem = package.load()
    with Author(problem) as one, Author(problem) as other:
        first = one.random_cases(1, 40)
        assert len(first) == 40
        assert len({repr(case) for case in first}) == 40
        assert one.random_cases(1, 40) == first
        other.edge_cases()
        assert other.random_cases(1, 40) == first
        assert other.random_cases(2, 40) != first


def test_random_cases_do_not_depend_on_where_or_how_the_judge_runs(package: Package, tmp_path: Path) -> None:
    moved = Package(tmp_path / "site-packages")
    text = "\n\nODD = [87654321, 87654322, 87654323]\n"
    package.append("inputs.py", text)
    moved.append("inputs.py", text)
    with Author(package.load()) as author:
        here = author.random_cases(3, 60)
    program = (
        "import sys, pathlib; from judge.problems.author import Author\n"
        "from judge.problems.loader import load_problem\n"
        "with Author(load_problem(pathlib.Path(sys.argv[1]))) as author: print(author.random_cases(3, 60))"
    )
    environment = os.environ | {
        "PYTHONHASHSEED": "77",
        "CI": "true",
        "PYTHONPATH": str(Path(__file__).parents[3]),
    }
    there = subprocess.run(
        [sys.executable, "-c", program, str(moved.folder)],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert there.stdout.strip() == repr(here)
    assert not (tmp_path / ".hypothesis").exists()


def test_few_possible_inputs_are_all_found_once(package: Package) -> None:
    problem = failing(
        package, "inputs", "return st.tuples(st.lists(st.booleans().map(int), min_size=1, max_size=2))"
    )
    with Author(problem) as author:
        cases = author.random_cases(1, 40)
    assert sorted(cases) == [([0],), ([0, 0],), ([0, 1],), ([1],), ([1, 0],), ([1, 1],)]


def test_no_random_cases_are_possible(author: Author) -> None:
    assert author.random_cases(1, 0) == []


def test_scaled_inputs_depend_on_the_seed_alone(author: Author, package: Package) -> None:
    first = author.scaled("ascending", {"n": 8}, "a")
    random.seed(5)
    assert author.scaled("ascending", {"n": 8}, "a") == first
    assert author.scaled("ascending", {"n": 8}, "b") != first
    problem = failing(package, "scaled", "return ([random.randrange(1000) for _ in range(20)],)")
    with Author(problem) as careless:
        assert careless.scaled("ascending", {"n": 1}, 1) == careless.scaled("ascending", {"n": 1}, 1)


def test_whatever_is_printed_disturbs_nothing(package: Package) -> None:
    package.append("inputs.py", PRINTS)
    with Author(failing(package, "sizes", "print('y'); return {'n': 3}")) as author:
        assert author.sizes(([1],)) == {"n": 3}
        assert len(author.random_cases(1, 5)) == 5


def test_standard_input_is_empty(package: Package) -> None:
    with Author(failing(package, "sizes", "import sys; return {'n': len(sys.stdin.read())}")) as author:
        assert author.sizes(([1],)) == {"n": 0}


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("return {}['key']", "KeyError: 'key'"),
        ("raise SystemExit(3)", "SystemExit: 3"),
        ("assert False", "AssertionError"),
        ("return sizes(*given)", "RecursionError: maximum recursion depth exceeded"),
        ("return [None] * 10**11", "MemoryError: it needs more than 4096 MiB; make its sizes smaller"),
    ],
)
def test_an_exception_is_told_with_its_line(package: Package, body: str, message: str) -> None:
    problem = failing(package, "sizes", body)
    with Author(problem) as author:
        with pytest.raises(PackageError) as caught:
            author.sizes(([1],))
        assert str(caught.value).startswith(f"{problem.inputs_file}:{line_of(problem, body)}: sizes(): ")
        assert message.removeprefix("MemoryError: ") in str(caught.value)
        assert author.edge_cases()


@pytest.mark.parametrize(
    "body", ["os._exit(7)", "os.kill(os.getpid(), 11)", "import ctypes; ctypes.string_at(0)"]
)
def test_a_crash_is_told_and_the_next_call_works(package: Package, body: str) -> None:
    package.append("inputs.py", "\nimport os\n")
    problem = failing(package, "sizes", f"print('about to go', flush=True); {body}")
    with Author(problem) as author:
        author.edge_cases()
        with pytest.raises(PackageError) as caught:
            author.sizes(([1],))
        assert f"{problem.inputs_file}: sizes(): the process that runs inputs.py is gone: it " in str(
            caught.value
        )
        assert "SIGSEGV" in str(caught.value) or "ended with status 7" in str(caught.value)
        assert author.edge_cases()


def test_a_hang_is_stopped_and_told_with_its_line(package: Package) -> None:
    problem = failing(package, "sizes", "while True: pass")
    with Author(problem, seconds=0.3) as author:
        started = time.monotonic()
        with pytest.raises(
            PackageError, match=r"sizes\(\): it was stopped after 0\.3 s \(at line \d+\); make it faster"
        ):
            author.sizes(([1],))
        assert time.monotonic() - started < 10
        assert author.edge_cases()


def test_a_hang_that_cannot_be_interrupted_is_killed_with_what_it_started(package: Package) -> None:
    body = (
        "import signal, subprocess, time; signal.signal(signal.SIGALRM, signal.SIG_IGN); "
        "subprocess.Popen(['sleep', '1000']); time.sleep(1000)"
    )
    with Author(failing(package, "sizes", body), seconds=0.2) as author:
        with pytest.raises(PackageError, match=r"it was stopped after 0\.2 s; make it faster"):
            author.sizes(([1],))
        assert not [process for process in workers() if process.name() == "sleep"]


def test_code_that_cannot_be_loaded_is_told_with_its_line(package: Package) -> None:
    package.append("inputs.py", "\nimport no_such_module\n")
    problem = package.load()
    with Author(problem) as author, pytest.raises(PackageError) as caught:
        author.edge_cases()
    number = line_of(problem, "import no_such_module")
    assert f"inputs.py:{number}: edge_cases(): ModuleNotFoundError: No module named 'no_such_module'" in str(
        caught.value
    )


def test_a_strategy_that_fails_is_told_with_its_line(package: Package) -> None:
    problem = failing(package, "inputs", "return st.tuples(st.lists(st.integers(5, 1)))")
    with Author(problem) as author, pytest.raises(PackageError, match=r"inputs\(\): InvalidArgument: "):
        author.random_cases(1, 10)


@pytest.mark.parametrize(
    ("function", "body", "message"),
    [
        (
            "edge_cases",
            "return [[1, 2]]",
            "case 1: an input is a list; make it a tuple of the arguments, (value,) with",
        ),
        (
            "edge_cases",
            "return [([1, 'x'],)]",
            "case 1: nums[1]: expected int, got str: 'x'; the types are those of",
        ),
        ("edge_cases", "return [([2**31],)]", "nums[0]: 2147483648 does not fit in 32 bits (int)"),
        ("edge_cases", "return [([1], 2)]", "case 1: expected 1 arguments (nums), got 2"),
        ("edge_cases", "return None", "it returns None; return a list of tuples"),
        (
            "edge_cases",
            "return [(range(3),)]",
            "what it returns holds builtins.range at [0][0]; use numbers, strings",
        ),
        ("edge_cases", "return [([__import__('enum').IntEnum('E', 'A').A],)]", "at [0][0][0]; use numbers"),
    ],
)
def test_inputs_of_the_wrong_shape_are_refused(
    package: Package, function: str, body: str, message: str
) -> None:
    with Author(failing(package, function, body)) as author, pytest.raises(PackageError) as caught:
        author.edge_cases()
    assert f"inputs.py: {function}(): " in str(caught.value)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "body",
    [
        "return {}",
        "return {'n': 1, 'm': 2}",
        "return {'n': 1.5}",
        "return {'n': -1}",
        "return {'n': 1, 2: 3}",
        "return 3",
    ],
)
def test_sizes_must_be_those_declared(package: Package, body: str) -> None:
    with Author(failing(package, "sizes", body)) as author, pytest.raises(PackageError, match=r"sizes\(\): "):
        author.sizes(([1],))


def test_a_check_returns_none_or_a_text(package: Package) -> None:
    problem = failing(package, "check", "return True")
    with (
        Author(problem) as author,
        pytest.raises(PackageError, match="it returns a bool; return None if the"),
    ):
        author.check(([1],), 1, 1)


def test_a_million_numbers_travel_quickly(package: Package) -> None:
    package.change("inputs.py", ("MAX_LENGTH = 200_000", "MAX_LENGTH = 2_000_000"))
    with Author(package.load()) as author:
        (nums,) = author.scaled("ascending", {"n": 1_000_000}, 1)
        assert author.sizes((nums,)) == {"n": 1_000_000}
        assert quickest(lambda: author.sizes((nums,)), 3) < 0.5


def test_hypothesis_is_imported_only_where_it_is_needed(package: Package) -> None:
    body = "import sys; return {'n': len([name for name in sys.modules if name.startswith('hypothesis')])}"
    with Author(failing(package, "sizes", body)) as author:
        assert author.sizes(([1],)) == {"n": 0}
        author.random_cases(1, 3)
        assert author.sizes(([1],))["n"] > 10


@pytest.mark.parametrize(
    "body",
    [
        "return [x for x in [st.just([1])] if isinstance(x.example, int) or True] and [([1],)]",
        "from hypothesis import find; return [(find(st.lists(st.integers()), lambda x: sum(x) > 2),)]",
        "return [([1],)] if st.integers() else []",
        "return [([1],)] if isinstance(MADE, st.SearchStrategy) else []",
        "return [(list(range(3)) if MADE is None else [7],)]",
    ],
)
def test_other_functions_may_use_hypothesis_all_the_same(package: Package, body: str) -> None:
    package.append("inputs.py", "\nMADE = st.lists(st.integers()).map(sorted)\n")
    with Author(failing(package, "edge_cases", body)) as author:
        assert len(author.edge_cases()) == 1


@pytest.mark.parametrize(
    "code",
    [
        "import hypothesis\nV = hypothesis.strategies.integers(0, 9)",
        "import hypothesis.strategies as st2\nV = st2.integers(0, 9)",
        "from hypothesis.strategies import *\nV = integers(0, 9)",
        "from hypothesis.strategies import composite, none\n@composite\ndef V(draw): return draw(none())",
        "from hypothesis import given\n@given(st.integers())\ndef other(x): pass",
        "class V(st.SearchStrategy): pass",
        "V = [x for x in (st.integers() | st.none(), st.just(1))]\nW: st.SearchStrategy[int] | None = None",
        "import dataclasses\n@dataclasses.dataclass\nclass V:\n    x: st.DataObject = None",
        "assert len(st.integers().map(str).example.__name__) > 0",
    ],
)
def test_any_way_to_import_and_use_hypothesis_is_fine(package: Package, code: str) -> None:
    package.append("inputs.py", f"\n{code}\n")
    with Author(package.load()) as author:
        assert author.edge_cases()
        assert len(author.random_cases(1, 3)) == 3
