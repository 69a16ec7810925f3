from __future__ import annotations

import hashlib
import hmac
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from api.webhooks.guard import Refused, Target, target_of
from api.webhooks.sender import PAUSES, Answer, Sender, post
from tests.service.api.conftest import Service

PUBLIC = "93.184.216.34"


class Mailbox:
    """Takes what is sent, and answers as it is told; the last answer is for all that follow."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers) or [Answer(200)]
        self.taken: list[tuple[Target, bytes, dict[str, str]]] = []

    def __call__(self, target: Target, body: bytes, headers: dict[str, str]) -> Answer:
        self.taken.append((target, body, headers))
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


def sender(service: Service, mailbox: Mailbox) -> Sender:
    return Sender(service.context.database, private=False, send=mailbox, clock=service.now)


def test_a_finished_submission_is_told_once_with_a_signature(service: Service) -> None:
    client = service.client()
    hook = client.post("/v1/webhooks", json={"url": f"http://{PUBLIC}:8080/in?x=1"}).json()
    service.worker()
    done = service.finished(service.hand_in())
    mailbox = Mailbox()
    assert sender(service, mailbox).deliver_due() == 1
    assert sender(service, mailbox).deliver_due() == 0
    ((target, body, headers),) = mailbox.taken
    assert (target.address, target.port, target.path) == (PUBLIC, 8080, "/in?x=1")
    assert headers["Host"] == f"{PUBLIC}:8080"
    told = json.loads(body)
    assert (told["type"], told["submission"], told["verdict"]) == ("submission.done", done["id"], "accepted")
    seconds, given = (part.partition("=")[2] for part in headers["Judge-Signature"].split(","))
    right = hmac.new(hook["secret"].encode(), f"{seconds}.".encode() + body, hashlib.sha256).hexdigest()
    assert given == right
    (delivery,) = client.get(f"/v1/webhooks/{hook['id']}/deliveries").json()["items"]
    assert delivery["status_code"] == 200
    assert delivery["delivered_at"]
    assert delivery["next_at"] is None
    assert "secret" not in json.dumps(client.get("/v1/webhooks").json())


def test_what_is_not_taken_is_sent_again_with_growing_pauses_and_given_up_in_the_end(
    service: Service,
) -> None:
    client = service.client()
    hook = client.post("/v1/webhooks", json={"url": f"http://{PUBLIC}/"}).json()
    service.worker()
    service.finished(service.hand_in())
    mailbox = Mailbox(Answer(500, "HTTP 500"), Answer(None, "refused"))
    delivering = sender(service, mailbox)
    for pause in (*PAUSES, 0):
        assert delivering.deliver_due() == 1
        assert delivering.deliver_due() == 0, "not before the pause is over"
        service.later += timedelta(seconds=pause - 1)
        assert delivering.deliver_due() == 0
        service.later += timedelta(seconds=2)
    service.later += timedelta(days=2)
    assert delivering.deliver_due() == 0
    assert len(mailbox.taken) == len(PAUSES) + 1
    (delivery,) = client.get(f"/v1/webhooks/{hook['id']}/deliveries").json()["items"]
    assert (delivery["tries"], delivery["next_at"], delivery["error"]) == (len(PAUSES) + 1, None, "refused")


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://localhost/", "http://10.1.2.3/", "http://192.168.0.1:8080/", "http://[::1]/",
        "http://169.254.169.254/latest/meta-data", "http://[::ffff:127.0.0.1]/", "http://0.0.0.0/", "http://0/",
        "http://2130706433/", "http://[fe80::1]/", "http://[fd00::1]/", "http://224.0.0.1/", "http://100.64.0.1/",
        "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/",
    ],
)  # fmt: skip
def test_webhooks_do_not_reach_private_addresses(service: Service, url: str) -> None:
    answer = service.client().post("/v1/webhooks", json={"url": url})
    assert answer.status_code == 422, url
    assert "not a public address" in answer.json()["detail"]


@pytest.mark.parametrize(
    "url",
    ["ftp://example.org/", "http://user:secret@93.184.216.34/", "http://", "http://[/", "http://a:99999/"],
)
def test_webhooks_have_plain_addresses(service: Service, url: str) -> None:
    assert service.client().post("/v1/webhooks", json={"url": url}).status_code == 422


def test_one_private_address_among_several_is_enough_to_refuse() -> None:
    with pytest.raises(Refused, match=r"10\.0\.0\.7"):
        target_of("https://two.example/", private=False, resolver=lambda host, port: [PUBLIC, "10.0.0.7"])


def test_a_name_that_moves_to_a_private_address_is_not_followed(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    addresses = [PUBLIC]
    monkeypatch.setattr("api.webhooks.guard.resolve", lambda host, port: addresses)
    monkeypatch.setattr(target_of, "__kwdefaults__", {"resolver": lambda host, port: addresses})
    assert service.client().post("/v1/webhooks", json={"url": "http://moves.example/"}).status_code == 201
    service.worker()
    service.finished(service.hand_in())
    addresses[0] = "127.0.0.1"
    mailbox = Mailbox()
    assert sender(service, mailbox).deliver_due() == 1
    assert mailbox.taken == []


def test_there_are_only_so_many_webhooks(make_service: Callable[..., Service]) -> None:
    client = make_service(most_webhooks=1).client()
    url = {"url": f"http://{PUBLIC}/"}
    assert client.post("/v1/webhooks", json=url).status_code == 201
    refused = client.post("/v1/webhooks", json=url)
    assert refused.status_code == 409
    assert "remove one" in refused.json()["detail"]


@contextmanager
def server(status: int, **headers: str) -> Iterator[tuple[int, list[str]]]:
    """A web server on this host: its port, and the paths that were asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append(self.path)
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()

        def log_message(self, *arguments: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as made:
        thread = threading.Thread(target=made.serve_forever)
        thread.start()
        try:
            yield made.server_address[1], asked
        finally:
            made.shutdown()
            thread.join()


def local(port: int, path: str = "/in") -> Target:
    return Target(secure=False, host="hook.example", port=port, path=path, address="127.0.0.1")


def test_messages_go_over_the_network_to_the_address_that_was_looked_at() -> None:
    with server(204) as (port, asked):
        assert post(local(port), b"{}", {"Host": "hook.example"}) == Answer(204)
        assert asked == ["/in"]
    gone = post(local(port), b"{}", {})
    assert gone.status is None
    assert gone.error


def test_redirects_are_not_followed() -> None:
    with server(302, Location="/elsewhere") as (port, asked):
        answer = post(local(port), b"{}", {})
        assert (answer.status, answer.taken) == (302, False)
        assert asked == ["/in"]
