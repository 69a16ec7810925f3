"""HTTP for clients that may be slow on purpose: who does not send the head of a request in time is
disconnected.

The server itself waits for heads as long as it takes, so that a few thousand idle connections would be all
that it takes to keep everybody else out. Bodies are watched in `api.limits`.
"""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

__all__ = ["ImpatientProtocol"]

HEAD_SECONDS = 15.0


class ImpatientProtocol(H11Protocol):
    """Closes connections on which no request begins for `head_seconds` after it was begun to be sent."""

    head_seconds = HEAD_SECONDS
    _head_timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """The first head is due."""
        super().connection_made(transport)
        self._expect()

    def data_received(self, data: bytes) -> None:
        """A piece of a head, or of what follows."""
        super().data_received(data)
        if self._in_request():
            self._relax()
        elif self._head_timer is None:
            self._expect()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing is due any more."""
        self._relax()
        super().connection_lost(exc)

    def _in_request(self) -> bool:
        cycle: RequestResponseCycle | None = self.cycle  # None until the first request.
        return cycle is not None and not cycle.response_complete

    def _expect(self) -> None:
        self._head_timer = self.loop.call_later(self.head_seconds, self._late)

    def _relax(self) -> None:
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None

    def _late(self) -> None:
        self._head_timer = None
        if not self._in_request() and not self.transport.is_closing():
            self.transport.close()
