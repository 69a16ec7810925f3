"""The processes of the service as they are in production, but for an engine that needs no containers.

python -m tests.chaos.parts api URL PORT BANK
python -m tests.chaos.parts worker URL SILENCE
python -m tests.chaos.parts everything URL PORT BANK
"""

from __future__ import annotations

import logging
import random
import sys
from datetime import timedelta
from pathlib import Path

from api.serve import Plan, only_server, serve
from api.settings import ServiceSettings
from judge.logs import configure_logs
from judge.queue import FakeEngine, Judged, LocalTickets, Task, Worker, WorkerOptions
from judge.queue.ending import Ending
from judge.queue.engine import Progress
from judge.queue.procrastinated import ProcrastinateTickets
from judge.store import Database

SETTINGS = ServiceSettings(requests_per_minute=10**6, most_unfinished=10**6, submissions_per_hour=10**6)


class Uneven(FakeEngine):
    """Takes a while, not always the same."""

    def judge(self, task: Task, core: int | None, progress: Progress) -> Judged:
        self.seconds = random.uniform(0.05, 0.6)
        return super().judge(task, core, progress)


def api(url: str, port: str, bank: str) -> None:
    database = Database(url)
    serve(
        Plan("127.0.0.1", int(port), (), Path(bank), SETTINGS), database, ProcrastinateTickets(database), None
    )


def everything(url: str, port: str, bank: str) -> None:
    database = Database(url)
    with only_server(database):
        plan = Plan("127.0.0.1", int(port), (0, 1), Path(bank), SETTINGS)
        serve(plan, database, LocalTickets(), Uneven())


def worker(url: str, silence: str) -> None:
    database = Database(url)
    seconds = float(silence)
    options = WorkerOptions(cores=(0, 1), beat_seconds=seconds / 10, silence=timedelta(seconds=seconds))
    judging = Worker(database, Uneven(), ProcrastinateTickets(database, seconds), options)
    Ending(judging.drain, judging.stop).install()
    judging.run()


if __name__ == "__main__":
    configure_logs(logging.WARNING)
    {"api": api, "worker": worker, "everything": everything}[sys.argv[1]](*sys.argv[2:])
