"""What a person who practises reads."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from judge.report import render, render_run
from judge.report.model import Estimate, Failure, Group, Report, Verdict
from judge.report.run import RunCase, RunReport
from tests.unit.report import fakes

SOURCE = "\n".join(f"line {number}" for number in range(1, 11))


def shown(report: Report, *, width: int = 80, encoding: str = "utf-8", source: str | None = None) -> str:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding)
    render(report, Console(file=stream, width=width, color_system=None), source=source)
    stream.flush()
    return raw.getvalue().decode(encoding)


def words(text: str) -> str:
    """The text without line breaks."""
    return " ".join(text.split())


def test_right_but_slow_says_so_first() -> None:
    first = shown(fakes.slow_report()).splitlines()[0].strip()
    assert first == "▲ Accepted, but slower than the target: measured O(n²), target O(n)"


def test_slow_says_how_much_and_what_to_look_for() -> None:
    text = words(shown(fakes.slow_report()))
    assert "At n = 1,500 that is about 83 times the work of O(n)." in text
    assert "a search in a list" in text
    assert "You said O(n) time, and O(n²) was measured: which line costs more than it seems?" in text


def test_all_well_is_one_green_line_and_a_table() -> None:
    lines = shown(fakes.good_report()).splitlines()
    assert lines[0].strip() == "✔ Accepted: O(n) time and O(n) space, as good as the target"
    assert any("time    O(n) ✔     O(n)" in line and "✔ meets target" in line for line in lines)
    assert not any(line.startswith("next") for line in lines)


def test_cases_are_counted_by_group() -> None:
    text = shown(fakes.wrong_report())
    assert "49 of 52 cases passed: sample 2/2, edge 8/9, random 31/33, scaled 8/8" in text


def test_wrong_shows_input_expected_and_answer() -> None:
    text = shown(fakes.wrong_report())
    assert text.splitlines()[0].strip() == "✘ Wrong answer, case 7 (edge)"
    assert "expected [0, 1], got [0, 0]: an index may be used once" in text
    for line in (
        "input        nums = [3, 3]",
        "expected     [0, 1]",
        "your answer  [0, 0]",
        "printed      looking at 3",
    ):
        assert line in text
    assert "judge run" in text


def test_a_hidden_input_is_not_guessed_at() -> None:
    failure = Failure(
        verdict=Verdict.WRONG_ANSWER, message="a hidden case failed", case=20, group=Group.RANDOM
    )
    report = fakes.report(cases=fakes.cases(20), failure=failure, verdict=Verdict.WRONG_ANSWER)
    text = words(shown(report))
    assert "The input is hidden" in text
    assert "your answer" not in text


def test_a_crash_shows_its_line() -> None:
    text = shown(fakes.crash_report(), source=SOURCE)
    assert text.splitlines()[0].strip() == "✘ Runtime error, line 7, case 3 (edge)"
    assert "→    7 │ line 7" in text
    assert "     6 │ line 6" in text
    assert "line 9" not in text


def test_a_line_beyond_the_source_is_no_error() -> None:
    assert "Runtime error" in shown(fakes.crash_report(), source="one line")


def test_many_failures_are_cut() -> None:
    report = fakes.report(cases=fakes.cases(*range(10, 30)), verdict=Verdict.WRONG_ANSWER)
    assert "and 15 more" in shown(report)


@pytest.mark.parametrize("width", [40, 60, 80, 132])
@pytest.mark.parametrize(
    "report",
    [
        fakes.slow_report(),
        fakes.good_report(),
        fakes.wrong_report(),
        fakes.graph_report(),
        fakes.exponential_report(),
    ],
    ids=lambda report: report.problem,
)
def test_no_line_is_wider_than_the_terminal(report: Report, width: int) -> None:
    assert max(map(len, shown(report, width=width).splitlines())) <= width


def test_a_terminal_without_unicode_gets_ascii() -> None:
    text = shown(fakes.slow_report(), encoding="ascii")
    assert "[!] Accepted, but slower than the target: measured O(n^2), target O(n)" in text


def test_colour_says_nothing_that_words_do_not() -> None:
    raw = io.StringIO()
    render(fakes.slow_report(), Console(file=raw, width=80, force_terminal=True, color_system="standard"))
    coloured = raw.getvalue()
    assert "\x1b[" in coloured
    assert "\x1b[" not in shown(fakes.slow_report())


def test_the_program_cannot_write_to_the_terminal_through_the_report() -> None:
    failure = Failure(
        verdict=Verdict.WRONG_ANSWER,
        message="\x1b[2J[bold]gone[/bold]",
        output="\x1b]0;title\x07\r\u202eevil",
        input="x = 1",
    )
    text = shown(fakes.report(failure=failure, verdict=Verdict.WRONG_ANSWER))
    assert "\x1b" not in text
    assert "\\x1b[2J[bold]gone[/bold]" in text
    assert "\\u202e" in text


def test_long_output_is_cut() -> None:
    failure = Failure(verdict=Verdict.OUTPUT_LIMIT, message="too much", output="x\n" * 1000)
    text = shown(fakes.report(failure=failure, verdict=Verdict.OUTPUT_LIMIT))
    assert "... 976 more lines" in text


def test_what_cannot_be_told_is_said_with_its_alternatives() -> None:
    text = words(shown(fakes.exponential_report()))
    assert "Accepted; whether time meets the target is not decided" in text
    assert "O(n·2ⁿ) or O(2ⁿ)" in text
    assert "note distinct: stopped by the output limit at step 17" in text
    assert "--effort thorough" in text


def test_what_was_not_measured_is_not_called_undecided() -> None:
    space = Estimate(target="1", notes=("this sandbox has no memory meter",))
    text = shown(fakes.report(space=space))
    assert "not measured" in text
    assert "--effort" not in text


def test_without_measuring_the_way_to_it_is_named() -> None:
    assert "leave out --no-complexity" in shown(fakes.report())


def test_a_failing_judge_says_nothing_about_the_program() -> None:
    text = shown(fakes.report(verdict=Verdict.JUDGE_ERROR, cases=()))
    assert "‼ The judge failed; nothing is said about the program" in text
    assert "judge doctor" in text


def test_flags_are_explained() -> None:
    report = fakes.good_report().model_copy(update={"flags": ("helpers",)})
    assert "their time is counted too" in words(shown(report))


def run_report(*cases: RunCase, failure: Failure | None = None) -> str:
    raw = io.StringIO()
    report = RunReport(problem="two-sum", title="Two Sum", language="python", cases=cases, failure=failure)
    render_run(report, Console(file=raw, width=80), source=SOURCE)
    return raw.getvalue()


def test_a_run_shows_answers_and_what_was_printed() -> None:
    text = run_report(
        RunCase(
            input="nums = [2, 7]\ntarget = 9", expected="[0, 1]", answer="[0, 1]", output="hello", cpu_ms=0.04
        ),
        RunCase(
            input="nums = [3]", expected="[]", answer="[0]", verdict=Verdict.WRONG_ANSWER, message="too long"
        ),
    )
    assert "✔ input 1: as expected   0.04 ms" in text
    assert "printed   hello" in text
    assert "✘ input 2: wrong answer" in text
    assert "│ too long" in text
    assert "✘ 1 of 2 as expected" in text


def test_an_input_without_a_known_answer_is_not_called_right() -> None:
    text = run_report(RunCase(input="n = 1", answer="1"))
    assert "input 1: ended well" in text
    assert "expected" not in text


def test_a_run_that_does_not_load_shows_why() -> None:
    text = run_report(failure=Failure(verdict=Verdict.COMPILE_ERROR, message="invalid syntax", line=3))
    assert "✘ does not compile" in text
    assert "→    3 │ line 3" in text
