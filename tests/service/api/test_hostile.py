"""What nobody should send: every answer is a clear refusal, and the service goes on."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest

from api.limits import BodyLimits, Buckets, Tally
from tests.service.api.conftest import BODY, Service

JSON = {"Content-Type": "application/json"}
INJECTIONS = (
    "' OR '1'='1",
    "'; DROP TABLE users; --",
    '" UNION SELECT digest FROM tokens --',
    "%' OR 1=1 /*",
    "$(id)",
    "{{7*7}}",
    "%00",
    "\u202e\ufeff",
)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 422),
        (b"{", 400),
        (b"\xff\xfe\x00", 400),
        (b'{"problem": "\xff"}', 400),
        (json.dumps(BODY).encode("utf-16"), 400),
        (json.dumps(BODY).encode("utf-16-le"), 400),
        (b"[" * 100_000, 400),
        (b"[" * 50 + b"]" * 50, 400),
        (b'{"a":' * 60 + b"1" + b"}" * 60, 400),
        (b'"' + b"[" * 100 + b'"', 422),
        (b"1" * 5000, 400),
        (b"NaN", 422),
        (b"null", 422),
        (b"[]", 422),
        (b'{"problem":"two-sum","problem":"two-sum"}', 422),
        (b"x" * (1 << 20) + b"x", 413),
    ],
)
def test_bodies_that_are_no_request(service: Service, body: bytes, status: int) -> None:
    answer = service.client().post("/v1/submissions", content=body, headers=JSON)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert len(answer.content) < 5_000
    assert service.client().get("/healthz").status_code == 200


@pytest.mark.parametrize("text", INJECTIONS)
def test_sql_and_the_like_is_text_in_every_place(service: Service, text: str) -> None:
    client = service.client("root")
    requests: list[tuple[str, str, dict[str, Any] | None]] = [
        ("GET", f"/v1/problems/{text}", None),
        ("GET", f"/v1/problems/two-sum/starter/{text}", None),
        ("GET", f"/v1/submissions/{text}", None),
        ("GET", f"/v1/runs/{text}", None),
        ("DELETE", f"/v1/tokens/{text}", None),
        ("GET", f"/v1/webhooks/{text}/deliveries", None),
        ("PATCH", f"/v1/users/{text}", {"disabled": True}),
        ("POST", "/v1/submissions", BODY | {"problem": text}),
        ("POST", "/v1/submissions", BODY | {"language": text}),
        ("POST", "/v1/submissions", BODY | {"declared_time": text}),
        ("POST", "/v1/runs", BODY | {"inputs": [text]}),
        ("POST", "/v1/users", {"name": text}),
        ("POST", "/v1/webhooks", {"url": f"http://{text}/"}),
    ]
    for method, path, body in requests:
        answer = client.request(method, path, json=body)
        assert answer.status_code in (404, 422), (method, path, body, answer.text)
    for parameter in (
        "problem",
        "language",
        "status",
        "verdict",
        "user",
        "before",
        "limit",
        "topic",
        "after",
    ):
        for path in ("/v1/submissions", "/v1/problems", "/v1/users", "/v1/audit"):
            answer = client.get(path, params={parameter: text})
            assert answer.status_code in (200, 404, 422), (path, parameter, answer.text)
    made = client.post("/v1/tokens", json={"name": text})
    assert made.status_code == 201
    assert client.get("/v1/tokens").json()[-1]["name"] == text
    handed_in = client.post("/v1/submissions", json=BODY | {"source": text})
    address = f"/v1/submissions/{handed_in.json()['id']}/source"
    assert client.get(address).json()["source"] == text
    assert len(client.get("/v1/users").json()["items"]) == 5, "nobody was added, nobody is gone"


@pytest.mark.parametrize(
    "path",
    [
        "/v1/problems/../../etc/passwd",
        "/v1/problems/..%2f..%2fetc%2fpasswd",
        "/v1/problems/%2e%2e/%2e%2e",
        "/v1/problems/two-sum%2fsolutions",
        "/v1/problems/two-sum/solutions/optimal.py",
        "/docs/../app.py",
        "/docs/..%2fendpoints.py",
        "/docs/docs.html%00.js",
        "//v1/problems/../x",
        "/v1/" + "a" * 5000,
        "/v1/problems/" + "a" * 5000,
    ],
)
def test_paths_lead_nowhere_else(service: Service, path: str) -> None:
    answer = service.client().get(path)
    assert answer.status_code in (403, 404, 422), answer.text
    assert "root:" not in answer.text


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": "Bearer"},
        {"Authorization": "Basic YTpi"},
        {"Authorization": "Bearer " + "x" * 20_000},
        {"Authorization": "Bearer judge_\u00ff".encode("latin-1").decode("latin-1")},
        {"Cookie": "judge_session=" + "y" * 5_000},
        {"Cookie": "judge_session=' OR 1=1"},
    ],
)
def test_what_is_no_token_is_nobodys(service: Service, headers: dict[str, str]) -> None:
    answer = service.client(None).get("/v1/me", headers={k: v.encode("latin-1") for k, v in headers.items()})  # type: ignore[misc]
    assert answer.status_code == 401, answer.text
    assert answer.headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize("key", ["", "a b", "x" * 101, "ü"])
def test_keys_are_short_and_plain(service: Service, key: str) -> None:
    answer = service.client().post(
        "/v1/submissions",
        json=BODY,
        headers={"Idempotency-Key": key.encode("latin-1")},  # type: ignore[dict-item]
    )
    assert answer.status_code == 422


@pytest.mark.parametrize("last", ["-1", "x", "9" * 30, "1; DROP TABLE events"])
def test_what_was_seen_last_is_a_number(service: Service, last: str) -> None:
    job_id = service.hand_in()
    answer = service.client().get(f"/v1/submissions/{job_id}/events", headers={"Last-Event-ID": last})
    assert answer.status_code == 422


def test_methods_that_are_not_there_are_named(service: Service) -> None:
    answer = service.client().put("/v1/submissions")
    assert answer.status_code == 405
    assert answer.headers["Allow"]
    assert answer.headers["content-type"] == "application/problem+json"


def test_what_is_broken_inside_stays_inside(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> list[object]:
        raise RuntimeError("the hidden answer is 42")

    monkeypatch.setattr("api.languages.service.list_languages", broken)
    answer = service.client().get("/v1/languages")
    assert answer.status_code == 500
    assert "42" not in answer.text
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_database_that_is_away_is_said_in_one_sentence(service: Service, tmp_path: Any) -> None:
    from judge.store import Database

    client = service.client()
    service.context.database = Database(f"sqlite:///{tmp_path}/not/there.db")
    for path in ("/v1/me", "/readyz"):
        answer = client.get(path)
        assert answer.status_code == 503
        assert "not/there" not in answer.text
    assert client.get("/healthz").status_code == 200


def test_every_answer_keeps_browsers_careful(service: Service) -> None:
    for path in ("/healthz", "/v1/me", "/nowhere", "/docs", "/docs/docs.js"):
        headers = service.client().get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in headers["content-security-policy"]


Receive = Callable[[], Any]


def reads(limits: BodyLimits, messages: list[dict[str, Any]], pause: float = 0.0) -> int:
    """The status that a body which comes in pieces leads to; 0 when it reaches the application."""
    statuses: list[int] = []
    left = list(messages)

    async def receive() -> dict[str, Any]:
        await asyncio.sleep(pause)
        return left.pop(0)

    async def send(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    scope = {"type": "http", "method": "POST", "path": "/", "headers": []}
    asyncio.run(limits(scope, receive, send))  # type: ignore[arg-type]
    return statuses[0] if statuses else 0


async def application(scope: Any, receive: Receive, send: Any) -> None:
    assert (await receive())["body"] == b"ab"


def test_bodies_come_in_pieces_but_not_forever() -> None:
    limits = BodyLimits(application, most=4, seconds=0.3)  # type: ignore[arg-type]
    piece = {"type": "http.request", "body": b"a", "more_body": True}
    last = {"type": "http.request", "body": b"b", "more_body": False}
    assert reads(limits, [piece, last]) == 0
    slow = BodyLimits(application, most=100, seconds=0.3)  # type: ignore[arg-type]
    assert reads(slow, [piece] * 99, pause=0.05) == 408, "each piece comes soon, but there is no end to them"
    assert reads(limits, [piece] * 5) == 413, "no length was announced"
    assert reads(limits, [piece, {"type": "http.disconnect"}]) == 400


def test_a_bucket_fills_with_time() -> None:
    now = [0.0]
    buckets = Buckets(60, clock=lambda: now[0])
    assert [buckets.take("ada") for _ in range(60)] == [0.0] * 60
    assert buckets.take("ada") == pytest.approx(1.0)
    assert buckets.take("bob") == 0.0
    now[0] += 1.01
    assert buckets.empty("ada") == 0.0
    assert buckets.take("ada") == 0.0
    assert buckets.take("ada") > 0


def test_a_tally_counts_what_is_there_now() -> None:
    tally = Tally(2)
    assert [tally.enter("ada") for _ in range(3)] == [True, True, False]
    tally.leave("ada")
    assert tally.enter("ada")
    assert tally.count() == 2
