"""The judge's end of a conversation with a guest: one session for each submission."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import fields
from types import TracebackType
from typing import Any, Protocol, Self

from sandbox.errors import ProtocolError
from sandbox.guest import frames
from sandbox.languages import Language
from sandbox.limits import Limits
from sandbox.outcome import Loaded, Observation, Outcome
from sandbox.signature import Signature
from sandbox.transport import Backend, Resources, Transport

__all__ = ["Sandbox", "Session", "open_session", "preheat"]

ANSWER_SECONDS = 120.0
OBSERVED = frozenset(field.name for field in fields(Observation)) - {"outcome", "answer", "output", "flags"}


class Sandbox(Protocol):
    """What the judge needs of a sandbox: one solution loaded, called on inputs, observed."""

    meters: frozenset[str]
    kink: int

    def prepare(self, *meters: str) -> None:
        """Have these meters started in the background."""

    def load(self, source: bytes, signature: Signature, limits: Limits) -> Loaded:
        """Load a solution in place of the one before."""

    def warm(self, meter: str, inputs: Sequence[bytes]) -> bool:
        """Call the solution on small inputs, so that its interpreter has adapted to it."""

    def run(
        self, inputs: Sequence[bytes], limits: Limits, meter: str = "clock", stop_on: Collection[Outcome] = ()
    ) -> Iterator[Observation]:
        """Call the solution on each input, in a process of its own each time.

        After an outcome in `stop_on` the remaining inputs are left out. All observations must be taken
        before the
        sandbox is asked for anything else.
        """


class Session:
    """A `Sandbox` over a transport. Raises SandboxError from every method when the guest fails."""

    def __init__(self, transport: Transport, language: Language) -> None:
        self._transport = transport
        self.language = language
        reply = self._ask({"op": "configure", "language": dict(language.guest)})
        self.meters: frozenset[str] = frozenset(reply["meters"])
        self.cgroup_version: int = reply["cgroup"]
        self.kink: int = language.kink

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, place: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Throw the guest away."""
        self._transport.close()

    def prepare(self, *meters: str) -> None:
        """Have these meters started in the background."""
        self._ask({"op": "prepare", "meters": list(meters)})

    def load(self, source: bytes, signature: Signature, limits: Limits) -> Loaded:
        """Load a solution in place of the one before."""
        bounds = {"total_cpu_seconds": 3600, "disk_bytes": 64 << 20}
        reply = self._ask({"op": "load", "signature": signature.to_wire(), "limits": bounds}, source)
        if reply["ok"]:
            return Loaded(ok=True)
        return Loaded(ok=False, outcome=Outcome(reply["outcome"]), error=reply["error"], line=reply["line"])

    def warm(self, meter: str, inputs: Sequence[bytes], seconds: float = 20.0) -> bool:
        """Call the solution on small inputs; False when that did not end well within `seconds`."""
        header = {"op": "warm", "meter": meter, "sizes": [len(data) for data in inputs], "seconds": seconds}
        return bool(self._ask(header, b"".join(inputs))["ok"])

    def run(
        self, inputs: Sequence[bytes], limits: Limits, meter: str = "clock", stop_on: Collection[Outcome] = ()
    ) -> Iterator[Observation]:
        """Call the solution on each input, in a process of its own each time."""
        header = {
            "op": "run",
            "meter": meter,
            "sizes": [len(data) for data in inputs],
            "limits": limits.to_wire(),
            "stop_on": [outcome.value for outcome in stop_on],
        }
        self._send(header, b"".join(inputs))
        while True:
            reply, body = self._receive(ANSWER_SECONDS + limits.wall_seconds)
            if "end" in reply:
                return
            yield self._observation(reply, body)

    def _observation(self, header: dict[str, Any], body: bytes) -> Observation:
        try:
            size = header.get("answer_size", 0)
            observed = {name: header[name] for name in OBSERVED if name in header}
            return Observation(
                outcome=Outcome(header["outcome"]),
                answer=body[:size],
                output=body[size:],
                flags=tuple(header["flags"]),
                **observed,
            )
        except (KeyError, ValueError, TypeError) as error:
            raise ProtocolError(f"the guest sent a report that makes no sense: {error}: {header}") from error

    def _ask(self, header: dict[str, Any], body: bytes = b"") -> dict[str, Any]:
        self._send(header, body)
        return self._receive(ANSWER_SECONDS)[0]

    def _send(self, header: dict[str, Any], body: bytes) -> None:
        self._transport.send(frames.pack(header, body))

    def _receive(self, timeout: float) -> tuple[dict[str, Any], bytes]:
        try:
            header, body = frames.unpack(lambda size: self._transport.receive(size, timeout))
        except ValueError as error:
            raise ProtocolError(f"the guest sent something that is no message: {error}") from error
        if "fault" in header:
            raise ProtocolError(f"the guest failed: {header['fault']}")
        return header, body


def preheat(transport: Transport, language: Language, meters: Collection[str]) -> None:
    """Have a guest that nobody uses yet start its drivers, so that nobody waits for them later."""
    session = Session(transport, language)
    session.prepare(*(meter for meter in meters if meter in session.meters))


def open_session(backend: Backend, language: Language, resources: Resources) -> Session:
    """A session on a fresh guest. Raises SandboxUnavailable."""
    transport = backend.acquire(language, resources)
    try:
        return Session(transport, language)
    except BaseException:
        transport.close()
        raise
