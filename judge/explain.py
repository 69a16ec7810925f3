"""Where the time of a program grows: the runs of each line, counted at growing sizes.

Counts are exact, so their class is told as that of any cost. What one run of a line costs is timed; where
that grows with the size, something on the line hides a loop.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from judge.complexity import expression
from judge.complexity.combine import Strand, combine
from judge.complexity.estimate import EFFORTS, SMALL_SIZES, within
from judge.complexity.expression import Expression
from judge.complexity.fit import choose
from judge.complexity.measure import Channel, Climb, Measured, climb
from judge.errors import UsageError
from judge.pipeline import Bench
from judge.report.explained import ExplainedLine, Explanation
from judge.submission import Submission
from sandbox import Language, Limits, Observation, Outcome, Sandbox

__all__ = ["explain"]

LIMITS = Limits(cpu_seconds=4.0, wall_seconds=15.0, memory_mb=256)
LEAST_EACH_NS = 400.0
"""One run of a line that takes less, beside what looking at the clock takes, hides nothing yet."""
LEAST_DEGREE = 0.5
OVERHEAD = 6.0
"""Counting lines takes several times as long as counting instructions does for as many sizes."""
HIGHEST = 3


@dataclass(frozen=True)
class Row:
    """One line in one call."""

    runs: int
    nanoseconds: int


def explain(submission: Submission, language: Language, sandbox: Sandbox, bench: Bench) -> Explanation:
    """Count a program's lines at growing sizes. Raises UsageError for a program that cannot be explained:
    it does not load, fails on the way, or its language counts no lines.
    """
    mark = f"lines-{secrets.token_hex(8)}:"
    problem = bench.problem
    text = submission.source.decode("utf-8")
    if not language.explains:
        raise UsageError(f"{language.title}: the runs of single lines cannot be counted yet")
    changed, before = language.instrumented(text, problem.signature.to_wire(), mark)
    loaded = sandbox.load(changed.encode("utf-8"), problem.signature, LIMITS)
    if not loaded.ok:
        raise UsageError(f"the program does not load: {loaded.error}; `judge submit` says more")
    own = range(before + 1, before + 1 + len(text.splitlines()))
    climbs = _climb(sandbox, bench, mark, own)
    largest, family, rows, classes = _worst(climbs, bench)
    total = max(sum(row.nanoseconds for row in rows.values()), 1)
    costly, lines = language.costly(text), text.splitlines()
    explained = []
    for number in sorted(classes):
        runs, each = classes[number]
        both = _total(classes[number])
        explained.append(
            ExplainedLine(
                number=number,
                source=lines[number - 1],
                count=rows[number].runs,
                runs=str(runs or ""),
                each=str(each or ""),
                total=str(both or ""),
                share=round(rows[number].nanoseconds / total, 4),
                over_target=both is not None and not within(both, problem.target.time),
                costly=tuple(costly.get(number, ())) if each is not None else (),
            )
        )
    top = climbs[family][-1].measured[-1]
    return Explanation(
        problem=problem.slug,
        title=problem.title,
        language=submission.language,
        family=family,
        sizes=top.sizes,
        target=str(problem.target.time),
        class_=str(largest),
        lines=tuple(explained),
        notes=tuple(f"{one.track.family}: stopped by {one.stopped}" for one in climbs[family] if one.stopped),
    )


def _climb(sandbox: Sandbox, bench: Bench, mark: str, own: range) -> dict[str, list[Climb]]:
    """All tracks, by family. Raises UsageError where too little could be counted."""

    def read(observation: Observation) -> float | None:
        rows = _rows(observation, mark, own)
        return float(sum(row.runs for row in rows.values())) if rows else None

    channel = Channel("lines", "clock", read, noise=0.0, flat=0.0, coarse=2e6, limits=LIMITS)
    effort = EFFORTS[bench.effort]
    budget = OVERHEAD * effort.share(effort.instructions, len(bench.tracks.tracks))
    found: dict[str, list[Climb]] = {}
    for track in bench.tracks.tracks:
        climbed = climb(sandbox, bench.ladder, track, channel, budget, check=False)
        if len(climbed.measured) < 5:
            raise UsageError(
                f"too few sizes could be counted ({climbed.stopped or 'the calls took too long'}); "
                "`judge submit` says whether the program is right"
            )
        found.setdefault(track.family, []).append(
            Climb(
                track,
                channel,
                tuple(_with_rows(one, mark, own) for one in climbed.measured),
                climbed.stopped,
            )
        )
    return found


@dataclass(frozen=True)
class Counted(Measured):
    """A figure with the rows of its call."""

    rows: Mapping[int, Row]


def _with_rows(figure: Measured, mark: str, own: range) -> Counted:
    rows = _rows(figure.observation, mark, own)
    return Counted(figure.x, figure.sizes, figure.value, figure.work, Observation(Outcome.OK), rows)


def _rows(observation: Observation, mark: str, own: range) -> dict[int, Row]:
    """The last table that was written, of the candidate's `own` lines.

    A program that meddles with it explains itself wrongly, no more.
    """
    _, found, table = observation.output.decode("utf-8", "replace").rpartition(mark)
    rows = {}
    for entry in table.split("\n", 1)[0].split(";") if found else ():
        parts = entry.split(",")
        if len(parts) == 3 and all(part.isdecimal() for part in parts) and int(parts[0]) in own:
            rows[int(parts[0]) - own.start + 1] = Row(int(parts[1]), int(parts[2]))
    return rows


Classes = dict[int, tuple[Expression | None, Expression | None]]
"""Of each line: how often it runs (None: cannot be told), and what one run takes (None: always as much)."""


def _worst(
    climbs: Mapping[str, Sequence[Climb]], bench: Bench
) -> tuple[Expression, str, Mapping[int, Row], Classes]:
    """The fastest growth of a line, the family that shows it, its rows at the largest size, and the classes
    of lines.
    """
    best: tuple[Expression, str, Mapping[int, Row], Classes] | None = None
    for family, own in climbs.items():
        rows = _of(own[-1].measured[-1])
        classes: Classes = {}
        for number in rows:
            runs = _runs(number, own, bench.tracks.parameters)
            classes[number] = (runs, _each(number, own))
        totals = [total for total in map(_total, classes.values()) if total is not None]
        largest = _largest(totals)
        if best is None or expression.compare(largest, best[0]) == "greater":
            best = (largest, family, rows, classes)
    assert best is not None
    return best


def _total(classes: tuple[Expression | None, Expression | None]) -> Expression | None:
    runs, each = classes
    return runs if runs is None or each is None else expression.parse(f"({runs})*({each})")


def _of(figure: Measured) -> Mapping[int, Row]:
    assert isinstance(figure, Counted)
    return figure.rows


def _largest(classes: Sequence[Expression]) -> Expression:
    largest = expression.parse("1")
    for one in classes:
        if expression.compare(one, largest) == "greater":
            largest = one
    return largest


def _runs(number: int, climbs: Sequence[Climb], parameters: Sequence[str]) -> Expression | None:
    """The class of how often a line runs; None where it cannot be told."""
    strands = []
    for climbed in climbs:
        counts = [_of(figure).get(number, Row(0, 0)).runs for figure in climbed.measured]
        choice = choose(
            [figure.x for figure in climbed.measured], [float(count) for count in counts], 0.5, 2.0
        )
        if choice is None:
            return None
        figures = tuple(
            Measured(figure.x, figure.sizes, float(count), float(count), figure.observation)
            for figure, count in zip(climbed.measured, counts, strict=True)
        )
        strands.append(Strand(climbed.track.varying, choice, figures, "lines"))
    combined = combine(strands, parameters)
    return combined.expression if combined else None


def _each(number: int, climbs: Sequence[Climb]) -> Expression | None:
    """The class of one run by its time, from tracks along which a single parameter grows; None: no growth."""
    alone, together, factors = 0, 0, []
    for climbed in climbs:
        degree = _degree(number, climbed)
        if len(climbed.track.varying) == 1:
            if degree:
                factors.append(f"({climbed.track.varying[0]}^{degree})")
                alone = max(alone, degree)
        else:
            together = max(together, degree)
    # What grows together by no more than alone is a sum.
    return expression.parse(("*" if together > alone else "+").join(factors)) if factors else None


def _degree(number: int, climbed: Climb) -> int:
    """By which whole power one run of a line grows over the last octaves; 0 for none, or for small sizes."""
    last = climbed.measured[-1]
    if last.x < SMALL_SIZES:
        return 0
    seen = [(figure.x, _mean(_of(figure).get(number)) - _clock(figure)) for figure in climbed.measured]
    grown = [(x, each) for x, each in seen if each > 0 and x >= last.x / 8]
    if len(grown) < 3 or grown[-1][1] < LEAST_EACH_NS:
        return 0
    degree = _slope(grown)
    return min(round(degree), HIGHEST) if degree > LEAST_DEGREE else 0


def _mean(row: Row | None) -> float:
    return row.nanoseconds / row.runs if row and row.runs else 0.0


def _clock(figure: Measured) -> float:
    """Nanoseconds that the cheapest line took: hardly more than a look at the clock."""
    return min((_mean(row) for row in _of(figure).values() if row.runs > 1), default=0.0)


def _slope(points: Sequence[tuple[int, float]]) -> float:
    """Of the logarithms, by least squares."""
    xs, ys = np.log(np.array(points, dtype=float)).T
    return float(np.polyfit(xs, ys, 1)[0])
