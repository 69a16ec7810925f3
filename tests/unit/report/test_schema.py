"""The documentation of the JSON says what the model says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from judge.report.schema import json_schema, put_into
from tests.unit.report import fakes

PAGE = Path(__file__).parents[3] / "docs" / "cli.md"


def test_the_page_is_up_to_date() -> None:
    page = PAGE.read_text("utf-8")
    assert put_into(page) == page, "run: python -m judge.report.schema docs/cli.md"


def test_every_key_of_a_report_is_described() -> None:
    document = json.loads(json.dumps(fakes.slow_report().to_json()))
    assert set(document) == set(json_schema()["properties"])
    estimate = json_schema()["$defs"]["Estimate"]["properties"]
    assert set(document["time"]) == set(estimate)
    assert "class" in estimate


def test_a_page_without_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="needs the lines"):
        put_into("# A page")
