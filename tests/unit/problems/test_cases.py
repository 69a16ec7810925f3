"""The cases of a problem: the statement's examples, then hidden ones, the same for everyone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from judge.errors import PackageError
from judge.problems.author import Author
from judge.problems.cases import HiddenCase, build_cases, ladder_input
from judge.problems.store import Store
from judge.report.model import Group
from tests.unit.problems.packages import Package


class Unavailable(Author):
    """Package code that must not be needed any more."""

    def _ask(self, name: str, *arguments: Any, shown: str | None = None) -> Any:
        raise AssertionError(f"{name} is asked again")


def cases_of(package: Package) -> tuple[HiddenCase, ...]:
    problem = package.load()
    with Author(problem) as author:
        return build_cases(problem, author)


def test_samples_come_first_with_their_answers(package: Package) -> None:
    problem = package.load()
    samples = cases_of(package)[:2]
    assert [case.group for case in samples] == [Group.SAMPLE, Group.SAMPLE]
    assert [case.arguments for case in samples] == [([3, 9, 4],), ([-2, -7],)]
    assert [problem.signature.decode_answer(case.expected or b"", case.arguments) for case in samples] == [
        9,
        -2,
    ]


def test_hidden_cases_come_from_all_sources_small_ones_first(package: Package) -> None:
    hidden = cases_of(package)[2:]
    groups = [case.group for case in hidden]
    assert set(groups) == {Group.EDGE, Group.RANDOM, Group.SCALED}
    assert groups.count(Group.EDGE) == 7
    assert 35 <= groups.count(Group.RANDOM) <= 40
    assert groups.count(Group.SCALED) == 2
    lengths = [len(case.data) for case in hidden]
    assert lengths == sorted(lengths)
    assert all(case.expected is None for case in hidden)


def test_no_input_is_there_twice(package: Package) -> None:
    package.change("inputs.py", ("return [([0],), ", "return [([3, 9, 4],), ([0],), ([0],), "))
    data = [case.data for case in cases_of(package)]
    assert len(set(data)) == len(data)


def test_arguments_are_what_the_bytes_hold(package: Package) -> None:
    problem = package.load()
    for case in cases_of(package):
        assert problem.signature.decode_arguments(case.data) == case.arguments


def test_cases_follow_from_the_seed(package: Package) -> None:
    first = cases_of(package)
    assert cases_of(package) == first
    package.append("problem.toml", "[hidden]\nseed = 2\n")
    assert cases_of(package) != first


def test_the_package_says_how_many_cases_there_are(package: Package) -> None:
    package.append("problem.toml", "max = 100\n[hidden]\ncases = 3\nscaled = [2, 64, 100, 512]\n")
    hidden = cases_of(package)
    scaled = [case for case in hidden if case.group is Group.SCALED]
    assert [len(case.arguments[0]) for case in scaled] == [4, 64, 100]
    assert sum(case.group is Group.RANDOM for case in hidden) <= 3


def test_cases_are_made_once(package: Package, tmp_path: Path) -> None:
    problem = package.load()
    store = Store(tmp_path / "cache", problem)
    with Author(problem) as author:
        made = build_cases(problem, author, store)
    assert build_cases(problem, Unavailable(problem), store) == made


def test_a_ladder_input_has_the_sizes_of_its_step(package: Package, tmp_path: Path) -> None:
    problem = package.load()
    store = Store(tmp_path / "cache", problem)
    with Author(problem) as author:
        data, sizes = ladder_input(problem, author, "ascending", {"n": 1000}, store)
        assert sizes == {"n": 1000}
        assert len(problem.signature.decode_arguments(data)[0]) == 1000
        assert ladder_input(problem, author, "ascending", {"n": 1000}) == (data, sizes)
    assert ladder_input(problem, Unavailable(problem), "ascending", {"n": 1000}, store) == (data, sizes)


def test_true_sizes_are_kept_where_they_differ_from_those_asked_for(package: Package) -> None:
    package.change("inputs.py", ('start + sizes["n"]', 'start + sizes["n"] + 3'))
    problem = package.load()
    with Author(problem) as author:
        assert ladder_input(problem, author, "ascending", {"n": 10})[1] == {"n": 13}


def test_a_hidden_input_that_does_not_fit_the_signature_is_a_mistake_of_the_package(package: Package) -> None:
    package.change("inputs.py", ("return [([0],), ", "return [([0.5],), "))
    with pytest.raises(PackageError, match=r"inputs.py: edge_cases\(\): case 1: nums\[0\]: expected int"):
        cases_of(package)
