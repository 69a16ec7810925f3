"""Packages are proven, and what is wrong with one is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge import Settings
from judge.problems.loader import Bank
from judge.problems.scaffold import new_problem
from judge.service import Judge
from judge.verify import Check, Scope, verify, verify_at_once
from judge.verify.record import RECORD, changed_since
from tests.acceptance.conftest import PROBLEMS

pytestmark = [pytest.mark.docker, pytest.mark.slow]
PYTHON = Scope(language="python", mutants=False)
KINDS = ("number-of-islands", "lru-cache")
"""One with two sizes, and a design class."""
MOST = 1
UNPROVEN = changed_since(PROBLEMS / RECORD, PROBLEMS, list(Bank(PROBLEMS)))
CHANGED = [slug for slug in UNPROVEN if slug not in KINDS][:MOST]
"""Packages that the record does not prove as they are; `make verify-all` proves all of them."""


def failed(checks: list[Check]) -> list[str]:
    return [f"{check.problem}/{check.subject}: {check.found}" for check in checks if not check.passed]


@pytest.mark.parametrize("problem", [*KINDS, *CHANGED])
def test_packages_are_what_they_say(judge: Judge, problem: str) -> None:
    assert failed(list(verify(judge, [problem], PYTHON))) == []


def test_a_new_package_is_proven_once(tmp_path: Path) -> None:
    new_problem(tmp_path / "bank", "largest")
    settings = Settings(cache=tmp_path / "cache", problems=tmp_path / "bank")
    checks = [*verify_at_once(settings, ["largest"], Scope(), jobs=1)]
    assert failed(checks) == []
    (mutants,) = (check for check in checks if check.mutants)
    assert mutants.killed >= mutants.mutants - 1
    again = [*verify_at_once(settings, ["largest"], Scope(), jobs=1)]
    assert [check.found for check in again] == [check.found for check in checks]
    assert all(check.known for check in again if check.subject != "texts")


def test_cases_that_miss_mistakes_are_found_out(tmp_path: Path) -> None:
    folder = new_problem(tmp_path / "bank", "largest")
    manifest = folder / "problem.toml"
    manifest.write_text(manifest.read_text("utf-8") + "\n[hidden]\ncases = 5\nscaled = []\n", "utf-8")
    inputs = folder / "inputs.py"
    text = inputs.read_text("utf-8")
    start, end = text.index("    return [([0],)"), text.index("def scaled")
    text = f"{text[:start]}    return []\n\n\n{text[end:]}"
    inputs.write_text(text.replace("min_size=1, max_size=20", "min_size=1, max_size=1"), "utf-8")
    statement = folder / "statement.md"
    statement.write_text(statement.read_text("utf-8").replace("[3, 9, 4]\n-> 9", "[9]\n-> 9"), "utf-8")
    statement.write_text(statement.read_text("utf-8").replace("[-2, -7]", "[-2]"), "utf-8")
    with Judge(Settings(cache=tmp_path / "cache", problems=tmp_path / "bank")) as judge:
        checks = list(verify(judge, ["largest"]))
    (mutants,) = (check for check in checks if check.mutants)
    assert not mutants.passed
    assert "- if value > largest:\n+ if value <= largest:" not in mutants.detail, "one change at a time"
    assert "alive\n- largest = value\n+ pass" in mutants.detail
    assert "equivalent: an equal value takes the place of an equal one" in mutants.detail
