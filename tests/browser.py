"""A browser without a window, that finds this host and no other."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
OPTIONS = (
    "--headless",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
LOADING = "--virtual-time-budget=10000"  # Waits for what the page fetches, and for no clock.


def missing() -> None:
    """Fail where everything must be tested, skip elsewhere."""
    reason = "there is no Chromium (Debian: apt-get install chromium)"
    if os.environ.get("CI", "").lower() in ("true", "1"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def command(profile: Path) -> list[str]:
    """The browser with a profile of its own."""
    found = next((path for path in map(shutil.which, NAMES) if path), None)
    if found is None:
        missing()
        raise AssertionError
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []  # It refuses to have one as root.
    return [found, *OPTIONS, *sandbox, f"--user-data-dir={profile}"]


def dom(url: str, profile: Path) -> str:
    """The document at an address, after its scripts have run."""
    done = subprocess.run(
        [*command(profile), LOADING, "--dump-dom", url],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


class Tab:
    """An open page. Speaks the DevTools protocol: JSON with a zero byte after each message."""

    def __init__(self, to: IO[bytes], back: IO[bytes]) -> None:
        self._to = to
        self._back = back
        self._numbers = itertools.count(1)
        self._session: dict[str, str] = {}

    def open(self, url: str) -> None:
        target = self._send("Target.createTarget", url=url)["targetId"]
        attached = self._send("Target.attachToTarget", targetId=target, flatten=True)
        self._session = {"sessionId": attached["sessionId"]}

    def evaluate(self, expression: str) -> Any:
        """The value of an expression on the page."""
        found = self._send("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def wait_for(self, expression: str, seconds: float = 30) -> None:
        """Until it is true on the page."""
        deadline = time.monotonic() + seconds
        while not self.evaluate(expression):
            assert time.monotonic() < deadline, f"{expression} does not become true"
            time.sleep(0.05)

    def _send(self, method: str, **parameters: Any) -> dict[str, Any]:
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": parameters, **self._session}
        self._to.write(json.dumps(message).encode() + b"\0")
        self._to.flush()
        while True:
            answer = self._read()
            if answer.get("id") == number:
                assert "error" not in answer, answer
                return dict(answer["result"])

    def _read(self) -> dict[str, Any]:
        text = bytearray()
        while (byte := self._back.read(1)) != b"\0":
            assert byte, "the browser has ended"
            text += byte
        return dict(json.loads(text))


@contextmanager
def tab(url: str, profile: Path) -> Iterator[Tab]:
    """A page at an address, for the length of a block."""
    its_in, our_out = os.pipe()
    our_in, its_out = os.pipe()
    # The browser reads commands from descriptor 3 and answers on 4.
    start = ["bash", "-c", f'exec "$@" 3<&{its_in} 4>&{its_out}', "browser"]
    process = subprocess.Popen(
        [*start, *command(profile), "--remote-debugging-pipe"],
        pass_fds=(its_in, its_out),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(its_in)
    os.close(its_out)
    try:
        with os.fdopen(our_out, "wb") as to, os.fdopen(our_in, "rb") as back:
            opened = Tab(to, back)
            opened.open(url)
            yield opened
    finally:
        process.terminate()
        process.wait(30)
