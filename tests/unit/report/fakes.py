"""Reports such as the judge makes: figures with a constant part, growth, and a little unevenness."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping, Sequence

from judge.report.model import (
    Case,
    Curve,
    Estimate,
    Failure,
    FamilyClass,
    Grade,
    Group,
    Point,
    Report,
    Verdict,
)

LADDER = (4, 6, 9, 13, 19, 28, 42, 64, 95, 140, 210, 320, 470, 700, 1050, 1500)
SECONDS = {"build": 0.13, "test": 0.62, "time": 3.04, "space": 1.21, "total": 5.0}


def points(
    family: str,
    channel: str,
    cost: Callable[[float], float],
    ladder: Sequence[int] = LADDER,
    sizes: Callable[[int], Mapping[str, int]] = lambda x: {"n": x},
    path: int = 0,
    jitter: float = 0.02,
) -> tuple[Point, ...]:
    """What a meter says along one path."""
    noise = random.Random(f"{family} {channel} {path}")
    return tuple(
        Point(
            family=family,
            path=path,
            channel=channel,
            sizes=dict(sizes(x)),
            value=round(cost(x) * (1 + jitter * noise.uniform(-1, 1)), 2),
        )
        for x in ladder
    )


def curve(family: str, channel: str, path: int = 0, **terms: float) -> Curve:
    """A fitted curve; `n2` stands for n^2 and so on."""
    names = {"one": "1", "n": "n", "n2": "n^2", "nlogn": "n log n", "logn": "log n", "exp": "2^n"}
    return Curve(
        family=family, path=path, channel=channel, terms={names[key]: part for key, part in terms.items()}
    )


def cases(*failing: int, count: int = 52) -> tuple[Case, ...]:
    """Two samples, nine edge cases, the rest random and scaled; those with these indices are wrong."""
    groups = [Group.SAMPLE] * 2 + [Group.EDGE] * 9 + [Group.RANDOM] * 33 + [Group.SCALED] * 8
    return tuple(
        Case(
            index=index,
            group=groups[index],
            verdict=Verdict.WRONG_ANSWER if index in failing else Verdict.ACCEPTED,
            cpu_ms=round(0.02 + index * 0.013, 3),
            wall_ms=round(0.03 + index * 0.014, 3),
            memory_kb=9216 + 12 * index,
        )
        for index in range(count)
    )


def quadratic_time(target: str = "n", grade: Grade = Grade.FAIL) -> Estimate:
    """n^2 in one family, n in the other."""
    slow = points("late-hit", "instructions", lambda n: 2600 + 61 * n * n)
    quick = points("all-equal", "instructions", lambda n: 2600 + 410 * n)
    clock = points("late-hit", "cpu_ns", lambda n: 9 * n * n, (700, 1050, 1500), jitter=0.08)
    return Estimate(
        class_="n^2",
        confidence=0.98,
        declared="n",
        target=target,
        grade=grade,
        family="late-hit",
        families=(FamilyClass(family="late-hit", class_="n^2"), FamilyClass(family="all-equal", class_="n")),
        points=(*slow, *quick, *clock),
        curves=(
            curve("late-hit", "instructions", one=2600, n2=61),
            curve("all-equal", "instructions", one=2600, n=410),
        ),
    )


def constant_space(target: str = "n") -> Estimate:
    """The same few bytes at every size."""
    return Estimate(
        class_="1",
        confidence=0.95,
        target=target,
        grade=Grade.PASS,
        family="late-hit",
        families=(FamilyClass(family="late-hit", class_="1"), FamilyClass(family="all-equal", class_="1")),
        points=(
            *points("late-hit", "bytes", lambda _: 56, jitter=0),
            *points("all-equal", "bytes", lambda _: 88, jitter=0),
        ),
        curves=(curve("late-hit", "bytes", one=56), curve("all-equal", "bytes", one=88)),
    )


def linear_space(grade: Grade = Grade.PASS, target: str = "n") -> Estimate:
    """A hash table: steps where it is resized."""
    table = points("late-hit", "bytes", lambda n: 64 + 88 * 2 ** math.ceil(math.log2(n * 1.5)), jitter=0)
    return Estimate(
        class_="n",
        confidence=0.9,
        target=target,
        grade=grade,
        family="late-hit",
        families=(FamilyClass(family="late-hit", class_="n"),),
        points=table,
        curves=(curve("late-hit", "bytes", one=64, n=190),),
    )


def slow_report() -> Report:
    """Right, but n^2 where n is asked for."""
    return report(time=quadratic_time(), space=constant_space())


def good_report() -> Report:
    """Right, and both targets are met."""
    time = Estimate(
        class_="n",
        alternatives=("n log log n",),
        confidence=0.93,
        declared="n",
        target="n",
        grade=Grade.PASS,
        family="late-hit",
        families=(FamilyClass(family="late-hit", class_="n"), FamilyClass(family="all-equal", class_="1")),
        points=(
            *points("late-hit", "instructions", lambda n: 2600 + 480 * n),
            *points("all-equal", "instructions", lambda _: 3400),
        ),
        curves=(
            curve("late-hit", "instructions", one=2600, n=480),
            curve("all-equal", "instructions", one=3400),
        ),
    )
    return report(time=time, space=linear_space())


def wrong_report() -> Report:
    """Wrong from the fifth edge case on."""
    failure = Failure(
        verdict=Verdict.WRONG_ANSWER,
        message="expected [0, 1], got [0, 0]: an index may be used once",
        case=6,
        group=Group.EDGE,
        input="nums = [3, 3]\ntarget = 6",
        expected="[0, 1]",
        answer="[0, 0]",
        output="looking at 3\nlooking at 3",
    )
    return report(cases=cases(6, 17, 20), failure=failure, verdict=Verdict.WRONG_ANSWER)


def crash_report() -> Report:
    """An exception in line 7."""
    failure = Failure(
        verdict=Verdict.RUNTIME_ERROR,
        message="IndexError: list index out of range\n  line 7 in twoSum\n  line 3 in helper",
        case=2,
        group=Group.EDGE,
        line=7,
        input="nums = []\ntarget = 6",
        expected="[]",
    )
    return report(cases=cases(2), failure=failure, verdict=Verdict.RUNTIME_ERROR)


def graph_report() -> Report:
    """Two size parameters: V*E where V+E is asked for, along three paths."""
    fixed = 256
    ladder = (256, 362, 512, 724, 1024, 1448, 2048)
    steps = (16, 24, 36, 54, 81, 122, 183, 274, 411, 617)
    shapes = (
        (0, ladder, lambda x: {"V": x, "E": fixed}, lambda x: 900 + 31 * x * fixed),
        (1, ladder, lambda x: {"V": fixed, "E": x}, lambda x: 900 + 31 * x * fixed),
        (2, steps, lambda x: {"V": x, "E": x}, lambda x: 900 + 31 * x * x),
    )
    found = [
        point
        for path, sizes_of_step, sizes, cost in shapes
        for family in ("chain", "hub", "random")
        for point in points(family, "instructions", cost, sizes_of_step, sizes, path)
    ]
    curves = [
        curve("chain", "instructions", 0, one=900, n=31 * fixed),
        curve("chain", "instructions", 2, one=900, n2=31),
    ]
    time = Estimate(
        class_="V*E",
        confidence=0.88,
        target="V+E",
        grade=Grade.FAIL,
        family="chain",
        families=tuple(FamilyClass(family=name, class_="V*E") for name in ("chain", "hub", "random")),
        points=tuple(found),
        curves=tuple(curves),
    )
    return report(time=time, slug="clone-graph", title="Clone Graph")


def exponential_report() -> Report:
    """2^n as asked for."""
    ladder = tuple(range(4, 17))
    time = Estimate(
        class_="n*2^n",
        alternatives=("2^n",),
        confidence=0.61,
        target="n*2^n",
        grade=Grade.INCONCLUSIVE,
        family="distinct",
        families=(FamilyClass(family="distinct", class_="n*2^n", alternatives=("2^n",)),),
        notes=("distinct: stopped by the output limit at step 17",),
        points=points("distinct", "instructions", lambda n: 800 + 90 * n * 2**n, ladder),
        curves=(Curve(family="distinct", path=0, channel="instructions", terms={"1": 800.0, "n*2^n": 90.0}),),
    )
    return report(time=time, slug="subsets", title="Subsets")


def report(
    *,
    time: Estimate | None = None,
    space: Estimate | None = None,
    failure: Failure | None = None,
    verdict: Verdict = Verdict.ACCEPTED,
    cases: tuple[Case, ...] = cases(),
    slug: str = "two-sum",
    title: str = "Two Sum",
) -> Report:
    """A report with the usual rest."""
    return Report(
        problem=slug,
        title=title,
        language="python",
        verdict=verdict,
        cases=cases,
        failure=failure,
        time=time,
        space=space,
        seconds=SECONDS,
    )
