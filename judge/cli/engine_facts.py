"""What a container engine says of itself, asked over its socket without a client library."""

from __future__ import annotations

import http.client
import json
import socket
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

__all__ = ["EngineFacts", "ask_engine", "facts_from"]

SECONDS = 5.0


@dataclass(frozen=True)
class EngineFacts:
    """`cgroup` is 1 or 2, 0 when the engine does not say; `missing_limits` are those that it cannot set."""

    version: str
    api: str
    cgroup: int
    seccomp: bool
    missing_limits: tuple[str, ...]


class _UnixConnection(http.client.HTTPConnection):
    """HTTP over a Unix socket."""

    def __init__(self, path: str) -> None:
        super().__init__("localhost", timeout=SECONDS)
        self._path = path

    def connect(self) -> None:
        """Open the socket."""
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(SECONDS)
        self.sock.connect(self._path)


def ask_engine(host: str) -> EngineFacts:
    """The facts of the engine at an address as in DOCKER_HOST. Raises OSError, ValueError."""
    return facts_from(_get(host, "/version"), _get(host, "/info"))


def facts_from(version: dict[str, Any], info: dict[str, Any]) -> EngineFacts:
    """The facts from the engine's own answers."""
    limits = {"memory": "MemoryLimit", "processes": "PidsLimit", "cores": "CPUSet"}
    return EngineFacts(
        version=str(version.get("Version", "unknown")),
        api=str(version.get("ApiVersion", "unknown")),
        cgroup=int(info.get("CgroupVersion") or 0),
        seccomp=any("seccomp" in str(option) for option in info.get("SecurityOptions") or ()),
        missing_limits=tuple(name for name, key in limits.items() if info.get(key) is False),
    )


def _get(host: str, path: str) -> dict[str, Any]:
    connection = _connection(host)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        body = json.loads(answer.read())
    except http.client.HTTPException as error:
        raise ValueError(f"{host} does not speak HTTP: {error}") from error
    finally:
        connection.close()
    if not isinstance(body, dict) or answer.status != 200:
        raise ValueError(f"{host}{path} answered {answer.status}")
    return body


def _connection(host: str) -> http.client.HTTPConnection:
    for scheme in ("http+unix://", "unix://"):
        if host.startswith(scheme):
            return _UnixConnection(host.removeprefix(scheme))
    address = urlsplit(host)
    if address.scheme in ("tcp", "http") and address.hostname:
        return http.client.HTTPConnection(address.hostname, address.port or 2375, timeout=SECONDS)
    raise ValueError(f"{host}: only unix:// and tcp:// engines can be asked without a client")
