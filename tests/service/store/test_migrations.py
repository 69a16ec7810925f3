from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text

from judge.store import Database, SchemaOutdated, StoreUnavailable
from judge.store.models import Base


def tables(database: Database) -> set[str]:
    return set(inspect(database.engine).get_table_names()) - {"alembic_version"}


def test_all_tables_come_and_go_again(empty: Database) -> None:
    empty.migrate()
    assert set(Base.metadata.tables) <= tables(empty)
    empty.migrate("base")
    assert tables(empty) == set()
    if not empty.is_sqlite:
        with empty.read() as session:
            left = session.execute(text("SELECT count(*) FROM pg_proc WHERE proname LIKE 'procrastinate%'"))
            assert left.scalar_one() == 0
    empty.migrate()
    empty.check()


def test_each_step_down_can_be_taken_up_again(empty: Database) -> None:
    empty.migrate()
    empty.migrate("0001")
    assert not any(name.startswith("procrastinate") for name in tables(empty))
    empty.migrate()
    empty.check()


def test_the_tables_that_migrations_make_are_those_of_the_models(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"include_name": lambda name, kind, _: not (name or "").startswith("procrastinate")},
        )
        assert compare_metadata(context, Base.metadata) == []


def test_a_database_without_tables_is_told_how_to_get_them(empty: Database) -> None:
    with pytest.raises(SchemaOutdated, match="judge database migrate"):
        empty.check()


@pytest.mark.parametrize(
    ("url", "remedy"),
    [
        ("mysql://localhost/judge", "use sqlite or postgresql"),
        ("no url at all", "write sqlite:"),
        ("sqlite:////nowhere/at/all.db", "is the folder there"),
        ("postgresql://nobody:secret@/judge?host=/nowhere", "is the server running"),
    ],
)
def test_a_database_that_cannot_be_reached_says_what_to_look_at(url: str, remedy: str) -> None:
    with pytest.raises(StoreUnavailable, match=remedy) as caught:
        Database(url).check()
    assert "secret" not in str(caught.value)
