"""What isolation costs: the same cases by this judge and by the obvious ways, in one run.

    .venv/bin/python bench/overhead.py [--repeats 5]

Every row runs the same Python function on the same inputs and collects the answers; the fastest of the
repeats counts. Only this judge's rows isolate each case, limit and time it, and check its answer's type.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import psutil

from judge import Settings, Submission
from judge.runs import run_samples
from judge.service import Judge
from sandbox import Limits, Method, Parameter, Resources, Session, Signature, discover, open_session, preheat
from sandbox.backends.docker import DockerBackend, DockerOptions
from sandbox.images import image_tag

SIGNATURE = Signature("f", (Method("f", (Parameter("a", "list[int]"),), "int"),))
SOURCE = "def f(a):\n    return max(a) - min(a)\n"
SCRIPT = SOURCE + "import json, sys\nprint(f(json.load(sys.stdin)))\n"
LANGUAGE = discover()["python"]
TWO_SUM = b"""
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for i, x in enumerate(nums):
            if target - x in seen:
                return [seen[target - x], i]
            seen[x] = i
"""


def inputs(count: int, size: int) -> list[list[int]]:
    """Lists of random numbers."""
    rng = random.Random(1)
    return [[rng.randrange(1 << 30) for _ in range(size)] for _ in range(count)]


def fastest(repeats: int, run: Callable[[], object]) -> float:
    """Seconds of the fastest of several runs."""
    times = []
    for _ in range(repeats):
        started = time.perf_counter()
        run()
        times.append(time.perf_counter() - started)
    return min(times)


def isolated(backend: DockerBackend, data: Sequence[bytes]) -> Session:
    """This judge: a warm guest, the solution loaded, each case in a process of its own. Gives the session."""
    session = open_session(backend, LANGUAGE, Resources())
    session.load(SOURCE.encode(), SIGNATURE, Limits())
    observations = list(session.run(data, Limits()))
    assert len(observations) == len(data)
    return session


def by_command(command: Sequence[str], values: Sequence[list[int]]) -> None:
    """One process for each case, input as JSON."""
    for value in values:
        subprocess.run(command, input=json.dumps(value).encode(), capture_output=True, check=True)


def compare(title: str, backend: DockerBackend, values: Sequence[list[int]], repeats: int) -> None:
    """Print one table."""
    data = [SIGNATURE.encode_arguments([value]) for value in values]
    sessions: list[Session] = []

    def ours() -> None:
        sessions.append(isolated(backend, data))

    tag = image_tag(LANGUAGE)
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "f.py"
        script.write_text(SCRIPT)
        mount = f"{script}:/f.py:ro"
        container = subprocess.run(
            ["docker", "run", "-d", "--rm", "-v", mount, tag, "sleep", "600"], capture_output=True, check=True
        ).stdout.decode().strip()  # fmt: skip
        rows = [
            ("this judge, each case isolated", fastest(repeats, lambda: _settled(backend, sessions, ours)))
        ]
        rows.append(
            ("bare subprocess", fastest(repeats, lambda: by_command([sys.executable, str(script)], values)))
        )
        command = ["docker", "exec", "-i", container, "python3", "/f.py"]
        rows.append(("docker exec", fastest(max(repeats // 2, 1), lambda: by_command(command, values))))
        command = ["docker", "run", "-i", "--rm", "--network", "none", "-v", mount, tag, "python3", "/f.py"]
        rows.append(("docker run", fastest(1, lambda: by_command(command, values))))
        subprocess.run(["docker", "kill", container], capture_output=True, check=True)
    print(f"\n{title:<36} {'seconds':>8} {'ms/case':>8} {'of bare':>8}")
    bare = dict(rows)["bare subprocess"]
    for name, seconds in rows:
        print(f"{name:<36} {seconds:8.3f} {1000 * seconds / len(values):8.2f} {seconds / bare:8.2f}")


def _settled(backend: DockerBackend, sessions: list[Session], run: Callable[[], None]) -> None:
    run()
    while sessions:
        sessions.pop().close()


def marginal(backend: DockerBackend, data: bytes, repeats: int) -> float:
    """Seconds of one more isolated case in a session that is open."""
    with isolated(backend, [data]) as session:
        few = fastest(repeats, lambda: list(session.run([data] * 10, Limits())))
        many = fastest(repeats, lambda: list(session.run([data] * 60, Limits())))
    return (many - few) / 50


def latency(repeats: int) -> None:
    """Print how long `judge run` on the three samples takes, cold and warm, in a process that is running."""
    submission = Submission("two-sum", "python", TWO_SUM)

    def once(backend: DockerBackend) -> float:
        return fastest(1, lambda: run_samples(submission, backend=backend))

    rows = []
    for name, size in (("cold: the container is started", 0), ("warm: the container is waiting", 1)):
        backend = DockerBackend(DockerOptions(pool_size=size), greet=partial(preheat, meters=("clock",)))
        once(backend)
        seconds = []
        for _ in range(repeats):
            time.sleep(1.5)  # let the pool fill up again: this is latency, not throughput
            seconds.append(once(backend))
        rows.append((name, min(seconds)))
        backend.close()
    bare = fastest(repeats, lambda: subprocess.run([sys.executable, "-c", "pass"], check=True))
    rows.append(("a bare interpreter, once", bare))
    print(f"\n{'judge run, 3 samples':<36} {'ms':>8}")
    for name, value in rows:
        print(f"{name:<36} {1000 * value:8.1f}")


def throughput(seconds: float) -> None:
    """Print submissions per second without complexity, with one slot and with two."""
    print(f"\n{'submissions per second':<36} {'per s':>8}")
    cores = psutil.cpu_count() or 1
    for slots in (1, 2):
        backend = DockerBackend(DockerOptions(pool_size=1))
        judges = [Judge(Settings(core=slot % cores), backend) for slot in range(slots)]
        deadline = time.perf_counter() + seconds

        def work(judge: Judge, until: float = deadline) -> int:
            done = 0
            while time.perf_counter() < until:
                judge.submit(Submission("two-sum", "python", TWO_SUM), complexity=False)
                done += 1
            return done

        started = time.perf_counter()
        with ThreadPoolExecutor(slots) as pool:
            done = sum(pool.map(work, judges))
        print(f"{f'{slots} slot(s)':<36} {done / (time.perf_counter() - started):8.1f}")
        backend.close()


def main() -> None:
    """Print all tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    backend = DockerBackend(DockerOptions(pool_size=1))
    isolated(backend, [SIGNATURE.encode_arguments([[1, 2]])]).close()
    compare("30 tiny cases", backend, inputs(30, 10), options.repeats)
    tiny = SIGNATURE.encode_arguments(inputs(1, 10))
    print(f"{'this judge, one case more':<36} {'':>8} {1000 * marginal(backend, tiny, options.repeats):8.2f}")
    compare("10 cases of 200,000 ints", backend, inputs(10, 200_000), options.repeats)
    backend.close()
    latency(options.repeats)
    throughput(8.0)


if __name__ == "__main__":
    main()
