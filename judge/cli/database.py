"""`judge database`: its tables."""

from __future__ import annotations

from typing import Annotated

import typer

from judge.cli.exits import one_line_errors, tell
from judge.cli.service import open_database
from judge.cli.sources import make_settings

__all__ = ["database"]

database = typer.Typer(no_args_is_help=True, help="Look after the service's database.", rich_markup_mode=None)


@database.command()
def migrate(
    revision: Annotated[str, typer.Option(help="Up or down to this one.", show_default=False)] = "head",
) -> None:
    """Bring the tables of JUDGE_DATABASE_URL to this version."""
    with one_line_errors(), open_database(make_settings(), checked=False) as store:
        store.migrate(revision)
        tell(f"{store.shown} has the tables of revision {revision}")


@database.command()
def check() -> None:
    """Are the tables those of this version?

    Exit code 0: yes. 3: no, or the database does not answer.
    """
    with one_line_errors(), open_database(make_settings(), checked=False) as store:
        store.check()
        tell(f"{store.shown} has the tables of this version")
