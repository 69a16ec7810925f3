"""`judge run`: the examples, or inputs of one's own, with everything that the program prints."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.exits import code_of_verdict, one_line_errors
from judge.cli.options import AsJson, BackendOption, File, LanguageOption, ProblemOption
from judge.cli.progress import stage_progress
from judge.cli.sources import STDIN, make_settings, problem_named, read_submission, read_text
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.problems.notation import Example
    from judge.settings import Settings

__all__ = ["run"]


def run(
    file: File,
    problem: ProblemOption = None,
    language: LanguageOption = None,
    inputs: Annotated[
        list[str] | None,
        typer.Option(
            "--input",
            "-i",
            metavar="FILE",
            help="An input like the examples; - reads it from standard input.",
        ),
    ] = None,
    as_json: AsJson = False,
    backend: BackendOption = None,
) -> None:
    """Run a program on the examples, or on inputs of your own.

    An input is written like the examples of the statement, one line for each
    parameter and, if you know it, the answer:

    \b
        nums = [2, 7, 11, 15]
        target = 9
        -> [0, 1]
    """  # noqa: D301 - a real \\b, which keeps the lines of the example apart
    with one_line_errors():
        import judge as library

        if [file, *(inputs or [])].count(STDIN) > 1:
            raise UsageError("standard input can be read only once; give the program or the input as a file")
        settings = make_settings(backend=backend and backend.value)
        submission = read_submission(file, settings, problem=problem, language=language)
        examples = _examples(inputs, submission.problem, settings) if inputs else None
        with stage_progress():
            report = library.run_samples(submission, inputs=examples, settings=settings)
        if as_json:
            typer.echo(json.dumps(report.to_json(), indent=2))
        else:
            from rich.console import Console

            from judge.report.run_terminal import render_run

            render_run(report, Console(), source=submission.source.decode("utf-8", "replace"))
        raise typer.Exit(code_of_verdict(report.verdict))


def _examples(files: list[str], slug: str, settings: Settings) -> list[Example]:
    """Each file as an example of the problem. Raises UsageError that names the file."""
    from judge.problems.notation import NotationError, parse_example

    signature = problem_named(slug, settings).signature
    found = []
    for file in files:
        try:
            found.append(parse_example(read_text(file), signature, answered=False))
        except NotationError as error:
            raise UsageError(f"{'standard input' if file == STDIN else file}: {error}") from None
    return found
