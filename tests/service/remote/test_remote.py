"""The command line against a real server of the API on this host, with a fake engine behind it."""

from __future__ import annotations

import json
import socket
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from typer.testing import CliRunner

from judge.cli import app
from judge.errors import UsageError
from judge.remote import Client, NotSignedIn, Server, Unreachable
from judge.remote.credentials import credentials_file, keep, normal_url
from judge.remote.events import RemoteEvent, events_of
from judge.remote.reasons import plain_reason
from tests.service.api.conftest import Here, Service, bank, make_service, migrated

__all__ = ["bank", "make_service", "migrated"]


@pytest.fixture
def here(
    make_service: Callable[..., Service], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Here]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("JUDGE_SERVER", raising=False)
    monkeypatch.delenv("JUDGE_TOKEN", raising=False)
    server = Here(make_service())
    yield server
    server.close()


Run = Callable[..., Any]


@pytest.fixture
def run(here: Here) -> Run:
    def invoke(*arguments: str, typed: str | None = None) -> Any:
        return CliRunner().invoke(app, list(arguments), input=typed)

    return invoke


@pytest.fixture
def signed_in(here: Here, run: Run) -> Here:
    done = run("auth", "login", "--server", here.url, typed=here.service.tokens["ada"] + "\n")
    assert done.exit_code == 0, done.output
    return here


@pytest.fixture
def two_sum(tmp_path: Path) -> Path:
    path = tmp_path / "two-sum.py"
    path.write_text("class Solution: ...\n", "utf-8")
    return path


def test_signing_in_checks_the_token_and_keeps_it_for_oneself(signed_in: Here, run: Run) -> None:
    path = credentials_file()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    shown = run("auth", "status")
    assert (shown.exit_code, "ada (candidate)" in shown.stdout) == (0, True)
    assert signed_in.service.tokens["ada"] not in shown.output
    assert run("auth", "logout").exit_code == 0
    assert run("auth", "status").exit_code == 4


def test_a_wrong_token_is_not_kept(here: Here, run: Run) -> None:
    done = run("auth", "login", "--server", here.url, typed="judge_wrong\n")
    assert done.exit_code == 4
    assert "expired or revoked" in done.stderr
    assert not credentials_file().exists()


def test_the_environment_comes_before_the_file(
    signed_in: Here, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JUDGE_TOKEN", signed_in.service.tokens["sam"])
    monkeypatch.setenv("JUDGE_SERVER", signed_in.url)
    assert "sam (staff)" in run("auth", "status").stdout


def test_a_submission_there_looks_like_one_here(
    signed_in: Here, run: Run, two_sum: Path, tmp_path: Path
) -> None:
    signed_in.service.worker()
    picture = tmp_path / "growth.svg"
    done = run("submit", str(two_sum), "--server", signed_in.url, "--time", "n", "--plot", str(picture))
    assert done.exit_code == 0, done.output
    assert "Accepted" in done.stdout
    assert "judge status" in done.stderr
    assert "<svg" in picture.read_text("utf-8")


def test_verdicts_and_json_are_those_of_the_local_command(signed_in: Here, run: Run, two_sum: Path) -> None:
    signed_in.service.worker()
    two_sum.write_text("# verdict wrong-answer\n", "utf-8")
    done = run("submit", str(two_sum), "--server", signed_in.url, "--json")
    assert done.exit_code == 1
    assert json.loads(done.stdout)["verdict"] == "wrong-answer"
    two_sum.write_text("# fault x\n", "utf-8")
    assert run("submit", str(two_sum), "--server", signed_in.url).exit_code == 3


def test_what_is_refused_there_is_a_usage_mistake_here(signed_in: Here, run: Run, two_sum: Path) -> None:
    refused = run("submit", str(two_sum), "--server", signed_in.url, "--time", "n log")
    assert refused.exit_code == 2
    assert "--time" in refused.stderr
    local = run("submit", str(two_sum), "--server", signed_in.url, "--effort", "quick")
    assert local.exit_code == 2
    stranger = run("status", "01m8000000000000000000000a", "--server", signed_in.url)
    assert stranger.exit_code == 2
    assert "you have no submission" in stranger.stderr


def test_an_interrupted_submit_is_taken_up_by_its_id(signed_in: Here, run: Run) -> None:
    job_id = signed_in.service.hand_in()
    waiting = run("status", job_id)
    assert (waiting.exit_code, "queued" in waiting.stdout) == (0, True)
    signed_in.service.worker()
    done = run("status", job_id, "--follow")
    assert done.exit_code == 0
    assert "Accepted" in done.stdout
    assert json.loads(run("status", job_id, "--json").stdout)["verdict"] == "accepted"


def test_history_lists_what_was_handed_in(signed_in: Here, run: Run) -> None:
    made = [signed_in.service.hand_in() for _ in range(3)]
    lines = run("history").stdout.splitlines()
    assert [line.split()[0] for line in lines] == made[::-1]
    assert len(json.loads(run("history", "--json", "-n", "2").stdout)) == 2
    assert run("history", "--problem", "lru-cache").stdout == ""


def test_a_server_that_is_not_there_is_said_in_one_line(signed_in: Here, two_sum: Path) -> None:
    slept: list[float] = []
    client = Client(Server("http://127.0.0.1:9", "x"), sleep=slept.append)
    with pytest.raises(Unreachable, match="does not answer: nothing listens there"):
        client.me()
    assert slept == sorted(slept)
    assert len(slept) == 5


def raised_by(url: str, timeout: float = 5.0) -> requests.RequestException:
    with pytest.raises(requests.RequestException) as caught:
        requests.get(url, timeout=timeout)
    return caught.value


def test_reasons_are_said_in_plain_words(signed_in: Here) -> None:
    port = signed_in.url.rpartition(":")[2]
    with socket.create_server(("127.0.0.1", 0)) as silent:
        late = raised_by(f"http://127.0.0.1:{silent.getsockname()[1]}", timeout=0.1)
    for error, words in (
        (raised_by("http://judge.invalid"), "its name is not known"),
        (raised_by("http://127.0.0.1:9"), "nothing listens there"),
        (raised_by(f"https://127.0.0.1:{port}"), "it does not speak TLS"),
        (late, "no answer came in time"),
        (requests.RequestException("odd"), "odd"),
    ):
        assert words in plain_reason(error)


def test_mistakes_are_said_in_the_words_of_the_command_line(signed_in: Here, run: Run, two_sum: Path) -> None:
    refused = run("submit", str(two_sum), "--server", signed_in.url, "--time", "bogus")
    assert refused.exit_code == 2
    assert "--time bogus" in refused.stderr
    assert "body." not in refused.stderr
    refused = run("status", "two-sum")
    assert refused.exit_code == 2
    assert "judge history" in refused.stderr


class Flaky(requests.Session):
    """A network that loses every second answer after the server has acted on the request."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def request(self, *arguments: Any, **choices: Any) -> requests.Response:
        answer = super().request(*arguments, **choices)
        self.count += 1
        if self.count % 2:
            answer.close()
            raise requests.ConnectionError("the line is bad")
        return answer


def test_a_bad_line_hands_in_once_and_follows_to_the_end(signed_in: Here) -> None:
    signed_in.service.worker()
    account = Server(signed_in.url, signed_in.service.tokens["ada"])
    client = Client(account, session=Flaky(), sleep=lambda seconds: None)
    body = {"problem": "two-sum", "language": "python", "source": "# seconds 0.2"}
    made = client.hand_in(body, "one-key")
    events = list(client.follow(made["id"]))
    assert [event.number for event in events] == list(range(1, len(events) + 1))
    assert events[-1].kind == "done"
    assert len(client.history(10)) == 1


def test_a_stream_that_breaks_is_resumed_after_the_last_event(signed_in: Here) -> None:
    asked: list[str] = []

    class Cut(requests.Session):
        def request(self, *arguments: Any, **choices: Any) -> requests.Response:
            answer = super().request(*arguments, **choices)
            if "Last-Event-ID" in choices["headers"]:
                asked.append(choices["headers"]["Last-Event-ID"])
                whole = answer.iter_lines

                def lines(**options: Any) -> Iterator[str]:
                    for number, line in enumerate(whole(**options)):
                        if number == 6:
                            raise requests.exceptions.ChunkedEncodingError("cut")
                        yield line

                answer.iter_lines = lines  # type: ignore[method-assign,assignment]
            return answer

    signed_in.service.worker()
    job_id = signed_in.service.hand_in()
    signed_in.service.finished(job_id)
    account = Server(signed_in.url, signed_in.service.tokens["ada"])
    client = Client(account, session=Cut(), sleep=lambda seconds: None)
    numbers = [event.number for event in client.follow(job_id)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert asked[0] == "0"
    assert len(asked) == len(numbers), "each connection brought one event"


def test_something_else_at_the_address_is_noticed(signed_in: Here) -> None:
    client = Client(Server(signed_in.url + "/docs#", "x"), sleep=lambda seconds: None)
    with pytest.raises((Unreachable, UsageError)):
        client.me()


@pytest.mark.parametrize("url", ["judge.example", "ftp://judge.example", "http://judge.example", "https://"])
def test_tokens_are_not_sent_in_the_clear(url: str) -> None:
    with pytest.raises(UsageError, match=r"write https://|in the clear"):
        normal_url(url)


def test_a_damaged_file_says_what_to_do(here: Here, run: Run) -> None:
    keep(Server("https://judge.example", "x"))
    credentials_file().write_text("{", "utf-8")
    done = run("auth", "status")
    assert done.exit_code == 2
    assert "sign in again" in done.stderr


def test_without_a_server_it_is_said_how_to_sign_in(here: Here, run: Run) -> None:
    done = run("history")
    assert done.exit_code == 4
    assert "judge auth login" in done.stderr


def test_events_are_read_from_lines() -> None:
    text = 'retry: 1000\n\n: still here\n\nid: 3\nevent: done\ndata: {"verdict": "accepted"}\n\nid: 4\ndata'
    assert list(events_of(text.split("\n"))) == [RemoteEvent(3, "done", {"verdict": "accepted"})]


def test_tokens_are_not_shown_by_accident() -> None:
    assert "secret" not in repr(Server("https://judge.example", "secret"))
    assert issubclass(NotSignedIn, Exception)
