"""Speaks the HTTP interface: retries what may be retried, resumes streams, turns refusals into exceptions."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import requests

from judge.errors import UsageError
from judge.remote.credentials import Server
from judge.remote.errors import NotSignedIn, Unreachable
from judge.remote.events import ENDINGS, RemoteEvent, events_of
from judge.remote.reasons import plain_reason
from judge.store.values import is_id

__all__ = ["Client"]

TIMEOUT = (10, 60)
PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0)
LONGEST_WAIT = 60.0
TRANSIENT = (408, 429, 502, 503, 504)


class Client:
    """One server. Every request is safe to repeat: reading is, and submissions carry a key.

    Raises NotSignedIn, Unreachable, and UsageError for what the server refuses.
    """

    def __init__(
        self,
        server: Server,
        *,
        session: requests.Session | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._server = server
        self._session = session or requests.Session()
        self._sleep = sleep

    def me(self) -> dict[str, Any]:
        """Who the token belongs to."""
        return self._json("GET", "/v1/me")

    def problems(self) -> list[dict[str, Any]]:
        """All problems of the server."""
        found: list[dict[str, Any]] = []
        address: str | None = "/v1/problems?limit=100"
        while address:
            page = self._json("GET", address)
            found += page["items"]
            address = page["next"]
        return found

    def hand_in(self, body: Mapping[str, Any], key: str) -> dict[str, Any]:
        """Hand in a submission; the same key never hands in twice."""
        return self._json("POST", "/v1/submissions", body=body, headers={"Idempotency-Key": key})

    def submission(self, job_id: str) -> dict[str, Any]:
        """Where a submission is on its way."""
        if not is_id(job_id):
            raise UsageError(f"{job_id!r} is no id of a submission; `judge history` lists yours")
        return self._json("GET", f"/v1/submissions/{job_id}")

    def source(self, job_id: str) -> str:
        """The program that was handed in."""
        return str(self._json("GET", f"/v1/submissions/{job_id}/source")["source"])

    def history(self, limit: int, problem: str | None = None) -> list[dict[str, Any]]:
        """One's latest submissions."""
        query = {"limit": str(limit)} | ({"problem": problem} if problem else {})
        return list(self._json("GET", "/v1/submissions", query=query)["items"])

    def report(self, job_id: str) -> dict[str, Any]:
        """The report as JSON data."""
        return self._json("GET", f"/v1/submissions/{job_id}/report")

    def follow(self, job_id: str) -> Iterator[RemoteEvent]:
        """All events until the end, whatever becomes of the connection meanwhile."""
        seen = failures = 0
        while True:
            try:
                for event in self._stream(job_id, seen):
                    seen, failures = event.number, 0
                    yield event
                    if event.kind in ENDINGS:
                        return
            except (requests.RequestException, Unreachable) as error:
                if failures >= len(PAUSES):
                    raise Unreachable(
                        f"{self._server.url} does not answer any more: {plain_reason(error)}; go on later "
                        f"with: judge status {job_id} --follow"
                    ) from error
            self._sleep(PAUSES[min(failures, len(PAUSES) - 1)])
            failures += 1

    def _stream(self, job_id: str, seen: int) -> Iterator[RemoteEvent]:
        headers = {"Accept": "text/event-stream", "Last-Event-ID": str(seen)}
        answer = self._send("GET", f"/v1/submissions/{job_id}/events", headers=headers, stream=True)
        with answer:
            self._check(answer)
            answer.encoding = "utf-8"
            yield from events_of(answer.iter_lines(chunk_size=1, decode_unicode=True))

    def _json(self, method: str, path: str, **choices: Any) -> dict[str, Any]:
        for pause in (*PAUSES, None):
            try:
                answer = self._send(method, path, **choices)
            except requests.RequestException as error:
                if pause is None:
                    raise Unreachable(f"{self._server.url} does not answer: {plain_reason(error)}") from error
                self._sleep(pause)
                continue
            if answer.status_code in TRANSIENT and pause is not None:
                asked = answer.headers.get("Retry-After", "")
                wait = float(asked) if asked.isdigit() else pause
                if wait <= LONGEST_WAIT:
                    self._sleep(wait)
                    continue
            self._check(answer)
            return self._body(answer)
        raise AssertionError

    def _send(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        stream: bool = False,
    ) -> requests.Response:
        own = {"Authorization": f"Bearer {self._server.token}", "User-Agent": "interview-judge"}
        return self._session.request(
            method,
            f"{self._server.url}{path}",
            json=body,
            params=query,
            headers={**own, **(headers or {})},
            stream=stream,
            timeout=TIMEOUT,
            allow_redirects=False,  # They would take the token elsewhere.
        )

    def _check(self, answer: requests.Response) -> None:
        status = answer.status_code
        if 200 <= status < 300:
            return
        detail = self._detail(answer)
        if status in (401, 403):
            raise NotSignedIn(
                f"{self._server.url}: {detail}; sign in: judge auth login --server {self._server.url}"
                if status == 401
                else f"{self._server.url}: {detail}"
            )
        if 400 <= status < 500:
            raise UsageError(f"{self._server.url}: {detail}")
        raise Unreachable(f"{self._server.url}: {detail}")

    def _body(self, answer: requests.Response) -> dict[str, Any]:
        try:
            body = answer.json()
        except ValueError:
            body = None
        if not isinstance(body, dict):
            raise Unreachable(f"{self._server.url} does not answer as a judge does; is the address right?")
        return body

    def _detail(self, answer: requests.Response) -> str:
        try:
            return str(answer.json()["detail"])
        except (ValueError, KeyError, TypeError):
            return f"HTTP {answer.status_code}"
