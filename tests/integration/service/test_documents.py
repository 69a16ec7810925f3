"""What docs/service.md tells a newcomer to type does what it says."""

from __future__ import annotations

import hashlib
import hmac
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from api.webhooks.sender import signature
from tests.service.api.conftest import Here, Service, bank, make_service, migrated

__all__ = ["bank", "make_service", "migrated"]
DOCUMENT = (Path(__file__).parents[3] / "docs" / "service.md").read_text("utf-8")


def block(language: str, word: str) -> str:
    """The one block of code in the document that has this word."""
    blocks = re.findall(rf"^```{language}\n(.*?)^```", DOCUMENT, re.MULTILINE | re.DOTALL)
    (found,) = (one for one in blocks if word in one)
    return str(found)


@pytest.fixture
def here(make_service: Callable[..., Service]) -> Iterator[Here]:
    service = make_service()
    service.worker()
    server = Here(service)
    yield server
    server.close()


def test_every_line_for_curl_works_as_it_is_printed(here: Here, tmp_path: Path) -> None:
    script = block("sh", "curl").replace("http://127.0.0.1:8000", here.url)
    assert "judge_..." in script
    script = script.replace("judge_...", here.service.tokens["ada"])
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        capture_output=True, text=True, check=False, cwd=tmp_path, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert '"slug":"two-sum"' in done.stdout
    assert "HTTP/1.1 202" in done.stdout
    assert "event: done" in done.stdout
    assert '"verdict":"accepted"' in done.stdout
    assert "</html>" in (tmp_path / "report.html").read_text("utf-8")


def test_the_check_of_a_webhook_knows_a_genuine_message(here: Here) -> None:
    names: dict[str, Any] = {}
    exec(block("python", "is_genuine"), names)
    is_genuine = names["is_genuine"]
    body, now = b'{"type": "submission.done"}', int(time.time())
    genuine = signature("secret", body, now)
    assert is_genuine("secret", genuine, body)
    assert not is_genuine("secret", genuine, body + b" ")
    assert not is_genuine("other", genuine, body)
    assert not is_genuine("secret", signature("secret", body, now - 3600), body)
    assert hmac.new(b"secret", f"{now}.".encode() + body, hashlib.sha256).hexdigest() in genuine
