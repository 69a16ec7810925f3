"""`judge submit`: the whole way, with a verdict at its end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.exits import code_of_report, one_line_errors
from judge.cli.options import AsJson, BackendOption, Effort, File, LanguageOption, ProblemOption, ServerOption
from judge.cli.outcome import draw, print_report
from judge.cli.progress import stage_progress
from judge.cli.remote import judge_there
from judge.cli.sources import check_place, make_settings, read_submission
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.report.model import Report
    from judge.settings import Settings
    from judge.submission import Submission

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
    server: ServerOption = None,
) -> None:
    """Judge a program: verdict, time and space.

    Exit code 0: accepted. 1: not accepted. 2: the command is wrong. 3: the judge failed. 4: not signed in.
    """
    with one_line_errors():
        check_place("--plot", plot)
        if server is None:
            settings = make_settings(backend=backend and backend.value, effort=effort and effort.value)
            submission = read_submission(
                file, settings, problem=problem, language=language, time=time, space=space
            )
            report, source = _judge_here(submission, settings, complexity=complexity), submission.source
        elif backend is not None or effort is not None or not complexity:
            raise UsageError(
                "--backend, --effort and --no-complexity are the server's to decide; leave them out"
            )
        else:
            report, source = judge_there(server, file, problem, language, time, space)
        print_report(report, source, as_json=as_json)
        if plot is not None:
            draw(report, plot)
        raise typer.Exit(code_of_report(report, strict=strict))


def _judge_here(submission: Submission, settings: Settings, *, complexity: bool) -> Report:
    import judge as library

    with stage_progress() as progress:
        return library.judge(
            # Whoever submits here has the hidden cases on their own disk.
            submission,
            settings=settings,
            complexity=complexity,
            progress=progress,
            reveal=True,
        )
