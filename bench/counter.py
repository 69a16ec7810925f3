"""The instruction counter beside cachegrind: the same count, in less time.

.venv/bin/python bench/counter.py
"""

from __future__ import annotations

import re
import subprocess
import time

from sandbox import discover
from sandbox.images import image_tag

PROGRAM = "s = set()\nfor i in range(300000):\n    s.add(i * 7919 % 1000003)\n"
TOOLS = {
    "no counter": [],
    "tally": ["valgrind", "--tool=tally"],
    "tally, vectors not weighed": ["valgrind", "--tool=tally", "--weigh=no"],
    "cachegrind": ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"],
}
COUNT = re.compile(r"(?:executed|I +refs:) +([\d,]+)")


def run(prefix: list[str]) -> tuple[int, float]:
    """Instructions (0 without a counter) and the seconds of the fastest of three runs."""
    tag = image_tag(discover()["python"])
    command = [
        "docker",
        "run",
        "--rm",
        "-w",
        "/tmp",
        "-e",
        "PYTHONHASHSEED=0",
        tag,
        *prefix,
        "python3",
        "-S",
        "-c",
        PROGRAM,
    ]
    best, count = 1e9, 0
    for _ in range(3):
        started = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        best = min(best, time.perf_counter() - started)
        found = COUNT.search(done.stderr)
        count = int(found[1].replace(",", "")) if found else 0
    return count, best


def main() -> None:
    """Print the table."""
    print(f"{'300,000 set insertions, container included':<44} {'instructions':>14} {'seconds':>8}")
    for name, prefix in TOOLS.items():
        count, seconds = run(prefix)
        print(f"{name:<44} {count or '':>14} {seconds:8.2f}")


if __name__ == "__main__":
    main()
