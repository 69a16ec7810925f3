from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from judge.store.values import new_id
from tests.service.api.conftest import BODY, SOURCE, Service

Make = Callable[..., Service]


def events(text: str) -> list[tuple[int, str, dict[str, Any]]]:
    """Number, kind and data of each event of a stream."""
    found = []
    for block in text.split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.splitlines() if not line.startswith(":"))
        if "id" in fields:
            found.append((int(fields["id"]), fields["event"], json.loads(fields["data"])))
    return found


def test_a_submission_is_accepted_with_a_place_where_to_look_for_it(service: Service) -> None:
    client = service.client()
    answer = client.post("/v1/submissions", json=BODY | {"declared_time": "n", "declared_space": "n"})
    assert answer.status_code == 202
    made = answer.json()
    assert answer.headers["Location"] == f"/v1/submissions/{made['id']}"
    assert (made["status"], made["verdict"], made["report"], made["user"]) == ("queued", None, None, "ada")
    assert client.get(answer.headers["Location"]).json() == made
    assert client.get(f"{answer.headers['Location']}/source").json()["source"] == SOURCE


def test_a_submission_is_in_the_database_when_it_is_acknowledged(service: Service) -> None:
    job_id = service.hand_in()
    service.context.database.close()  # As if the process had ended here.
    assert service.client().get(f"/v1/submissions/{job_id}").json()["status"] == "queued"


def test_a_judged_submission_has_a_report_in_three_forms(service: Service) -> None:
    service.worker()
    job_id = service.hand_in()
    done = service.finished(job_id)
    assert (done["status"], done["verdict"]) == ("done", "accepted")
    client = service.client()
    report = client.get(done["report"])
    assert report.json()["verdict"] == "accepted"
    assert report.json()["time"]["class"] == "n"
    picture = client.get(f"{done['report']}.svg")
    assert picture.headers["content-type"].startswith("image/svg+xml")
    assert "<svg" in picture.text
    page = client.get(f"{done['report']}.html")
    assert "<h1>Accepted" in page.text
    assert "<svg" in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "<script" not in page.text


def test_what_is_unchanged_is_not_sent_again(service: Service) -> None:
    service.worker()
    done = service.finished(service.hand_in())
    client = service.client()
    for address in (
        done["report"], f"{done['report']}.svg", f"{done['report']}.html", "/v1/submissions", "/v1/problems",
        "/v1/problems/two-sum", f"/v1/submissions/{done['id']}",
    ):  # fmt: skip
        first = client.get(address)
        assert first.status_code == 200, address
        again = client.get(address, headers={"If-None-Match": first.headers["ETag"]})
        assert (again.status_code, again.content) == (304, b""), address
        assert client.get(address, headers={"If-None-Match": '"other"'}).status_code == 200


def test_without_a_report_the_answer_says_why(service: Service) -> None:
    answer = service.client().get(f"/v1/submissions/{service.hand_in()}/report")
    assert answer.status_code == 409
    assert "is queued and has no report" in answer.json()["detail"]
    assert answer.headers["content-type"] == "application/problem+json"


def test_progress_is_followed_to_the_end_and_resumed_where_it_was_left(service: Service) -> None:
    service.worker()
    job_id = service.hand_in(source="# seconds 0.3")
    address = f"/v1/submissions/{job_id}/events"
    whole = service.client().get(address)
    assert whole.headers["content-type"].startswith("text/event-stream")
    found = events(whole.text)
    assert [number for number, _, _ in found] == list(range(1, len(found) + 1))
    kinds = [kind for _, kind, _ in found]
    assert kinds[:2] == ["queued", "started"]
    assert set(kinds[2:-1]) == {"progress"}
    assert kinds[-1] == "done"
    assert found[-1][2]["verdict"] == "accepted"
    assert {data["stage"] for _, kind, data in found if kind == "progress"} >= {"build", "test", "report"}
    rest = service.client().get(address, headers={"Last-Event-ID": "2"})
    assert events(rest.text) == found[2:]
    assert events(service.client().get(address, headers={"Last-Event-ID": "999"}).text) == []


def test_only_so_many_streams_are_open_at_once_and_closed_ones_do_not_count(make_service: Make) -> None:
    service = make_service(most_streams=1)
    service.worker()
    done = service.finished(service.hand_in())
    for _ in range(5):
        assert service.client().get(done["events"]).status_code == 200
    user = service.client().get("/v1/me").json()["name"]
    assert user == "ada"
    assert service.context.streams.count() == 0
    with service.context.database.read() as session:
        from judge.store import users

        ada = users.named(session, "ada").id
    assert service.context.streams.enter(ada)
    refused = service.client().get(done["events"])
    assert refused.status_code == 429
    assert refused.headers["Retry-After"]


def test_a_repeated_request_with_the_same_key_hands_in_nothing_new(service: Service) -> None:
    client = service.client()
    key = {"Idempotency-Key": "my-own-key"}
    first = client.post("/v1/submissions", json=BODY, headers=key)
    again = client.post("/v1/submissions", json=BODY, headers=key)
    assert again.status_code == 202
    assert again.json()["id"] == first.json()["id"]
    assert again.headers["Idempotent-Replayed"] == "true"
    other = client.post("/v1/submissions", json=BODY | {"source": "x = 1"}, headers=key)
    assert other.status_code == 422
    assert "use a new key" in other.json()["detail"]
    bob = service.client("bob").post("/v1/submissions", json=BODY, headers=key)
    assert bob.json()["id"] != first.json()["id"], "keys are each user's own"
    assert len(client.get("/v1/submissions").json()["items"]) == 1


def test_lists_come_in_pages_that_lead_to_each_other(service: Service) -> None:
    made = [service.hand_in() for _ in range(5)]
    service.hand_in("bob")
    client = service.client()
    found: list[str] = []
    address: str | None = "/v1/submissions?limit=2&problem=two-sum"
    while address:
        page = client.get(address).json()
        assert len(page["items"]) <= 2
        found += [one["id"] for one in page["items"]]
        address = page["next"]
    assert found == made[::-1]
    assert client.get("/v1/submissions?language=cobol").json()["items"] == []
    assert len(client.get("/v1/submissions?status=queued").json()["items"]) == 5


def test_what_waits_or_runs_can_be_cancelled_once(service: Service) -> None:
    client = service.client()
    job_id = service.hand_in()
    answer = client.post(f"/v1/submissions/{job_id}/cancel")
    assert (answer.status_code, answer.json()["status"]) == (200, "cancelled")
    again = client.post(f"/v1/submissions/{job_id}/cancel")
    assert again.status_code == 409
    assert "nothing to cancel" in again.json()["detail"]


def test_staff_see_why_the_judge_failed_and_have_it_judged_again(service: Service) -> None:
    service.worker()
    job_id = service.hand_in(source="# fault now")
    done = service.finished(job_id)
    assert done["verdict"] == "judge-error"
    report = service.client().get(done["report"]).json()
    assert "the source says" not in json.dumps(report), "why is not for the candidate"
    staff = service.client("sam")
    tried = staff.get(f"/v1/submissions/{job_id}/attempts").json()
    assert [one["outcome"] for one in tried] == ["again", "again", "failed"]
    assert "the source says" in tried[0]["error"]
    again = staff.post(f"/v1/submissions/{job_id}/rejudge")
    assert (again.status_code, again.json()["round"]) == (202, 2)
    assert service.finished(job_id)["round"] == 2
    log = staff.get("/v1/audit").json()["items"]
    assert [(one["actor"], one["action"], one["subject"]) for one in log] == [("sam", "rejudge", job_id)]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"problem": "tow-sum"}, "body.problem: there is no problem 'tow-sum'"),
        ({"language": "cobol"}, "body.language: there is no language 'cobol'; there are"),
        ({"source": ""}, "body.source"),
        ({"source": " \n"}, "body.source: the source is empty"),
        ({"source": "x\0y"}, "body.source"),
        ({"source": "é" * 140_000}, "body.source: the source has 280,000 bytes"),
        ({"source": "\ud800"}, "half of a surrogate pair"),
        ({"declared_time": "n log"}, "body.declared_time"),
        ({"declared_time": "m"}, "two-sum has the size parameters n"),
        ({"declared_space": "nonsense!"}, "body.declared_space"),
        ({"sauce": 1}, "body.sauce"),
        ({"source": 7}, "body.source"),
    ],
)
def test_what_cannot_be_judged_is_refused_with_the_place_and_the_remedy(
    service: Service, change: dict[str, Any], told: str
) -> None:
    body = json.dumps(BODY | change)
    answer = service.client().post(
        "/v1/submissions", content=body, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == 422, answer.text
    problem = answer.json()
    assert told in f"{problem['detail']} {problem['errors']}"
    assert service.client().get("/v1/submissions").json()["items"] == []


def test_who_has_enough_in_the_queue_waits(make_service: Make) -> None:
    service = make_service(most_unfinished=2, submissions_per_hour=3)
    first, _ = service.hand_in(), service.hand_in()
    refused = service.client().post("/v1/submissions", json=BODY)
    assert refused.status_code == 429
    assert "2 of your jobs are not finished" in refused.json()["detail"]
    assert refused.headers["Retry-After"]
    service.hand_in("bob")
    service.client().post(f"/v1/submissions/{first}/cancel")
    third = service.hand_in()
    service.client().post(f"/v1/submissions/{third}/cancel")
    hourly = service.client().post("/v1/submissions", json=BODY)
    assert hourly.status_code == 429
    assert "within an hour" in hourly.json()["detail"]


def test_a_full_queue_says_so(make_service: Make) -> None:
    service = make_service(most_queued=1)
    service.hand_in()
    answer = service.client("bob").post("/v1/submissions", json=BODY)
    assert answer.status_code == 503
    assert answer.json()["type"] == "urn:judge:full"


def test_what_is_not_there_is_told_in_one_way_whoever_asks(service: Service) -> None:
    job_id = service.hand_in("bob")
    for unknown in (job_id, new_id()):
        answer = service.client("ada").get(f"/v1/submissions/{unknown}")
        assert answer.status_code == 404
        assert answer.json()["detail"] == f"you have no submission {unknown}"


def test_runs_tell_what_came_of_the_samples_or_of_ones_own_inputs(service: Service) -> None:
    service.worker()
    client = service.client()
    inputs = ["nums = [2, 7]\ntarget = 9\n-> [0, 1]"]
    answer = client.post("/v1/runs", json=BODY | {"inputs": inputs})
    assert answer.status_code == 202
    place = answer.headers["Location"]
    assert events(client.get(answer.json()["events"]).text)[-1][1] == "done"
    done = client.get(place).json()
    assert done["report"]["cases"][0]["input"] == inputs[0]
    assert client.post(f"{place}/cancel").status_code == 409
    bad = client.post("/v1/runs", json=BODY | {"inputs": ["nums = [2, 7"]})
    assert bad.status_code == 422
    assert "body.inputs.0: line 1" in bad.json()["detail"]
    assert service.client("bob").get(place).status_code == 404
