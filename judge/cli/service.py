"""What the commands of the service share: the database, and settings that need each other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from judge.queue import Tickets
    from judge.settings import Settings
    from judge.store import Database

__all__ = ["make_tickets", "open_database"]


@contextmanager
def open_database(settings: Settings, *, pool_size: int = 10, checked: bool = True) -> Iterator[Database]:
    """The database of the settings, closed at the end.

    SQLite files are brought up to date by themselves: nobody else can be using them with another version.
    Raises StoreUnavailable, SchemaOutdated.
    """
    from judge.store import Database

    database = Database(settings.database_url, pool_size=pool_size)
    try:
        if database.is_sqlite:
            database.migrate()
        elif checked:
            database.check()
        yield database
    finally:
        database.close()


def make_tickets(database: Database) -> Tickets:
    """Tickets for this database: within the process, or by Procrastinate."""
    if database.is_sqlite:
        from judge.queue import LocalTickets

        return LocalTickets()
    from judge.queue.procrastinated import ProcrastinateTickets

    return ProcrastinateTickets(database)
