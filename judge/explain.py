"""Where the time of a program grows: the runs of each line, counted at growing sizes.

Counts are exact, so their class is told as that of any cost. What one run of a line costs is timed where the
language can; where that grows with the size, something on the line hides a loop. Where it is not timed, lines
that grow fastest are shown with what may hide one, by their text.
"""

from __future__ import annotations

import math
import secrets
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import combinations

from judge.complexity import expression
from judge.complexity.combine import combine
from judge.complexity.estimate import EFFORTS, SMALL_SIZES
from judge.complexity.expression import Expression
from judge.complexity.fit import choose
from judge.complexity.grade import within
from judge.complexity.measure import Channel, Climb, Measured, climb, measure_at
from judge.complexity.strands import Strand
from judge.errors import UsageError
from judge.pipeline import Bench
from judge.report.explained import ExplainedLine, Explanation
from judge.submission import Submission
from sandbox import Language, Limits, Observation, Outcome, Sandbox
from sandbox.counting import NotCounted

__all__ = ["explain"]

LIMITS = Limits(cpu_seconds=8.0, wall_seconds=30.0, memory_mb=256, output_kb=64 * 1024)
"""Of output much: a table may be written in parts, one for each call of a list of calls."""
LEAST_EACH_NS, LEAST_HIDDEN = 800.0, 0.01
"""One run of a line that takes less, beside what looking at the clock takes, hides nothing yet; nor is a line
that takes a smaller share blamed for what hides in it: after a long loop elsewhere all is a bit slower.
"""
LEAST_DEGREE, STEEPER = 0.5, 0.75
"""The slope from which time grows at all, and the part of one from which it grows by one more power."""
OVERHEAD = 6.0
"""Counting and timing lines takes several times as long as counting instructions does for as many sizes."""
UNTIMED_OVERHEAD = 1.0
"""Counters alone hardly slow a program down."""
LEAST_SECONDS = 3.0
"""On one track: where the smallest size has much to do, too few others could be counted in less."""
LEAST_SHARE = 0.05
"""A line that takes less of the time does not decide which family is the worst."""
HIGHEST = 3
UNTIMED = "what one run of a line takes is not timed in this language: shares are shares of all runs"


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
    changed, before = _instrumented(language, text, bench, mark)
    loaded = sandbox.load(changed.encode("utf-8"), problem.signature, LIMITS)
    if not loaded.ok:
        raise UsageError(f"the program does not load: {loaded.error}; `judge submit` says more")
    own = range(before + 1, before + 1 + len(text.splitlines()))
    climbs = _climb(sandbox, bench, mark, own)
    worst = _worst(climbs, bench)
    top = climbs[worst.family][-1].measured[-1]
    notes = [f"{one.track.family}: stopped by {one.stopped}" for one in climbs[worst.family] if one.stopped]
    return Explanation(
        problem=problem.slug,
        title=problem.title,
        language=submission.language,
        family=worst.family,
        sizes=top.sizes,
        target=str(problem.target.time),
        class_=str(worst.largest),
        timed=worst.timed,
        lines=_lines(
            worst,
            text,
            language.costly(text),
            partial(within, target=problem.target.time, relations=bench.tracks.relations),
        ),
        notes=(*notes, *(() if worst.timed else (UNTIMED,))),
    )


def _instrumented(language: Language, text: str, bench: Bench, mark: str) -> tuple[str, int]:
    """The program with counters. Raises UsageError for a text that none can be put into."""
    try:
        return language.instrumented(text, bench.problem.signature.to_wire(), mark)
    except (NotCounted, RecursionError) as error:
        reason = str(error) if isinstance(error, NotCounted) else "it is nested too deeply"
        raise UsageError(f"the program's lines cannot be counted: {reason}") from error


def _lines(
    worst: Worst, text: str, costly: Mapping[int, Sequence[str]], reaches: Callable[[Expression], bool]
) -> tuple[ExplainedLine, ...]:
    """All lines that run, as they are told."""
    sources = text.splitlines()
    shares = worst.shares()
    lines = []
    for number in sorted(worst.classes):
        runs, each = worst.classes[number]
        total = _total((runs, each))
        over = total is not None and not reaches(total)
        if over and each is not None and shares[number] < LEAST_HIDDEN:
            each, total = None, runs
            over = total is not None and not reaches(total)
        hides = each is not None or (not worst.timed and (over or _grows_as(total, worst.largest)))
        lines.append(
            ExplainedLine(
                number=number,
                source=sources[number - 1],
                count=worst.rows[number].runs,
                runs=str(runs or ""),
                each=str(each or ""),
                total=str(total or ""),
                share=round(shares[number], 4),
                over_target=over,
                costly=tuple(costly.get(number, ())) if hides else (),
            )
        )
    return tuple(lines)


def _grows_as(total: Expression | None, largest: Expression) -> bool:
    """Whether a line grows with the size, and no slower than all others."""
    if total is None or expression.compare(total, expression.parse("1")) == "equal":
        return False
    return expression.compare(total, largest) != "less"


def _climb(sandbox: Sandbox, bench: Bench, mark: str, own: range) -> dict[str, list[Climb]]:
    """All tracks, by family. Raises UsageError where too little could be counted."""

    def read(observation: Observation) -> float | None:
        rows = _rows(observation, mark, own)
        return float(sum(row.runs for row in rows.values())) if rows else None

    channel = Channel("lines", "clock", read, noise=0.0, flat=0.0, coarse=2e6, limits=LIMITS)
    effort = EFFORTS[bench.effort]
    overhead = OVERHEAD if _times(sandbox, bench, channel, mark, own) else UNTIMED_OVERHEAD
    budget = max(overhead * effort.share(effort.instructions, len(bench.tracks.tracks)), LEAST_SECONDS)
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


def _times(sandbox: Sandbox, bench: Bench, channel: Channel, mark: str, own: range) -> bool:
    """Whether a first, small call tells times."""
    track = bench.tracks.tracks[0]
    first = measure_at(sandbox, bench.ladder, track, channel, track.minimum, check=False)
    seen = first.observation if isinstance(first, Measured) else first
    return any(row.nanoseconds for row in _rows(seen, mark, own).values())


@dataclass(frozen=True)
class Counted(Measured):
    """A figure with the rows of its call."""

    rows: Mapping[int, Row]


def _with_rows(figure: Measured, mark: str, own: range) -> Counted:
    rows = _rows(figure.observation, mark, own)
    return Counted(figure.x, figure.sizes, figure.value, figure.work, Observation(Outcome.OK), rows)


def _rows(observation: Observation, mark: str, own: range) -> dict[int, Row]:
    """The tables that were written, of the candidate's `own` lines; a later row replaces an earlier one.

    A program that meddles with them explains itself wrongly, no more.
    """
    rows = {}
    for table in observation.output.decode("utf-8", "replace").split(mark)[1:]:
        for entry in table.partition("\n")[0].split(";"):
            parts = entry.split(",")
            if len(parts) == 3 and all(map(_is_count, parts)) and int(parts[0]) in own:
                rows[int(parts[0]) - own.start + 1] = Row(int(parts[1]), int(parts[2]))
    return rows


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 20


Classes = dict[int, tuple[Expression | None, Expression | None]]
"""Of each line: how often it runs (None: cannot be told), and what one run takes (None: always as much)."""


@dataclass(frozen=True)
class Worst:
    """The family on which a line grows fastest: that growth, all rows at the largest size, all classes."""

    largest: Expression
    family: str
    rows: Mapping[int, Row]
    classes: Classes

    @property
    def timed(self) -> bool:
        """Whether the rows tell times, and not runs alone."""
        return any(row.nanoseconds for row in self.rows.values())

    def shares(self) -> dict[int, float]:
        """Of each line, its part of the time, or of all runs where no times are told."""
        weights = {number: row.nanoseconds if self.timed else row.runs for number, row in self.rows.items()}
        whole = max(sum(weights.values()), 1)
        return {number: weight / whole for number, weight in weights.items()}


def _worst(climbs: Mapping[str, Sequence[Climb]], bench: Bench) -> Worst:
    best: Worst | None = None
    for family, own in climbs.items():
        rows = _of(own[-1].measured[-1])
        classes: Classes = {}
        for number in rows:
            runs = _runs(number, own, bench.tracks.parameters)
            classes[number] = (runs, _each(number, own))
        worst = Worst(expression.parse("1"), family, rows, classes)
        shares = worst.shares()
        totals = [_total(classes[number]) for number in rows if shares[number] >= LEAST_SHARE]
        worst = replace(worst, largest=_largest([total for total in totals if total is not None]))
        if best is None or expression.compare(worst.largest, best.largest) == "greater":
            best = worst
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
    slope = _slope(grown)
    if slope <= LEAST_DEGREE:
        return 0
    # What no longer fits into a cache grows faster for a while, by less than a whole power.
    return min(max(math.floor(slope + 1 - STEEPER), 1), HIGHEST)


def _mean(row: Row | None) -> float:
    return row.nanoseconds / row.runs if row and row.runs else 0.0


def _clock(figure: Measured) -> float:
    """Nanoseconds that the cheapest line took: hardly more than a look at the clock."""
    return min((_mean(row) for row in _of(figure).values() if row.runs > 1), default=0.0)


def _slope(points: Sequence[tuple[int, float]]) -> float:
    """Of the logarithms: the median slope of all pairs of points (Theil 1950, Sen 1968): one figure of
    a busy machine does not tilt it.
    """
    logs = [(math.log(x), math.log(y)) for x, y in points]
    slopes = [(y - v) / (x - u) for (u, v), (x, y) in combinations(logs, 2) if x != u]
    return statistics.median(slopes) if slopes else 0.0
