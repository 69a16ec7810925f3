"""What the service remembers: users, tokens, submissions, attempts, events, reports, webhooks, audit.

    database = Database.open(settings)          # SQLite in the user's data folder, or PostgreSQL by URL
    with database.write() as session:           # one transaction, committed at the end
        submissions.add(session, ...)

`models` are the tables, `migrations` how they came to be, and one module for each kind of row holds all
queries on it. Only whoever opened a transaction commits it.

Names are imported when they are first asked for: the command line knows roles without a database.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from judge.store.database import Database
    from judge.store.errors import SchemaOutdated, StoreError, StoreUnavailable
    from judge.store.values import JobKind, Role, Scope, Status

__all__ = [
    "Database",
    "JobKind",
    "Role",
    "SchemaOutdated",
    "Scope",
    "Status",
    "StoreError",
    "StoreUnavailable",
]

_HOMES = {
    "Database": "judge.store.database",
    "SchemaOutdated": "judge.store.errors",
    "StoreError": "judge.store.errors",
    "StoreUnavailable": "judge.store.errors",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'judge.store' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES.get(name, "judge.store.values")), name)
