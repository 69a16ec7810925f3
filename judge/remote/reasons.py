"""Why a request failed, in words for people; libraries wrap it in several layers of their own."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import requests
from urllib3.exceptions import NameResolutionError

__all__ = ["plain_reason"]


def plain_reason(error: BaseException) -> str:
    """The innermost reason that has a plain name, else what the error says itself."""
    for one in _layers(error):
        if isinstance(one, NameResolutionError):
            return "its name is not known here; is the address right, and are you online?"
        if isinstance(one, ConnectionRefusedError):
            return "nothing listens there; is the address right, and the server running?"
        if isinstance(one, ssl.SSLCertVerificationError):
            return f"its certificate is not trusted: {one.verify_message}"
        if isinstance(one, ssl.SSLError):
            return "it does not speak TLS; is it http:// instead of https://?"
        if isinstance(one, TimeoutError | requests.Timeout):
            return "no answer came in time"
        if isinstance(one, ConnectionResetError | BrokenPipeError):
            return "the connection broke"
    return str(error)


def _layers(error: BaseException) -> Iterator[BaseException]:
    """An error, what it was made of, and what caused it."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        one = waiting.pop(0)
        if not isinstance(one, BaseException) or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += [*one.args, getattr(one, "reason", None), one.__cause__, one.__context__]
