"""`judge explain`: where in a program its time grows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.exits import one_line_errors, tell
from judge.cli.options import AsJson, BackendOption, Effort, File, LanguageOption, ProblemOption
from judge.cli.progress import stage_progress
from judge.cli.sources import check_place, make_settings, read_submission
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.report.explained import Explanation
    from judge.settings import Settings
    from judge.submission import Submission

__all__ = ["explain"]


def explain(
    file: File,
    problem: ProblemOption = None,
    language: LanguageOption = None,
    as_json: AsJson = False,
    html: Annotated[
        Path | None, typer.Option(metavar="FILE.html", help="Write a page with the program and its classes.")
    ] = None,
    effort: Annotated[Effort | None, typer.Option(help="How long to count.", show_default=False)] = None,
    backend: BackendOption = None,
) -> None:
    """Show where the time of a program grows, line by line.

    How often each line runs is counted at growing sizes; lines of which a single run takes longer and longer
    are named, with what hides a loop there. Exit code 0: done. 2: the command or the program is wrong.
    3: the judge failed.
    """
    with one_line_errors():
        check_place("--html", html)
        settings = make_settings(backend=backend and backend.value, effort=effort and effort.value)
        submission = read_submission(file, settings, problem=problem, language=language)
        explanation = _explained(submission, settings)
        if as_json:
            typer.echo(json.dumps(explanation.to_json(), indent=2))
        else:
            from rich.console import Console

            from judge.report.explained_views import render

            render(explanation, submission.source.decode("utf-8"), Console())
        if html is not None:
            from judge.report.explained_views import page_of

            html.write_text(page_of(explanation, submission.source.decode("utf-8")), "utf-8")
            tell(f"the page is in {html}")


def _explained(submission: Submission, settings: Settings) -> Explanation:
    from judge.explain import explain as look
    from judge.inference import known_language
    from judge.service import Judge

    objection = submission.objection()
    if objection is not None:
        raise UsageError(objection)
    with stage_progress() as progress, Judge(settings, meters=("clock",)) as judge:
        found = judge.problem(submission.problem)
        progress("time", 0.0)
        with (
            judge.bench(found, reveal=True, progress=progress) as bench,
            judge.guest(submission.language, found.limits.memory_mb) as guest,
        ):
            return look(submission, known_language(submission.language), guest, bench)
