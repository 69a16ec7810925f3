"""A new package is right as it is."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from judge.errors import UsageError
from judge.problems.author import Author
from judge.problems.cases import build_cases
from judge.problems.checkers import checker_for
from judge.problems.loader import load_problem
from judge.problems.scaffold import new_problem


def test_the_scaffold_loads_and_its_inputs_are_valid(tmp_path: Path) -> None:
    problem = load_problem(new_problem(tmp_path / "bank", "largest-of-list"))
    assert problem.title == "Largest Of List"
    assert problem.signature.name == "largestOfList"
    with Author(problem) as author:
        cases = build_cases(problem, author)
        for case in cases:
            author.validate(case.arguments)
    assert len(cases) > 40


def test_solutions_are_what_they_declare(tmp_path: Path) -> None:
    problem = load_problem(new_problem(tmp_path, "largest"))
    right = {}
    with Author(problem) as author:
        cases = build_cases(problem, author)
        checker = checker_for(problem, author)
    for solution in problem.solutions:
        scope: dict[str, type] = {}
        exec(compile(solution.path.read_text(), str(solution.path), "exec"), scope)  # our own file
        solve = getattr(scope["Solution"](), problem.signature.name)
        answers = [solve(*case.arguments) for case in cases]
        expected = [max(case.arguments[0]) for case in cases]
        right[solution.role] = all(
            checker.compare(case.arguments, wanted, answer) is None
            for case, wanted, answer in zip(cases, expected, answers, strict=True)
        )
    assert right == {"optimal": True, "naive": True, "wrong": False}


def test_a_title_can_be_given(tmp_path: Path) -> None:
    folder = new_problem(tmp_path, "pow-x-n", "Pow(x, n) in C#: $5")
    assert load_problem(folder).title == "Pow(x, n) in C#: $5"


@pytest.mark.parametrize(
    ("slug", "name"), [("two-sum", "twoSum"), ("3-sum", "solve"), ("class", "solve"), ("sqrt-2", "sqrt2")]
)
def test_the_function_is_named_for_the_problem(tmp_path: Path, slug: str, name: str) -> None:
    folder = new_problem(tmp_path, slug)
    assert load_problem(folder).signature.name == name
    for file in (folder / "solutions").iterdir():
        ast.parse(file.read_text())


@pytest.mark.parametrize("slug", ["Two Sum", "", "../up", "a--b", "-a", "two_sum", "ä"])
def test_a_slug_must_be_one(tmp_path: Path, slug: str) -> None:
    with pytest.raises(UsageError, match="is no slug; use small letters"):
        new_problem(tmp_path / "bank", slug)
    assert not (tmp_path / "bank").exists()


@pytest.mark.parametrize("title", ["", "a\nb", 'say "x"', "back\\slash"])
def test_a_title_must_be_one_line(tmp_path: Path, title: str) -> None:
    with pytest.raises(UsageError, match="is no title; write one line"):
        new_problem(tmp_path, "largest", title)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    folder = new_problem(tmp_path, "largest")
    (folder / "problem.toml").write_text("mine")
    with pytest.raises(UsageError, match="is there already"):
        new_problem(tmp_path, "largest")
    assert (folder / "problem.toml").read_text() == "mine"
    assert list(tmp_path.iterdir()) == [folder]
