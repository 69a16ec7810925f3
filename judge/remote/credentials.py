"""Which servers one is signed in to, in a file that nobody else can read.

JUDGE_SERVER and JUDGE_TOKEN come before the file.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypedDict
from urllib.parse import urlsplit

from platformdirs import user_config_path

from judge.errors import UsageError
from judge.remote.errors import NotSignedIn

__all__ = ["Server", "credentials_file", "forget", "keep", "known", "normal_url"]

LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class Server:
    """Where a judge is, and the token for it, which is not shown."""

    url: str
    token: str = field(repr=False)


class Kept(TypedDict):
    """What the file holds: tokens by URL, and the URL signed in to last."""

    tokens: dict[str, str]
    last: str | None


def credentials_file() -> Path:
    """In the user's configuration folder (XDG_CONFIG_HOME)."""
    return user_config_path("interview-judge") / "credentials.json"


def normal_url(url: str) -> str:
    """A server's URL without a slash at its end. Raises UsageError."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise UsageError(f"--server {url}: write https://host or http://host:port")
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise UsageError(f"--server {url}: the token would be sent in the clear; use https://")
    return url.rstrip("/")


def known(url: str | None = None) -> Server:
    """The server asked for, else JUDGE_SERVER, else the one signed in to last; with its token.

    Raises NotSignedIn, UsageError.
    """
    data = _read()
    given = url or os.environ.get("JUDGE_SERVER") or data["last"]
    if not given:
        raise NotSignedIn("which server? Sign in: judge auth login --server URL")
    place = normal_url(given)
    token = os.environ.get("JUDGE_TOKEN") or data["tokens"].get(place)
    if not token:
        raise NotSignedIn(f"you are not signed in to {place}; run: judge auth login --server {place}")
    return Server(place, token)


def keep(server: Server) -> Path:
    """Remember a token, readable by this user only; gives the file."""
    data = _read()
    data["tokens"][server.url] = server.token
    data["last"] = server.url
    return _write(data)


def forget(url: str) -> bool:
    """Forget a token; False when there was none."""
    data = _read()
    gone = data["tokens"].pop(url, None) is not None
    if data["last"] == url:
        data["last"] = next(iter(data["tokens"]), None)
    _write(data)
    return gone


def _read() -> Kept:
    path = credentials_file()
    try:
        data = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {"tokens": {}, "last": None}
    except ValueError:
        data = None
    if not isinstance(data, dict) or not isinstance(data.get("tokens"), dict):
        raise UsageError(f"{path} cannot be read; remove it, and sign in again")
    return {"tokens": data["tokens"], "last": data.get("last")}


def _write(data: Kept) -> Path:
    path = credentials_file()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(data, file, indent=2)
    fresh.replace(path)
    return path
