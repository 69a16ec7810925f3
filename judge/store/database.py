"""The database: where it is, how transactions are made, and how its tables come to be.

SQLite is used in WAL mode with `synchronous=FULL`, so that what was committed survives a loss of power; a
writing transaction takes its lock at its start (BEGIN IMMEDIATE), so that two of them wait for each other
instead of failing in the middle. On PostgreSQL transactions are READ COMMITTED, and rows that are decided
upon are locked.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from platformdirs import user_data_path
from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError
from sqlalchemy.orm import Session, sessionmaker

from judge.store.errors import SchemaOutdated, StoreUnavailable

__all__ = ["ENCODING", "Database", "default_url"]

MIGRATIONS = Path(__file__).with_name("migrations")
BUSY_SECONDS = 30
ENCODING = {"client_encoding": "utf8"}
"""Else text comes as bytes from a server that was set up without a locale (encoding SQL_ASCII)."""
WRITING = "judge_writing"


def default_url() -> str:
    """The SQLite file in the user's data folder (XDG_DATA_HOME). Makes the folder."""
    folder = user_data_path("interview-judge")
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return f"sqlite:///{folder / 'judge.db'}"


class Database:
    """A database by URL: `sqlite:///path`, or `postgresql://user@host/name`.

    Raises StoreUnavailable for a URL that cannot be read.
    """

    def __init__(self, url: str | None = None, *, pool_size: int = 10) -> None:
        self.url = _driven(url or default_url())
        self.is_sqlite = self.url.startswith("sqlite")
        choices: dict[str, Any] = {"pool_size": pool_size, "max_overflow": pool_size, "pool_timeout": 30}
        if self.is_sqlite:
            choices["connect_args"] = {"timeout": BUSY_SECONDS, "check_same_thread": False}
        else:
            choices["pool_pre_ping"] = True
            choices["connect_args"] = {"connect_timeout": 10, **ENCODING}
        self.engine: Engine = create_engine(self.url, **choices)
        if self.is_sqlite:
            _prepare_sqlite(self.engine)
        writing = self.engine.execution_options(**{WRITING: True})
        self._readers = sessionmaker(self.engine, expire_on_commit=False)
        self._writers = sessionmaker(writing, expire_on_commit=False)

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction that is committed at the end, or undone by an exception. Raises StoreUnavailable."""
        with _reachable(self), self._writers.begin() as session:
            yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A transaction for reading only. Raises StoreUnavailable."""
        with _reachable(self), self._readers() as session:
            yield session

    def migrate(self, revision: str = "head") -> None:
        """Bring the tables to a revision, by default to that of this version. Raises StoreUnavailable."""
        with _reachable(self), self.engine.connect() as connection:
            config = _config()
            config.attributes["connection"] = connection
            known = MigrationContext.configure(connection).get_current_revision()
            connection.rollback()
            down = revision == "base" or _is_before(config, revision, known)
            (command.downgrade if down else command.upgrade)(config, revision)

    def check(self) -> None:
        """Raises SchemaOutdated when the tables are not those of this version, StoreUnavailable."""
        with _reachable(self), self.engine.connect() as connection:
            found = MigrationContext.configure(connection).get_current_revision()
        wanted = ScriptDirectory.from_config(_config()).get_current_head()
        if found != wanted:
            raise SchemaOutdated(
                f"the database has the tables of revision {found or 'none'}, this version needs {wanted}; "
                "run `judge database migrate`"
            )

    def close(self) -> None:
        """End all connections that are not in use."""
        self.engine.dispose()

    @property
    def shown(self) -> str:
        """The URL without its password."""
        return make_url(self.url).render_as_string(hide_password=True)


def _driven(url: str) -> str:
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise StoreUnavailable(
            f"JUDGE_DATABASE_URL: {url!r} is no URL; write sqlite:////path/judge.db or postgresql://user@host/name"
        ) from None
    kind = parsed.get_backend_name()
    if kind not in ("sqlite", "postgresql"):
        raise StoreUnavailable(f"JUDGE_DATABASE_URL: {kind} is not supported; use sqlite or postgresql")
    if kind == "postgresql":
        parsed = parsed.set(drivername="postgresql+psycopg")
    return parsed.render_as_string(hide_password=False)


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def connected(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # BEGIN is ours to say, below.
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        writing = connection.get_execution_options().get(WRITING, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


@contextmanager
def _reachable(database: Database) -> Iterator[None]:
    try:
        yield
    except OperationalError as error:
        raise StoreUnavailable(_remedy(database, error)) from error
    except DBAPIError as error:
        if error.connection_invalidated:
            raise StoreUnavailable(_remedy(database, error)) from error
        raise


def _remedy(database: Database, error: DBAPIError) -> str:
    reason = str(error.orig).strip().partition("\n")[0]
    advice = (
        "is the folder there, writable, and not full?"
        if database.is_sqlite
        else "is the server running, and is JUDGE_DATABASE_URL right?"
    )
    return f"the database {database.shown} does not answer: {reason}; {advice}"


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config


def _is_before(config: Config, revision: str, known: str | None) -> bool:
    if known is None or revision == "head":
        return False
    scripts = ScriptDirectory.from_config(config)
    return any(one.revision == revision for one in scripts.iterate_revisions(known, "base"))
