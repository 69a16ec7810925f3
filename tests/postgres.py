"""A PostgreSQL server of the tests' own, in a temporary folder, listening on a socket there only."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

SUPERUSER = "postgres"
OPTIONS = (
    "fsync=off",  # A server that is thrown away; what is tested is what survives the programs, not the power.
    "listen_addresses=",
    "max_connections=200",
    "timezone=UTC",
)


def programs() -> Path | None:
    """Where initdb and pg_ctl are."""
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    return max(
        (path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")),
        key=lambda path: int(path.parent.name),
        default=None,
    )


def missing() -> None:
    """Fail where everything must be tested, skip elsewhere."""
    reason = "PostgreSQL is not installed (Debian: apt-get install postgresql)"
    if os.environ.get("CI", "").lower() in ("true", "1"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


@dataclass
class Postgres:
    """A running server."""

    folder: Path
    bin: Path
    made: int = 0

    def url(self, name: str) -> str:
        """Where a database is, as in JUDGE_DATABASE_URL."""
        return f"postgresql://{SUPERUSER}@/{name}?host={self.folder}"

    def fresh(self, template: str = "template0", encoding: str = "UTF8") -> str:
        """The URL of a new database."""
        self.made += 1
        name = f"test_{self.made}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" ENCODING \'{encoding}\'')
        return self.url(name)

    def drop(self, url: str) -> None:
        """Remove a database, whoever is still connected."""
        name = url.rpartition("/test_")[2].partition("?")[0]
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f'DROP DATABASE IF EXISTS "test_{name}" WITH (FORCE)')


def as_user(command: list[str]) -> list[str]:
    """The server refuses to run as root."""
    return (
        ["setpriv", f"--reuid={SUPERUSER}", f"--regid={SUPERUSER}", "--clear-groups", *command]
        if os.geteuid() == 0
        else command
    )


@contextmanager
def running() -> Iterator[Postgres]:
    """A server for the length of a block."""
    folder = programs()
    if folder is None:
        missing()
        raise AssertionError
    # Socket paths may have 107 bytes at most, so pytest's own folders would be too deep.
    place = Path(tempfile.mkdtemp(prefix="judge-pg-"))
    data = place / "data"
    if os.geteuid() == 0:
        account = pwd.getpwnam(SUPERUSER)
        os.chown(place, account.pw_uid, account.pw_gid)

    def run(*command: str) -> None:
        done = subprocess.run(as_user(list(command)), capture_output=True, text=True, check=False, cwd=place)
        assert done.returncode == 0, f"{command[0]}: {done.stdout}{done.stderr}"

    try:
        run(
            f"{folder}/initdb", "-D", str(data), "-U", SUPERUSER,
            "--auth=trust", "--no-sync", "--encoding=UTF8", "--no-locale",
        )  # fmt: skip
        options = " ".join(f"-c {option}" for option in OPTIONS)
        start = ("-D", str(data), "-l", str(place / "log"), "-o", f"{options} -k {place}", "-w", "-t", "60")
        run(f"{folder}/pg_ctl", *start, "start")
        try:
            yield Postgres(place, folder)
        finally:
            run(f"{folder}/pg_ctl", "-D", str(data), "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(place, ignore_errors=True)
