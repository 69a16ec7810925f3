"""A judge elsewhere, reached over HTTP.

    client = Client(known("https://judge.example"))
    submission = client.hand_in(body, key)
    for event in client.follow(submission["id"]): ...
    report = client.report(submission["id"])

Names are imported when they are first asked for: exit codes know the errors without a client.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from judge.remote.client import Client
    from judge.remote.credentials import Server, forget, keep, known
    from judge.remote.errors import NotSignedIn, RemoteError, Unreachable

__all__ = ["Client", "NotSignedIn", "RemoteError", "Server", "Unreachable", "forget", "keep", "known"]

_HOMES = {
    "Client": "judge.remote.client",
    "Server": "judge.remote.credentials",
    "forget": "judge.remote.credentials",
    "keep": "judge.remote.credentials",
    "known": "judge.remote.credentials",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'judge.remote' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES.get(name, "judge.remote.errors")), name)
