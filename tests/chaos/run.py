"""One round of chaos, and what must hold after it."""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from collections import Counter
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import func, select, text

from judge.problems.loader import default_root
from judge.store import Database, Status, StoreUnavailable
from judge.store.models import Attempt, Event, Job, StoredReport, Worker
from tests import postgres
from tests.chaos.world import Part, World, crowd, free_port, started

MOST_SECONDS = 900


@dataclass
class Outcome:
    """What came of it; `wrong` is empty when all is well."""

    seconds: float
    acknowledged: int
    killed: Counter[str]
    verdicts: Counter[str]
    attempts: int
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        killed = ", ".join(f"{name} {count}" for name, count in sorted(self.killed.items()))
        verdicts = ", ".join(f"{name} {count}" for name, count in sorted(self.verdicts.items()))
        return (
            f"{self.acknowledged} acknowledged in {self.seconds:.0f} s; {self.attempts} attempts; "
            f"verdicts: {verdicts}; killed: {killed}; "
            + ("; ".join(self.wrong) or "nothing lost, nothing twice")
        )


def on_postgresql(
    people: int, each: int, workers: int = 3, silence: float = 30.0, fewest: int = 0
) -> Outcome:
    """One API process and several workers; at least `fewest` kills."""
    with ExitStack() as stack:
        server = stack.enter_context(postgres.running())
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url, port = server.fresh(), free_port()
        database = Database(url)
        database.migrate()
        bank = _bank(folder)
        parts = [Part("api", ("api", url, str(port), str(bank)), folder / "api.log")]
        parts += [
            Part(f"worker-{number}", ("worker", url, str(silence)), folder / f"worker-{number}.log")
            for number in range(workers)
        ]
        return _round(World(database, started(parts, stack), port, fewest=fewest), people, each, silence)


def on_sqlite(people: int, each: int, fewest: int = 0) -> Outcome:
    """Everything in one process; at least `fewest` kills."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url, port = f"sqlite:///{folder / 'judge.db'}", free_port()
        database = Database(url)
        database.migrate()
        parts = [Part("service", ("everything", url, str(port), str(_bank(folder))), folder / "service.log")]
        return _round(World(database, started(parts, stack), port, fewest=fewest), people, each, 0.0)


def _bank(folder: Path) -> Path:
    """One problem: what is judged is not what is tested here."""
    bank = folder / "bank"
    shutil.copytree(default_root() / "two-sum", bank / "two-sum", ignore=_not_python)
    return bank


def _not_python(folder: str, names: list[str]) -> list[str]:
    return [name for name in names if folder.endswith("solutions") and not name.endswith(".py")]


def _round(world: World, people: int, each: int, silence: float) -> Outcome:
    began = time.monotonic()
    monkey = threading.Thread(target=world.rage)
    clients = crowd(world, people, each)
    monkey.start()
    for client in clients:
        client.join(MOST_SECONDS)
    _wait_until_few(world, people * each // 10)  # What was acknowledged is judged under fire, too.
    world.over.set()
    monkey.join()
    late = _wait_until_final(world)
    codes = {part.name: part.end() for part in world.parts}
    outcome = _checked(world, time.monotonic() - began, world.handed_in, silence)
    outcome.wrong += [late] if late else []
    outcome.wrong += [
        f"{part.name} ended with {codes[part.name]}, saying {part.last_words()!r}"
        for part in world.parts
        if codes[part.name] != 0
    ]
    world.database.close()
    if not world.database.is_sqlite and (left := world.connections()):
        outcome.wrong.append(f"{left} connections left over")
    world.database.close()
    return outcome


def _open_jobs(world: World) -> int:
    with world.database.read() as session:
        open_ = select(func.count()).where(Job.status.in_((Status.QUEUED, Status.RUNNING)))
        return session.scalar(open_) or 0


def _wait_until_few(world: World, few: int) -> None:
    deadline = time.monotonic() + MOST_SECONDS
    while time.monotonic() < deadline:
        with suppress(StoreUnavailable):  # It is among what is killed.
            if _open_jobs(world) <= few:
                return
        time.sleep(0.2)


def _wait_until_final(world: World) -> str:
    deadline = time.monotonic() + MOST_SECONDS
    while time.monotonic() < deadline:
        with suppress(StoreUnavailable):
            if not _open_jobs(world):
                return ""
        time.sleep(0.5)
    return f"not all was judged within {MOST_SECONDS} s"


def _checked(world: World, seconds: float, expected: int, silence: float) -> Outcome:
    wrong = []
    with world.database.read() as session:
        jobs = {job.id: job for job in session.scalars(select(Job))}
        reports = Counter(session.scalars(select(StoredReport.job_id)))
        endings = Counter(session.scalars(select(Event.job_id).where(Event.kind == "done")))
        numbers: dict[str, list[int]] = {job_id: [] for job_id in jobs}
        for job_id, number in session.execute(select(Event.job_id, Event.number).order_by(Event.number)):
            numbers[job_id].append(number)
        attempts = session.scalar(select(func.count()).select_from(Attempt)) or 0
        workers = session.scalar(select(func.count()).select_from(Worker)) or 0
        if not world.database.is_sqlite:
            tickets = session.execute(text("SELECT count(*) FROM procrastinate_jobs WHERE status = 'todo'"))
            if left := tickets.scalar_one():
                wrong.append(f"{left} tickets left over")
    acknowledged = set(world.acknowledged.values())
    if len(world.acknowledged) != expected:
        wrong.append(f"{len(world.acknowledged)} of {expected} were acknowledged")
    if missing := acknowledged - jobs.keys():
        wrong.append(f"lost: {sorted(missing)}")
    if jobs.keys() - acknowledged:
        wrong.append(f"{len(jobs.keys() - acknowledged)} handed in twice")
    wrong += [f"{job_id} has {reports[job_id]} reports" for job_id in jobs if reports[job_id] != 1]
    wrong += [f"{job_id} ended {endings[job_id]} times" for job_id in jobs if endings[job_id] != 1]
    wrong += [
        f"events of {job_id} have a gap" for job_id, seen in numbers.items()
        if seen != list(range(1, len(seen) + 1))
    ]  # fmt: skip
    if workers and silence == 0.0:
        wrong.append(f"{workers} workers have not signed off")
    verdicts = Counter(str(job.verdict) for job in jobs.values())
    return Outcome(seconds, len(acknowledged), world.killed, verdicts, attempts, wrong)
