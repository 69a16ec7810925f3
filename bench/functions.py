"""Sixteen plain functions of known class, measured three times each, beside the big-O package.

    .venv/bin/python bench/functions.py [--verdicts 3] [--only NAME ...]

Each is one way that people write, or spoil, a loop. `big-O` gets the same function and the same inputs, in
the
interpreter that runs this script, with its own defaults for repeats.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from judge.backends import measuring_core, open_backend
from judge.complexity.estimate import EFFORTS, Tracks, estimate_space, estimate_time
from judge.complexity.measure import LadderInput, Track
from judge.complexity.output import at_least_filled
from judge.settings import Settings
from sandbox import Limits, Method, Parameter, Resources, Signature, discover, open_session

SIGNATURE = Signature("f", (Method("f", (Parameter("a", "list[int]"),), "int"),))
METERS = ("clock", "space", "tally")
Make = Callable[[int, random.Random], list[int]]


def distinct(n: int, rng: random.Random) -> list[int]:
    """Numbers in random order, none twice."""
    return rng.sample(range(1_000_000_000), n)


def ascending(n: int, _rng: random.Random) -> list[int]:
    """0, 1, ..."""
    return list(range(n))


def descending(n: int, _rng: random.Random) -> list[int]:
    """n, n - 1, ..."""
    return list(range(n, 0, -1))


@dataclass(frozen=True)
class Function:
    """A function with its classes; `big_o` is what the big-O package calls the class of its time."""

    name: str
    time: str
    space: str
    source: str
    make: Make = distinct
    big_o: str = ""
    most: int = 131_072
    big_o_most: int = 20_000


FUNCTIONS = (
    Function("first element", "1", "1", "def f(a):\n    return a[0]\n", big_o="Constant"),
    Function(
        "binary search", "log n", "1", """
def f(a):
    lo, hi, wanted = 0, len(a) - 1, len(a) + 5
    while lo <= hi:
        mid = (lo + hi) // 2
        if a[mid] < wanted:
            lo = mid + 1
        else:
            hi = mid - 1
    return lo
""", ascending, "Logarithmic"),
    Function("sqrt loop", "sqrt n", "1", """
def f(a):
    i = count = 0
    while i * i <= len(a):
        count += 1
        i += 1
    return count
""", big_o="Polynomial"),
    Function("sum", "n", "1", """
def f(a):
    total = 0
    for x in a:
        total += x
    return total
""",
             big_o="Linear"),
    Function("set dedupe", "n", "n",
             """
def f(a):
    seen = set()
    for x in a:
        seen.add(x)
    return len(seen)
""", big_o="Linear"),
    Function("dict two-sum", "n", "n", """
def f(a):
    seen = {}
    for i, x in enumerate(a):
        if -x in seen:
            return i
        seen[x] = i
    return -1
""", big_o="Linear"),
    Function("sorted", "n log n", "n", "def f(a):\n    return sorted(a)[0]\n", big_o="Linearithmic"),
    Function("heap, descending", "n log n", "n", """
import heapq
def f(a):
    heap = []
    for x in a:
        heapq.heappush(heap, x)
    while heap:
        last = heapq.heappop(heap)
    return last
""", descending, "Linearithmic"),
    Function("merge sort", "n log n", "n", """
def f(a):
    def sort(a):
        if len(a) < 2:
            return a
        mid = len(a) // 2
        left, right = sort(a[:mid]), sort(a[mid:])
        out = []
        i = j = 0
        while i < len(left) and j < len(right):
            if left[i] <= right[j]:
                out.append(left[i])
                i += 1
            else:
                out.append(right[j])
                j += 1
        return out + left[i:] + right[j:]
    return sort(a)[0]
""", big_o="Linearithmic"),
    Function("double loop", "n^2", "1", """
def f(a):
    pairs = 0
    for i in range(len(a)):
        for j in range(i + 1, len(a)):
            if a[i] == a[j]:
                pairs += 1
    return pairs
""", big_o="Quadratic", big_o_most=1_500),
    Function("pop(0) drain", "n^2", "n", """
def f(a):
    a, total = list(a), 0
    while a:
        total += a.pop(0)
    return total
""", big_o="Quadratic", big_o_most=60_000),
    Function("tuple concatenation", "n^2", "n", """
def f(a):
    t = ()
    for x in a:
        t = t + (x,)
    return len(t)
""", big_o="Quadratic", big_o_most=10_000),
    Function("sort in a loop", "n^2 log n", "n", """
def f(a):
    total = 0
    for i in range(len(a)):
        total += sorted(a)[i]
    return total
""", big_o="Cubic", big_o_most=800),
    Function("triple loop", "n^3", "1", """
def f(a):
    n, found = len(a), 0
    for i in range(n):
        for j in range(n):
            for k in range(n):
                if a[i] + a[j] == a[k]:
                    found += 1
    return found
""", big_o="Cubic", big_o_most=120),
    Function("naive Fibonacci", "2^n", "n", """
def f(a):
    def fib(n):
        return n if n < 2 else fib(n - 1) + fib(n - 2)
    return fib(len(a))
""", big_o="Exponential", most=40, big_o_most=22),
    Function("linear recursion", "n", "n", """
def f(a):
    def total(i):
        return 0 if i == len(a) else a[i] + total(i + 1)
    return total(0)
""", big_o="Linear", big_o_most=20_000),
)  # fmt: skip


class Inputs:
    """A ladder source without right answers."""

    def __init__(self, function: Function) -> None:
        self._function = function
        self._made: dict[int, LadderInput] = {}

    def input(self, track: Track, x: int) -> LadderInput:
        """The input of size x."""
        if x not in self._made:
            values = self._function.make(x, random.Random(x))
            self._made[x] = LadderInput(SIGNATURE.encode_arguments([values]), {"n": x})
        return self._made[x]

    def objection(self, given: LadderInput, answer: bytes) -> str | None:
        """Nothing is wrong here."""
        return None


def ours(function: Function, settings: Settings) -> tuple[str, str, float]:
    """Time class, space class, and the seconds that the verdict took in a warm guest."""
    track = Track("all", 0, ("n",), 4, function.most)
    tracks = Tracks(("n",), (track,))
    language = discover()["python"]
    with (
        open_backend(settings, meters=METERS) as backend,
        open_session(backend, language, Resources(core=measuring_core(settings))) as guest,
    ):
        guest.prepare(*guest.meters)
        loaded = guest.load(function.source.encode(), SIGNATURE, Limits())
        if not loaded.ok:
            raise SystemExit(f"{function.name}: {loaded.error}")
        inputs = Inputs(function)
        started = time.monotonic()
        in_time = estimate_time(guest, inputs, tracks, EFFORTS[settings.effort], check=False)
        in_space = estimate_space(guest, inputs, tracks, EFFORTS[settings.effort], timed=in_time, check=False)
        in_time = at_least_filled(in_time, in_space)
        seconds = time.monotonic() - started
    return in_time.class_ or "-", in_space.class_ or "-", seconds


def big_o(function: Function) -> str:
    """What the big-O package says of the function's time."""
    import big_o as package

    namespace: dict[str, Any] = {}
    exec(function.source, namespace)
    sys.setrecursionlimit(100_000)
    least = 4 if function.big_o_most < 50 else min(100, function.big_o_most // 10)
    best, _ = package.big_o(
        namespace["f"],
        lambda n: function.make(int(n), random.Random(int(n))),
        min_n=least,
        max_n=function.big_o_most,
        n_measures=10,
        n_repeats=1,
    )
    return type(best).__name__


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verdicts", type=int, default=3)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--no-big-o", action="store_true")
    options = parser.parse_args()
    settings = Settings()
    right = theirs = space_right = count = 0
    seconds: list[float] = []
    print(f"{'function':<20} {'time':<10} {'found':<34} {'space':<6} {'found':<16} {'s':>5}  big-O")
    for function in FUNCTIONS:
        if options.only and function.name not in options.only:
            continue
        found = [ours(function, settings) for _ in range(options.verdicts)]
        said = [] if options.no_big_o else [big_o(function) for _ in range(options.verdicts)]
        count += options.verdicts
        right += sum(one[0] == function.time for one in found)
        space_right += sum(one[1] == function.space for one in found)
        theirs += sum(one == function.big_o for one in said)
        seconds += [one[2] for one in found]
        print(
            f"{function.name:<20} {function.time:<10} {', '.join(one[0] for one in found):<34}",
            f"{function.space:<6} {', '.join(one[1] for one in found):<16}",
            f"{statistics.median(one[2] for one in found):5.2f}  {', '.join(said)}",
            flush=True,
        )
    print(
        f"\ntime right: {right} of {count}; space right: {space_right} of {count}; big-O: {theirs} of {count}"
    )
    print(f"seconds per verdict: median {statistics.median(seconds):.2f}, most {max(seconds):.2f}")


if __name__ == "__main__":
    main()
