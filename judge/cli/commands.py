"""All commands under one name."""

from __future__ import annotations

import typer

from judge.cli.auth import auth
from judge.cli.database import database
from judge.cli.doctor import doctor
from judge.cli.explain import explain
from judge.cli.languages import languages
from judge.cli.problems import problems
from judge.cli.remote import history, status
from judge.cli.run import run
from judge.cli.submit import submit
from judge.cli.users import users
from judge.cli.worker import worker

__all__ = ["app", "main"]

app = typer.Typer(
    name="judge",
    help="Judge answers to coding-interview questions: are they right, and how do time and space grow?",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for command in (submit, run, explain, status, history, doctor, worker):
    app.command()(command)
app.add_typer(problems, name="problems")
app.add_typer(languages, name="languages")
app.add_typer(auth, name="auth")
app.add_typer(users, name="user")
app.add_typer(database, name="database")


def main() -> None:
    """The entry point of the program `judge`."""
    app()
