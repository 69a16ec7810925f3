"""Explanations, as people see them."""

from __future__ import annotations

import io

from rich.console import Console

from judge.report.explained import ExplainedLine, Explanation
from judge.report.explained_views import page_of, render

SOURCE = "def f(q):\n    while q:\n        q.pop(0)  # <b>\x1b[2J\n    return 1 + g()\n"


def explanation() -> Explanation:
    lines = (
        ExplainedLine(number=2, source="", count=101, runs="n", total="n", share=0.2),
        ExplainedLine(
            number=3,
            source="",
            count=100,
            runs="n",
            each="n",
            total="n^2",
            share=0.8,
            over_target=True,
            costly=("`pop(0)` moves",),
        ),
        ExplainedLine(number=4, source="", count=1, runs="", total="", share=0.0),
    )
    return Explanation(
        problem="p",
        title="P",
        language="python",
        family="worst",
        sizes={"n": 1000},
        target="n",
        class_="n^2",
        lines=lines,
        notes=("worst: stopped",),
    )


def shown(encoding: str) -> str:
    out = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    render(explanation(), SOURCE, Console(file=out, width=100))
    out.flush()
    assert isinstance(out.buffer, io.BytesIO)
    return out.buffer.getvalue().decode(encoding)


def test_a_terminal_shows_each_line_with_its_class() -> None:
    text = shown("utf-8")
    assert "1 line grows faster than the target, O(n)" in text
    (line,) = (row for row in text.splitlines() if "q.pop(0)" in row)
    assert line.split()[:3] == ["▲", "O(n²)", "100"]
    assert "80%" in line
    assert "each run takes O(n): `pop(0)` moves" in text
    assert "\x1b[2J" not in text
    (unknown,) = (row for row in text.splitlines() if "return 1" in row)
    assert unknown.split()[0] == "?"


def test_a_terminal_without_unicode_gets_ascii() -> None:
    text = shown("ascii")
    assert "! O(n^2)" in text
    assert text.isascii()


def test_a_page_escapes_the_program_and_needs_nothing_else() -> None:
    page = page_of(explanation(), SOURCE)
    assert "&lt;b&gt;" in page
    assert "<b>" not in page
    assert "1 line grows faster than the target, O(n). Inputs" in page
    assert "http" not in page


def test_the_data_say_class() -> None:
    data = explanation().to_json()
    assert data["class"] == "n^2"
    assert data["version"] == 1
