"""`judge auth`: signing in to a judge elsewhere."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from judge.cli.exits import one_line_errors, tell
from judge.cli.options import ServerOption

__all__ = ["auth"]

auth = typer.Typer(no_args_is_help=True, help="Sign in to a judge on a server.", rich_markup_mode=None)


@auth.command()
def login(
    server: Annotated[str, typer.Option("--server", metavar="URL", help="Such as https://judge.example.")],
) -> None:
    """Check a token with the server, and keep it for you alone.

    The token is asked for, or read from standard input, so that it is in no history of commands.
    """
    with one_line_errors():
        from judge.errors import UsageError
        from judge.remote import Client, Server, keep
        from judge.remote.credentials import normal_url

        url = normal_url(server)
        token = typer.prompt("token", hide_input=True) if sys.stdin.isatty() else sys.stdin.readline()
        if not token.strip():
            raise UsageError(
                "there is no token; paste it, or pipe it in: ... | judge auth login --server URL"
            )
        account = Server(url, token.strip())
        me = Client(account).me()
        path = keep(account)
        tell(f"signed in to {url} as {me['name']} ({me['role']}); the token is in {path}")


@auth.command()
def logout(server: ServerOption = None) -> None:
    """Forget the token of a server."""
    with one_line_errors():
        from judge.remote import forget, known

        url = known(server).url
        tell(f"signed out of {url}" if forget(url) else f"there was no token for {url}")


@auth.command()
def status(server: ServerOption = None) -> None:
    """Who am I, and where?

    Exit code 0: signed in. 4: not signed in.
    """
    with one_line_errors():
        from judge.remote import Client, known

        account = known(server)
        me = Client(account).me()
        typer.echo(f"{account.url}: {me['name']} ({me['role']}), {', '.join(me['scopes'])}")
