"""The service with the judge itself behind it, in real containers."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge import Settings
from judge.problems.loader import default_root
from judge.queue import JudgeEngine, Worker, WorkerOptions
from judge.queue.slots import plan, this_machine
from sandbox.backends.engine import Engine
from sandbox.backends.owners import OWNER, reap
from tests.service.api.conftest import BODY, Service, bank, make_service, migrated
from tests.service.queue.conftest import wait_for

ROOT = Path(__file__).parents[3]
__all__ = ["bank", "make_service", "migrated"]
pytestmark = [pytest.mark.docker, pytest.mark.slow]

SPY = """
class Solution:
    def twoSum(self, nums, target):
        if len(nums) > 6 and len(nums) != 2:
            raise type("Seen_" + "_".join(map(str, nums[:4])).replace("-", "m"), (Exception,), {})(nums)
        print("INPUT", nums)
        seen = {}
        for place, value in enumerate(nums):
            if target - value in seen:
                return [seen[target - value], place]
            seen[value] = place
"""


@pytest.fixture(scope="module")
def engine() -> Iterator[JudgeEngine]:
    made = JudgeEngine(Settings(effort="quick"))
    yield made
    made.close()


@pytest.fixture
def judging(make_service, engine: JudgeEngine) -> Iterator[Service]:  # type: ignore[no-untyped-def]
    """A service whose one worker judges for real."""
    service: Service = make_service()
    cores = plan(this_machine(), 1, Settings().core)
    worker = Worker(service.context.database, engine, service.context.tickets, WorkerOptions(cores=cores))
    thread = threading.Thread(target=worker.run)
    thread.start()
    yield service
    worker.drain()
    thread.join(120)


def finished(service: Service, job_id: str) -> None:
    address = f"/v1/submissions/{job_id}"
    wait_for(lambda: service.client().get(address).json()["status"] == "done", seconds=120)


def test_a_real_answer_is_measured_and_reported(judging: Service) -> None:
    source = (default_root() / "two-sum" / "solutions" / "optimal_one_pass_hash.py").read_text("utf-8")
    job_id = judging.hand_in(source=source, declared_time="n")
    finished(judging, job_id)
    report = judging.client().get(f"/v1/submissions/{job_id}/report").json()
    assert report["verdict"] == "accepted"
    assert report["time"]["class"] == "n"
    assert report["time"]["declared"] == "n"
    assert "<svg" in judging.client().get(f"/v1/submissions/{job_id}/report.svg").text


def test_a_program_that_tells_what_it_sees_tells_its_author_nothing(judging: Service) -> None:
    job_id = judging.hand_in(source=SPY)
    finished(judging, job_id)
    client = judging.client()
    cases = judging.client("ann").get("/v1/problems/two-sum/cases").json()
    hidden = [case for case in cases if case["group"] != "sample"]
    assert len(hidden) > 10
    everything = "\n".join(
        client.get(f"/v1/submissions/{job_id}{part}").text
        for part in ("", "/report", "/report.html", "/report.svg", "/events", "/source")
    )
    assert json.loads(client.get(f"/v1/submissions/{job_id}/report").text)["verdict"] == "runtime-error"
    assert "Seen_" not in everything.replace('"Seen_', "").replace('\\"Seen_', "")
    for case in hidden:
        numbers = case["input"].partition("\n")[0].removeprefix("nums = ")
        if len(numbers) > 8:
            assert numbers not in everything


def test_a_run_shows_what_was_printed(judging: Service) -> None:
    run = judging.client().post("/v1/runs", json=BODY | {"source": SPY}).json()
    address = f"/v1/runs/{run['id']}"
    wait_for(lambda: judging.client().get(address).json()["status"] == "done", seconds=60)
    cases = judging.client().get(address).json()["report"]["cases"]
    assert cases[0]["verdict"] == "accepted"
    assert "INPUT [8, 3, 12, 5]" in cases[0]["output"]


KILLED = """
import os, signal, sys, threading
from judge import Settings
from judge.queue import JudgeEngine, Task
from judge.store import JobKind
from judge.submission import Submission
from sandbox.backends.owners import owner_id

def progress(stage, part):
    print(owner_id(), flush=True)
    if sys.argv[1] == "kill":
        os.kill(os.getpid(), signal.SIGKILL)

engine = JudgeEngine(Settings(effort="quick"))
task = Task("x", JobKind.SUBMISSION, Submission("two-sum", "python", b"class Solution: pass"))
engine.judge(task, Settings().core, progress)
engine.close()
"""


@pytest.mark.parametrize("end", ["kill", "close"])
def test_no_container_is_left_of_a_worker_that_ended_or_was_killed(end: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, end], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == (-signal.SIGKILL if end == "kill" else 0), done.stderr
    owner = done.stdout.split()[0]
    client = Engine(Settings().docker_host)
    try:
        if end == "kill":
            wait_for(lambda: not any(one.running for one in client.find(f"{OWNER}={owner}")), seconds=30)
            reap(client)  # As the next worker does when it starts.
        assert client.find(f"{OWNER}={owner}") == []
    finally:
        client.close()
