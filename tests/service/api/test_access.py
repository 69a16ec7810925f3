"""Every route as every role, as docs/access.md says."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from judge.store import JobKind, Role, Scope, jobs, queue, tokens, users, webhooks
from judge.store.clock import utc_now
from judge.submission import Submission
from tests.service.api.conftest import BODY, Service
from tests.unit.report import fakes

PAGE = Path(__file__).parents[3] / "docs" / "access.md"
ROLES = (None, Role.CANDIDATE, Role.AUTHOR, Role.STAFF, Role.ADMIN)
BODIES: dict[str, dict[str, Any]] = {
    "POST /v1/runs": BODY,
    "POST /v1/submissions": BODY,
    "POST /v1/tokens": {"name": "another", "scopes": ["manage"]},
    "POST /v1/webhooks": {"url": "http://93.184.216.34/hook"},
    "POST /v1/users": {"name": "newcomer"},
    "PATCH /v1/users/{name}": {"role": "author"},
}
THINGS = {"slug": "two-sum", "language": "python", "number": "1", "name": "eve"}


@dataclass(frozen=True)
class Row:
    """One row of the page."""

    request: str
    scope: Scope | None
    expected: tuple[int, ...]

    @property
    def method(self) -> str:
        return self.request.split(" ")[0]

    @property
    def path(self) -> str:
        return self.request.split(" ")[1]


def rows() -> list[Row]:
    found = []
    for line in PAGE.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 7 and re.match(r"(GET|POST|PATCH|DELETE) /", cells[0]):
            scope = Scope(cells[1]) if cells[1] else None
            found.append(Row(cells[0], scope, tuple(map(int, cells[2:]))))
    return found


ROWS = rows()


def things(service: Service, name: str) -> dict[str, str]:
    """A finished submission, a finished run, a token and a webhook of somebody's."""
    with service.context.database.write() as session:
        user = users.named(session, name)
        now = utc_now()
        found = {}
        for kind in JobKind:
            job = jobs.add(session, user.id, kind, Submission("two-sum", "python", b"pass"), now)
            queue.claim(session, job.id, "w", None, now)
            report = fakes.good_report().to_json()
            if kind is JobKind.RUN:
                report = {"problem": "two-sum", "title": "Two Sum", "language": "python"}
            elif kind is JobKind.CASES:
                report = {"cases": []}
            queue.finish(session, job.id, 1, "accepted", report, now)
            found[kind.value + "s"] = job.id
        found["tokens"] = tokens.add(session, user, "old", [Scope.READ])[0].id
        found["webhooks"] = webhooks.add(session, user.id, "http://93.184.216.34/", now).id
        return found


@pytest.fixture
def world(make_service: Callable[..., Service]) -> Service:
    service = make_service(most_unfinished=1000, requests_per_minute=10_000, most_webhooks=100)
    service.knows_cases()
    with service.context.database.write() as session:
        users.add(session, "eve", Role.CANDIDATE)
    return service


def somebody(service: Service, role: Role, scopes: list[Scope]) -> str:
    """A user of a role with a token of these scopes; gives the name."""
    with service.context.database.write() as session:
        name = f"{role}-{len(service.tokens)}"
        user = users.add(session, name, role)
        service.tokens[name] = tokens.add(session, user, "test", scopes)[1]
    return name


def ask(service: Service, row: Row, name: str | None, own: dict[str, str], other: dict[str, str]) -> int:
    kind = row.path.split("/")[2] if row.path.startswith("/v1/") else ""
    path = row.path.replace("{own}", own.get(kind, "")).replace("{other}", other.get(kind, ""))
    for thing, value in THINGS.items():
        path = path.replace(f"{{{thing}}}", value)
    body = BODIES.get(row.request)
    answer = service.client(name).request(row.method, path, json=body)
    return int(answer.status_code)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.request)
def test_every_role_is_answered_as_the_page_says(world: Service, row: Row) -> None:
    for role, expected in zip(ROLES, row.expected, strict=True):
        other = things(world, "eve")
        name = somebody(world, role, list(Scope)) if role else None
        own = things(world, name) if name else other
        assert ask(world, row, name, own, other) == expected, f"{row.request} as {role}"


@pytest.mark.parametrize("row", [row for row in ROWS if row.scope], ids=lambda row: row.request)
def test_without_the_scope_even_an_admin_is_refused(world: Service, row: Row) -> None:
    assert row.scope is not None
    other = things(world, "eve")
    lacking = somebody(world, Role.ADMIN, [scope for scope in Scope if scope is not row.scope])
    assert ask(world, row, lacking, things(world, lacking), other) == 403
    other = things(world, "eve")
    having = somebody(world, Role.ADMIN, [row.scope])
    assert ask(world, row, having, things(world, having), other) == row.expected[-1]


def test_no_route_is_missing_on_the_page(service: Service) -> None:
    described = {
        (method.upper(), re.sub(r"\{\w+\}", "{}", path))
        for path, methods in service.app.openapi()["paths"].items()
        for method in methods
    }
    listed = {(row.method, re.sub(r"\{\w+\}", "{}", row.path.partition("?")[0])) for row in ROWS}
    assert described == listed


def test_a_disabled_user_is_nobody(service: Service) -> None:
    assert service.client().get("/v1/me").status_code == 200
    answer = service.client("root").patch("/v1/users/ada", json={"disabled": True})
    assert answer.json()["disabled"] is True
    assert service.client().get("/v1/me").status_code == 401


def test_an_admin_cannot_lock_themselves_out(service: Service) -> None:
    root = service.client("root")
    assert root.patch("/v1/users/root", json={"disabled": True}).status_code == 409
    assert root.patch("/v1/users/root", json={"role": "staff"}).status_code == 409
    assert root.delete("/v1/users/root").status_code == 409


def test_a_token_makes_no_token_that_may_do_more(service: Service) -> None:
    name = somebody(service, Role.CANDIDATE, [Scope.READ, Scope.MANAGE])
    client = service.client(name)
    refused = client.post("/v1/tokens", json={"name": "more", "scopes": ["submit"]})
    assert refused.status_code == 403
    made = client.post("/v1/tokens", json={"name": "less", "scopes": ["read"]})
    assert made.status_code == 201
    new = service.client(None, Authorization=f"Bearer {made.json()['token']}")
    assert new.get("/v1/me").json()["scopes"] == ["read"]
    assert new.post("/v1/submissions", json=BODY).status_code == 403
    client.delete(f"/v1/tokens/{made.json()['id']}")
    assert new.get("/v1/me").status_code == 401


def test_a_token_that_expires_is_of_no_use_afterwards(service: Service) -> None:
    from datetime import timedelta

    soon = (service.now() + timedelta(hours=1)).isoformat()
    made = service.client().post("/v1/tokens", json={"name": "brief", "expires_at": soon}).json()
    client = service.client(None, Authorization=f"Bearer {made['token']}")
    assert client.get("/v1/me").status_code == 200
    service.later = timedelta(hours=2)
    assert client.get("/v1/me").status_code == 401
    past = service.client().post("/v1/tokens", json={"name": "late", "expires_at": soon})
    assert past.status_code == 422


def test_a_browser_signs_in_with_a_token_and_needs_its_csrf_token_to_change_anything(
    service: Service,
) -> None:
    browser = service.client()
    csrf = browser.post("/v1/session").json()["csrf"]
    cookie = next(iter(browser.cookies.jar))
    assert cookie.has_nonstandard_attr("HttpOnly")
    assert str(cookie.get_nonstandard_attr("SameSite")).lower() == "strict"
    del browser.headers["Authorization"]
    assert browser.get("/v1/me").json()["csrf"] == csrf
    assert browser.post("/v1/submissions", json=BODY).status_code == 403
    assert browser.post("/v1/submissions", json=BODY, headers={"X-CSRF-Token": "x"}).status_code == 403
    right = {"X-CSRF-Token": csrf}
    assert browser.post("/v1/submissions", json=BODY, headers=right).status_code == 202
    for foreign in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}):
        answer = browser.post("/v1/submissions", json=BODY, headers=right | foreign)
        assert answer.status_code == 403, foreign
    assert browser.delete("/v1/session", headers=right).status_code == 204
    assert browser.get("/v1/me").status_code == 401


def test_cookies_are_secure_where_the_service_is(make_service: Callable[..., Service]) -> None:
    service = make_service(public_url="https://judge.example")
    answer = service.client().post("/v1/session")
    assert "Secure" in answer.headers["set-cookie"]


def test_the_address_with_a_token_signs_a_browser_in_and_hides_the_token(service: Service) -> None:
    browser = service.client(None)
    answer = browser.get(f"/?token={service.tokens['ada']}", follow_redirects=False)
    assert answer.status_code == 303
    assert "judge_" not in answer.headers["location"]
    assert browser.get("/v1/me").json()["name"] == "ada"
    stranger = service.client(None)
    stranger.get("/?token=judge_wrong")
    assert stranger.get("/v1/me").status_code == 401


def test_guessing_tokens_is_slowed_down(make_service: Callable[..., Service]) -> None:
    service = make_service(sign_in_failures_per_minute=3)
    guesser = service.client(None, Authorization="Bearer judge_guess")
    assert [guesser.get("/v1/me").status_code for _ in range(4)] == [401, 401, 401, 429]


def test_each_user_has_a_rate_of_their_own(make_service: Callable[..., Service]) -> None:
    service = make_service(requests_per_minute=3)
    answers = [service.client().get("/v1/me") for _ in range(4)]
    assert [one.status_code for one in answers] == [200, 200, 200, 429]
    assert int(answers[-1].headers["Retry-After"]) >= 1
    assert service.client("bob").get("/v1/me").status_code == 200


def test_staff_read_others_work_and_what_they_change_is_written_down(service: Service) -> None:
    job_id = service.hand_in("ada")
    staff = service.client("sam")
    assert [one["id"] for one in staff.get("/v1/submissions?user=ada").json()["items"]] == [job_id]
    assert staff.get("/v1/submissions?user=nobody").status_code == 404
    staff.post(f"/v1/submissions/{job_id}/cancel")
    root = service.client("root")
    root.post("/v1/users", json={"name": "grace", "role": "staff"})
    root.patch("/v1/users/grace", json={"role": "admin", "disabled": True})
    root.get("/v1/users/ada/export")
    root.delete("/v1/users/ada")
    log = root.get("/v1/audit?limit=100").json()["items"]
    assert [(one["actor"], one["action"]) for one in log][::-1] == [
        ("sam", "cancel"), ("root", "add-user"), ("root", "set-role"), ("root", "disable"),
        ("root", "export-user"), ("root", "remove-user"),
    ]  # fmt: skip
    assert service.client("ada").get("/v1/me").status_code == 401
    page = root.get("/v1/audit?limit=4").json()
    assert len(root.get(page["next"]).json()["items"]) == 2


def test_an_export_tells_a_candidate_no_more_than_their_reports_do(service: Service) -> None:
    service.worker()
    done = service.finished(service.hand_in())
    candidate = service.client("ada")
    report = candidate.get(done["report"]).json()
    (exported,) = candidate.get("/v1/me/export").json()["jobs"]
    assert exported["reports"][0]["body"] == report
    assert "9001" not in str(exported), "memory of a hidden case"
    staff = service.client("sam").get(done["report"]).json()
    assert "9001" in str(staff)
