"""What the service takes: latencies while the queue is full, memory over many requests, jobs per minute by
slots.

    .venv/bin/python bench/service.py               # SQLite in one process, with an engine that takes no time
    .venv/bin/python bench/service.py --queue 500   # shorter

The engine is a fake: what is measured is everything around the judging. How long judging takes is in bench/
beside it.
"""

from __future__ import annotations

import argparse
import logging
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import requests
import structlog

from judge.problems.loader import default_root
from judge.queue import FakeEngine, LocalTickets, Worker, WorkerOptions
from judge.store import Database, JobKind, Role, Scope, jobs, tokens, users
from judge.store.clock import utc_now
from judge.submission import Submission
from tests.chaos.world import Part, free_port

BODY = {"problem": "two-sum", "language": "python", "source": "class Solution: pass\n"}
SECONDS = 1.0


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def latencies(name: str, values: list[float]) -> None:
    shown = ", ".join(f"p{int(100 * one)} {1000 * percentile(values, one):.1f}" for one in (0.5, 0.95, 0.99))
    print(f"  {name:<34} {shown} ms  ({len(values):,} requests)", flush=True)


def account(database: Database) -> str:
    with database.write() as session:
        return tokens.add(session, users.add(session, "bench", Role.STAFF), "bench", list(Scope))[1]


def fill(database: Database, count: int) -> None:
    """So many jobs of as many as fifty users."""
    with database.write() as session:
        people = [users.add(session, f"user-{number}", Role.CANDIDATE).id for number in range(50)]
        for number in range(count):
            submission = Submission("two-sum", "python", b"pass")
            jobs.add(session, people[number % 50], JobKind.SUBMISSION, submission, utc_now())


@contextmanager
def service(database: Database, mode: str) -> Iterator[tuple[str, psutil.Process]]:
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        part = Part("service", (mode, database.url, str(port), str(default_root())), Path(folder) / "log")
        part.start()
        assert part.process is not None
        url = f"http://127.0.0.1:{port}"
        try:
            while True:
                try:
                    requests.get(f"{url}/healthz", timeout=1)
                    break
                except requests.RequestException:
                    time.sleep(0.05)
            yield url, psutil.Process(part.process.pid)
        finally:
            part.end()


def through_the_api(folder: Path, queued: int, requests_: int) -> None:
    """Latency and memory while the queue is full; time to the first event and to the verdict."""
    database = Database(f"sqlite:///{folder / 'api.db'}")
    database.migrate()
    token = account(database)
    fill(database, queued)
    with service(database, "everything") as (url, process), requests.Session() as client:
        client.headers["Authorization"] = f"Bearer {token}"
        before = process.memory_info().rss
        handed_in, listed, read = [], [], []
        job_id = ""
        for number in range(requests_):
            began = time.perf_counter()
            if number % 10 == 0:
                job_id = client.post(f"{url}/v1/submissions", json=BODY, timeout=30).json()["id"]
                handed_in.append(time.perf_counter() - began)
            elif number % 10 == 1:
                client.get(f"{url}/v1/submissions", timeout=30)
                listed.append(time.perf_counter() - began)
            else:
                client.get(f"{url}/v1/submissions/{job_id}", timeout=30)
                read.append(time.perf_counter() - began)
            if number == requests_ // 10:
                before = process.memory_info().rss
        after = process.memory_info().rss
        print(f"API, {queued:,} jobs in the queue, two slots judging all the while:", flush=True)
        latencies("POST /v1/submissions", handed_in)
        latencies("GET /v1/submissions", listed)
        latencies("GET /v1/submissions/{id}", read)
        print(
            f"  memory of the process: {before / 2**20:.0f} MiB after {requests_ // 10:,} requests, "
            f"{after / 2**20:.0f} MiB after {requests_:,}",
            flush=True,
        )
    database.close()


def from_post_to_verdict(folder: Path, count: int) -> None:
    database = Database(f"sqlite:///{folder / 'events.db'}")
    database.migrate()
    token = account(database)
    first, verdict = [], []
    with service(database, "everything") as (url, _), requests.Session() as client:
        client.headers["Authorization"] = f"Bearer {token}"
        for _ in range(count):
            began = time.perf_counter()
            made = client.post(f"{url}/v1/submissions", json=BODY, timeout=30).json()
            started = 0.0
            with client.get(f"{url}{made['events']}", stream=True, timeout=30) as answer:
                for line in answer.iter_lines(chunk_size=1):
                    if line == b"event: started" and not started:
                        started = time.perf_counter() - began
            first.append(started)
            verdict.append(time.perf_counter() - began)
    print("From POST, with an idle slot and an engine that takes 0.05 to 0.6 s:", flush=True)
    latencies("to the event that it is judged", first)
    latencies("to the end of the stream", verdict)
    database.close()


class Counter:
    """Counts jobs, and looks at the memory after a tenth of them and at the end."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.count = 0
        self.marks: list[int] = []
        self.done = threading.Event()
        self._lock = threading.Lock()

    def __call__(self, _task: object) -> None:
        with self._lock:
            self.count += 1
            if self.count in (self.most // 10, self.most):
                self.marks.append(psutil.Process().memory_info().rss)
            if self.count == self.most:
                self.done.set()


def drained(folder: Path, queued: int) -> None:
    """Jobs per minute with an engine that takes no time, and memory meanwhile."""
    print(f"A queue of {queued:,}, drained by an engine that takes no time:", flush=True)
    for slots in (1, 2, 4):
        database = Database(f"sqlite:///{folder / f'queue-{slots}.db'}")
        database.migrate()
        fill(database, queued)
        counter = Counter(queued)
        worker = Worker(
            database, FakeEngine(observe=counter), LocalTickets(), WorkerOptions(cores=tuple(range(slots)))
        )
        thread = threading.Thread(target=worker.run)
        began = time.perf_counter()
        thread.start()
        counter.done.wait()
        worker.drain()
        thread.join()
        seconds = time.perf_counter() - began
        tenth, end = (mark / 2**20 for mark in counter.marks)
        rate = 60 * queued / seconds
        print(
            f"  {slots} slots: {rate:,.0f} jobs per minute; "
            f"memory {tenth:.0f} MiB after a tenth, {end:.0f} MiB at the end",
            flush=True,
        )
        database.close()


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--queue", type=int, default=5000)
    parser.add_argument("--requests", type=int, default=10_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        through_the_api(Path(folder), given.queue, given.requests)
        from_post_to_verdict(Path(folder), 50)
        drained(Path(folder), given.queue)


if __name__ == "__main__":
    main()
