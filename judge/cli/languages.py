"""`judge languages`: what programs may be written in, and the proof that each works."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.exits import ExitCode, one_line_errors, tell
from judge.cli.options import AsJson
from judge.cli.progress import stage_progress
from judge.cli.sources import make_settings, problem_named

if TYPE_CHECKING:
    from judge.selftest import Kind, Result

__all__ = ["languages"]

languages = typer.Typer(
    help="List and prove the languages that programs may be written in.",
    rich_markup_mode=None,
    invoke_without_command=True,
)
Name = Annotated[str, typer.Argument(metavar="LANGUAGE", help="Such as python.")]


@languages.callback()
def list_languages(context: typer.Context, as_json: AsJson = False) -> None:
    """Show the languages that programs may be written in."""
    if context.invoked_subcommand is not None:
        return
    with one_line_errors():
        from sandbox import discover

        found = discover().values()
        if as_json:
            known = [
                {"name": one.name, "title": one.title, "extensions": list(one.extensions)} for one in found
            ]
            typer.echo(json.dumps(known, indent=2))
            return
        wide = max((len(one.name) for one in found), default=0)
        wider = max((len(one.title) for one in found), default=0)
        for one in found:
            typer.echo(f"{one.name:<{wide}}  {one.title:<{wider}}  {' '.join(one.extensions)}")


@languages.command()
def starter(
    language: Name, slug: Annotated[str, typer.Argument(metavar="SLUG", help="The problem.")]
) -> None:
    """Print the code that a candidate starts from."""
    with one_line_errors():
        from judge.inference import known_language

        problem = problem_named(slug, make_settings())
        typer.echo(known_language(language).starter(problem.signature.to_wire()).rstrip())


@languages.command("test")
def prove(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="LANGUAGE", help="Default: all languages.")
    ] = None,
    kind: Annotated[
        list[str] | None,
        typer.Option("--kind", metavar="KIND", help="growth, verdicts or hostile; default: all."),
    ] = None,
    only: Annotated[str, typer.Option(metavar="TEXT", help="Only programs whose name has this in it.")] = "",
) -> None:
    """Run the languages' own programs, and compare with what they declare.

    Exit code 0: all come out as declared. 1: some do not.
    """
    with one_line_errors():
        import judge as library
        from judge.inference import known_language
        from judge.selftest import read_programs, run
        from sandbox import discover

        wanted = [known_language(name) for name in names] if names else list(discover().values())
        kinds = _kinds(kind)
        results = []
        with library.Judge(make_settings()) as engine, stage_progress() as progress:
            for language in wanted:
                tests = [one for one in read_programs(language, kinds) if only in one.name]
                for result in run(engine, tests, lambda text: progress(text, 0.0)):
                    results.append(result)
                    typer.echo(_line(result))
        for line in _summary(results):
            tell(line)
        raise typer.Exit(ExitCode.ACCEPTED if all(one.passed for one in results) else ExitCode.NOT_ACCEPTED)


def _kinds(given: list[str] | None) -> tuple[Kind, ...]:
    from judge.errors import UsageError
    from judge.selftest import Kind

    try:
        return tuple(Kind(name) for name in given) if given else tuple(Kind)
    except ValueError as error:
        raise UsageError(f"--kind: {error}; there are {', '.join(Kind)}") from None


def _line(result: Result) -> str:
    name = f"{result.test.language.name}/{result.test.name}"
    if result.passed:
        first = result.found.partition("\n")[0]
        return f"ok     {name}: {first}  ({result.seconds:.1f} s)"
    return f"WRONG  {name}: declared {result.expected}; found {result.found}  ({result.seconds:.1f} s)"


def _summary(results: Iterable[Result]) -> list[str]:
    """Totals for each language."""
    lines = []
    done = list(results)
    for name in dict.fromkeys(one.test.language.name for one in done):
        own = [one for one in done if one.test.language.name == name]
        measured = [one for one in own if one.time_right is not None]
        said = [one for one in own if one.time_right is None]
        parts = []
        if said:
            parts.append(f"{sum(one.passed for one in said)} of {len(said)} verdicts right")
        if measured:
            times, spaces = (
                sum(map(bool, right))
                for right in zip(*((o.time_right, o.space_right) for o in measured), strict=True)
            )
            wrong = sum(one.wrong_degree for one in measured)
            seconds = sorted(one.seconds for one in measured)
            parts.append(
                f"time right in {times} of {len(measured)}, space in {spaces}, wrong degree in {wrong}; "
                f"median {seconds[len(seconds) // 2]:.1f} s"
            )
        lines.append(f"{name}: {'; '.join(parts)}")
    return lines
