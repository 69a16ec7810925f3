"""The page of the API in a real browser that can reach nothing but the API."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import browser
from tests.service.api.conftest import Here, Service, bank, make_service, migrated

__all__ = ["bank", "make_service", "migrated"]
pytestmark = pytest.mark.slow


@pytest.fixture
def here(make_service: Callable[..., Service]) -> Iterator[Here]:
    server = Here(make_service())
    yield server
    server.close()


def test_all_operations_are_shown_with_their_examples(here: Here, tmp_path: Path) -> None:
    shown = html.unescape(browser.dom(f"{here.url}/docs", tmp_path))
    operations = [
        f"{method}-{path}"
        for path, methods in here.service.app.openapi()["paths"].items()
        for method in methods
    ]
    assert len(operations) > 30
    assert sorted(re.findall(r'<details id="([^"]+)"', shown)) == sorted(operations)
    assert shown.count(">Send</button>") == len(operations)
    assert "Hidden cases (authors)" in shown
    assert "could not be built" not in shown
    assert "signed in as" not in shown


def test_the_printed_address_signs_a_browser_in(here: Here, tmp_path: Path) -> None:
    token = here.service.tokens["sam"]
    shown = browser.dom(f"{here.url}/?token={token}", tmp_path)
    assert "signed in as sam (staff)" in shown
    assert token not in shown


SENT = """(() => {
    const form = document.getElementById(%s);
    form.open = true;
    form.querySelector("button").click();
    return form.querySelector("textarea").value;
})()"""
ANSWER = "document.getElementById(%s).querySelector('pre').textContent"


def test_the_buttons_send_the_examples(here: Here, tmp_path: Path) -> None:
    """Signed in by the address, so that the page's own token against forgery is tried as well."""
    with browser.tab(f"{here.url}/?token={here.service.tokens['sam']}", tmp_path) as page:
        page.wait_for("document.getElementById('who')?.textContent.startsWith('signed in')")
        for path, word in (("/v1/submissions", "Location: /v1/submissions/01"), ("/v1/runs", '"queued"')):
            place = json.dumps(f"post-{path}")
            assert json.loads(page.evaluate(SENT % place))["problem"] == "two-sum"
            page.wait_for(f"!/^(Not sent|POST)/.test({ANSWER % place})")
            answer = page.evaluate(ANSWER % place)
            assert answer.startswith("202"), answer
            assert word in answer
