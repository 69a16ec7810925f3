"""Many requests at once, on both databases: what is counted is counted once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from judge.queue.procrastinated import ProcrastinateTickets
from judge.store import Database
from tests.postgres import Postgres
from tests.service.api.conftest import BODY, Service


@pytest.fixture(params=["sqlite", "postgresql"])
def make(
    request: pytest.FixtureRequest, make_service: Callable[..., Service], tmp_path: Path
) -> Iterator[Callable[..., Service]]:
    if request.param == "sqlite":
        yield make_service
        return
    server: Postgres = request.getfixturevalue("postgres")
    url = server.fresh()
    database = Database(url)
    database.migrate()

    def make(**settings: int) -> Service:
        service = make_service(database=database, **settings)
        service.context.tickets = ProcrastinateTickets(database)
        return service

    yield make
    database.close()
    server.drop(url)


def at_once(service: Service, count: int, **headers: str) -> list[tuple[int, str]]:
    """Status and id of so many requests that are sent together."""

    def send(_number: int) -> tuple[int, str]:
        answer = service.client().post("/v1/submissions", json=BODY, headers=headers)
        return answer.status_code, str(answer.json().get("id", ""))

    with ThreadPoolExecutor(count) as threads:
        return list(threads.map(send, range(count)))


def test_one_key_hands_in_once_however_often_it_is_sent_together(make: Callable[..., Service]) -> None:
    service = make()
    answers = at_once(service, 8, **{"Idempotency-Key": "one"})
    assert {status for status, _ in answers} == {202}
    assert len({job_id for _, job_id in answers}) == 1
    assert len(service.client().get("/v1/submissions").json()["items"]) == 1


def test_quotas_hold_when_requests_come_together(make: Callable[..., Service]) -> None:
    service = make(most_unfinished=3)
    answers = Counter(status for status, _ in at_once(service, 8))
    assert answers == {202: 3, 429: 5}


def test_on_either_database_text_is_text_and_pages_lead_on(make: Callable[..., Service]) -> None:
    service = make()
    for number in range(3):
        service.hand_in(source=f"# '; DROP TABLE jobs; -- {number} ü")
    client = service.client()
    first = client.get("/v1/submissions?limit=2").json()
    second = client.get(first["next"]).json()
    assert len(first["items"] + second["items"]) == 3
    assert second["next"] is None
    sources = [client.get(f"/v1/submissions/{one['id']}/source").json()["source"] for one in first["items"]]
    assert sources == ["# '; DROP TABLE jobs; -- 2 ü", "# '; DROP TABLE jobs; -- 1 ü"]
    assert client.get("/readyz").json()["waiting"] == 3
