"""What all tests share: tests that need a container engine are never passed over in silence."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache

import pytest
import structlog
from hypothesis import HealthCheck, settings

from sandbox.backends.engine import Engine
from sandbox.errors import SandboxUnavailable
from tests.postgres import Postgres, running

# Examples are not timed: on a shared machine a deadline says more about the neighbours than about the code.
settings.register_profile("judge", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("judge")
# Logs go to logging, from where pytest shows them when a test fails; standard output belongs to commands.
structlog.configure(logger_factory=structlog.stdlib.LoggerFactory())


@cache
def why_no_engine() -> str:
    """Why there is no container engine; empty when one answers."""
    try:
        Engine(os.environ.get("JUDGE_DOCKER_HOST")).close()
    except SandboxUnavailable as error:
        return str(error)
    return ""


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Tests marked docker are skipped with the reason where there is no engine, and fail where CI=true."""
    if item.get_closest_marker("docker") is None or not why_no_engine():
        return
    if os.environ.get("CI", "").lower() in ("true", "1"):
        pytest.fail(f"this test must run here, but {why_no_engine()}", pytrace=False)
    pytest.skip(why_no_engine())


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server of the tests' own; without one installed as above."""
    with running() as server:
        yield server
