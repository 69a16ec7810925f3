"""What the service takes: latencies while the queue is full, memory over many requests, jobs per minute by
slots.

    .venv/bin/python bench/service.py               # SQLite in one process
    .venv/bin/python bench/service.py --postgres    # PostgreSQL; an API process, and a worker of its own
    .venv/bin/python bench/service.py --queue 500   # shorter
    .venv/bin/python bench/service.py --real 10     # only two-sum in Python, really judged, one slot

The engine is a fake, but for --real: what is measured is everything around the judging. How long judging
takes is in bench/ beside it.
"""

from __future__ import annotations

import argparse
import itertools
import logging
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import requests
import structlog

from judge.problems.loader import default_root
from judge.queue import FakeEngine, LocalTickets, Tickets, Worker, WorkerOptions
from judge.queue.procrastinated import ProcrastinateTickets
from judge.store import Database, JobKind, Role, Scope, jobs, tokens, users
from judge.store.clock import utc_now
from judge.submission import Submission
from tests import postgres
from tests.chaos.world import ROOT, Part, free_port

OPTIMAL = default_root() / "two-sum" / "solutions" / "optimal_one_pass_hash.py"
BODY = {"problem": "two-sum", "language": "python", "source": "class Solution: pass\n"}


@dataclass
class Place:
    """Where databases are made: files in a folder, or a server."""

    folder: Path
    server: postgres.Postgres | None = None
    numbers: Iterator[int] = field(default_factory=itertools.count)

    def database(self) -> Database:
        name = self.folder / f"{next(self.numbers)}.db"
        made = Database(self.server.fresh() if self.server else f"sqlite:///{name}")
        made.migrate()
        return made

    @property
    def words(self) -> str:
        return "an API process, a worker with two slots" if self.server else "one process with two slots"


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
def service(database: Database) -> Iterator[tuple[str, psutil.Process]]:
    """The address of a service that judges by a fake, and the process that answers."""
    port = free_port()
    mode = "everything" if database.is_sqlite else "api"
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        parts = [Part("service", (mode, database.url, str(port), str(default_root())), Path(folder) / "log")]
        if not database.is_sqlite:
            parts.append(Part("worker", ("worker", database.url, "30"), Path(folder) / "worker.log"))
        for part in parts:
            part.start()
            stack.callback(part.end)
        url = f"http://127.0.0.1:{port}"
        answers(url)
        assert parts[0].process is not None
        yield url, psutil.Process(parts[0].process.pid)


def answers(url: str) -> None:
    """Wait until a server does."""
    while True:
        try:
            requests.get(f"{url}/healthz", timeout=1)
        except requests.RequestException:
            time.sleep(0.05)
        else:
            return


def through_the_api(place: Place, queued: int, requests_: int) -> None:
    """Latency and memory while the queue is full; time to the first event and to the verdict."""
    database = place.database()
    token = account(database)
    fill(database, queued)
    with service(database) as (url, process), requests.Session() as client:
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
        print(f"API, {queued:,} jobs in the queue, {place.words} judging all the while:", flush=True)
        latencies("POST /v1/submissions", handed_in)
        latencies("GET /v1/submissions", listed)
        latencies("GET /v1/submissions/{id}", read)
        print(
            f"  memory of the API's process: {before / 2**20:.0f} MiB after {requests_ // 10:,} requests, "
            f"{after / 2**20:.0f} MiB after {requests_:,}",
            flush=True,
        )
    database.close()


def from_post_to_verdict(place: Place, count: int) -> None:
    database = place.database()
    token = account(database)
    with service(database) as (url, _), requests.Session() as client:
        client.headers["Authorization"] = f"Bearer {token}"
        seen = [followed(client, url, BODY) for _ in range(count)]
    print("From POST, with an idle slot and an engine that takes 0.05 to 0.6 s:", flush=True)
    told(seen)
    database.close()


def followed(client: requests.Session, url: str, body: dict[str, str]) -> tuple[float, float, float]:
    """Seconds from POST to the first event, to the event that it is judged, and to the verdict."""
    began = time.perf_counter()
    made = client.post(f"{url}/v1/submissions", json=body, timeout=30).json()
    moments: dict[bytes, float] = {}
    with client.get(f"{url}{made['events']}", stream=True, timeout=300) as answer:
        for line in answer.iter_lines(chunk_size=1):
            moments.setdefault(line, time.perf_counter() - began)
    return moments[b"event: queued"], moments[b"event: started"], moments[b"event: done"]


def told(seen: list[tuple[float, float, float]]) -> None:
    first, started, verdict = map(list, zip(*seen, strict=True))
    latencies("to the first event", first)
    latencies("to the event that it is judged", started)
    latencies("to the verdict", verdict)


def really(place: Place, count: int) -> None:
    """Real judging with one slot: one submission after another, then all that one user may have waiting."""
    database = place.database()
    port = free_port()
    command = [sys.executable, "-m", "api", "serve", "--slots", "1", "--port", str(port)]
    process = subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=os.environ | {"JUDGE_DATABASE_URL": database.url.replace("+psycopg", "")},
    )
    assert process.stderr is not None
    try:
        found = re.search(r"judge_\S+", process.stderr.readline())
        assert found is not None, process.stderr.read()
        threading.Thread(target=process.stderr.read).start()  # Its log, which would fill the pipe.
        url = f"http://127.0.0.1:{port}"
        answers(url)
        with requests.Session() as client:
            client.headers["Authorization"] = f"Bearer {found[0]}"
            body = BODY | {"source": OPTIMAL.read_text("utf-8")}
            followed(client, url, body)
            print("Two Sum in Python, really judged, one slot; from POST, with an idle slot:", flush=True)
            told([followed(client, url, body) for _ in range(count)])
            began = time.perf_counter()
            for _ in range(10):
                client.post(f"{url}/v1/submissions", json=body, timeout=30).raise_for_status()
            waits = f"{url}/v1/submissions?limit=10"
            while any(one["verdict"] is None for one in client.get(waits, timeout=30).json()["items"]):
                time.sleep(0.1)
            seconds = time.perf_counter() - began
            verdicts = {one["verdict"] for one in client.get(waits, timeout=30).json()["items"]}
            rate = 600 / seconds
            print(
                f"  10 handed in at once: {rate:.1f} submissions per minute; verdicts {verdicts}", flush=True
            )
    finally:
        process.terminate()
        process.wait(60)
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


def drained(place: Place, queued: int) -> None:
    """Jobs per minute with an engine that takes no time, and memory meanwhile."""
    print(f"A queue of {queued:,}, drained by an engine that takes no time:", flush=True)
    for slots in (1, 2, 4):
        database = place.database()
        fill(database, queued)
        counter = Counter(queued)
        tickets: Tickets = LocalTickets() if database.is_sqlite else ProcrastinateTickets(database)
        options = WorkerOptions(cores=tuple(range(slots)))
        worker = Worker(database, FakeEngine(observe=counter), tickets, options)
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
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--queue", type=int, default=5000)
    parser.add_argument("--requests", type=int, default=10_000)
    parser.add_argument("--postgres", action="store_true", help="with a PostgreSQL server of its own")
    parser.add_argument("--real", type=int, metavar="COUNT", help="only so many real submissions")
    given = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        place = Place(folder, stack.enter_context(postgres.running()) if given.postgres else None)
        print("PostgreSQL" if given.postgres else "SQLite", flush=True)
        if given.real:
            really(place, given.real)
            return
        through_the_api(place, given.queue, given.requests)
        from_post_to_verdict(place, 50)
        drained(place, given.queue)


if __name__ == "__main__":
    main()
