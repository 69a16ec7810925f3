"""Hidden cases are made by workers, since the process that answers may have no sandbox."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from api.problems import hidden
from judge.errors import PackageError
from judge.queue import FakeEngine, Judged, Task
from judge.queue.engine import Progress
from judge.queue.fake import CASES
from judge.store import JobKind
from judge.store.models import Job
from tests.service.api.conftest import Service

CASES_OF_TWO_SUM = "/v1/problems/two-sum/cases"


def jobs_made(service: Service) -> int:
    with service.context.database.read() as session:
        made = select(func.count()).select_from(Job).where(Job.kind == JobKind.CASES.value)
        return session.scalar(made) or 0


def test_a_worker_makes_the_cases_once_for_all_who_ask(service: Service) -> None:
    engine = service.worker()
    for _ in range(2):
        for name in ("ann", "sam"):
            answer = service.client(name).get(CASES_OF_TWO_SUM)
            assert answer.status_code == 200, answer.text
            assert answer.json() == list(CASES)
    assert len(engine.judged) == 1
    assert service.client("ann").get("/v1/problems/1/cases").json() == list(CASES), "by its public number"
    assert jobs_made(service) == 1


def test_without_a_worker_one_is_told_to_ask_again(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hidden, "WAIT_SECONDS", 0.1)
    author = service.client("ann")
    for _ in range(2):
        answer = author.get(CASES_OF_TWO_SUM)
        assert answer.status_code == 503
        assert answer.json()["type"] == "urn:judge:not-yet"
        assert "ask again" in answer.json()["detail"]
        assert answer.headers["Retry-After"] == "5"
    assert jobs_made(service) == 1, "asking again waits for the same job"
    monkeypatch.undo()
    service.worker()
    assert author.get(CASES_OF_TWO_SUM).json() == list(CASES)


class Broken(FakeEngine):
    def judge(self, task: Task, core: int | None, progress: Progress) -> Judged:
        if not self.judged:
            self.judged.append(task.job_id)
            raise PackageError("inputs.py: scaled() gives no list")
        return super().judge(task, core, progress)


def test_authors_are_told_what_is_wrong_with_a_package_and_can_try_again(service: Service) -> None:
    service.worker(Broken())
    author = service.client("ann")
    answer = author.get(CASES_OF_TWO_SUM)
    assert answer.status_code == 503
    assert "scaled() gives no list" in answer.json()["detail"]
    assert author.get(CASES_OF_TWO_SUM).json() == list(CASES)


def test_cases_are_no_submission_and_no_run_of_anybody(service: Service) -> None:
    service.worker()
    admin = service.client("root")
    admin.get(CASES_OF_TWO_SUM)
    with service.context.database.read() as session:
        job_id = session.scalars(select(Job.id)).one()
    assert admin.get("/v1/submissions?user=*").json()["items"] == []
    for kind in ("submissions", "runs"):
        assert admin.get(f"/v1/{kind}/{job_id}").status_code == 404
        assert admin.get(f"/v1/{kind}/{job_id}/events").status_code == 404


def test_who_is_no_author_any_more_does_not_get_them_as_their_own_data(service: Service) -> None:
    service.worker()
    assert service.client("ann").get(CASES_OF_TWO_SUM).status_code == 200
    assert "nums = [1]" in service.client("ann").get("/v1/me/export").text
    service.client("root").patch("/v1/users/ann", json={"role": "candidate"})
    answer = service.client("ann").get("/v1/me/export")
    assert answer.status_code == 200
    assert "nums = [1]" not in answer.text
