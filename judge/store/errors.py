"""Everything that the store raises on purpose.

StoreError
├── StoreUnavailable    the database cannot be reached; the message says what to look at
├── SchemaOutdated      the tables are not those of this version; the message says how to mend it
├── NameTaken           a user of that name exists
└── NoSuchUser          there is no user of that name
"""

from __future__ import annotations

from judge.errors import JudgeError

__all__ = ["NameTaken", "NoSuchUser", "SchemaOutdated", "StoreError", "StoreUnavailable"]


class StoreError(JudgeError):
    """The store cannot do what was asked."""


class StoreUnavailable(StoreError):
    """The database cannot be reached; the message says what to look at."""


class SchemaOutdated(StoreError):
    """The tables are not those of this version of the judge."""


class NameTaken(StoreError):
    """A user of that name exists."""


class NoSuchUser(StoreError):
    """There is no user of that name."""
