"""`make chaos`."""

from __future__ import annotations

import argparse
import random
import sys

from tests.chaos.run import on_postgresql, on_sqlite


def main() -> int:
    parser = argparse.ArgumentParser(description="Kills everything again and again while people hand in.")
    parser.add_argument("--submissions", type=int, default=200)
    parser.add_argument("--people", type=int, default=20)
    parser.add_argument("--workers", type=int, default=3)
    parser.add_argument(
        "--silence", type=float, default=30.0, help="seconds until a worker is taken for dead"
    )
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--only", choices=("postgresql", "sqlite"))
    given = parser.parse_args()
    print(f"seed {given.seed} (it decides who is killed; when, the machine does)", flush=True)
    random.seed(given.seed)
    each = given.submissions // given.people
    wrong = 0
    if given.only != "sqlite":
        outcome = on_postgresql(given.people, each, given.workers, given.silence)
        print(f"PostgreSQL: {outcome}", flush=True)
        wrong += bool(outcome.wrong)
    if given.only != "postgresql":
        outcome = on_sqlite(given.people, each)
        print(f"SQLite: {outcome}", flush=True)
        wrong += bool(outcome.wrong)
    return 1 if wrong else 0


sys.exit(main())
