"""The server as a process sees it: sockets, files, and the end."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from typer.testing import CliRunner

from api.cli import app
from api.protocol import ImpatientProtocol
from api.serve import listen, local_token, only_server, tidy
from judge.errors import UsageError
from judge.store import Database, Role, jobs, queue, tokens, users
from judge.store.clock import utc_now
from judge.store.models import Job
from tests.service.api.conftest import Service
from tests.service.store.helpers import ACCEPTED, handed_in


class Hasty(ImpatientProtocol):
    head_seconds = 0.3


@pytest.fixture
def port(service: Service) -> Iterator[int]:
    config = uvicorn.Config(
        service.app, port=0, http=Hasty, log_config=None, lifespan="off", timeout_keep_alive=30
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield server.servers[0].sockets[0].getsockname()[1]
    server.should_exit = True
    thread.join()


REQUEST = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"


def connect(port: int) -> socket.socket:
    made = socket.create_connection(("127.0.0.1", port), timeout=10)
    made.settimeout(10)
    return made


def answered(client: socket.socket) -> bool:
    """Whether a whole answer comes."""
    received = b""
    while b'"ok"}' not in received:
        piece = client.recv(10_000)
        if not piece:
            return False
        received += piece
    return received.startswith(b"HTTP/1.1 200")


def test_who_never_finishes_a_head_is_disconnected(port: int) -> None:
    for piece in (b"", b"GET /healthz HT", b"GET /healthz HTTP/1.1\r\nX: "):
        with connect(port) as slow:
            slow.sendall(piece)
            assert slow.recv(100) == b""


def test_a_head_that_comes_byte_by_byte_has_the_same_time_as_any(port: int) -> None:
    with connect(port) as slow:
        began = time.monotonic()
        try:
            for byte in REQUEST * 100:
                slow.sendall(bytes([byte]))
                time.sleep(0.02)
        except OSError:
            pass
        assert time.monotonic() - began < 5


def test_a_second_request_on_a_connection_has_its_time_too(port: int) -> None:
    with connect(port) as client:
        client.sendall(REQUEST)
        assert answered(client)
        time.sleep(0.5)
        client.sendall(REQUEST)
        assert answered(client), "idle between two requests is no offence"
        client.sendall(b"GET /hea")
        assert client.recv(100) == b""


def test_huge_heads_are_refused(port: int) -> None:
    with connect(port) as client:
        try:
            client.sendall(b"GET / HTTP/1.1\r\nX: " + b"x" * 1_000_000)
            answer = client.recv(1000)
        except OSError:
            answer = b""
        assert answer == b"" or answer.startswith(b"HTTP/1.1 4")


def test_a_laptop_has_one_user_whose_token_is_new_each_time(service: Service) -> None:
    database = service.context.database
    first = local_token(database)
    with database.read() as session:
        identity = tokens.by_secret(session, first, utc_now())
        assert identity is not None
        assert identity.role is Role.ADMIN
    second = local_token(database)
    with database.read() as session:
        assert tokens.by_secret(session, first, utc_now()) is None
        assert tokens.by_secret(session, second, utc_now()) is not None


def test_a_port_that_cannot_be_used_is_said_before_anything_is_begun() -> None:
    with listen("127.0.0.1", 0) as taken:
        assert taken.proto == socket.IPPROTO_TCP, (
            "else asyncio does not set TCP_NODELAY, and answers wait 40 ms"
        )
        port = taken.getsockname()[1]
        with pytest.raises(UsageError, match=rf"port {port} of 127.0.0.1 cannot be used \(Address already"):
            listen("127.0.0.1", port)
    with pytest.raises(UsageError, match="choose another"):
        listen("name.invalid", 0)
    with listen("localhost", port):
        pass  # A restart need not wait for what the last one had.


def test_one_process_serves_an_sqlite_file(service: Service) -> None:
    other = Database(service.context.database.url)
    with (
        only_server(service.context.database),
        pytest.raises(UsageError, match="another `judge serve` uses"),
        only_server(other),
    ):
        pass
    with only_server(other):
        other.close()


def test_what_is_old_is_forgotten(make_service: Callable[..., Service]) -> None:
    service = make_service(keep_submission_days=30)
    old = utc_now() - timedelta(days=31)
    with service.context.database.write() as session:
        ada = users.named(session, "ada")
        gone, kept = handed_in(session, ada), handed_in(session, ada)
        for job, moment in ((gone, old), (kept, utc_now())):
            queue.claim(session, job.id, "w", None, moment)
            queue.finish(session, job.id, 1, "accepted", ACCEPTED, moment)
    tidy(service.context)
    with service.context.database.read() as session:
        assert session.get(Job, gone.id) is None
        assert session.get(Job, kept.id) is not None
        assert jobs.report_of(session, kept.id) is not None


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    monkeypatch.setenv("JUDGE_DATABASE_URL", f"sqlite:///{tmp_path / 'judge.db'}")
    monkeypatch.delenv("JUDGE_CORE", raising=False)

    def invoke(*arguments: str) -> Any:
        return CliRunner().invoke(app, list(arguments))

    return invoke


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["serve", "--host", "0.0.0.0"], "add --accounts"),
        (["serve", "--accounts", "--backend", "process"], "contains nobody"),
        (["serve", "--slots", "1000"], "slots share no cores"),
        (["serve", "--slots", "0"], "nobody else can judge"),
        (["worker", "--slots", "1"], "need PostgreSQL"),
        (["worker", "--backend", "process"], "does not contain"),
    ],
)
def test_what_cannot_be_served_is_said_at_once(
    run: Callable[..., Any], arguments: list[str], told: str
) -> None:
    done = run(*arguments)
    assert done.exit_code == 2, done.output
    assert told in done.stderr


def test_accounts_are_looked_after_from_the_command_line(run: Callable[..., Any], tmp_path: Path) -> None:
    added = run("user", "add", "Ada", "--role", "author")
    assert added.exit_code == 0, added.output
    first = added.stdout.strip()
    database = Database(f"sqlite:///{tmp_path / 'judge.db'}")

    def identity(text: str) -> tokens.Identity | None:
        with database.read() as session:
            return tokens.by_secret(session, text, utc_now())

    found = identity(first)
    assert found is not None
    assert (found.name, found.role) == ("ada", Role.AUTHOR)
    second = run("user", "token", "ada", "--scope", "read", "--days", "1").stdout.strip()
    assert identity(second) is not None
    assert run("user", "role", "ada", "staff").exit_code == 0
    assert "staff" in run("user", "list").stdout
    assert run("user", "disable", "ada").exit_code == 0
    assert identity(first) is None
    assert "disabled" in run("user", "list").stdout
    assert run("user", "enable", "ada").exit_code == 0
    assert identity(first) is not None
    assert '"name": "ada"' in run("user", "export", "ada").stdout
    assert run("user", "remove", "ada", "--yes").exit_code == 0
    assert run("user", "list").stdout == ""
    again = run("user", "disable", "ada")
    assert again.exit_code == 3
    assert "judge user list" in again.stderr
    assert run("database", "check").exit_code == 0
    database.close()
