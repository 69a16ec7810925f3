"""`judge problems`: the bank, and the work on it."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from judge.cli.exits import one_line_errors, tell
from judge.cli.options import AsJson
from judge.cli.sources import bank_root, make_settings, problem_named
from judge.cli.verify import verify
from judge.errors import PackageError, UsageError

if TYPE_CHECKING:
    from judge.complexity.expression import Expression
    from judge.problems.model import Problem

__all__ = ["problems"]

problems = typer.Typer(
    no_args_is_help=True, help="List, read, write and verify problems.", rich_markup_mode=None
)
LINE = 160
"""Characters in a line where no terminal says how many there are."""
Slug = Annotated[
    str, typer.Argument(metavar="SLUG", help="Such as two-sum; a title or public number will do.")
]


@problems.command("list")
def list_problems(
    topic: Annotated[str | None, typer.Option(help="Only problems of this topic, such as array.")] = None,
    difficulty: Annotated[
        str | None, typer.Option(metavar="easy|medium|hard", help="Only problems of this difficulty.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show all problems with their targets and topics."""
    with one_line_errors():
        from judge.problems.loader import load_bank

        bank = load_bank(bank_root(make_settings()))
        whole = [problem for slug in bank if (problem := _read(bank, slug)) is not None]
        found = [
            problem
            for problem in whole
            if topic in (None, *problem.topics) and difficulty in (None, problem.difficulty)
        ]
        if whole and not found:
            raise UsageError(_none_found(whole))
        if as_json:
            typer.echo(json.dumps([_summary(problem) for problem in found], indent=2))
            return
        from rich.console import Console
        from rich.table import Table

        from judge.report.terminal import look_of

        console = Console() if sys.stdout.isatty() else Console(width=LINE)
        look = look_of(console)
        table = Table(box=look.box, pad_edge=False, show_edge=False, header_style="dim")
        for name in ("problem", "no.", "difficulty", "time", "space", "topics"):
            table.add_column(name, justify="right" if name == "no." else "left", no_wrap=True)
        for problem in found:
            table.add_row(*_row(problem, unicode=look.unicode))
        console.print(table)


@problems.command()
def show(
    slug: Slug,
    as_json: AsJson = False,
    explanation: Annotated[
        bool, typer.Option("--explanation", help="The solution explained, and what would be asked next.")
    ] = False,
) -> None:
    """Show one problem: its statement, signature and targets."""
    with one_line_errors():
        problem = problem_named(slug, make_settings())
        if as_json:
            typer.echo(json.dumps(_summary(problem) | {"statement": problem.statement}, indent=2))
            return
        text = _explanation(problem) if explanation else problem.statement
        if sys.stdout.isatty():
            from rich.console import Console
            from rich.markdown import Markdown

            Console().print(Markdown(text))
        else:
            typer.echo(text.rstrip())


@problems.command()
def new(
    slug: Annotated[str, typer.Argument(metavar="SLUG", help="The folder's name, such as two-sum.")],
) -> None:
    """Write the scaffold of a new problem, which verifies as it is."""
    with one_line_errors():
        from judge.problems.scaffold import new_problem

        folder = new_problem(bank_root(make_settings()), slug)
        typer.echo(f"{folder} is there. Fill it in, then run: judge problems verify {slug}")


problems.command()(verify)


def _explanation(problem: Problem) -> str:
    """Raises UsageError where the package has none."""
    from judge.problems.texts import read_explanation, read_follow_ups

    text = read_explanation(problem)
    if not text:
        raise UsageError(f"{problem.slug} has no explanation")
    questions = "".join(f"- {question}\n" for question in read_follow_ups(problem))
    return f"# {problem.title}\n\n{text}\n" + (f"\n## What next?\n\n{questions}" if questions else "")


def _read(bank: Mapping[str, Problem], slug: str) -> Problem | None:
    """A problem; one that is broken is named on standard error, and hides no other."""
    try:
        return bank[slug]
    except PackageError as error:
        tell(str(error))
        return None


def _row(problem: Problem, *, unicode: bool) -> tuple[str, ...]:
    def written(target: Expression) -> str:
        return target.pretty() if unicode else f"O({target})"

    return (
        problem.slug,
        str(problem.aliases.get("leetcode", "")),
        problem.difficulty,
        written(problem.target.time),
        written(problem.target.space),
        ", ".join(problem.topics),
    )


def _none_found(problems: Sequence[Problem]) -> str:
    topics = sorted({topic for problem in problems for topic in problem.topics})
    return f"no problem is like that; difficulties are easy, medium and hard, topics are {', '.join(topics)}"


def _summary(problem: Problem) -> dict[str, Any]:
    return {
        "slug": problem.slug,
        "title": problem.title,
        "difficulty": problem.difficulty,
        "topics": list(problem.topics),
        "minutes": problem.minutes,
        "aliases": dict(problem.aliases),
        "sizes": dict(problem.sizes),
        "target": {"time": str(problem.target.time), "space": str(problem.target.space)},
    }
