"""The installed command, with real containers."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sandbox.backends.engine import Engine
from sandbox.backends.owners import MARK, OWNER, reap

pytestmark = pytest.mark.docker

ROOT = Path(__file__).parents[2]
TWO_SUM = ROOT / "problems" / "two-sum" / "solutions"


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `judge` with arguments."""
    command = [sys.executable, "-m", "judge.cli", *arguments]
    env = {**os.environ, **environment}
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=env, check=False)


def test_submitting_the_optimal_answer(tmp_path: Path) -> None:
    plot = tmp_path / "plot.svg"
    done = run(
        "submit", str(TWO_SUM / "optimal_one_pass_hash.py"), "--json", "--time", "n", "--plot", str(plot)
    )
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["verdict"] == "accepted"
    assert report["time"]["class"] == "n"
    assert report["time"]["declared"] == "n"
    assert report["space"]["class"] == "n"
    picture = plot.read_text("utf-8")
    assert "<svg" in picture
    assert "<title" in picture


def test_a_slow_answer_fails_only_when_told_to_be_strict() -> None:
    slow = str(TWO_SUM / "naive_double_loop.py")
    assert run("submit", slow, "--json").returncode == 0
    assert run("submit", slow, "--json", "--strict").returncode == 1


def test_a_wrong_answer_has_exit_code_1() -> None:
    done = run("submit", str(TWO_SUM / "wrong_reuses_element.py"))
    assert done.returncode == 1
    assert "Wrong answer" in done.stdout


def test_running_the_samples_shows_what_is_printed(tmp_path: Path) -> None:
    file = tmp_path / "two-sum.py"
    file.write_text("def twoSum(nums, target):\n    print('looking for', target)\n    return [0, 1]\n")
    done = run("run", str(file))
    assert "looking for 17" in done.stdout


def test_without_an_engine_it_says_what_to_do() -> None:
    done = run("submit", str(TWO_SUM / "optimal_one_pass_hash.py"), JUDGE_DOCKER_HOST="unix:///nowhere.sock")
    assert done.returncode == 3
    assert "Traceback" not in done.stderr
    assert "nowhere.sock" in done.stderr


@pytest.mark.parametrize("after", [0.4, 0.8, 1.5, 3.0])
def test_a_killed_judge_leaves_no_container_behind_after_the_next_start(after: float) -> None:
    command = [sys.executable, "-m", "judge.cli", "submit", str(TWO_SUM / "naive_double_loop.py")]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    process.wait()
    time.sleep(0.5)
    engine = Engine(os.environ.get("JUDGE_DOCKER_HOST"))
    try:
        reap(engine)  # what every judge does when it starts
        owners = [container.labels[OWNER] for container in engine.find(f"{MARK}=1")]
        left = [owner for owner in owners if str(process.pid) in owner.split(":")]
    finally:
        engine.close()
    assert left == []
