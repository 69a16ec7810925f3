"""Delivers messages to webhooks: signed, one try after the other with growing pauses, and given up after a
day.

The signature is that of the time and the body, so that a message cannot be sent again later by somebody else:

    Judge-Signature: t=<seconds since 1970>,v1=<hex HMAC-SHA256 of "<t>.<body>" with the webhook's secret>
"""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
import urllib3

from api.webhooks.guard import Refused, Target, target_of
from judge.store import Database, webhooks
from judge.store.clock import utc_now
from judge.store.errors import StoreError
from judge.store.models import Delivery, Webhook

__all__ = ["PAUSES", "Answer", "Sender", "post", "signature"]

log = structlog.get_logger(__name__)
PAUSES = (10, 30, 120, 600, 1800, 3600, 7200, 14400, 28800)
"""Seconds until the next try; after the last there is none."""
LEASE = timedelta(minutes=2)
TIMEOUT = urllib3.Timeout(connect=5, read=10)
LOOK_SECONDS = 2.0
MOST_ANSWER = 4096


@dataclass(frozen=True)
class Answer:
    """What came of one try."""

    status: int | None
    error: str | None = None

    @property
    def taken(self) -> bool:
        """Whether the message was taken."""
        return self.status is not None and 200 <= self.status < 300


Post = Callable[[Target, bytes, dict[str, str]], Answer]


def signature(secret: str, body: bytes, seconds: int) -> str:
    """The value of the header Judge-Signature."""
    mac = hmac.new(secret.encode(), f"{seconds}.".encode() + body, hashlib.sha256)
    return f"t={seconds},v1={mac.hexdigest()}"


def post(target: Target, body: bytes, headers: dict[str, str]) -> Answer:
    """Send a message to the address that was looked at, and follow no redirect elsewhere."""
    pool: urllib3.HTTPConnectionPool
    if target.secure:
        pool = urllib3.HTTPSConnectionPool(
            target.address,
            target.port,
            server_hostname=target.host,
            assert_hostname=target.host,
            retries=False,
            timeout=TIMEOUT,
        )
    else:
        pool = urllib3.HTTPConnectionPool(target.address, target.port, retries=False, timeout=TIMEOUT)
    try:
        with pool:
            answer = pool.request(
                "POST", target.path, body=body, headers=headers, redirect=False, preload_content=False
            )
            answer.read(MOST_ANSWER)
            answer.close()
            return Answer(answer.status, None if 200 <= answer.status < 300 else f"HTTP {answer.status}")
    except urllib3.exceptions.HTTPError as error:
        return Answer(None, f"{type(error).__name__}: {error}")


class Sender:
    """Looks for messages that are due, in a thread of its own."""

    def __init__(
        self,
        database: Database,
        *,
        private: bool,
        send: Post = post,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._private = private
        self._send = send
        self._clock = clock
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="webhooks", daemon=True)

    def start(self) -> None:
        """Begin to deliver."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the message at hand, and end."""
        self._stop.set()
        self._thread.join()

    def deliver_due(self) -> int:
        """Try all messages that are due; gives how many. Raises StoreUnavailable."""
        with self._database.write() as session:
            due = webhooks.take_due(session, self._clock(), LEASE)
        for delivery, hook in due:
            self._settle(delivery, self._try(delivery, hook))
        return len(due)

    def _try(self, delivery: Delivery, hook: Webhook) -> Answer:
        body = json.dumps({"id": delivery.id, **delivery.body}, separators=(",", ":")).encode()
        try:
            target = target_of(hook.url, private=self._private)
        except Refused as error:
            return Answer(None, str(error))
        default = 443 if target.secure else 80
        named = f"[{target.host}]" if ":" in target.host else target.host
        headers = {
            "Host": named if target.port == default else f"{named}:{target.port}",
            "Content-Type": "application/json",
            "User-Agent": "interview-judge",
            "Judge-Delivery": delivery.id,
            "Judge-Signature": signature(hook.secret, body, int(self._clock().timestamp())),
        }
        return self._send(target, body, headers)

    def _settle(self, delivery: Delivery, answer: Answer) -> None:
        now = self._clock()
        again: datetime | None = None
        if not answer.taken and delivery.tries <= len(PAUSES):
            again = now + timedelta(seconds=PAUSES[delivery.tries - 1])
        outcome: dict[str, Any] = {
            "delivered_at": now if answer.taken else None,
            "next_at": again,
            "status_code": answer.status,
            "error": answer.error,
        }
        with self._database.write() as session:
            webhooks.settle(session, delivery.id, **outcome)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                busy = self.deliver_due() > 0
            except StoreError as error:
                log.warning("webhooks wait for the database", error=str(error))
                busy = False
            if not busy:
                self._stop.wait(LOOK_SECONDS)
