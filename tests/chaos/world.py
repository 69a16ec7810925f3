"""People, processes, and who kills them."""

from __future__ import annotations

import itertools
import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import requests

from judge.store import Database, Role, Scope, tokens, users

SOURCE = "class Solution: ...\n"
ROOT = Path(__file__).parents[2]
PAUSES = (0.5, 2.0)
LEAST_LIFE = 5.0
"""Seconds. Starting takes two to three, and killing only what is starting shows nothing."""


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@dataclass
class Part:
    """A process that is started again whenever it ends."""

    name: str
    arguments: tuple[str, ...]
    log: Path
    process: subprocess.Popen[bytes] | None = None
    began: float = 0.0

    @property
    def busy(self) -> bool:
        """Whether it has been there long enough to be in the middle of something."""
        return time.monotonic() - self.began > LEAST_LIFE

    def start(self) -> None:
        self.began = time.monotonic()
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.chaos.parts", *self.arguments],
                stdout=log,
                stderr=log,
                cwd=ROOT,
            )

    def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        self.process.wait()
        self.start()

    def last_words(self) -> str:
        """The end of what it has logged."""
        return self.log.read_bytes()[-2000:].decode("utf-8", "replace")

    def end(self) -> int:
        """The exit code after SIGTERM."""
        assert self.process is not None
        time.sleep(max(0.0, self.began + LEAST_LIFE - time.monotonic()))  # until it listens to signals
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return -9


@dataclass
class World:
    """A running service with people in front of it."""

    database: Database
    parts: list[Part]
    port: int
    handed_in: int = 0
    acknowledged: dict[str, str] = field(default_factory=dict)
    killed: Counter[str] = field(default_factory=Counter)
    fewest: int = 0
    """People go on handing in until so many have been killed."""
    over: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def people(self, count: int) -> list[str]:
        """Tokens of so many users."""
        found = []
        with self.database.write() as session:
            for number in range(count):
                user = users.add(session, f"user-{number}", Role.CANDIDATE)
                found.append(tokens.add(session, user, "chaos", list(Scope))[1])
        return found

    def hand_in(self, token: str, count: int, name: str) -> None:
        """As a careful client does: the same key until it is acknowledged."""
        for number in itertools.count():
            if number >= count and self.killed.total() >= self.fewest:
                return
            time.sleep(random.uniform(0, 0.3))
            key = f"{name}-{number}"
            with self.lock:
                self.handed_in += 1
            while True:
                with suppress(requests.RequestException):
                    answer = requests.post(
                        f"{self.url}/v1/submissions",
                        json={"problem": "two-sum", "language": "python", "source": SOURCE},
                        headers={"Authorization": f"Bearer {token}", "Idempotency-Key": key},
                        timeout=10,
                    )
                    if answer.status_code == 202:
                        with self.lock:
                            self.acknowledged[key] = answer.json()["id"]
                        break
                    assert answer.status_code in (429, 500, 503), answer.text
                time.sleep(0.2)

    def rage(self) -> None:
        """Kill something every now and then, until it is over."""
        while not self.over.wait(random.uniform(*PAUSES)):
            choice = random.random()
            if choice < 0.35 and not self.database.is_sqlite:
                self._break_connections()
            elif choice < 0.38 and not self.database.is_sqlite:
                self._kill_backend()
            else:
                victims = [part for part in self.parts if part.busy]
                if victims:
                    part = random.choice(victims)
                    part.kill()
                    self.killed[part.name.partition("-")[0]] += 1

    def _break_connections(self) -> None:
        with suppress(psycopg.Error), psycopg.connect(self._dsn(), autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid() AND random() < 0.5"
            )
            self.killed["connections"] += 1

    def _kill_backend(self) -> None:
        """SIGKILL to a server process: the whole server starts anew, and recovers."""
        with suppress(psycopg.Error, ProcessLookupError), psycopg.connect(self._dsn()) as connection:
            found = connection.execute(
                "SELECT pid FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            ).fetchone()
            if found:
                os.kill(found[0], signal.SIGKILL)
                self.killed["server"] += 1

    def connections(self) -> int:
        """How many others are connected to the database."""
        with psycopg.connect(self._dsn()) as connection:
            row = connection.execute(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                "AND pid <> pg_backend_pid()"
            ).fetchone()
            assert row is not None
            return int(row[0])

    def _dsn(self) -> str:
        return self.database.url.replace("postgresql+psycopg", "postgresql")


def crowd(world: World, people: int, each: int) -> list[threading.Thread]:
    """Everybody hands in at once."""
    threads = [
        threading.Thread(target=world.hand_in, args=(token, each, f"user-{number}"))
        for number, token in enumerate(world.people(people))
    ]
    for thread in threads:
        thread.start()
    return threads


def started(parts: list[Part], stack: ExitStack) -> list[Part]:
    """All processes, which end with the stack at the latest."""

    def end(part: Part) -> None:
        if part.process is not None and part.process.poll() is None:
            part.process.kill()
            part.process.wait()

    for part in parts:
        part.start()
        stack.callback(end, part)
    return parts
