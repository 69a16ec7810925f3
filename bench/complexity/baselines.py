"""The same corpus, told by wall clocks: a least-squares fit, and the big-O package for Python programs.

    .venv/bin/python bench/complexity/baselines.py [--split test] [--only NAME ...]

Programs of one size parameter whose class both baselines know: 1, log n, n, n log n, n^2, n^3, 2^n. The
wall clock is read around the same call, in the same sandbox, at ten sizes up to the first call that takes
longer than a third of a second, the least of three runs each; the fit is big-O's own, the one with the least
squared residual. The package itself runs the bare program in the interpreter of this script, with its own
defaults, up to the same size. What this judge says is read from the results of `run.py`.
"""

from __future__ import annotations

import argparse
import json
import sys
import warnings
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from run import HERE, SPLITS, corpus, percent

from judge.complexity.expression import parse
from judge.complexity.measure import Track
from judge.selftest import Growth, SelfTest
from judge.selftest.inputs import KINDS, InputKind, KindInputs
from judge.service import Judge
from judge.settings import Settings
from sandbox import Limits, Outcome, Sandbox

NAMES = {
    "1": "Constant",
    "log n": "Logarithmic",
    "n": "Linear",
    "n log n": "Linearithmic",
    "n^2": "Quadratic",
    "n^3": "Cubic",
    "2^n": "Exponential",
}
KNOWN = {str(parse(name)): said for name, said in NAMES.items()}
SIZES, REPEATS = 10, 3
LONGEST = 1 / 3
"""Seconds of one call."""
USUAL = ("typing", "collections", "heapq", "bisect", "math", "itertools", "functools", "random", "string")
"""What solutions use without importing it."""


def known(test: SelfTest) -> bool:
    """Whether the baselines can name the program's class at all."""
    expected = test.expected
    assert isinstance(expected, Growth)
    return len(KINDS[expected.input].parameters) == 1 and str(expected.time) in KNOWN


def wall_seconds(guest: Sandbox, inputs: KindInputs, track: Track, x: int) -> float | None:
    """The least of several runs; None for a call that did not end well."""
    given = inputs.input(track, x).data
    limits = Limits(cpu_seconds=3, wall_seconds=10, memory_mb=512)
    seen = list(guest.run([given] * REPEATS, limits))
    if any(one.outcome is not Outcome.OK for one in seen):
        return None
    return min(one.wall_ns for one in seen) / 1e9


def highest(guest: Sandbox, inputs: KindInputs, track: Track) -> int:
    """The largest size whose call takes less than a third of a second."""
    x = track.minimum
    while x < track.maximum:
        following = min(2 * x if x >= 16 else x + 2, track.maximum)
        seconds = wall_seconds(guest, inputs, track, following)
        if seconds is None or seconds > LONGEST:
            break
        x = following
    return x


def spread(least: int, most: int) -> list[int]:
    """Sizes at equal distances, as big-O takes them."""
    return sorted({round(least + (most - least) * step / (SIZES - 1)) for step in range(SIZES)})


def fitted(sizes: Sequence[int], seconds: Sequence[float]) -> str:
    """The class that big-O's fit finds in these figures."""
    import big_o
    import numpy as np

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        best, _ = big_o.infer_big_o_class(np.array(sizes, dtype=float), np.array(seconds))
    return type(best).__name__


def by_wall_clock(judge: Judge, test: SelfTest) -> tuple[bool, int]:
    """Whether wall clocks find the class in any of the families that grow fastest; the largest size."""
    expected = test.expected
    assert isinstance(expected, Growth)
    kind = KINDS[expected.input]
    inputs, said, tops = KindInputs(kind), [], []
    with judge.guest(test.language.name, 512, measuring=False) as guest:
        loaded = guest.load(test.source, kind.signature, Limits(memory_mb=512))
        if not loaded.ok:
            raise SystemExit(f"{test.path}: {loaded.error}")
        for track in kind.tracks().tracks:
            top = highest(guest, inputs, track)
            sizes = spread(track.minimum, top)
            seconds = [wall_seconds(guest, inputs, track, x) for x in sizes]
            pairs = [(x, s) for x, s in zip(sizes, seconds, strict=True) if s is not None]
            said.append(fitted([x for x, _ in pairs], [s for _, s in pairs]) if len(pairs) > 3 else "none")
            tops.append(top)
    order = list(KNOWN.values())
    worst = max(said, key=lambda name: order.index(name) if name in order else -1)
    return worst == KNOWN[str(expected.time)], min(tops)


def by_package(test: SelfTest, kind: InputKind, top: int) -> bool:
    """Whether the package finds it by itself."""
    import big_o

    expected = test.expected
    assert isinstance(expected, Growth)
    call = _callable(test)
    track = kind.tracks().tracks[0]
    inputs = KindInputs(kind)

    def make(n: int) -> tuple[Any, ...]:
        return kind.signature.decode_arguments(inputs.input(track, int(n)).data)

    least = max(track.minimum, min(100, top // 10))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        best, _ = big_o.big_o(lambda given: call(*given), make, min_n=least, max_n=max(top, least + SIZES))
    return type(best).__name__ == KNOWN[str(expected.time)]


def _plain(kind: InputKind) -> bool:
    """Whether the arguments are what a wire carries, and no nodes of lists or trees."""
    signature = kind.signature
    nodes = any("Node" in parameter.type for parameter in signature.parameters)
    return not (nodes or signature.design or signature.program)


def _callable(test: SelfTest) -> Any:
    names: dict[str, Any] = {"__name__": "solution"}
    for module in USUAL:
        exec(f"from {module} import *", names)
    for module in USUAL:
        exec(f"import {module}", names)
    exec(compile(test.source, str(test.path), "exec"), names)
    return names["solve"] if "solve" in names else names["Solution"]().solve


def judged(results: Path) -> dict[tuple[str, str, str], bool]:
    """What this judge said, by split, language and program."""
    records = [json.loads(line) for line in results.read_text("utf-8").splitlines()]
    return {(one["split"], one["language"], one["program"]): one["time_right"] for one in records}


def main(arguments: Iterable[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--split", choices=SPLITS, action="append")
    parser.add_argument("--only", nargs="*", default=[], metavar="LANGUAGE")
    parser.add_argument("--results", type=Path, default=HERE / "results.jsonl")
    options = parser.parse_args(list(arguments) if arguments is not None else None)
    sys.setrecursionlimit(10**6)
    ours = judged(options.results)
    rows: dict[str, list[tuple[bool, bool, bool | None]]] = {}
    with Judge(Settings()) as judge:
        for split, test in corpus(options.split or SPLITS, options.only):
            key = (split, test.language.name, test.path.stem)
            if not known(test) or key not in ours:
                continue
            clock, top = by_wall_clock(judge, test)
            assert isinstance(test.expected, Growth)
            package = None
            if test.language.name == "python" and _plain(KINDS[test.expected.input]):
                package = by_package(test, KINDS[test.expected.input], top)
            rows.setdefault(test.language.name, []).append((ours[key], clock, package))
    print(
        f"{'language':<12} {'programs':>8} {'this judge':>10} {'wall clock, least squares':>26} {'big-O':>7}"
    )
    rows["all"] = [one for own in rows.values() for one in own]
    for name, own in rows.items():
        asked = [package for _, _, package in own if package is not None]
        print(
            f"{name:<12} {len(own):>8} {percent(sum(one[0] for one in own), len(own)):>10} "
            f"{percent(sum(one[1] for one in own), len(own)):>26} {percent(sum(asked), len(asked)):>7}"
        )


if __name__ == "__main__":
    main()
