"""The queue and its workers.

    worker = Worker(database, engine, tickets, WorkerOptions(cores=(1,)))
    worker.run()            # until `drain` or `stop`

The database is the only truth: jobs are taken from it, in an order that `fairness` decides, and given back to
it.
`Tickets` only say that there may be something to take: within one process (`local`), or between hosts through
Procrastinate on PostgreSQL (`procrastinated`). A lost ticket costs seconds, never a job.
"""

from judge.queue.engine import Abandoned, Engine, Judged, JudgeEngine, Task
from judge.queue.fake import FakeEngine
from judge.queue.local import LocalTickets
from judge.queue.tickets import Tickets
from judge.queue.worker import Worker, WorkerOptions

__all__ = [
    "Abandoned",
    "Engine",
    "FakeEngine",
    "JudgeEngine",
    "Judged",
    "LocalTickets",
    "Task",
    "Tickets",
    "Worker",
    "WorkerOptions",
]
