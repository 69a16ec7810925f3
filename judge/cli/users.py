"""`judge user`: accounts of the service, straight in its database."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.exits import one_line_errors, tell
from judge.cli.options import AsJson
from judge.cli.service import open_database
from judge.cli.sources import make_settings
from judge.store.values import Role, Scope

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

__all__ = ["users"]

users = typer.Typer(no_args_is_help=True, help="Manage the accounts of the service.", rich_markup_mode=None)
Name = Annotated[str, typer.Argument(metavar="NAME", help="The user.")]
ACTOR = "judge user"
"""Who the audit log says it was: whoever may use the database."""


@users.command()
def add(name: Name, role: Annotated[Role, typer.Option(help="What they may do.")] = Role.CANDIDATE) -> None:
    """Add an account, and print its first token."""
    from judge.store import audit, tokens
    from judge.store import users as rows

    with _transaction() as session:
        user = rows.add(session, name, role)
        audit.record(session, ACTOR, "add-user", user.name, role=role.value)
        _, text = tokens.add(session, user, "first", list(Scope))
        tell(f"{user.name} is there ({role}); this is their token, which is shown only now:")
        typer.echo(text)


@users.command("list")
def list_users(as_json: AsJson = False) -> None:
    """Show all accounts."""
    from judge.store import users as rows

    with _transaction() as session:
        found = rows.list_all(session)
        if as_json:
            shown = [
                {"name": one.name, "role": one.role, "disabled": one.disabled_at is not None} for one in found
            ]
            typer.echo(json.dumps(shown, indent=2))
            return
        for one in found:
            typer.echo(f"{one.name:<24} {one.role:<10}{'disabled' if one.disabled_at else ''}".rstrip())


@users.command()
def role(name: Name, new: Annotated[Role, typer.Argument(metavar="ROLE", help="The new role.")]) -> None:
    """Let a user do more, or less."""
    from judge.store import audit
    from judge.store import users as rows

    with _transaction() as session:
        user = rows.set_role(session, name, new)
        audit.record(session, ACTOR, "set-role", user.name, role=new.value)
        tell(f"{user.name} is now {new}")


@users.command()
def token(
    name: Name,
    label: Annotated[str, typer.Option("--name", help="To tell it from their others.")] = "by judge user",
    scope: Annotated[list[Scope] | None, typer.Option(help="Default: read and submit.")] = None,
    days: Annotated[int | None, typer.Option(min=1, help="How long it lasts; default: for good.")] = None,
) -> None:
    """Make a token for a user, and print it."""
    from datetime import timedelta

    from judge.store import audit, tokens
    from judge.store import users as rows
    from judge.store.clock import now_in

    with _transaction() as session:
        user = rows.named(session, name)
        expires = now_in(session) + timedelta(days=days) if days else None
        made, text = tokens.add(session, user, label, scope or [Scope.READ, Scope.SUBMIT], expires)
        audit.record(session, ACTOR, "make-token", user.name, token=made.id)
        typer.echo(text)


@users.command()
def disable(name: Name) -> None:
    """End all access of a user, at once. What they handed in stays."""
    _switch(name, disabled=True)


@users.command()
def enable(name: Name) -> None:
    """Give access back."""
    _switch(name, disabled=False)


@users.command()
def remove(name: Name, yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False) -> None:
    """Forget a user, with all that they handed in."""
    from judge.store import audit
    from judge.store import users as rows

    if not yes:
        typer.confirm(f"Remove {name} with all submissions?", abort=True)
    with _transaction() as session:
        rows.remove(session, name)
        audit.record(session, ACTOR, "remove-user", name.lower())
        tell(f"{name} is gone")


@users.command()
def export(name: Name) -> None:
    """Print all that is kept of a user, as one JSON document."""
    from judge.store import audit
    from judge.store import users as rows

    with _transaction() as session:
        data = rows.export(session, name)
        audit.record(session, ACTOR, "export-user", name.lower())
        typer.echo(json.dumps(data, indent=2))


def _switch(name: str, *, disabled: bool) -> None:
    from judge.store import audit
    from judge.store import users as rows

    with _transaction() as session:
        user = rows.set_disabled(session, name, disabled=disabled)
        audit.record(session, ACTOR, "disable" if disabled else "enable", user.name)
        tell(f"{user.name} is {'disabled' if disabled else 'enabled'}")


@contextmanager
def _transaction() -> Iterator[Session]:
    with one_line_errors(), open_database(make_settings()) as database, database.write() as session:
        yield session
