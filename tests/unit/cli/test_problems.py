"""`judge problems` and `judge languages`."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import judge
import judge.verify
from judge.problems.loader import default_root
from judge.verify import Check
from tests.unit.cli.conftest import Run

Cli = Callable[..., Run]


def test_the_list_shows_targets(cli: Cli) -> None:
    run = cli("problems", "list")
    assert run.code == 0
    line = next(line for line in run.out.splitlines() if line.startswith("two-sum"))
    assert line.split() == ["two-sum", "1", "easy", "O(n)", "O(n)"]
    assert max(map(len, run.out.splitlines())) <= 80


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

    def verify(_engine: Engine, names: list[str], **choices: Any) -> Iterator[Check]:
        seen.update(choices, names=list(names))
        choices["progress"]("two-sum: optimal")
        yield Check("two-sum", "optimal", "accepted, n, n", "accepted, n, n", passed=True, seconds=3.2)
        if not names:
            yield Check("two-sum", "naive", "accepted, n^2, 1", "accepted, n, 1", passed=False)

    monkeypatch.setattr(judge.verify, "verify", verify)
    monkeypatch.setitem(vars(judge), "Judge", Engine)
    return seen


def test_verify_shows_what_is_not_as_declared(cli: Cli, asked: dict[str, Any]) -> None:
    run = cli("problems", "verify")
    assert run.code == 1
    assert "ok     two-sum/optimal: accepted, n, n  (3.2 s)" in run.out
    assert "WRONG  two-sum/naive: declared accepted, n^2, 1; found accepted, n, 1" in run.out
    assert "1 of 2 are as declared" in run.err


def test_verify_of_some(cli: Cli, asked: dict[str, Any]) -> None:
    run = cli("problems", "verify", "two-sum", "--language", "python", "--times", "3")
    assert run.code == 0
    assert (asked["names"], asked["language"], asked["times"]) == (["two-sum"], "python", 3)
