"""`judge worker`: judges what others have taken in, on this host."""

from __future__ import annotations

from typing import Annotated

import typer

from judge.cli.exits import one_line_errors
from judge.cli.options import BackendOption
from judge.cli.service import make_tickets, open_database
from judge.cli.sources import make_settings
from judge.errors import UsageError

__all__ = ["worker"]


def worker(
    slots: Annotated[
        int | None, typer.Option(min=1, help="How many to judge at once; default: cores less one.")
    ] = None,
    metrics_port: Annotated[
        int | None, typer.Option(metavar="PORT", help="Show figures for Prometheus at this port.")
    ] = None,
    metrics_host: Annotated[str, typer.Option(metavar="ADDRESS", help="... and this address.")] = "127.0.0.1",
    backend: BackendOption = None,
) -> None:
    """Judge what is in the queue of JUDGE_DATABASE_URL, which must be PostgreSQL.

    SIGTERM: finish what runs, take nothing new. Once more: give it back, and end at once.
    """
    with one_line_errors():
        from prometheus_client import CollectorRegistry, start_http_server

        from judge.logs import configure_logs
        from judge.queue import JudgeEngine, Worker, WorkerOptions
        from judge.queue.ending import Ending
        from judge.queue.metrics import WorkerMetrics
        from judge.queue.slots import plan, this_machine

        settings = make_settings(backend=backend and backend.value)
        if settings.backend == "process":
            raise UsageError(
                "workers judge other people's programs, which the process backend does not contain"
            )
        cores = plan(this_machine(), slots, settings.core)
        with open_database(settings, pool_size=len(cores) + 4) as database:
            if database.is_sqlite:
                raise UsageError(
                    "workers of their own need PostgreSQL: set JUDGE_DATABASE_URL. "
                    "With SQLite `judge serve` judges by itself"
                )
            configure_logs()
            registry = CollectorRegistry()
            metrics = WorkerMetrics(registry)
            if metrics_port is not None:
                start_http_server(metrics_port, metrics_host, registry)
            engine = JudgeEngine(settings, observe_start=metrics.start_seconds.observe)
            tickets = make_tickets(database)
            judging = Worker(database, engine, tickets, WorkerOptions(cores=cores), metrics)

            def stop() -> None:
                judging.stop()
                engine.close()

            Ending(judging.drain, stop).install()
            try:
                judging.run()
            finally:
                engine.close()
