"""`judge submit`: the whole way, with a verdict at its end."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.exits import code_of_report, one_line_errors, tell
from judge.cli.options import AsJson, BackendOption, Effort, File, LanguageOption, ProblemOption
from judge.cli.progress import stage_progress
from judge.cli.sources import make_settings, read_submission
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.report.model import Report

__all__ = ["submit"]

Claim = "What you expect, e.g. {}."


def submit(
    file: File,
    problem: ProblemOption = None,
    language: LanguageOption = None,
    time: Annotated[str | None, typer.Option(metavar="CLASS", help=Claim.format("'n log n'"))] = None,
    space: Annotated[str | None, typer.Option(metavar="CLASS", help=Claim.format("'1'"))] = None,
    plot: Annotated[
        Path | None, typer.Option(metavar="FILE.svg", help="Draw the growth of time and space.")
    ] = None,
    as_json: AsJson = False,
    complexity: Annotated[
        bool, typer.Option("--complexity/--no-complexity", help="Measure time and space.")
    ] = True,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with 1 when a target is missed, too.")
    ] = False,
    effort: Annotated[Effort | None, typer.Option(help="How long to measure.", show_default=False)] = None,
    backend: BackendOption = None,
) -> None:
    """Judge a program: verdict, time and space.

    Exit code 0: accepted. 1: not accepted. 2: the command is wrong. 3: the judge failed.
    """
    with one_line_errors():
        import judge as library

        if plot is not None and not plot.resolve().parent.is_dir():
            raise UsageError(f"--plot {plot}: there is no folder {plot.parent}; make it first")
        settings = make_settings(backend=backend and backend.value, effort=effort and effort.value)
        submission = read_submission(
            file, settings, problem=problem, language=language, time=time, space=space
        )
        with stage_progress() as progress:
            report = library.judge(
                # Whoever submits here has the hidden cases on their own disk.
                submission,
                settings=settings,
                complexity=complexity,
                progress=progress,
                reveal=True,
            )
        _print(report, submission.source, as_json=as_json)
        if plot is not None:
            _draw(report, plot)
        raise typer.Exit(code_of_report(report, strict=strict))


def _print(report: Report, source: bytes, *, as_json: bool) -> None:
    if as_json:
        from judge.report.words import headline, show_class

        typer.echo(json.dumps(report.to_json(), indent=2))
        tell(headline(report, show_class(unicode=False)).text)
        return
    from rich.console import Console

    from judge.report.terminal import render

    render(report, Console(), source=source.decode("utf-8", "replace"))


def _draw(report: Report, target: Path) -> None:
    from judge.report.plot import plot_svg
    from judge.report.series import panels

    if not panels(report):
        tell(f"nothing was measured, so {target} was not written")
        return
    target.write_text(plot_svg(report), "utf-8")
    tell(f"the chart is in {target}")
