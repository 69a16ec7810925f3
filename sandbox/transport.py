"""The byte stream between the judge and a guest, and what hands such streams out.

A `Backend` starts guests (containers, plain processes, or a scripted fake) and lends each to one
session as a `Transport`. A guest is used once: closing the transport throws it away.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from sandbox.languages import Language

__all__ = ["Backend", "Resources", "Transport"]


@dataclass(frozen=True)
class Resources:
    """What one guest may use.

    `memory_mb` is the candidate's limit in MiB; the backend adds its own fixed reserve for the
    warden and the meters. `core` is the CPU the guest is pinned to, None for any. `processes`
    bounds processes and threads together, `disk_mb` the writable temporary space. While a guest that is
    `measuring` is lent out, its core is kept quiet: nothing is started on it ahead of need.
    """

    memory_mb: int = 256
    core: int | None = None
    processes: int = 64
    disk_mb: int = 64
    measuring: bool = field(default=True, compare=False)


class Transport(Protocol):
    """A connected guest: ordered bytes both ways."""

    def send(self, data: bytes) -> None:
        """Write all of `data`. Raises SandboxLost."""

    def receive(self, size: int, timeout: float) -> bytes:
        """Read exactly `size` bytes within `timeout` seconds. Raises SandboxLost, SandboxTimeout."""

    def close(self) -> None:
        """Throw the guest away with everything in it. Never raises; a second call does nothing."""


class Backend(Protocol):
    """Starts guests."""

    name: str
    isolates: bool
    """Whether a hostile program is contained. Anything that serves other people requires it."""

    def acquire(self, language: Language, resources: Resources) -> Transport:
        """A fresh guest for `language`. Raises SandboxUnavailable."""

    def close(self) -> None:
        """Throw away all guests, also the warm ones. Never raises."""
