"""A database and a user for each test of the queue."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from threading import Thread
from time import monotonic, sleep

import pytest

from judge.queue import FakeEngine, LocalTickets, Tickets, Worker, WorkerOptions
from judge.queue.procrastinated import ProcrastinateTickets
from judge.store import Database, JobKind, Role, Status, jobs, users
from judge.store.clock import now_in
from judge.store.models import Job
from judge.submission import Submission

QUICK = WorkerOptions(cores=(0,), note_seconds=0.0, beat_seconds=0.05, pauses=(0.05,))


def wait_for(condition: Callable[[], bool], seconds: float = 20) -> None:
    deadline = monotonic() + seconds
    while not condition():
        assert monotonic() < deadline, "it did not happen in time"
        sleep(0.02)


@dataclass
class Office:
    """People hand in, workers judge."""

    database: Database
    make_tickets: Callable[[], Tickets]
    stack: ExitStack = field(default_factory=ExitStack)

    def __post_init__(self) -> None:
        self.desk = self.make_tickets()

    def user(self, name: str) -> str:
        with self.database.write() as session:
            return users.add(session, name, Role.CANDIDATE).id

    def hand_in(self, user: str, source: str = "pass", kind: JobKind = JobKind.SUBMISSION) -> str:
        with self.database.write() as session:
            submission = Submission("two-sum", "python", source.encode())
            job = jobs.add(session, user, kind, submission, now_in(session))
            self.desk.issue(session)
            return job.id

    def worker(
        self, engine: FakeEngine, options: WorkerOptions = QUICK, tickets: Tickets | None = None
    ) -> Worker:
        """A worker that runs until the end of the test."""
        worker = Worker(self.database, engine, tickets or self.make_tickets(), options)
        thread = Thread(target=worker.run)
        thread.start()
        self.stack.callback(thread.join, 30)
        self.stack.callback(worker.drain)
        return worker

    def job(self, job_id: str) -> Job:
        with self.database.read() as session:
            return session.get_one(Job, job_id)

    def done(self, *job_ids: str) -> Callable[[], bool]:
        return lambda: all(self.job(job_id).status == Status.DONE for job_id in job_ids)


@pytest.fixture
def office(database: Database) -> Iterator[Office]:
    """The same on both databases: in one process, and with tickets by Procrastinate."""
    local = LocalTickets()
    office = Office(database, lambda: local if database.is_sqlite else ProcrastinateTickets(database))
    with office.stack:
        yield office
