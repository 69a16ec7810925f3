"""`judge submit --server`, `judge status`, `judge history`: a judge elsewhere, as if it were here."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from judge.cli.exits import ExitCode, code_of_report, one_line_errors, tell
from judge.cli.options import AsJson, ServerOption
from judge.cli.outcome import draw, print_report
from judge.cli.progress import stage_progress
from judge.cli.sources import read_program
from judge.errors import BadSource, JudgeFault, UsageError

if TYPE_CHECKING:
    from judge.remote import Client
    from judge.report.model import Report

__all__ = ["history", "judge_there", "status"]

Id = Annotated[str, typer.Argument(metavar="ID", help="The submission.")]


def judge_there(
    server: str, file: str, problem: str | None, language: str | None, time: str | None, space: str | None
) -> tuple[Report, bytes]:
    """Hand in a program, and wait for its report. Raises UsageError, RemoteError, JudgeFault."""
    import uuid

    from judge.remote import Client, known

    client = Client(known(server))
    problem, language, source = _read(client, file, problem, language)
    body = {
        "problem": problem,
        "language": language,
        "source": _text(source, file),
        "declared_time": time,
        "declared_space": space,
    }
    try:
        accepted = client.hand_in(body, uuid.uuid4().hex)
    except UsageError as error:
        raise UsageError(_as_typed(str(error))) from error
    job_id = str(accepted["id"])
    tell(f"handed in as {job_id}; if this is interrupted: judge status {job_id} --follow")
    return _await(client, job_id), source


def status(
    job_id: Id,
    follow: Annotated[bool, typer.Option("--follow", "-f", help="Wait until it is judged.")] = False,
    plot: Annotated[
        Path | None, typer.Option(metavar="FILE.svg", help="Draw the growth of time and space.")
    ] = None,
    as_json: AsJson = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with 1 when a target is missed, too.")
    ] = False,
    server: ServerOption = None,
) -> None:
    """Show a submission on a server, with its report once there is one.

    Exit codes as for submit; 0 while it is not judged. 4: not signed in.
    """
    with one_line_errors():
        from judge.remote import Client, known

        client = Client(known(server))
        found = client.submission(job_id)
        if found["status"] in ("queued", "running") and not follow:
            typer.echo(json.dumps(found, indent=2) if as_json else _line(found))
            return
        if found["status"] == "cancelled":
            raise UsageError(f"submission {job_id} was cancelled; there is no report")
        report = _await(client, job_id)
        print_report(report, client.source(job_id).encode(), as_json=as_json)
        if plot is not None:
            draw(report, plot)
        raise typer.Exit(code_of_report(report, strict=strict))


def history(
    problem: Annotated[str | None, typer.Option("--problem", "-p", metavar="SLUG")] = None,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, max=100, help="How many at most.")] = 20,
    as_json: AsJson = False,
    server: ServerOption = None,
) -> None:
    """List what you have handed in to a server, the latest first."""
    with one_line_errors():
        from judge.remote import Client, known

        found = Client(known(server)).history(limit, problem)
        if as_json:
            typer.echo(json.dumps(found, indent=2))
            return
        for one in found:
            typer.echo(_line(one))


def _as_typed(text: str) -> str:
    """What the server says of the parts of a request, in the words of the command line."""
    for place, typed in (
        ("body.declared_time", "--time"),
        ("body.declared_space", "--space"),
        ("body.problem", "--problem"),
        ("body.language", "--language"),
        ("body.source", "the program"),
    ):
        text = text.replace(place, typed)
    return text


def _line(one: dict[str, Any]) -> str:
    moment = str(one["created_at"])[:16].replace("T", " ")
    return (
        f"{one['id']}  {moment}  {one['verdict'] or one['status']:<16} {one['language']:<11} {one['problem']}"
    )


def _await(client: Client, job_id: str) -> Report:
    """The report, once it is there, with progress meanwhile."""
    from judge.report.model import Report

    try:
        with stage_progress() as progress:
            for event in client.follow(job_id):
                if event.kind == "progress":
                    progress(str(event.data.get("stage", "")), float(event.data.get("part", 0.0)))
                elif event.kind == "cancelled":
                    raise JudgeFault(f"submission {job_id} was cancelled")
    except KeyboardInterrupt:
        tell(f"it is judged all the same; see what came of it with: judge status {job_id} --follow")
        raise typer.Exit(ExitCode.STOPPED) from None
    return Report.model_validate(client.report(job_id))


def _read(client: Client, file: str, problem: str | None, language: str | None) -> tuple[str, str, bytes]:
    """Problem, language and source; told as ever, but from the server's bank."""
    from judge.inference import infer_language, infer_problem
    from sandbox import discover

    path, source = read_program(file)
    language = language or infer_language(path, discover())
    if problem is not None:
        return problem, language, source
    bank = client.problems()
    numbers = {one["aliases"].get("leetcode"): one["slug"] for one in bank}
    known = [one["slug"] for one in bank]
    text = source.decode("utf-8", "replace")
    found = infer_problem(
        path.resolve() if path else None, text, known, lambda number: numbers.get(str(number))
    )
    return found, language, source


def _text(source: bytes, file: str) -> str:
    try:
        return source.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadSource(f"{file} is not UTF-8 text (byte {error.start}); save it as UTF-8") from None
