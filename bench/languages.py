"""What each language costs: compiling, the first case, a case more, a full verdict; its bare tools beside it.

    .venv/bin/python bench/languages.py [--repeats 3] [--only NAME ...]

The program is the optimal answer to two-sum. `bare` columns are the language's own tools on a program of a
line or two, in a container of the same image, without a judge. Seconds but where it says ms, the least of
several runs (of verdicts the median), on one core.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from judge.backends import measuring_core
from judge.problems.loader import default_root, load_problem
from judge.problems.model import Problem
from judge.service import Judge
from judge.settings import Settings
from judge.submission import Submission
from sandbox import Language, Resources, Session, discover, open_session, preheat
from sandbox.backends.docker import DockerBackend, DockerOptions
from sandbox.builds import Builds
from sandbox.images import image_tag

TIMER = """
import json, subprocess, sys, time
best = []
commands = json.loads(sys.argv[1])
for command in commands:
    times = []
    for _ in range(int(sys.argv[2])):
        started = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - started)
    best.append(min(times))
print(json.dumps(best))
"""
NONE = float("nan")


@dataclass(frozen=True)
class Row:
    """Seconds; `case` and `bare_run` are one run of a program."""

    compile: float
    cached: float
    first: float
    case: float
    verdict: float
    bare_compile: float
    bare_run: float
    megabytes: float


def timed(action: Callable[[], Any]) -> float:
    """Seconds of one run."""
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


def bare(language: Language, repeats: int) -> tuple[float, float]:
    """Seconds of compiling and running the language's own little program, in a container of its image."""
    if not language.bare:
        return NONE, NONE
    with tempfile.TemporaryDirectory() as folder:
        name = f"Main{language.extensions[0]}"
        Path(folder, name).write_text(language.bare["source"])
        places = {"source": f"/w/{name}", "out": "/tmp/out"}
        commands = [
            [word.format_map(places) for word in language.bare[step]]
            for step in ("compile", "run")
            if step in language.bare
        ]
        core = str(measuring_core(Settings()))
        docker = [
            "docker",
            "run",
            "--rm",
            "--cpuset-cpus",
            core,
            "-v",
            f"{folder}:/w:ro",
            image_tag(language),
        ]
        given = [*docker, "python3", "-c", TIMER, json.dumps(commands), str(repeats)]
        seconds = json.loads(subprocess.run(given, capture_output=True, check=True).stdout)
    return (seconds[0], seconds[1]) if len(seconds) == 2 else (NONE, seconds[0])


def megabytes(language: Language) -> float:
    """The size of the language's image."""
    command = ["docker", "image", "inspect", "--format", "{{.Size}}", image_tag(language)]
    return int(subprocess.run(command, capture_output=True, check=True).stdout) / 1e6


def measure(language: Language, problem: Problem, source: bytes, repeats: int) -> Row:
    """All figures of one language."""
    resources = Resources(memory_mb=512, core=measuring_core(Settings()))
    options = DockerOptions(pool_size=1)
    backend = DockerBackend(options, greet=partial(preheat, meters=("clock",)))
    samples = [problem.signature.encode_arguments(sample.arguments) for sample in problem.samples]
    cold, cached, first, case = [], [], [], []
    with tempfile.TemporaryDirectory() as folder:
        builds = Builds(Path(folder))

        def open_warm(kept: Builds | None) -> Session:
            backend.prepare(language, resources)
            time.sleep(2.5)  # until a started guest waits, as between two submissions of a person
            return open_session(backend, language, resources, kept)

        for number in range(repeats):
            with open_warm(builds if number == 0 else None) as session:
                cold.append(timed(lambda: session.load(source, problem.signature, problem.limits)))
            with open_warm(builds) as session:
                cached.append(timed(lambda: session.load(source, problem.signature, problem.limits)))
                first.append(timed(lambda: list(session.run(samples[:1], problem.limits))))
                few = timed(lambda: list(session.run(samples[:1] * 5, problem.limits)))
                many = timed(lambda: list(session.run(samples[:1] * 25, problem.limits)))
                case.append((many - few) / 20)
    backend.close()
    whole = verdict(language, problem, source, repeats)
    best = (min(cold), min(cached), min(first), statistics.median(case))
    return Row(*best, whole, *bare(language, repeats), megabytes(language))


def verdict(language: Language, problem: Problem, source: bytes, repeats: int) -> float:
    """Median seconds of a full verdict: build, test, time and space, in a warm guest."""
    seconds = []
    with Judge(Settings()) as judge, judge.bench(problem) as bench:
        for _ in range(repeats):
            report = judge.run(Submission(problem.slug, language.name, source), bench)
            seconds.append(report.seconds["total"])
            time.sleep(4)
    return statistics.median(seconds)


def sources(problem: Problem) -> Mapping[str, Path]:
    """The optimal solution in each language."""
    return {one.language: one.path for one in reversed(problem.solutions) if one.role == "optimal"}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--only", nargs="*", default=[])
    options = parser.parse_args()
    problem = load_problem(default_root() / "two-sum")
    known = sources(problem)
    print(
        f"{'language':<12} {'compile':>8} {'cached':>8} {'first':>8} {'case ms':>8} {'verdict':>8}   "
        f"{'bare compile':>12} {'bare run ms':>11} {'image MB':>9}"
    )
    for name, language in discover().items():
        if name in known and (not options.only or name in options.only):
            row = measure(language, problem, known[name].read_bytes(), options.repeats)
            print(
                f"{name:<12} {row.compile:8.2f} {row.cached:8.3f} {row.first:8.3f} {1000 * row.case:8.2f} "
                f"{row.verdict:8.2f}   {row.bare_compile:12.2f} {1000 * row.bare_run:11.1f} "
                f"{row.megabytes:9.0f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
