"""A fresh package for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.problems.packages import Package


@pytest.fixture
def package(tmp_path: Path) -> Package:
    return Package(tmp_path / "bank")
