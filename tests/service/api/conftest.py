"""A service with users of every role, on a database of its own, and a worker with a fake engine on demand."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI
from fastapi.testclient import TestClient

from api.app import create_app
from api.context import Context
from api.settings import ServiceSettings
from judge.problems.loader import default_root
from judge.problems.store import state_of
from judge.queue import FakeEngine, LocalTickets, Worker, WorkerOptions
from judge.store import Database, JobKind, Role, Scope, jobs, queue, tokens, users
from judge.store.clock import utc_now
from judge.submission import Submission
from tests.service.queue.conftest import wait_for

SOURCE = "class Solution:\n    def twoSum(self, nums, target):\n        return [0, 1]\n"
BODY = {"problem": "two-sum", "language": "python", "source": SOURCE}
PEOPLE = {
    "ada": Role.CANDIDATE,
    "bob": Role.CANDIDATE,
    "ann": Role.AUTHOR,
    "sam": Role.STAFF,
    "root": Role.ADMIN,
}


@dataclass
class Service:
    """A running service, without a network."""

    context: Context
    app: FastAPI
    tokens: dict[str, str]
    stack: ExitStack = field(default_factory=ExitStack)
    later: timedelta = timedelta()

    def client(self, name: str | None = "ada", **headers: str) -> TestClient:
        """Who sends requests as somebody, or as nobody."""
        client = TestClient(self.app, base_url="http://localhost", raise_server_exceptions=False)
        if name is not None:
            client.headers["Authorization"] = f"Bearer {self.tokens[name]}"
        client.headers.update(headers)
        return client

    def worker(self, engine: FakeEngine | None = None) -> FakeEngine:
        """A worker until the end of the test."""
        engine = engine or FakeEngine()
        tickets = self.context.tickets
        worker = Worker(
            self.context.database, engine, tickets, WorkerOptions(note_seconds=0.0, beat_seconds=0.1)
        )
        thread = Thread(target=worker.run)
        thread.start()
        self.stack.callback(thread.join, 30)
        self.stack.callback(worker.drain)
        return engine

    def hand_in(self, name: str = "ada", source: str = SOURCE, **more: Any) -> str:
        """A submission's id."""
        answer = self.client(name).post("/v1/submissions", json=BODY | {"source": source} | more)
        assert answer.status_code == 202, answer.text
        return str(answer.json()["id"])

    def knows_cases(self, slug: str = "two-sum", cases: Sequence[dict[str, Any]] = ()) -> None:
        """A worker has made the hidden cases of a problem already."""
        problem = self.context.problems[slug]
        with self.context.database.write() as session:
            author = users.named(session, "ann")
            given = Submission(slug, "python", state_of(problem).hex().encode())
            job = jobs.add(session, author.id, JobKind.CASES, given, utc_now())
            queue.claim(session, job.id, "w", None, utc_now())
            queue.finish(session, job.id, 1, "accepted", {"cases": list(cases)}, utc_now())

    def finished(self, job_id: str, name: str = "ada") -> dict[str, Any]:
        """A submission, once it has ended."""
        client = self.client(name)
        address = f"/v1/submissions/{job_id}"
        wait_for(lambda: client.get(address).json()["status"] in ("done", "cancelled"))
        return dict(client.get(address).json())

    def now(self) -> datetime:
        return utc_now() + self.later


class Here:
    """A server on this host."""

    def __init__(self, service: Service) -> None:
        self.service = service
        config = uvicorn.Config(
            service.app, port=0, log_config=None, lifespan="off", timeout_graceful_shutdown=1
        )
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(target=self.server.run)
        self.thread.start()
        while not self.server.started:
            time.sleep(0.01)
        port = self.server.servers[0].sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"

    def close(self) -> None:
        self.service.context.closing.set()
        self.server.should_exit = True
        self.thread.join()


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with all tables and people, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "judge.db"
    database = Database(f"sqlite:///{path}")
    database.migrate()
    database.close()
    return path


@pytest.fixture(scope="session")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A few problems, with their solutions in Python alone: what is tested here is not the bank."""
    folder = tmp_path_factory.mktemp("bank")
    for slug in ("lru-cache", "two-sum", "valid-parentheses", "rotate-array", "merge-intervals"):
        shutil.copytree(default_root() / slug, folder / slug, ignore=_not_python)
    return folder


def _not_python(folder: str, names: list[str]) -> list[str]:
    return [name for name in names if folder.endswith("solutions") and not name.endswith(".py")]


@pytest.fixture
def make_service(tmp_path: Path, migrated: Path, bank: Path) -> Iterator[Callable[..., Service]]:
    """Services with settings of one's own."""
    made: list[Service] = []

    def make(database: Database | None = None, **settings: Any) -> Service:
        if database is None:
            path = tmp_path / f"judge-{len(made)}.db"
            shutil.copy(migrated, path)
            database = Database(f"sqlite:///{path}")
        texts = {}
        with database.write() as session:
            for name, role in PEOPLE.items():
                user = users.add(session, name, role)
                texts[name] = tokens.add(session, user, "test", list(Scope))[1]
        context = Context(ServiceSettings(**settings), database, LocalTickets(look_seconds=0.05), bank)
        service = Service(context, create_app(context), texts)
        context.clock = service.now
        made.append(service)
        return service

    yield make
    for service in made:
        service.context.closing.set()
        service.stack.close()
        service.context.database.close()


@pytest.fixture
def service(make_service: Callable[..., Service]) -> Service:
    """A service as it comes."""
    return make_service()
