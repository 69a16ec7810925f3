"""The command line with a judge that answers what a test tells it to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from typer.testing import CliRunner

import judge
import judge.problems.loader
from judge.cli import app
from judge.errors import UnknownProblem
from judge.report.model import Report
from judge.report.run import RunReport
from judge.submission import Submission
from sandbox import Method, Parameter, Signature
from tests.unit.report import fakes

NUMBERS = {"two-sum": 1, "lru-cache": 146, "pow-x-n": 50}


@dataclass
class Run:
    """What a command did."""

    code: int
    out: str
    err: str


@dataclass
class FakeJudge:
    """Notes what it is asked, and answers with `report`, `runs`, or raises `error`."""

    report: Report = field(default_factory=fakes.good_report)
    runs: RunReport = field(
        default_factory=lambda: RunReport(problem="two-sum", title="Two Sum", language="python")
    )
    error: Exception | None = None
    submission: Submission | None = None
    choices: dict[str, Any] = field(default_factory=dict)

    def judge(self, submission: Submission, **choices: Any) -> Report:
        """Stands in for `judge.judge`."""
        self._note(submission, choices)
        choices["progress"]("time", 0.5)
        return self.report

    def run_samples(self, submission: Submission, **choices: Any) -> RunReport:
        """Stands in for `judge.run_samples`."""
        self._note(submission, choices)
        return self.runs

    def _note(self, submission: Submission, choices: dict[str, Any]) -> None:
        self.submission, self.choices = submission, choices
        if self.error is not None:
            raise self.error


@pytest.fixture
def bank(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bank of three problems."""
    method = Method("twoSum", (Parameter("nums", "list[int]"), Parameter("target", "int")), "list[int]")

    def find(_root: Path, name: str) -> SimpleNamespace:
        for slug, number in NUMBERS.items():
            if name in {slug, str(number)}:
                return SimpleNamespace(slug=slug, signature=Signature("twoSum", (method,)))
        raise UnknownProblem(f"there is no problem {name!r}")

    monkeypatch.setattr(judge.problems.loader, "find_problem", find)
    monkeypatch.setattr(judge.problems.loader, "slugs", lambda _root: list(NUMBERS))


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch, bank: None) -> FakeJudge:
    """The judge behind the commands."""
    fake = FakeJudge()
    monkeypatch.setitem(vars(judge), "judge", fake.judge)
    monkeypatch.setitem(vars(judge), "run_samples", fake.run_samples)
    return fake


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Run]:
    """Runs a command in an empty folder."""
    monkeypatch.chdir(tmp_path)
    for name in ("JUDGE_DEBUG", "JUDGE_BACKEND", "JUDGE_EFFORT"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str, stdin: str | None = None) -> Run:
        result = CliRunner().invoke(app, list(arguments), input=stdin)
        return Run(result.exit_code, result.stdout, result.stderr)

    return run


@pytest.fixture
def two_sum(tmp_path: Path) -> str:
    """A program whose name tells problem and language."""
    (tmp_path / "two-sum.py").write_text("class Solution: ...\n")
    return "two-sum.py"
