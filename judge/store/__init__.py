"""What the service remembers: users, tokens, submissions, attempts, events, reports, webhooks, audit.

    database = Database.open(settings)          # SQLite in the user's data folder, or PostgreSQL by URL
    with database.write() as session:           # one transaction, committed at the end
        submissions.add(session, ...)

`models` are the tables, `migrations` how they came to be, and one module for each kind of row holds all
queries on it. Only whoever opened a transaction commits it.
"""

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
