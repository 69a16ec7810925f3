"""Seconds of a full verdict, time and space measured, for the optimal solution of every problem.

    .venv/bin/python bench/verdicts.py [--repeats 3]

Containers are warm and inputs are in the cache, as after the first submission to a problem.
One core measures.
"""

from __future__ import annotations

import argparse
import statistics
import time

from judge import Settings, Submission
from judge.problems.loader import default_root, slugs
from judge.service import Judge

PAUSE = 2.5
"""Seconds between verdicts in which the pool fills up again, as between two people's submissions."""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    everything: list[float] = []
    print(f"{'problem':<38} {'verdict':<10} {'time':<10} {'space':<8} {'median s':>8} {'most':>6}")
    with Judge(Settings(pool=1)) as judge:
        for slug in slugs(default_root()):
            problem = judge.problem(slug)
            submission = Submission(slug, problem.optimal.language, problem.optimal.path.read_bytes())
            seconds = []
            with judge.bench(problem) as bench:
                report = judge.run(submission, bench)  # fills the cache
                for _ in range(options.repeats):
                    time.sleep(PAUSE)
                    started = time.perf_counter()
                    report = judge.run(submission, bench)
                    seconds.append(time.perf_counter() - started)
            everything += seconds
            classes = [
                (estimate.class_ if estimate else None) or "-" for estimate in (report.time, report.space)
            ]
            print(
                f"{slug:<38} {report.verdict.value:<10} {classes[0]:<10} {classes[1]:<8}",
                f"{statistics.median(seconds):8.2f} {max(seconds):6.2f}",
                flush=True,
            )
    print(f"\nover all problems: median {statistics.median(everything):.2f} s, most {max(everything):.2f} s")


if __name__ == "__main__":
    main()
