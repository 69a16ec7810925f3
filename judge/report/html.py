"""A report as one HTML page that needs nothing else: no script, no font, no picture from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from judge.report.model import Estimate, Failure, Report
from judge.report.words import FLAGS, VERDICTS, Tone, advice, claim, groups, headline, measured, show_class

__all__ = ["document", "page_of"]

COLOURS = {Tone.GOOD: "#1a7f37", Tone.FAIR: "#8a6100", Tone.BAD: "#b3261e", Tone.BROKEN: "#8250df"}
STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 56rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem; border-left: .4rem solid var(--tone); padding-left: .7rem }
table { border-collapse: collapse; margin: 1rem 0 } th, td { text-align: left; padding: .25rem 1rem .25rem 0 }
th { font-weight: 600 } pre { overflow: auto; padding: .6rem; border: 1px solid #8886; white-space: pre-wrap }
svg { max-width: 100%; height: auto } footer { opacity: .7; font-size: .85rem }
@media print { pre, svg { break-inside: avoid } }
"""


def page_of(report: Report, svg: str = "") -> str:
    """The page; `svg` is the picture of `plot_svg`, left out where it is empty."""
    show = show_class()
    head = headline(report, show)
    text = head.text[:1].upper() + head.text[1:]
    estimates = [(name, one) for name, one in (("time", report.time), ("space", report.space)) if one]
    parts = [
        f"<h1>{escape(text)}</h1>",
        f"<p>{escape(report.title)} · {escape(report.language)}</p>",
        _cases(report),
        _failure(report.failure) if report.failure else "",
        _estimates(estimates) if estimates else "",
        f"<figure>{svg}</figure>" if svg and estimates else "",
        _list("Next", advice(report, show)),
        _list("Noticed", [FLAGS.get(flag, flag) for flag in report.flags]),
        f"<footer>Report version {report.version}, {report.seconds.get('total', 0.0):.1f} s</footer>",
    ]
    return document(
        f"{report.title}: {VERDICTS[report.verdict]}",
        f":root {{ --tone: {COLOURS[head.tone]} }}{STYLE}",
        "\n".join(part for part in parts if part),
    )


def document(title: str, style: str, body: str) -> str:
    """A whole page around `body`, which is HTML; `title` is text."""
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title>"
        f"<style>{style}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def _cases(report: Report) -> str:
    if not report.cases:
        return ""
    shares = ", ".join(f"{name} {passed}/{count}" for name, passed, count in groups(report))
    return f"<p>{report.passed} of {len(report.cases)} cases passed: {escape(shares)}</p>"


def _failure(failure: Failure) -> str:
    parts = [f"<pre>{escape(failure.message)}</pre>"]
    for name in ("input", "expected", "answer", "output"):
        value = getattr(failure, name)
        if value is not None:
            parts.append(f"<h2>{name.title()}</h2><pre>{escape(value)}</pre>")
    return "\n".join(parts)


def _estimates(estimates: Iterable[tuple[str, Estimate]]) -> str:
    show = show_class()
    rows = []
    for name, one in estimates:
        declared = f"{show(one.declared)} ({claim(one)})" if one.declared and claim(one) else "–"
        target = show(one.target) if one.target else "–"
        cells = (name, declared, measured(one, show), target, one.grade.value, f"{one.confidence:.0%}")
        rows.append("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>")
    heads = "".join(
        f"<th>{head}</th>" for head in ("", "declared", "measured", "target", "grade", "confidence")
    )
    return f"<table><tr>{heads}</tr>{''.join(rows)}</table>"


def _list(title: str, lines: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<h2>{title}</h2><ul>{items}</ul>" if items else ""
