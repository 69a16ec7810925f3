"""`judge run`: examples and inputs of one's own."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from judge.report.model import Verdict
from judge.report.run import RunCase, RunReport
from tests.unit.cli.conftest import FakeJudge, Run

Cli = Callable[..., Run]
OWN = "nums = [1, 2]\ntarget = 3\n"


def report(*cases: RunCase) -> RunReport:
    return RunReport(problem="two-sum", title="Two Sum", language="python", cases=cases)


RIGHT = RunCase(input="nums = [1, 2]\ntarget = 3", expected="[0, 1]", answer="[0, 1]", output="hello")
WRONG = RunCase(input="nums = []\ntarget = 0", answer="[1]", verdict=Verdict.WRONG_ANSWER, message="no")


def test_without_inputs_the_examples_are_run(cli: Cli, engine: FakeJudge, two_sum: str) -> None:
    engine.runs = report(RIGHT)
    run = cli("run", two_sum)
    assert run.code == 0
    assert engine.choices["inputs"] is None
    assert "input 1: as expected" in run.out
    assert "hello" in run.out


def test_a_wrong_run_is_code_1(cli: Cli, engine: FakeJudge, two_sum: str) -> None:
    engine.runs = report(RIGHT, WRONG)
    assert cli("run", two_sum).code == 1


def test_an_input_of_ones_own(cli: Cli, engine: FakeJudge, two_sum: str, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text(OWN)
    (tmp_path / "other.txt").write_text(OWN + "-> [0, 1]\n")
    engine.runs = report(RIGHT)
    assert cli("run", two_sum, "--input", "mine.txt", "-i", "other.txt").code == 0
    first, second = engine.choices["inputs"]
    assert first.arguments == ([1, 2], 3)
    assert not first.answered
    assert second.expected == [0, 1]
    assert second.answered


def test_an_input_from_standard_input(cli: Cli, engine: FakeJudge, two_sum: str) -> None:
    assert cli("run", two_sum, "--input", "-", stdin=OWN).code == 0
    assert engine.choices["inputs"][0].arguments == ([1, 2], 3)


def test_an_input_that_cannot_be_read_is_named(
    cli: Cli, engine: FakeJudge, two_sum: str, tmp_path: Path
) -> None:
    (tmp_path / "mine.txt").write_text("nums = [1, 2\n")
    run = cli("run", two_sum, "--input", "mine.txt")
    assert run.code == 2
    assert run.err.startswith("judge: mine.txt: ")
    assert engine.submission is None


def test_a_binary_input_is_refused(cli: Cli, engine: FakeJudge, two_sum: str, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_bytes(b"\xff\xfe")
    run = cli("run", two_sum, "--input", "mine.txt")
    assert (run.code, "is not UTF-8 text" in run.err) == (2, True)


def test_standard_input_serves_once(cli: Cli, engine: FakeJudge) -> None:
    run = cli("run", "-", "-p", "two-sum", "-l", "python", "--input", "-", stdin="x")
    assert (run.code, "only once" in run.err) == (2, True)


def test_json(cli: Cli, engine: FakeJudge, two_sum: str) -> None:
    engine.runs = report(WRONG)
    run = cli("run", two_sum, "--json")
    assert json.loads(run.out)["cases"][0]["verdict"] == "wrong-answer"
    assert run.code == 1
