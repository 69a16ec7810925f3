"""`make chaos`, shorter: whatever is killed, nothing is lost and nothing is judged twice into the record."""

from __future__ import annotations

import pytest

from tests import postgres
from tests.chaos.run import on_postgresql, on_sqlite

pytestmark = pytest.mark.slow
PEOPLE, EACH = 8, 3


def test_killed_workers_api_and_connections_lose_nothing() -> None:
    if postgres.programs() is None:
        postgres.missing()
    outcome = on_postgresql(PEOPLE, EACH, workers=3, silence=3.0, fewest=3)
    assert not outcome.wrong, outcome
    assert outcome.acknowledged >= PEOPLE * EACH
    assert outcome.killed.total() >= 3, outcome


def test_a_killed_process_on_sqlite_loses_nothing() -> None:
    outcome = on_sqlite(PEOPLE, EACH, fewest=1)
    assert not outcome.wrong, outcome
    assert outcome.acknowledged >= PEOPLE * EACH
    assert outcome.killed.total() >= 1, outcome
