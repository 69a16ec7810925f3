"""One judge with real containers for all acceptance tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge import Settings
from judge.service import Judge

PROBLEMS = Path(__file__).parents[2] / "problems"


@pytest.fixture(scope="session")
def quick_judge(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    """A judge that gets its guests ready for verdicts, not for measuring."""
    settings = Settings(cache=tmp_path_factory.mktemp("cache"), problems=PROBLEMS)
    with Judge(settings, meters=("clock",)) as judge:
        yield judge


@pytest.fixture(scope="session")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    """A judge with an empty cache of its own."""
    settings = Settings(cache=tmp_path_factory.mktemp("cache"), problems=PROBLEMS)
    with Judge(settings) as judge:
        yield judge
