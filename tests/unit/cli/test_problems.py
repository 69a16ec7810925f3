"""`judge problems` and `judge languages`."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

import judge
import judge.verify
from judge.problems.loader import default_root
from judge.verify import Check, Scope
from tests.unit.cli.conftest import Run

Cli = Callable[..., Run]


def test_the_list_shows_targets(cli: Cli) -> None:
    run = cli("problems", "list")
    assert run.code == 0
    line = next(line for line in run.out.splitlines() if line.startswith("two-sum"))
    assert line.split() == ["two-sum", "1", "easy", "O(n)", "O(n)", "array,", "hash", "table"]
    assert max(map(len, run.out.splitlines())) <= 160


def test_the_list_of_some(cli: Cli) -> None:
    run = cli("problems", "list", "--topic", "sorting", "--difficulty", "medium")
    assert "merge-intervals" in run.out
    assert "two-sum" not in run.out
    run = cli("problems", "list", "--topic", "alchemy")
    assert run.code == 2
    assert "topics are array" in run.err


def test_a_solution_is_explained(cli: Cli) -> None:
    run = cli("problems", "show", "two-sum", "--explanation")
    assert run.code == 0
    assert "## Complexity" in run.out
    assert "## What next?" in run.out


def test_the_list_as_json(cli: Cli) -> None:
    found = {one["slug"]: one for one in json.loads(cli("problems", "list", "--json").out)}
    assert found["two-sum"]["target"] == {"time": "n", "space": "n"}
    assert found["two-sum"]["title"] == "Two Sum"


def test_a_broken_problem_hides_no_other(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(default_root() / "two-sum", tmp_path / "bank" / "two-sum")
    (tmp_path / "bank" / "broken").mkdir()
    (tmp_path / "bank" / "broken" / "problem.toml").write_text("title = 1")
    monkeypatch.setenv("JUDGE_PROBLEMS", str(tmp_path / "bank"))
    run = cli("problems", "list")
    assert run.code == 0
    assert "two-sum" in run.out
    assert "broken" in run.err


def test_a_new_problem_is_there_to_be_filled_in(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bank").mkdir()
    monkeypatch.setenv("JUDGE_PROBLEMS", str(tmp_path / "bank"))
    run = cli("problems", "new", "largest-value")
    assert run.code == 0
    assert "judge problems verify largest-value" in run.out
    assert "largest-value" in cli("problems", "list").out
    assert cli("problems", "new", "largest-value").code == 2


def test_a_statement_can_be_read(cli: Cli) -> None:
    run = cli("problems", "show", "two-sum")
    assert run.code == 0
    assert run.out.startswith("# Two Sum")


def test_an_unknown_problem_is_code_2(cli: Cli) -> None:
    run = cli("problems", "show", "two-summ")
    assert run.code == 2
    assert "two-sum" in run.err


def test_languages(cli: Cli) -> None:
    run = cli("languages")
    assert run.code == 0
    assert any(line.startswith("python") and ".py" in line for line in run.out.splitlines())
    assert "python" in {one["name"] for one in json.loads(cli("languages", "--json").out)}


class Engine:
    """Stands in for the judge."""

    def __init__(self, settings: object) -> None:
        self.settings = settings

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing to close."""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the engine of `verify` was asked; it finds one solution right and one wrong."""
    seen: dict[str, Any] = {}

    def verify(_engine: Engine, names: list[str], scope: Scope, progress: Any) -> Iterator[Check]:
        seen.update(scope=scope, names=list(names))
        progress("two-sum: optimal")
        yield Check("two-sum", "optimal", "accepted, n, n", "accepted, n, n", passed=True, seconds=3.2)
        yield Check("two-sum", "inputs", "valid", "valid", passed=True, seconds=9.0, known=True)
        if not names:
            yield Check("two-sum", "naive", "accepted, n^2, 1", "accepted, n, 1", passed=False)
            yield Check(
                "two-sum",
                "mutants",
                "killed, or explained",
                "9 of 10 killed",
                passed=False,
                detail="line 2, alive\n- a < b\n+ a <= b",
                killed=9,
                mutants=10,
            )

    monkeypatch.setattr(judge.verify, "verify", verify)
    monkeypatch.setitem(vars(judge), "Judge", Engine)
    return seen


def test_verify_shows_what_is_not_as_declared(cli: Cli, asked: dict[str, Any]) -> None:
    run = cli("problems", "verify")
    assert run.code == 1
    assert "ok     two-sum/optimal: accepted, n, n  (3.2 s)" in run.out
    assert "WRONG  two-sum/naive: declared accepted, n^2, 1; found accepted, n, 1" in run.out
    assert "ok     two-sum/inputs: valid  (known)" in run.out
    assert "       line 2, alive\n       - a < b\n       + a <= b" in run.out
    assert "two-sum        4       2          9 of 10         3" in run.out
    assert "2 of 4 are as declared; 9 of 10 mutants killed (90.0%)" in run.err


def test_verify_writes_what_others_read(cli: Cli, asked: dict[str, Any], tmp_path: Path) -> None:
    junit, record = tmp_path / "junit.xml", tmp_path / "record.json"
    cli("problems", "verify", "--junit", str(junit), "--record", str(record))
    suite = ET.parse(junit).getroot().find("testsuite")
    assert suite is not None
    assert (suite.get("tests"), suite.get("failures")) == ("4", "2")
    proven = json.loads(record.read_text("utf-8"))["two-sum"]
    assert (proven["checks"], len(proven["wrong"]), proven["killed"]) == (4, 2, 9)
    run = cli("problems", "verify", "--junit", str(tmp_path / "nowhere" / "junit.xml"))
    assert run.code == 2
    assert "there is no folder" in run.err


def test_verify_of_some(cli: Cli, asked: dict[str, Any]) -> None:
    run = cli("problems", "verify", "two-sum", "--language", "python", "--times", "3")
    assert run.code == 0
    assert (asked["names"], asked["scope"]) == (["two-sum"], Scope(language="python", times=3))


def test_verify_that_is_stopped_records_the_packages_that_were_done(
    cli: Cli, asked: dict[str, Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def verify(*_: object) -> Iterator[Check]:
        yield Check("two-sum", "optimal", "accepted, n, n", "accepted, n, n", passed=True)
        yield Check("three-sum", "optimal", "accepted, n^2, n", "accepted, n^2, n", passed=True)
        raise KeyboardInterrupt

    monkeypatch.setattr(judge.verify, "verify", verify)
    record = tmp_path / "record.json"
    run = cli("problems", "verify", "--record", str(record))
    assert (run.code, run.err.splitlines()[-1]) == (130, "judge: stopped")
    assert list(json.loads(record.read_text("utf-8"))) == ["two-sum"]


@pytest.mark.parametrize("less", [["--language", "python"], ["--no-mutants"]])
def test_verify_records_nothing_of_less_than_everything(
    cli: Cli, asked: dict[str, Any], tmp_path: Path, less: list[str]
) -> None:
    record = tmp_path / "record.json"
    run = cli("problems", "verify", "--record", str(record), *less)
    assert (run.code, record.exists()) == (2, False)
    assert "leave out --language, --no-mutants" in run.err
