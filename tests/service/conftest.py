"""Tests of the service run on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.store import Database
from tests.postgres import Postgres


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database without tables."""
    if request.param == "sqlite":
        database = Database(f"sqlite:///{tmp_path / 'judge.db'}")
        yield database
        database.close()
        return
    server: Postgres = request.getfixturevalue("postgres")
    url = server.fresh()
    database = Database(url)
    yield database
    database.close()
    server.drop(url)


@pytest.fixture
def database(empty: Database) -> Database:
    """A database with all tables."""
    empty.migrate()
    return empty
