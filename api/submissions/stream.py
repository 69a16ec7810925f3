"""Events of a job as server-sent events.

The database is asked for news, often after there was some and each second in the end, so that it does not
matter which process judges. A client that comes back says by Last-Event-ID what it has seen. Events never
name hidden things.
"""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator, Callable
from functools import partial

import anyio
from anyio.to_thread import run_sync
from fastapi.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from api.context import Context
from api.errors import ApiError
from judge.store import JobKind, Status, events, jobs
from judge.store.models import Event
from judge.store.tokens import Identity

__all__ = ["DESCRIPTION", "EventResponse", "follow", "stream", "written"]

FIRST_PAUSE, GROWTH, LONGEST_PAUSE = 0.02, 1.5, 1.0
"""Seconds between two looks: short after news, longer and longer without."""
ALIVE_SECONDS = 15.0
LONGEST_SECONDS = 3600.0
UNBUFFERED = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
DESCRIPTION: dict[int | str, dict[str, object]] = {
    200: {
        "description": "Server-sent events.",
        "content": {
            "text/event-stream": {
                "schema": {
                    "type": "object",
                    "description": "One event; `data` is JSON, of which `at` is when it happened.",
                    "properties": {
                        "id": {"type": "string", "pattern": "^[0-9]+$"},
                        "event": {"enum": ["queued", "started", "progress", "done", "cancelled"]},
                        "data": {"type": "string"},
                    },
                    "required": ["id", "event", "data"],
                }
            }
        },
    }
}


class EventResponse(StreamingResponse):
    """A stream of events that calls `leave` when it is over, whoever ended it."""

    media_type = "text/event-stream"

    def __init__(self, content: AsyncIterator[str], leave: Callable[[], None]) -> None:
        super().__init__(content, headers=UNBUFFERED)
        self._leave = leave

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._leave()


def follow(context: Context, who: Identity, job_id: str, kind: JobKind, last: int | None) -> EventResponse:
    """The events of a job that `who` may see. Raises ApiError 429 when they follow too many."""
    if not context.streams.enter(who.user_id):
        raise ApiError(
            429,
            "you follow the events of too many jobs at once; close a stream",
            kind="streams",
            headers={"Retry-After": "5"},
        )
    events_ = stream(context, job_id, kind, last or 0)
    return EventResponse(events_, partial(context.streams.leave, who.user_id))


def written(event: Event) -> str:
    """One event in the format of the stream."""
    data = json.dumps({**event.data, "at": event.at.isoformat()})
    return f"id: {event.number}\nevent: {event.kind}\ndata: {data}\n\n"


async def stream(context: Context, job_id: str, kind: JobKind, seen: int) -> AsyncIterator[str]:
    """All events after number `seen`, until the job has ended."""
    started = spoke = time.monotonic()
    pause = FIRST_PAUSE
    yield "retry: 1000\n\n"
    while not context.closing.is_set():
        found, ended = await run_sync(_news, context, job_id, kind, seen)
        for event in found:
            seen = event.number
            yield written(event)
        now = time.monotonic()
        if found:
            spoke, pause = now, FIRST_PAUSE
            continue
        if ended or now - started > LONGEST_SECONDS:
            return
        if now - spoke > ALIVE_SECONDS:
            spoke = now
            yield ": still here\n\n"
        await anyio.sleep(pause)
        pause = min(pause * GROWTH, LONGEST_PAUSE)


def _news(context: Context, job_id: str, kind: JobKind, seen: int) -> tuple[list[Event], bool]:
    """Events after `seen`, and whether no others will follow."""
    with context.database.read() as session:
        job = jobs.by_id(session, job_id, kind)
        found = list(events.since(session, job_id, seen))
    ended = job is None or Status(job[0].status).final
    return found, ended
