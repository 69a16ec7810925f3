"""The program `judge`: all commands of the judge, and `serve`, which only this room knows."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.commands import app
from judge.cli.exits import one_line_errors, tell
from judge.cli.options import BackendOption
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.settings import Settings

__all__ = ["app", "main"]


@app.command()
def serve(
    host: Annotated[str, typer.Option(metavar="ADDRESS", help="Where to listen.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535)] = 8000,
    accounts: Annotated[
        bool, typer.Option("--accounts", help="For several people, with the accounts of `judge user`.")
    ] = False,
    slots: Annotated[
        int | None, typer.Option(min=0, help="How many to judge at once; 0: leave it to `judge worker`.")
    ] = None,
    backend: BackendOption = None,
) -> None:
    """Serve the HTTP API, and judge what comes in.

    Alone on a laptop there is one user, whose token is printed. With --accounts there are many.

    SIGTERM: finish what runs, take nothing new. Once more: give it back, and end at once.
    """
    with one_line_errors():
        from judge.cli.service import make_tickets, open_database
        from judge.cli.sources import bank_root, make_settings

        settings = make_settings(backend=backend and backend.value)
        _check(host, settings, accounts=accounts)
        from api.serve import Plan, listen, local_token, only_server
        from api.serve import serve as run
        from judge.logs import configure_logs
        from judge.queue import JudgeEngine
        from judge.queue.slots import plan as plan_slots
        from judge.queue.slots import this_machine

        cores = () if slots == 0 else plan_slots(this_machine(), slots, settings.core)
        with open_database(settings) as database, only_server(database):
            if database.is_sqlite and not cores:
                raise UsageError("with SQLite nobody else can judge; leave out --slots 0, or use PostgreSQL")
            listener = listen(host, port)
            port = int(listener.getsockname()[1])
            if not accounts:
                token = local_token(database)
                tell(f"your token, until this ends: {token}")
                tell(f"in a browser: http://{host}:{port}/?token={token}")
            engine = JudgeEngine(settings) if cores else None
            configure_logs()
            plan = Plan(host, port, cores, bank_root(settings), listener=listener)
            run(plan, database, make_tickets(database), engine)


def _check(host: str, settings: Settings, *, accounts: bool) -> None:
    if not accounts and not _is_loopback(host):
        raise UsageError(
            f"{host} can be reached by others, so there must be accounts: add --accounts, "
            "and see `judge user add`"
        )
    if accounts and settings.backend == "process":
        raise UsageError("the process backend contains nobody; serve other people with --backend docker")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def main() -> None:
    """The entry point of the program `judge`."""
    app()
