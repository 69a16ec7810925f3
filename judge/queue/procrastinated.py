"""Tickets as jobs of Procrastinate on PostgreSQL, for workers on many hosts.

A ticket is written in the transaction of the job that it announces. Workers get it by LISTEN/NOTIFY, or by
looking every few seconds. Tickets that dead workers held are thrown away here; their jobs are put back into
the queue, with new tickets, by `judge.queue.pulse`.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import procrastinate
import structlog
from procrastinate.jobs import Job, Status
from procrastinate.manager import JobManager
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session

from judge.store import Database
from judge.store.database import ENCODING
from judge.store.queue import one_claimer

__all__ = ["ProcrastinateTickets"]

log = structlog.get_logger(__name__)
TASK, QUEUE = "judge.take", "judge"
LOOK_SECONDS = 5.0
SILENCE_SECONDS = 30.0
RESTART_SECONDS = 2.0


class ProcrastinateTickets:
    """Tickets in the database, which must be PostgreSQL.

    Workers that Procrastinate has not heard of for `silence_seconds` hold no tickets.
    """

    def __init__(self, database: Database, silence_seconds: float = SILENCE_SECONDS) -> None:
        self._silence = silence_seconds
        url = make_url(database.url).set(drivername="postgresql").update_query_dict(ENCODING)
        self._url = url.render_as_string(hide_password=False)
        self._manager = JobManager(procrastinate.SyncPsycopgConnector())
        self._closed = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None

    def issue(self, session: Session) -> None:
        """A ticket in the session's own transaction."""
        self._defer(session, 1)

    def top_up(self, session: Session, waiting: int) -> None:
        """Issue what is missing."""
        one_claimer(session)  # Else two workers would add the same.
        there = session.execute(
            text("SELECT count(*) FROM procrastinate_jobs WHERE status = 'todo' AND task_name = :task"),
            {"task": TASK},
        ).scalar_one()
        if there < waiting:
            log.warning("tickets were missing", waiting=waiting, tickets=there)
            self._defer(session, waiting - there)

    def serve(self, slots: int, take: Callable[[], bool]) -> None:
        """Take jobs in `slots` threads until closed, whatever becomes of the connection meanwhile."""
        with ThreadPoolExecutor(slots, thread_name_prefix="slot") as threads:
            asyncio.run(self._serve(slots, take, threads))

    def close(self) -> None:
        """Fetch no more tickets."""
        self._closed.set()
        loop, stopping = self._loop, self._stopping
        if loop is not None and stopping is not None:
            with contextlib.suppress(RuntimeError):  # The loop has ended by itself.
                loop.call_soon_threadsafe(stopping.set)

    def _defer(self, session: Session, count: int) -> None:
        connection = session.connection().connection.driver_connection
        tickets = [Job(queue=QUEUE, lock=None, queueing_lock=None, task_name=TASK) for _ in range(count)]
        self._manager.batch_defer_jobs(tickets, connection=connection)

    async def _serve(self, slots: int, take: Callable[[], bool], threads: ThreadPoolExecutor) -> None:
        self._loop, self._stopping = asyncio.get_running_loop(), asyncio.Event()
        if self._closed.is_set():
            return
        while not self._stopping.is_set():
            try:
                await self._work(slots, take, threads, self._stopping)
            except Exception as error:  # noqa: BLE001 - whatever broke the connection, a new one is made
                log.warning("tickets cannot be fetched", error=str(error), again_in=RESTART_SECONDS)
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._stopping.wait(), RESTART_SECONDS)

    async def _work(
        self, slots: int, take: Callable[[], bool], threads: ThreadPoolExecutor, stopping: asyncio.Event
    ) -> None:
        connector = procrastinate.PsycopgConnector(conninfo=self._url, min_size=1, max_size=slots + 3)
        app = procrastinate.App(connector=connector)

        async def taken() -> None:
            await asyncio.get_running_loop().run_in_executor(threads, take)

        app.task(name=TASK, queue=QUEUE)(taken)
        async with app.open_async():
            worker = asyncio.create_task(
                app.run_worker_async(
                    queues=[QUEUE],
                    concurrency=slots,
                    install_signal_handlers=False,
                    delete_jobs="always",
                    fetch_job_polling_interval=LOOK_SECONDS,
                    update_heartbeat_interval=self._silence / 3,
                    stalled_worker_timeout=self._silence,
                )
            )
            sweeper = asyncio.create_task(_sweep(app.job_manager, self._silence))
            stop = asyncio.create_task(stopping.wait())
            try:
                await asyncio.wait({worker, stop}, return_when=asyncio.FIRST_COMPLETED)
                if worker.done():
                    worker.result()
            finally:
                sweeper.cancel()
                stop.cancel()
                worker.cancel()  # It finishes what runs, and takes nothing new.
                await _ended((worker, sweeper, stop))


async def _ended(tasks: Iterable[asyncio.Task[Any]]) -> None:
    await asyncio.gather(*tasks, return_exceptions=True)


async def _sweep(manager: JobManager, silence: float) -> None:
    """Throw away the tickets of workers that are gone."""
    while True:
        await asyncio.sleep(silence)
        with contextlib.suppress(procrastinate.exceptions.ConnectorException):
            stalled = await manager.get_stalled_jobs(queue=QUEUE, seconds_since_heartbeat=silence)
            for ticket in stalled:
                await manager.finish_job(ticket, Status.FAILED, delete_job=True)
