"""`judge problems verify`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.exits import ExitCode, one_line_errors, tell
from judge.cli.options import BackendOption
from judge.cli.progress import stage_progress
from judge.cli.sources import make_settings
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.settings import Settings
    from judge.verify import Check, Scope

__all__ = ["verify"]


def verify(
    slugs: Annotated[list[str] | None, typer.Argument(metavar="SLUG", help="Default: all problems.")] = None,
    language: Annotated[
        str | None, typer.Option("--language", "-l", metavar="NAME", help="Only solutions in this language.")
    ] = None,
    times: Annotated[int, typer.Option(min=1, help="Judge every reference solution this many times.")] = 1,
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=1, help="Prove so many packages at once, each on its own core.")
    ] = 1,
    mutants: Annotated[
        bool, typer.Option(help="Try small mistakes in the reference solution: the cases must notice.")
    ] = True,
    fresh: Annotated[
        bool, typer.Option("--fresh", help="Prove also what has not changed since it passed.")
    ] = False,
    junit: Annotated[
        Path | None, typer.Option(metavar="FILE.xml", help="Write the results as JUnit's XML.")
    ] = None,
    record: Annotated[
        Path | None, typer.Option(metavar="FILE.json", help="Write what was proven, and of which files.")
    ] = None,
    backend: BackendOption = None,
) -> None:
    """Prove that packages are what they declare.

    Texts are complete; inputs keep the constraints and have the sizes asked for; solutions agree on more
    inputs; each gets the verdict, the time and the space in its first lines; the cases notice small mistakes
    in the one that answers come from. What passed is not proven again until its files change.

    Exit code 0: all is as declared. 1: something is not.
    """
    with one_line_errors():
        from judge.verify import Scope
        from judge.verify.record import write_record

        _check_files(junit, record, whole=language is None and mutants)
        settings = make_settings(backend=backend and backend.value)
        scope = Scope(language=language, times=times, mutants=mutants, fresh=fresh)
        checks: list[Check] = []
        done = 0  # Checks of packages that were looked at to the end.
        try:
            with _verification(settings, slugs or [], scope, jobs) as found:
                for check in found:
                    if checks and check.problem != checks[-1].problem:
                        done = len(checks)
                    checks.append(check)
                    typer.echo(_line(check))
            done = len(checks)
        finally:
            if record is not None:
                write_record(record, checks[:done], settings.problems)
        _print_table(checks)
        if junit is not None:
            junit.write_text(_junit(checks), "utf-8")
        wrong = sum(not check.passed for check in checks)
        tell(_summary(checks))
        raise typer.Exit(ExitCode.NOT_ACCEPTED if wrong else ExitCode.ACCEPTED)


def _check_files(junit: Path | None, record: Path | None, *, whole: bool) -> None:
    """Raises UsageError where something could not be written later."""
    from judge.verify.record import read_record

    for path in filter(None, (junit, record)):
        if not path.parent.is_dir():
            raise UsageError(f"there is no folder {path.parent} for {path.name}")
    if record is not None:
        read_record(record)
        if not whole:
            raise UsageError("--record is of whole proofs: leave out --language, --no-mutants")


@contextmanager
def _verification(settings: Settings, slugs: list[str], scope: Scope, jobs: int) -> Iterator[Iterator[Check]]:
    import judge as library
    from judge.verify import verify as one_by_one
    from judge.verify import verify_at_once

    with stage_progress() as progress:
        if jobs > 1:
            yield verify_at_once(settings, slugs, scope, jobs, lambda text: progress(text, 0.0))
        else:
            with library.Judge(settings) as engine:
                yield one_by_one(engine, slugs, scope, lambda text: progress(text, 0.0))


def _line(check: Check) -> str:
    seconds = f"  ({check.seconds:.1f} s)" if check.seconds and not check.known else ""
    seconds = "  (known)" if check.known else seconds
    if check.passed:
        return f"ok     {check.problem}/{check.subject}: {check.found}{seconds}"
    detail = "".join(f"\n       {line}" for line in check.detail.splitlines())
    what = f"declared {check.declared}; found {check.found}"
    return f"WRONG  {check.problem}/{check.subject}: {what}{seconds}{detail}"


def _print_table(checks: Sequence[Check]) -> None:
    from rich.console import Console
    from rich.table import Table

    from judge.report.terminal import look_of

    console = Console()
    look = look_of(console)
    table = Table(box=look.box, pad_edge=False, show_edge=False, header_style="dim")
    table.add_column("problem", no_wrap=True)
    for name in ("checks", "wrong", "mutants killed", "seconds"):
        table.add_column(name, justify="right", no_wrap=True)
    for slug in dict.fromkeys(check.problem for check in checks):
        own = [check for check in checks if check.problem == slug]
        wrong = sum(not check.passed for check in own)
        table.add_row(
            slug,
            str(len(own)),
            str(wrong or ""),
            _killed(own),
            f"{sum(check.seconds for check in own if not check.known):.0f}",
            style="bold red" if wrong else None,
        )
    console.print()
    console.print(table)


def _killed(checks: Sequence[Check]) -> str:
    made = sum(check.mutants for check in checks)
    return f"{sum(check.killed for check in checks)} of {made}" if made else ""


def _summary(checks: Sequence[Check]) -> str:
    passed = sum(check.passed for check in checks)
    made = sum(check.mutants for check in checks)
    killed = sum(check.killed for check in checks)
    mutants = f"; {killed} of {made} mutants killed ({killed / made:.1%})" if made else ""
    return f"{passed} of {len(checks)} are as declared{mutants}"


def _junit(checks: Sequence[Check]) -> str:
    from judge.report.junit import JUnitCase, junit

    suites: dict[str, list[JUnitCase]] = {}
    for check in checks:
        wrong = "" if check.passed else f"declared {check.declared}; found {check.found}"
        case = JUnitCase(
            check.subject, check.seconds, wrong, "\n".join(filter(None, (check.found, check.detail)))
        )
        suites.setdefault(check.problem, []).append(case)
    return junit("judge problems verify", suites)
