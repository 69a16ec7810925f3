"""What routes work with, made once by `create_app` and found through the request."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Annotated

from fastapi import Depends, Request
from prometheus_client import CollectorRegistry

from api.limits import Buckets, Tally
from api.settings import ServiceSettings
from judge.problems.loader import Bank
from judge.queue.tickets import Tickets
from judge.store import Database
from judge.store.clock import utc_now

__all__ = ["Context", "ContextOf", "context_of"]

Why = Callable[[], str | None]


@dataclass
class Context:
    """The service's parts. `why_not_ready` says what keeps the workers of this process from judging."""

    settings: ServiceSettings
    database: Database
    tickets: Tickets
    bank: Path
    registry: CollectorRegistry = field(default_factory=CollectorRegistry)
    clock: Callable[[], datetime] = utc_now
    why_not_ready: Why = lambda: None
    closing: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.requests = Buckets(self.settings.requests_per_minute)
        self.failures = Buckets(self.settings.sign_in_failures_per_minute)
        self.streams = Tally(self.settings.most_streams)
        self.problems = Bank(self.bank)


def context_of(request: Request) -> Context:
    """The parts of the service that answers this request."""
    context = request.app.state.context
    assert isinstance(context, Context)
    return context


ContextOf = Annotated[Context, Depends(context_of)]
