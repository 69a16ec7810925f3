"""How reports are printed and drawn, whoever made them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from judge.cli.exits import tell

if TYPE_CHECKING:
    from judge.report.model import Report

__all__ = ["draw", "print_report"]


def print_report(report: Report, source: bytes, *, as_json: bool) -> None:
    """The report for people, or as one JSON document."""
    if as_json:
        from judge.report.words import headline, show_class

        typer.echo(json.dumps(report.to_json(), indent=2))
        tell(headline(report, show_class(unicode=False)).text)
        return
    from rich.console import Console

    from judge.report.terminal import render

    render(report, Console(), source=source.decode("utf-8", "replace"))


def draw(report: Report, target: Path) -> None:
    """The growth of time and space as a picture."""
    from judge.report.plot import plot_svg
    from judge.report.series import panels

    if not panels(report):
        tell(f"nothing was measured, so {target} was not written")
        return
    target.write_text(plot_svg(report), "utf-8")
    tell(f"the chart is in {target}")
