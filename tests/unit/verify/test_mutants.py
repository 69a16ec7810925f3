"""Mutants are small, compile, and are never the program itself."""

from __future__ import annotations

import ast
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import PackageError
from judge.verify.mutants import (
    EQUIVALENTS,
    Survivor,
    Tried,
    check_survivors,
    read_equivalents,
    sample,
)
from sandbox import Mutant, discover
from tests.unit.problems.packages import Package

PYTHON = next(language for language in discover().values() if language.mutates)
BANK = Path(__file__).parents[3] / "problems"
PROGRAM = """\
def solve(nums, k):
    best = 0  # äöü: columns are counted in bytes
    for i, x in enumerate(nums):
        if x < k and not best or x in nums:
            best = max(best, x * 2 - 1)
            continue
        while best:
            best -= 1
    return "ü" + str(best) if best else True
"""


def changes(source: str) -> set[tuple[str, str]]:
    return {(mutant.before, mutant.after) for mutant in PYTHON.mutants(source)}


def test_the_mistakes_that_people_make_are_among_them() -> None:
    found = changes(PROGRAM)
    condition = "if x < k and not best or x in nums:"
    assert {
        (condition, "if x <= k and not best or x in nums:"),
        (condition, "if x < k or not best or x in nums:"),
        (condition, "if x < k and best or x in nums:"),
        (condition, "if x < k and not best or x not in nums:"),
        ("best = max(best, x * 2 - 1)", "best = min(best, x * 2 - 1)"),
        ("best = max(best, x * 2 - 1)", "best = max(best, x * 2 + 1)"),
        ("best = max(best, x * 2 - 1)", "best = max(best, x + 2 - 1)"),
        ("best = max(best, x * 2 - 1)", "best = max(best, x * 3 - 1)"),
        ("best = max(best, x * 2 - 1)", "pass"),
        ("continue", "pass"),
        ("while best:", "while not best:"),
        ("best -= 1", "best += 1"),
        ('return "ü" + str(best) if best else True', 'return "ü" + str(best) if best else False'),
        ('return "ü" + str(best) if best else True', 'return "ü" + str(best) if not best else True'),
    } <= found


@pytest.mark.parametrize(
    "path", sorted(BANK.glob("*/solutions/optimal*.py")), ids=lambda path: path.parts[-3]
)
def test_each_is_another_program_that_differs_in_one_line(path: Path) -> None:
    source = path.read_text("utf-8")
    lines = source.splitlines()
    mutants = PYTHON.mutants(source)
    assert len({mutant.source for mutant in mutants}) == len(mutants)
    for mutant in mutants:
        ast.parse(mutant.source)
        changed = mutant.source.splitlines()
        assert [number for number, line in enumerate(lines, 1) if line != changed[number - 1]] == [
            mutant.line
        ]
        assert mutant.before == lines[mutant.line - 1].strip() != mutant.after


@given(count=st.integers(0, 200), most=st.integers(1, 50))
def test_a_sample_is_spread_over_the_text(count: int, most: int) -> None:
    mutants = [Mutant(number, "a", "b", "") for number in range(count)]
    taken = sample(mutants, most)
    assert len(taken) == min(count, most)
    lines = [mutant.line for mutant in taken]
    assert lines == sorted(set(lines))
    if count >= most:
        assert max((after - before for before, after in pairwise(lines)), default=0) <= (count // most + 1)


def test_survivors_are_explained_in_a_file(tmp_path: Path) -> None:
    assert read_equivalents(tmp_path) == ()
    path = tmp_path / EQUIVALENTS
    path.write_text('[[equivalent]]\nbefore = "a < b"\nafter = "a <= b"\nwhy = "never equal"\n', "utf-8")
    (one,) = read_equivalents(tmp_path)
    assert (one.before, one.after, one.why) == ("a < b", "a <= b", "never equal")
    path.write_text('[[equivalent]]\nbefore = "a < b"\nafter = "a <= b"\n', "utf-8")
    with pytest.raises(
        PackageError, match=r"equivalents\.toml: equivalent\.0\.why: .* before, after and why"
    ):
        read_equivalents(tmp_path)
    path.write_text("[[equivalent]\n", "utf-8")
    with pytest.raises(PackageError, match="no TOML"):
        read_equivalents(tmp_path)


def test_only_survivors_that_nothing_explains_are_wrong(tmp_path: Path) -> None:
    package = Package(tmp_path)
    tried = Tried("optimal.py", 10, (Survivor(3, "a < b", "a <= b"), Survivor(4, "a", "b")), 1.0)
    (package.folder / EQUIVALENTS).write_text(
        '[[equivalent]]\nbefore = "a < b"\nafter = "a <= b"\nwhy = "never equal"\n', "utf-8"
    )
    check = check_survivors(tried, package.load())
    assert not check.passed
    assert check.found == "8 of 10 killed, 1 explained as equivalent, 1 alive"
    assert "line 3, equivalent: never equal\n- a < b\n+ a <= b" in check.detail
    assert (check.killed, check.mutants) == (8, 10)
    without = Tried("optimal.py", 10, tried.survivors[:1], 1.0)
    assert check_survivors(without, package.load()).passed
