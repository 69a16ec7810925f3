"""How often the measured class is the labelled one, over the corpus, in every language.

    .venv/bin/python bench/complexity/run.py [--split test] [--only NAME ...] [--busy N] [--results FILE]
    .venv/bin/python bench/complexity/run.py --check
    .venv/bin/python bench/complexity/run.py --show FILE ...

Prints a line for each program that is not found right, then tables: accuracy for each language and each
class, what was taken for what, seconds for each verdict. `--check` only loads every program and calls it on
small inputs. `--busy` keeps that many loops running beside the measurements. Results go to a file of JSON
lines, one for each program.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from judge.complexity.estimate import CONFIDENT, EFFORTS
from judge.report.model import Estimate
from judge.selftest import Growth, Kind, SelfTest, read_programs
from judge.selftest.inputs import KINDS, KindInputs
from judge.selftest.programs import read_folder
from judge.selftest.run import measure, off_by_degree, same_class
from judge.service import Judge
from judge.settings import Settings
from sandbox import Limits, Outcome, discover

HERE = Path(__file__).parent
SPLITS = ("tune", "test", "fresh")


@dataclass(frozen=True)
class Record:
    """One program's labels and what was found: None where no class was; inconclusive also where unsure."""

    split: str
    language: str
    program: str
    input: str
    time: str
    time_found: str | None
    time_right: bool
    time_inconclusive: bool
    wrong_degree: bool
    space: str
    space_found: str | None
    space_right: bool
    space_inconclusive: bool
    seconds: float


def corpus(splits: Iterable[str], names: Sequence[str]) -> Iterator[tuple[str, SelfTest]]:
    """All programs with the name of their split, language by language."""
    for name, language in discover().items():
        if names and name not in names:
            continue
        for split in splits:
            if split == "tune":
                yield from ((split, test) for test in read_programs(language, (Kind.GROWTH,)))
            folder = HERE / "programs" / split / name
            yield from ((split, test) for test in read_folder(language, Kind.GROWTH, folder))


def record(split: str, test: SelfTest, judge: Judge) -> Record:
    """Measure one program."""
    expected = test.expected
    assert isinstance(expected, Growth)
    found = measure(judge, test, expected)
    if not found.loaded.ok:
        raise SystemExit(f"{test.path}: {found.loaded.error}")
    return Record(
        split=split,
        language=test.language.name,
        program=test.path.stem,
        input=expected.input,
        time=str(expected.time),
        time_found=found.time.class_,
        time_right=same_class(found.time, expected.time),
        time_inconclusive=_inconclusive(found.time),
        wrong_degree=off_by_degree(found.time, expected.time),
        space=str(expected.space),
        space_found=found.space.class_,
        space_right=same_class(found.space, expected.space),
        space_inconclusive=_inconclusive(found.space),
        seconds=round(found.seconds, 2),
    )


def _inconclusive(estimate: Estimate) -> bool:
    """As a report has it: no class, or hardly sure of it with others beside it."""
    return estimate.class_ is None or (estimate.confidence < CONFIDENT and bool(estimate.alternatives))


def check(tests: Iterable[SelfTest], judge: Judge) -> int:
    """Load every program and call it on its smallest inputs; how many fail."""
    failed = 0
    for test in tests:
        assert isinstance(test.expected, Growth)
        kind = KINDS[test.expected.input]
        inputs = KindInputs(kind)
        given = [
            inputs.input(track, track.minimum + step).data
            for track in kind.tracks().tracks
            for step in (0, 3)
        ]
        with judge.guest(test.language.name, 512, measuring=False) as guest:
            loaded = guest.load(test.source, kind.signature, Limits())
            wrong = [loaded.error] if not loaded.ok else [
                f"{one.outcome.value}: {one.message}"
                for one in guest.run(given, Limits())
                if one.outcome is not Outcome.OK
            ]  # fmt: skip
        failed += bool(wrong)
        print(
            f"{'WRONG' if wrong else 'ok   '} {test.path.relative_to(Path.cwd())} {' '.join(wrong[:1])}",
            flush=True,
        )
    return failed


def percent(part: int, whole: int) -> str:
    """98.5% as people read it."""
    return f"{100 * part / whole:5.1f}%" if whole else "    -"


def languages(records: Sequence[Record]) -> tuple[str, ...]:
    """The rows of a table: each language once, and all together."""
    return (*dict.fromkeys(one.language for one in records), "all")


def by_language(records: Sequence[Record]) -> None:
    """Print accuracy for each language and split."""
    print(
        f"\n{'split':<6} {'language':<12} {'programs':>8} {'time right':>10} {'space right':>11} "
        f"{'unsure':>10} {'wrong degree':>12} {'median s':>8} {'p90 s':>6}"
    )
    rows = [(split, name) for split in SPLITS for name in languages(records)]
    for split, name in rows:
        own = [one for one in records if one.split == split and name in (one.language, "all")]
        if not own:
            continue
        seconds = sorted(one.seconds for one in own)
        none = sum(one.time_inconclusive or one.space_inconclusive for one in own)
        print(
            f"{split:<6} {name:<12} {len(own):>8} {percent(sum(o.time_right for o in own), len(own)):>10} "
            f"{percent(sum(o.space_right for o in own), len(own)):>11} {none:>10} "
            f"{sum(o.wrong_degree for o in own):>12} {statistics.median(seconds):>8.2f} "
            f"{seconds[int(0.9 * (len(seconds) - 1))]:>6.2f}"
        )


PARTS = (0.25, 0.5, 1.0, 1.5)
"""Of the budget, where the columns of `by_budget` end."""


def by_budget(records: Sequence[Record], effort: str) -> None:
    """Print how the verdicts' seconds lie in the budget, which is what time and space may spend together.

    The budget is in CPU seconds of the program measured, a verdict's seconds are the wall's: making inputs
    and starting processes come on top, and so does a doubt that is given more than the budget.
    """
    budget = EFFORTS[effort]
    most = budget.instructions + budget.cpu + budget.space
    ends = "".join(f"{f'to {part:.0%}':>9}" for part in PARTS)
    print(f"\nverdicts by the part of the budget of {most:g} s ({effort}) that they took")
    print(f"{'language':<12} {'programs':>8} {ends} {'more':>8} {'most s':>8}")
    for name in languages(records):
        own = [one.seconds for one in records if name in (one.language, "all")]
        counts = Counter(next((part for part in PARTS if s <= part * most), None) for s in own)
        shares = "".join(f"{percent(counts[part], len(own)):>9}" for part in PARTS)
        print(f"{name:<12} {len(own):>8} {shares} {percent(counts[None], len(own)):>8} {max(own):>8.2f}")


def by_class(records: Sequence[Record], channel: str) -> None:
    """Print, for each labelled class, how often it was found and what else was."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for one in records:
        said = getattr(one, f"{channel}_found") or "none"
        label = getattr(one, channel)
        found[label][label if getattr(one, f"{channel}_right") else said] += 1
    print(f"\n{channel:<14} {'programs':>8} {'right':>7}  taken for")
    ordered = sorted(found, key=lambda label: (-sum(found[label].values()), label))
    for label in ordered:
        counts = found[label]
        others = ", ".join(f"{name} {count}" for name, count in counts.most_common() if name != label)
        share = percent(counts[label], counts.total())
        print(f"{label:<14} {counts.total():>8} {share:>7}  {others}")


def show(records: Sequence[Record]) -> None:
    """Print all tables."""
    by_language(records)
    by_budget(records, Settings().effort)
    for channel in ("time", "space"):
        by_class(records, channel)


@contextmanager
def busy(loops: int) -> Iterator[None]:
    """So many processes that do nothing but take up a core, for as long as this lasts."""
    spinning = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(loops)]
    try:
        yield
    finally:
        for process in spinning:
            process.kill()
            process.wait()


def main() -> None:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--split", choices=SPLITS, action="append")
    parser.add_argument("--only", nargs="*", default=[], metavar="LANGUAGE")
    parser.add_argument("--busy", type=int, default=0, metavar="N", help="busy loops beside the measurements")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--results", type=Path, default=HERE / "results.jsonl")
    parser.add_argument("--show", type=Path, nargs="+", help="only print the tables of these results")
    options = parser.parse_args()
    if options.show:
        show([Record(**json.loads(line)) for path in options.show for line in path.read_text().splitlines()])
        return
    programs = list(corpus(options.split or SPLITS, options.only))
    with Judge(Settings()) as judge, busy(options.busy):
        if options.check:
            sys.exit(min(check((test for _, test in programs), judge), 1))
        records: list[Record] = []
        started = time.monotonic()
        for split, test in programs:
            one = record(split, test, judge)
            records.append(one)
            if not (one.time_right and one.space_right):
                print(
                    f"{split} {one.language}/{one.program}: time {one.time}, found {one.time_found}; "
                    f"space {one.space}, found {one.space_found}",
                    flush=True,
                )
    options.results.write_text("".join(json.dumps(asdict(one)) + "\n" for one in records), "utf-8")
    show(records)
    print(f"\n{len(records)} programs in {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
