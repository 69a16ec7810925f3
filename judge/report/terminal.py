"""A report on a terminal: verdict, failure, growth of time and space, and what to do next.

Colour only repeats what words and symbols say. On a terminal that is not UTF-8, ASCII does. Whatever comes
from the submitted program is shown with its control characters made visible.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from judge.report.chart import CLOCK, chart, marks
from judge.report.model import Case, Estimate, Failure, Grade, Report, Verdict
from judge.report.series import Panel, panels
from judge.report.words import FLAGS, VERDICTS, Tone, advice, claim, groups, headline, measured, show_class

__all__ = ["TONES", "Look", "bar", "failure_block", "look_of", "printable", "render"]

TONES = {Tone.GOOD: "bold green", Tone.FAIR: "bold yellow", Tone.BAD: "bold red", Tone.BROKEN: "bold magenta"}
GRADES = {Grade.PASS: ("meets target", "green"), Grade.INCONCLUSIVE: ("not decided", "yellow")}
FAILED_GRADES = {"time": "too slow", "space": "too big"}
SHOWN_CASES = 5
SHOWN_LINES = 24
CONTEXT = 1
"""Lines of source shown before and after the one that failed."""
LEAST_CHART = 34
WIDE_TABLE = 66


@dataclass(frozen=True)
class Look:
    """The signs that a terminal can show."""

    unicode: bool
    symbols: dict[Tone, str]
    grades: dict[Grade, str]
    side: str
    none: str
    dot: str
    arrow: str
    box: box.Box


UNICODE = Look(
    unicode=True,
    symbols={Tone.GOOD: "✔", Tone.FAIR: "▲", Tone.BAD: "✘", Tone.BROKEN: "‼"},
    grades={Grade.PASS: "✔", Grade.FAIL: "✘", Grade.INCONCLUSIVE: "?"},
    side="│",
    none="–",
    dot=" · ",
    arrow="→",
    box=box.SIMPLE_HEAD,
)
ASCII = Look(
    unicode=False,
    symbols={Tone.GOOD: "[ok]", Tone.FAIR: "[!]", Tone.BAD: "[x]", Tone.BROKEN: "[!!]"},
    grades={Grade.PASS: "+", Grade.FAIL: "x", Grade.INCONCLUSIVE: "?"},
    side="|",
    none="-",
    dot=", ",
    arrow="->",
    box=box.ASCII2,
)


def look_of(console: Console) -> Look:
    """The signs for this terminal."""
    return ASCII if console.options.ascii_only else UNICODE


def render(report: Report, console: Console, *, source: str | None = None) -> None:
    """Print a report. With the program's `source` the line that failed is shown, too."""
    look = look_of(console)
    show = show_class(unicode=look.unicode)
    line = headline(report, show)
    console.print(_hanging(look.symbols[line.tone], Text(_capital(line.text), TONES[line.tone])))
    console.print(_hanging("", Text(f"{printable(report.title)}{look.dot}{report.language}", "dim")))
    if report.cases:
        console.print(_hanging("", _cases(report)))
    if report.failure is not None:
        console.print()
        _indented(console, *failure_block(report.failure, look, source))
    failing = [case for case in report.cases if case.verdict is not Verdict.ACCEPTED]
    if failing:
        console.print()
        _indented(console, _case_table(failing, look))
    _complexity(report, console, look)
    _closing(report, console, look)


def printable(text: str, lines: int = SHOWN_LINES) -> str:
    """Text of a stranger, safe for a terminal: control characters are named, long texts are cut."""
    rows = text.expandtabs(4).splitlines()
    shown = ["".join(_visible(character) for character in row) for row in rows[:lines]]
    if len(rows) > lines:
        shown.append(f"... {len(rows) - lines:,} more lines")
    return "\n".join(shown)


def bar(text: Text | str, look: Look, style: str) -> Text:
    """Lines behind a coloured rule."""
    body = text if isinstance(text, Text) else Text(text)
    lines = [Text.assemble((f"{look.side} ", style), line) for line in body.split("\n")]
    return Text("\n").join(lines)


def failure_block(failure: Failure, look: Look, source: str | None) -> list[Text | Table]:
    """What went wrong: message, line, and input, expected and answer side by side."""
    found: list[Text | Table] = []
    if failure.message:
        found.append(bar(printable(failure.message), look, "red"))
    if source is not None and failure.line:
        found.append(_excerpt(source, failure.line, look))
    rows = (
        ("input", failure.input),
        ("expected", failure.expected),
        ("your answer", failure.answer),
        ("printed", failure.output),
    )
    if any(text is not None for _, text in rows):
        table = Table.grid(padding=(0, 2))
        table.add_column(style="dim", no_wrap=True)
        table.add_column(overflow="fold")
        for name, text in rows:
            if text is not None:
                table.add_row(name, Text(printable(text)))
        found.append(table)
    return found


def _excerpt(source: str, line: int, look: Look) -> Text:
    lines = source.splitlines()
    text = Text()
    for number in range(max(line - CONTEXT, 1), min(line + CONTEXT, len(lines)) + 1):
        pointed = number == line
        text.append("\n" if text else "")
        text.append(
            f"{look.arrow if pointed else '':>2} {number:>4} {look.side} ", "red" if pointed else "dim"
        )
        text.append(printable(lines[number - 1]), "bold" if pointed else "dim")
    return text


def _cases(report: Report) -> Text:
    text = Text(f"{report.passed} of {len(report.cases)} cases passed: ")
    for number, (name, passed, run) in enumerate(groups(report)):
        text.append(", " if number else "")
        text.append(f"{name} {passed}/{run}", "" if passed == run else "red")
    return text


def _case_table(failing: Sequence[Case], look: Look) -> Table:
    table = Table(box=look.box, pad_edge=False, show_edge=False, header_style="dim")
    for name in ("case", "group", "verdict", "CPU ms", "memory"):
        table.add_column(name, justify="right" if name in ("case", "CPU ms", "memory") else "left")
    for case in failing[:SHOWN_CASES]:
        verdict = Text(VERDICTS[case.verdict], "red")
        memory = f"{case.memory_kb / 1024:.1f} MiB" if case.memory_kb else look.none
        table.add_row(str(case.index + 1), case.group.value, verdict, f"{case.cpu_ms:,.2f}", memory)
    if len(failing) > SHOWN_CASES:
        table.add_row("", "", Text(f"and {len(failing) - SHOWN_CASES:,} more", "dim"))
    return table


def _complexity(report: Report, console: Console, look: Look) -> None:
    estimates = [
        (name, one) for name, one in (("time", report.time), ("space", report.space)) if one is not None
    ]
    if not estimates:
        return
    console.print()
    _indented(console, _grade_table(estimates, console.width, look))
    charts = panels(report)
    if charts:
        console.print()
        _indented(console, _charts(charts, console.width - 2, look))


def _grade_table(estimates: Iterable[tuple[str, Estimate]], width: int, look: Look) -> Table:
    show = show_class(unicode=look.unicode)
    left_out = () if width >= WIDE_TABLE else ("declared", "confidence")
    table = Table(box=look.box, pad_edge=False, show_edge=False, header_style="dim")
    names = [
        name for name in ("", "declared", "measured", "target", "grade", "confidence") if name not in left_out
    ]
    for name in names:
        table.add_column(name, justify="right" if name == "confidence" else "left")
    for quantity, one in estimates:
        words, style = GRADES.get(one.grade, (FAILED_GRADES[quantity], "red"))
        said = {"right": Grade.PASS, "": None}.get(claim(one), Grade.FAIL)
        declared = show(one.declared) if one.declared else look.none
        cells: dict[str, Text | str] = {
            "": Text(quantity, "bold"),
            "declared": f"{declared} {look.grades[said]}" if said else declared,
            "measured": measured(one, show),
            "target": show(one.target) if one.target else look.none,
            "grade": Text(f"{look.grades[one.grade]} {words}", style),
            "confidence": f"{one.confidence:.0%}" if one.class_ else look.none,
        }
        table.add_row(*(cells[name] for name in names))
    return table


def _charts(charts: Sequence[Panel], width: int, look: Look) -> Table:
    """Side by side where there is room, else one below the other."""
    beside = len(charts) > 1 and width >= 2 * LEAST_CHART + 3
    each = min((width - 3) // 2, 60) if beside else min(width, 60)
    grid = Table.grid(padding=(0, 3 if beside else 0, 0, 0))
    blocks = [_chart_block(panel, each, look) for panel in charts]
    if beside:
        grid.add_row(*blocks)
    else:
        for block in blocks:
            grid.add_row(block)
    return grid


def _chart_block(panel: Panel, width: int, look: Look) -> Text:
    show = show_class(unicode=look.unicode)
    units = {"instructions": "instructions", "cpu_ns": "CPU time", "bytes": "extra memory"}
    lines = [Text.assemble((panel.quantity, "bold"), (f"  {units.get(panel.channel, '')}", "dim"))]
    lines += chart(panel, width, unicode=look.unicode)
    for series, (mark, style) in zip(panel.series, marks(panel, unicode=look.unicode), strict=True):
        label = f" {series.family} {show(series.label) if series.label else ''}".rstrip()
        lines.append(Text.assemble(" " * 10, (mark, style), label))
    if any(series.clock for series in panel.series):
        lines.append(Text.assemble(" " * 10, CLOCK, " CPU time, scaled"))
    if panel.goal and panel.target:
        dots = "⠤⠤" if look.unicode else ".."
        lines.append(Text.assemble(" " * 9, (dots, "dim"), f" target {show(panel.target)}"))
    for line in lines:
        line.truncate(width, overflow="ellipsis" if look.unicode else "crop")
    return Text("\n").join(lines)


def _closing(report: Report, console: Console, look: Look) -> None:
    show = show_class(unicode=look.unicode)
    noted = [note for one in (report.time, report.space) if one is not None for note in one.notes]
    noted += [FLAGS.get(flag, flag) for flag in report.flags]
    nexts = advice(report, show)
    if noted or nexts:
        console.print()
    for note in dict.fromkeys(noted):
        console.print(_hanging("note", Text(printable(note), "dim"), "dim"))
    for line in nexts:
        console.print(_hanging("next", Text(line), "bold cyan"))
    if report.seconds:
        stages = look.dot.join(f"{stage} {seconds:.1f} s" for stage, seconds in report.seconds.items())
        console.print()
        console.print(_hanging("", Text(stages, "dim")))


def _hanging(sign: str, text: Text, style: str = "") -> Table:
    """A text beside a sign; further lines start below the text."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(Text(sign or " ", style or text.style), text)
    return grid


def _indented(console: Console, *parts: Text | Table) -> None:
    for number, part in enumerate(parts):
        if number:
            console.print()
        console.print(Padding(part, (0, 0, 0, 2)))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _visible(character: str) -> str:
    """The character itself, or its code where it would do something instead of being seen."""
    if character.isprintable() or character == " ":
        return character
    return f"\\x{ord(character):02x}" if ord(character) < 256 else f"\\u{ord(character):04x}"
