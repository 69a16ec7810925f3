"""`judge submit` as people and scripts use it."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from judge.cli import app
from judge.errors import JudgeFault, PackageError
from judge.report.model import Grade, Report, Verdict
from sandbox import SandboxUnavailable
from tests.unit.cli.conftest import FakeJudge, Run
from tests.unit.report import fakes

Cli = Callable[..., Run]


def test_a_file_named_after_its_problem_is_enough(cli: Cli, engine: FakeJudge, two_sum: str) -> None:
    run = cli("submit", two_sum)
    assert run.code == 0
    assert "Accepted" in run.out
    assert engine.submission is not None
    assert engine.submission.problem == "two-sum"
    assert engine.submission.language == "python"
    assert engine.submission.source == b"class Solution: ...\n"
    assert engine.submission.filename == "two-sum.py"


def test_claims_and_choices_reach_the_judge(cli: Cli, engine: FakeJudge, two_sum: str) -> None:
    options = [
        "--time",
        "n log n",
        "--space",
        "1",
        "--no-complexity",
        "--backend",
        "process",
        "--effort",
        "quick",
    ]
    assert cli("submit", two_sum, *options).code == 0
    assert engine.submission is not None
    assert (engine.submission.declared_time, engine.submission.declared_space) == ("n log n", "1")
    assert engine.choices["complexity"] is False
    assert engine.choices["settings"].backend == "process"
    assert engine.choices["settings"].effort == "quick"


def test_options_come_before_variables(
    cli: Cli, engine: FakeJudge, two_sum: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JUDGE_BACKEND", "process")
    cli("submit", two_sum)
    assert engine.choices["settings"].backend == "process"
    cli("submit", two_sum, "--backend", "docker")
    assert engine.choices["settings"].backend == "docker"


def test_problem_and_language_can_be_said(cli: Cli, engine: FakeJudge, tmp_path: Path) -> None:
    (tmp_path / "answer.txt").write_text("x")
    assert cli("submit", "answer.txt", "--problem", "146", "--language", "python").code == 0
    assert engine.submission is not None
    assert engine.submission.problem == "lru-cache"


def test_the_program_can_come_from_standard_input(cli: Cli, engine: FakeJudge) -> None:
    assert cli("submit", "-", "-p", "two-sum", "-l", "python", stdin="x = 1").code == 0
    assert engine.submission is not None
    assert engine.submission.source == b"x = 1"


@pytest.mark.parametrize(
    ("report", "options", "code"),
    [
        (fakes.good_report(), [], 0),
        (fakes.good_report(), ["--strict"], 0),
        (fakes.slow_report(), [], 0),
        (fakes.slow_report(), ["--strict"], 1),
        (fakes.report(space=fakes.linear_space(Grade.FAIL, "1")), ["--strict"], 1),
        (fakes.exponential_report(), ["--strict"], 0),
        (fakes.wrong_report(), [], 1),
        (fakes.crash_report(), ["--json"], 1),
        (fakes.report(verdict=Verdict.COMPILE_ERROR), [], 1),
        (fakes.report(verdict=Verdict.JUDGE_ERROR), [], 3),
    ],
)
def test_exit_codes(
    cli: Cli, engine: FakeJudge, two_sum: str, report: Report, options: list[str], code: int
) -> None:
    engine.report = report
    assert cli("submit", two_sum, *options).code == code


def test_json_is_one_document_and_prose_goes_elsewhere(cli: Cli, engine: FakeJudge, two_sum: str) -> None:
    engine.report = fakes.slow_report()
    run = cli("submit", two_sum, "--json", "--plot", "growth.svg")
    document = json.loads(run.out)
    assert document == fakes.slow_report().to_json()
    assert document["time"]["class"] == "n^2"
    assert "slower than the target" in run.err
    assert "growth.svg" in run.err


def test_progress_is_for_terminals_only(cli: Cli, engine: FakeJudge, two_sum: str) -> None:
    assert cli("submit", two_sum).err == ""


def test_a_chart_is_written(cli: Cli, engine: FakeJudge, two_sum: str, tmp_path: Path) -> None:
    engine.report = fakes.slow_report()
    assert cli("submit", two_sum, "--plot", "growth.svg").code == 0
    assert ET.parse(tmp_path / "growth.svg").getroot().tag.endswith("svg")


def test_without_measurements_there_is_no_chart(
    cli: Cli, engine: FakeJudge, two_sum: str, tmp_path: Path
) -> None:
    engine.report = fakes.wrong_report()
    run = cli("submit", two_sum, "--plot", "growth.svg")
    assert "nothing was measured, so growth.svg was not written" in run.err
    assert not (tmp_path / "growth.svg").exists()


def test_a_chart_that_cannot_be_written_is_refused_before_the_judging(
    cli: Cli, engine: FakeJudge, two_sum: str
) -> None:
    run = cli("submit", two_sum, "--plot", "nowhere/growth.svg")
    assert run.code == 2
    assert "there is no folder nowhere" in run.err
    assert engine.submission is None


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["answer.py"], "answer.py: No such file or directory"),
        (["."], "is a folder"),
        (["two-sum.rb"], "cannot tell the language"),
        (["two-sum.py", "--language", "cobol"], "there is no language cobol; there are"),
        (["two-sum.py", "--problem", "three-sum"], "there is no problem 'three-sum'"),
        (["-", "--language", "python"], "cannot tell which problem standard input solves"),
    ],
)
def test_a_wrong_command_is_one_line_and_code_2(
    cli: Cli, engine: FakeJudge, two_sum: str, tmp_path: Path, arguments: list[str], message: str
) -> None:
    (tmp_path / "two-sum.rb").write_text("")
    run = cli("submit", *arguments)
    assert run.code == 2
    assert run.out == ""
    assert run.err.startswith("judge: ")
    assert message in run.err
    assert run.err.count("\n") == 1


def test_a_wrong_option_is_code_2(cli: Cli, engine: FakeJudge, two_sum: str) -> None:
    assert cli("submit", two_sum, "--backend", "moon").code == 2
    assert cli("submit").code == 2
    assert cli("sbmit", two_sum).code == 2


def test_a_wrong_variable_is_named(
    cli: Cli, engine: FakeJudge, two_sum: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JUDGE_EFFORT", "enormous")
    run = cli("submit", two_sum)
    assert run.code == 2
    assert "JUDGE_EFFORT" in run.err


@pytest.mark.parametrize(
    "error",
    [
        SandboxUnavailable("no container engine answers"),
        JudgeFault("two-sum: no answers"),
        PackageError("two-sum/problem.toml: key title is missing"),
        ZeroDivisionError("division by zero"),
    ],
)
def test_a_failing_judge_is_one_line_and_code_3(
    cli: Cli, engine: FakeJudge, two_sum: str, error: Exception
) -> None:
    engine.error = error
    run = cli("submit", two_sum, "--json")
    assert run.code == 3
    assert run.out == ""
    assert str(error) in run.err
    assert "Traceback" not in run.err


def test_the_traceback_can_be_had(
    cli: Cli, engine: FakeJudge, two_sum: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JUDGE_DEBUG", "1")
    engine.error = ZeroDivisionError("division by zero")
    result = CliRunner().invoke(app, ["submit", two_sum])
    assert result.exception is engine.error


def test_stopping_is_no_verdict(
    cli: Cli, engine: FakeJudge, two_sum: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, **__: object) -> Report:
        raise KeyboardInterrupt

    monkeypatch.setattr("judge.judge", stop)
    run = cli("submit", two_sum)
    assert run.code == 130
    assert "stopped" in run.err
