"""What a program did with a few inputs, on a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from judge.report.model import Verdict
from judge.report.run import RunCase, RunReport
from judge.report.terminal import TONES, Look, bar, failure_block, look_of, printable
from judge.report.words import VERDICTS, Tone

__all__ = ["render_run"]


def render_run(report: RunReport, console: Console, *, source: str | None = None) -> None:
    """Print what came of each input: answer, expected answer, and what the program printed."""
    look = look_of(console)
    console.print(Text(f"{printable(report.title)}{look.dot}{report.language}", "dim"))
    if report.failure is not None:
        console.print(_headline(report.failure.verdict, VERDICTS[report.failure.verdict], look))
        for part in failure_block(report.failure, look, source):
            console.print(Padding(part, (0, 0, 0, 2)))
        return
    for number, case in enumerate(report.cases, 1):
        console.print()
        _render_case(case, number, console, look)
    right = sum(case.verdict is Verdict.ACCEPTED for case in report.cases)
    compared = any(case.expected is not None for case in report.cases)
    console.print()
    words = "as expected" if compared else "ended well"
    tone = Tone.GOOD if right == len(report.cases) else Tone.BAD
    console.print(Text(f"{look.symbols[tone]} {right} of {len(report.cases)} {words}", TONES[tone]))


def _render_case(case: RunCase, number: int, console: Console, look: Look) -> None:
    words = "ended well" if case.expected is None else "as expected"
    verdict = words if case.verdict is Verdict.ACCEPTED else VERDICTS[case.verdict]
    line = _headline(case.verdict, f"input {number}: {verdict}", look)
    line.append(f"   {case.cpu_ms:,.2f} ms", "dim")
    if case.memory_kb:
        line.append(f"{look.dot}{case.memory_kb / 1024:.1f} MiB", "dim")
    console.print(line)
    if case.message:
        console.print(Padding(bar(printable(case.message), look, "red"), (0, 0, 0, 2)))
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    rows = (
        ("input", case.input),
        ("expected", case.expected),
        ("answer", case.answer),
        ("printed", case.output or None),
    )
    for name, text in rows:
        if text is not None:
            table.add_row(name, Text(printable(text)))
    console.print(Padding(table, (0, 0, 0, 2)))


def _headline(verdict: Verdict, text: str, look: Look) -> Text:
    tone = {Verdict.ACCEPTED: Tone.GOOD, Verdict.JUDGE_ERROR: Tone.BROKEN}.get(verdict, Tone.BAD)
    return Text.assemble((f"{look.symbols[tone]} {text}", TONES[tone]))
