"""The judge's end of a conversation with a guest: one session for each submission."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import fields
from types import TracebackType
from typing import Any, Protocol, Self

from sandbox.builds import Builds
from sandbox.errors import ProtocolError
from sandbox.guest import files, frames
from sandbox.languages import Language, Traits
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
    traits: Traits

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

    def __init__(
        self,
        transport: Transport,
        language: Language,
        resources: Resources | None = None,
        builds: Builds | None = None,
    ) -> None:
        self._transport = transport
        self._builds = builds
        self.language = language
        memory_mb = (resources or Resources()).memory_mb
        reply = self._ask({"op": "configure", "language": dict(language.guest), "memory_mb": memory_mb})[0]
        self.meters: frozenset[str] = frozenset(reply["meters"])
        self.cgroup_version: int = reply["cgroup"]
        self.traits: Traits = language.measure

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
        """Load a solution in place of the one before, compiled unless that was done before."""
        wire = signature.to_wire()
        header = {"op": "load", "signature": wire, "source_size": len(source)}
        known = self._builds.get(self.language, wire, source) if self._builds else None
        if known is not None:
            header["artifacts"] = [[name, len(content)] for name, content in known.items()]
        reply, body = self._ask(header, b"".join((source, *(known or {}).values())))
        if not reply["ok"]:
            return Loaded(
                ok=False, outcome=Outcome(reply["outcome"]), error=reply["error"], line=reply["line"]
            )
        if self._builds and "artifacts" in reply:
            self._builds.put(self.language, wire, source, files.unpacked(reply["artifacts"], body))
        return Loaded(ok=True)

    def warm(self, meter: str, inputs: Sequence[bytes], seconds: float = 20.0) -> bool:
        """Call the solution on small inputs; False when that did not end well within `seconds`."""
        header = {"op": "warm", "meter": meter, "sizes": [len(data) for data in inputs], "seconds": seconds}
        return bool(self._ask(header, b"".join(inputs))[0]["ok"])

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

    def _ask(self, header: dict[str, Any], body: bytes = b"") -> tuple[dict[str, Any], bytes]:
        self._send(header, body)
        return self._receive(ANSWER_SECONDS)

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


def preheat(transport: Transport, language: Language, resources: Resources, meters: Collection[str]) -> None:
    """Have a guest that nobody uses yet start its compiler and drivers, so that nobody waits later."""
    session = Session(transport, language, resources)
    session.prepare(*(meter for meter in meters if meter in session.meters))


def open_session(
    backend: Backend, language: Language, resources: Resources, builds: Builds | None = None
) -> Session:
    """A session on a fresh guest; `builds` keeps what compilers made. Raises SandboxUnavailable."""
    transport = backend.acquire(language, resources)
    try:
        return Session(transport, language, resources, builds)
    except BaseException:
        transport.close()
        raise
