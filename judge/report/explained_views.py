"""An explanation on a terminal, and as one HTML page that needs nothing else."""

from __future__ import annotations

from html import escape

from rich.console import Console
from rich.table import Table
from rich.text import Text

from judge.report.explained import ExplainedLine, Explanation
from judge.report.html import document
from judge.report.series import pretty_class
from judge.report.terminal import look_of, printable
from judge.report.words import Show, show_class

__all__ = ["page_of", "render"]

STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 64rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% } th { text-align: left; font-weight: 600 }
td, th { padding: .1rem .6rem; vertical-align: top } td.n { text-align: right; opacity: .6 }
td.c { white-space: nowrap } pre { margin: 0; white-space: pre-wrap; font: .9rem/1.5 ui-monospace, monospace }
tr.over td.c { color: #b3261e; font-weight: 600 } tr.over td.c::before { content: "\\25B2 " }
p.why { margin: 0 0 .3rem; font-size: .9rem; opacity: .85 }
@media (prefers-color-scheme: dark) { tr.over td.c { color: #ff8a80 } }
@media (max-width: 30rem) { .wide { display: none } }
"""
HARDLY = 0.005


def headline(explanation: Explanation, show: Show) -> str:
    """The whole in a sentence."""
    over = [line for line in explanation.lines if line.over_target]
    target = show(explanation.target)
    if not over:
        grows = "grows faster than" if explanation.timed else "runs more often than"
        return f"no line {grows} the target, {target}"
    word = "line grows" if len(over) == 1 else "lines grow"
    return f"{len(over)} {word} faster than the target, {target}"


def _class_of(line: ExplainedLine, show: Show) -> str:
    return show(line.total) if line.total else "?"


def _why(line: ExplainedLine, show: Show) -> str:
    """Why a line grows by more than its runs, or may; nothing for other lines."""
    what = "; ".join(line.costly)
    if not line.each:
        return f"may cost more than it seems: {what}" if what else ""
    return f"runs {show(line.runs)} times, and each run takes {show(line.each)}" + (
        f": {what}" if what else ""
    )


def _shared(explanation: Explanation) -> str:
    """What the shares are shares of."""
    return "time" if explanation.timed else "share"


def _sizes(explanation: Explanation) -> str:
    return ", ".join(f"{name} = {value:,}" for name, value in explanation.sizes.items())


def render(explanation: Explanation, source: str, console: Console) -> None:
    """Print the program with the class of each line before it."""
    unicode = look_of(console).unicode
    show = show_class(unicode=unicode)
    known = {line.number: line for line in explanation.lines}
    title = f"{explanation.title} ({explanation.language}): {headline(explanation, show)}"
    console.print(Text(title, style="bold"), soft_wrap=True)
    console.print(
        Text(f"inputs of the kind {explanation.family}; shares at {_sizes(explanation)}", style="dim")
    )
    table = Table(box=None, pad_edge=False, show_edge=False)
    for name in ("class", "runs", _shared(explanation), ""):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column()
    mark = "▲" if unicode else "!"
    for number, text in enumerate(source.splitlines(), 1):
        line = known.get(number)
        shown = Text(printable(text))
        if line is None:
            table.add_row("", "", "", Text(str(number), style="dim"), shown)
            continue
        style = "bold red" if line.over_target else ""
        label = f"{mark} " if line.over_target else ""
        share = f"{100 * line.share:.0f}%" if line.share >= HARDLY else ""
        table.add_row(
            Text(label + _class_of(line, show), style=style), f"{line.count:,}", share,
            Text(str(number), style="dim"), shown,
        )  # fmt: skip
        why = _why(line, show)
        if why:
            table.add_row("", "", "", "", Text(f"{'└' if unicode else '-'} {why}", style="yellow"))
    console.print(table)
    for note in explanation.notes:
        console.print(Text(note, style="dim"))


def page_of(explanation: Explanation, source: str) -> str:
    """The page."""
    known = {line.number: line for line in explanation.lines}
    rows = "\n".join(
        _row(number, text, known.get(number)) for number, text in enumerate(source.splitlines(), 1)
    )
    said = headline(explanation, pretty_class)
    title = f"{explanation.title}: where time grows"
    return document(
        title,
        STYLE,
        f"<h1>{escape(title)}</h1>\n"
        f"<p>{escape(said[:1].upper() + said[1:])}. "
        f"Inputs of the kind {escape(explanation.family)}; shares at {escape(_sizes(explanation))}.</p>\n"
        '<table><thead><tr><th>Class</th><th class="wide">Runs</th>'
        f'<th class="wide">{_shared(explanation).capitalize()}</th><th></th>'
        f"<th>Program</th></tr></thead>\n<tbody>\n{rows}\n</tbody></table>"
        + "".join(f"\n<p>{escape(note)}</p>" for note in explanation.notes),
    )


def _row(number: int, text: str, line: ExplainedLine | None) -> str:
    code = f"<pre>{escape(text)}</pre>"
    if line is None:
        empty = '<td class="c"></td><td class="n wide"></td><td class="n wide"></td>'
        return f'<tr>{empty}<td class="n">{number}</td><td>{code}</td></tr>'
    why = _why(line, pretty_class)
    share = f"{100 * line.share:.0f}%" if line.share >= HARDLY else ""
    return (
        f"<tr{' class=over' if line.over_target else ''}>"
        f'<td class="c">{escape(_class_of(line, pretty_class))}</td><td class="n wide">{line.count:,}</td>'
        f'<td class="n wide">{share}</td><td class="n">{number}</td>'
        f"<td>{code}{f'<p class=why>{escape(why)}</p>' if why else ''}</td></tr>"
    )
