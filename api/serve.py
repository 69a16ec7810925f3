"""Serving: the API, and the workers of this process, from start to end."""

from __future__ import annotations

import fcntl
import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from types import FrameType
from typing import IO

import structlog
import uvicorn
from prometheus_client import CollectorRegistry
from sqlalchemy import make_url

from api.app import create_app
from api.context import Context
from api.protocol import ImpatientProtocol
from api.settings import ServiceSettings
from api.webhooks.sender import Sender
from judge.errors import UsageError
from judge.queue import Engine, JudgeEngine, Tickets, Worker, WorkerOptions
from judge.queue.ending import Ending
from judge.queue.metrics import WorkerMetrics
from judge.queue.pulse import take_over
from judge.store import Database, Role, Scope, StoreError, jobs, tokens, users
from judge.store.clock import now_in
from judge.store.errors import NoSuchUser

__all__ = ["Plan", "listen", "local_token", "only_server", "serve"]

log = structlog.get_logger(__name__)
LOCAL_USER, LOCAL_TOKEN = "local", "judge serve"
HOUSEKEEPING = timedelta(hours=1)
MOST_HEADER_BYTES = 32 * 1024
MOST_CONNECTIONS = 2_000


@dataclass(frozen=True)
class Plan:
    """What to serve. `cores` has one for each slot; none: this process takes in, and others judge.

    `listener` is a socket that listens at host and port already; without one it is made.
    """

    host: str
    port: int
    cores: tuple[int, ...]
    bank: Path
    settings: ServiceSettings = field(default_factory=ServiceSettings)
    listener: socket.socket | None = None


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there; port 0 takes a free one. Raises UsageError."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        # The protocol is named because asyncio sends small pieces at once (TCP_NODELAY) only where it is.
        listener = socket.socket(family, kind, protocol)
    except OSError as error:
        raise _unusable(host, port, error) from None
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(MOST_CONNECTIONS)
    except OSError as error:
        listener.close()
        raise _unusable(host, port, error) from None
    return listener


def _unusable(host: str, port: int, error: OSError) -> UsageError:
    return UsageError(f"port {port} of {host} cannot be used ({error.strerror}); choose another with --port")


def serve(plan: Plan, database: Database, tickets: Tickets, engine: Engine | None) -> None:
    """Serve until a signal comes: the first drains, the second stops hard. The tables must be there."""
    registry = CollectorRegistry()
    context = Context(plan.settings, database, tickets, plan.bank, registry)
    worker = _worker(plan, context, engine) if engine is not None and plan.cores else None
    if database.is_sqlite:
        take_over(database, tickets, all_of_them=True)
    listener = plan.listener or listen(plan.host, plan.port)
    server = Server(_config(plan, context))

    def drain() -> None:
        context.closing.set()
        server.should_exit = True
        if worker is not None:
            worker.drain()

    def stop() -> None:
        if worker is not None:
            worker.stop()
        if engine is not None:
            engine.close()

    Ending(drain, stop).install()
    with ExitStack() as stack:
        if engine is not None:
            stack.callback(engine.close)
        if worker is not None:
            stack.enter_context(_running(worker))
        stack.enter_context(_delivering(context))
        stack.enter_context(_housekeeping(context))
        stack.callback(drain)  # Should the server end by itself.
        server.run([listener])


def _worker(plan: Plan, context: Context, engine: Engine) -> Worker:
    metrics = WorkerMetrics(context.registry)
    if isinstance(engine, JudgeEngine):
        engine.observe_start(metrics.start_seconds.observe)
    worker = Worker(context.database, engine, context.tickets, WorkerOptions(cores=plan.cores), metrics)
    context.why_not_ready = lambda: worker.paused_because
    return worker


def local_token(database: Database) -> str:
    """A fresh token for the one user of a laptop; those of earlier starts end."""
    with database.write() as session:
        try:
            user = users.named(session, LOCAL_USER)
        except NoSuchUser:
            user = users.add(session, LOCAL_USER, Role.ADMIN)
        for token in tokens.list_of(session, user.id):
            if token.name == LOCAL_TOKEN:
                tokens.revoke(session, user.id, token.id, now_in(session))
        return tokens.add(session, user, LOCAL_TOKEN, list(Scope))[1]


@contextmanager
def only_server(database: Database) -> Iterator[None]:
    """See to it that one process serves an SQLite file. Raises UsageError when another one does."""
    name = make_url(database.url).database
    if not database.is_sqlite or not name or name == ":memory:":
        yield
        return
    with Path(f"{name}.lock").open("w", encoding="ascii") as lock:
        if not _locked(lock):
            raise UsageError(
                f"another `judge serve` uses {name}; end it, or give this one a JUDGE_DATABASE_URL of its own"
            )
        yield


class Server(uvicorn.Server):
    """Leaves signals to `Ending`."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take over no signal."""
        yield

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Never called."""


def _config(plan: Plan, context: Context) -> uvicorn.Config:
    return uvicorn.Config(
        create_app(context),
        host=plan.host,
        port=plan.port,
        log_config=None,
        access_log=False,
        server_header=False,
        http=ImpatientProtocol,
        ws="none",
        lifespan="off",
        timeout_keep_alive=15,
        timeout_graceful_shutdown=10,
        limit_concurrency=MOST_CONNECTIONS,
        h11_max_incomplete_event_size=MOST_HEADER_BYTES,
    )


def _locked(file: IO[str]) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


@contextmanager
def _running(worker: Worker) -> Iterator[None]:
    thread = threading.Thread(target=worker.run, name="worker")
    thread.start()
    try:
        yield
    finally:
        worker.drain()
        thread.join()


@contextmanager
def _delivering(context: Context) -> Iterator[None]:
    sender = Sender(context.database, private=context.settings.webhooks_private)
    sender.start()
    try:
        yield
    finally:
        sender.stop()


@contextmanager
def _housekeeping(context: Context) -> Iterator[None]:
    stop = threading.Event()

    def run() -> None:
        while True:
            tidy(context)
            if stop.wait(HOUSEKEEPING.total_seconds()):
                return

    thread = threading.Thread(target=run, name="housekeeping", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def tidy(context: Context) -> None:
    """Forget what is older than the settings keep."""
    try:
        with context.database.write() as session:
            gone = jobs.forget_old(
                session,
                now_in(session),
                submission_days=context.settings.keep_submission_days,
                run_days=context.settings.keep_run_days,
            )
        log.info("tidied", jobs=gone)
    except StoreError as error:
        log.warning("could not tidy", error=str(error))
