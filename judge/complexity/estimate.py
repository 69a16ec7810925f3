"""Time and space of a loaded solution: climb, choose, guard, combine.

Nothing here knows the target.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial

from judge.complexity import expression
from judge.complexity.clock import CPU, time_track
from judge.complexity.combine import combine
from judge.complexity.crossing import crossed
from judge.complexity.families import CONFIDENT, Family, worst_of
from judge.complexity.fit import Choice, choose
from judge.complexity.guard import Disagreement, examine, slower_when_weighed, stuck
from judge.complexity.leaps import leapt_once
from judge.complexity.measure import Channel, Climb, LadderSource, Measured, Track, climb, warm_inputs
from judge.complexity.output import at_least_written
from judge.complexity.relations import Relations
from judge.complexity.shapes import SHAPES
from judge.complexity.strands import Strand, in_terms_of
from judge.complexity.traces import curves_of, points_of
from judge.report.model import (
    SLOWER_THAN_COUNTED,
    SLOWER_WHEN_WEIGHED,
    Estimate,
    FamilyClass,
    Point,
)
from sandbox import Limits, Sandbox

__all__ = ["EFFORTS", "SMALL_SIZES", "Budget", "Tracks", "estimate_space", "estimate_time"]


@dataclass(frozen=True)
class Budget:
    """Seconds that one verdict may spend on each channel, over all tracks together."""

    instructions: float
    cpu: float
    space: float

    def share(self, seconds: float, tracks: int) -> float:
        """The seconds of one track out of several; never so few that nothing can be told."""
        return max(seconds / tracks, LEAST_SECONDS)


EFFORTS = {
    "quick": Budget(instructions=1.0, cpu=0.3, space=0.5),
    "standard": Budget(instructions=2.0, cpu=0.6, space=0.9),
    "thorough": Budget(instructions=8.0, cpu=3.0, space=4.0),
}

INSTRUCTIONS = Channel(
    name="instructions",
    meter="tally",
    read=lambda observation: observation.executed,
    noise=300.0,
    flat=0.0,
    coarse=2e6,
    limits=Limits(cpu_seconds=3.0, wall_seconds=12.0, memory_mb=256),
)
BYTES = Channel(
    name="bytes",
    meter="space",
    read=lambda observation: observation.peak_bytes,
    noise=64.0,
    flat=500.0,
    coarse=0.0,
    limits=Limits(cpu_seconds=3.0, wall_seconds=12.0, memory_mb=256),
)
DOUBTFUL = 0.5
"""The confidence in a class that CPU time, or the track of all parameters together, speaks against, without
saying which one it is.
"""
LEAST_SECONDS = 0.25
CROSSING = 0.6
"""The part of a channel's seconds that one more figure may take."""
SMALL_SIZES = 64
GROWN = 3.0


@dataclass(frozen=True)
class Tracks:
    """All ways up of one problem, its size parameters in the order of the package, and their relations."""

    parameters: tuple[str, ...]
    tracks: tuple[Track, ...]
    relations: Relations = field(default_factory=Relations)

    def families(self) -> tuple[str, ...]:
        """The families, in the order of the package."""
        return tuple(dict.fromkeys(track.family for track in self.tracks))


@dataclass
class _Notes:
    """What a reader should know besides the class."""

    notes: list[str] = field(default_factory=list)
    flags: set[str] = field(default_factory=set)


def estimate_time(
    sandbox: Sandbox, source: LadderSource, tracks: Tracks, budget: Budget, *, check: bool = True
) -> Estimate:
    """The class of running time, ungraded. Raises WrongAnswer when `check` is set and a ladder answer is
    wrong.
    """
    notes = _Notes()
    warmed = warm_inputs(source, tracks.tracks)
    channel = CPU
    if INSTRUCTIONS.meter in sandbox.meters:
        channel = replace(INSTRUCTIONS, noise=sandbox.traits.noise)
    sandbox.warm(channel.meter, warmed)
    climbs = _climb_all(
        sandbox, source, tracks, channel, budget, budget.instructions, sandbox.traits.kink, check=check
    )
    families = _families(climbs, tracks, notes, channel, sandbox.traits.kink)
    if check:
        families = [_written(family, notes) for family in families]
    families = _crossed(sandbox, source, families, climbs, budget.instructions, notes, check=check)
    points = points_of(climbs)
    if families and channel is not CPU:
        worst = worst_of(families)
        timed = _guard(sandbox, source, worst, climbs, budget, check=check)
        points += points_of(timed)
        families = _believe_clock(families, worst, timed, notes, sandbox.traits.clock_margin)
    return _finish(families, points, notes)


def estimate_space(
    sandbox: Sandbox,
    source: LadderSource,
    tracks: Tracks,
    budget: Budget,
    *,
    timed: Estimate,
    check: bool = True,
    buffers: float = 0.0,
) -> Estimate:
    """The class of auxiliary memory, ungraded. Raises WrongAnswer as `estimate_time` does.

    `timed` is what was found of the same program's time: one that behaves otherwise while it is weighed is
    flagged. `buffers` bytes may come and go with the size without being growth: those of standard input and
    output.
    """
    notes = _Notes()
    if BYTES.meter not in sandbox.meters:
        return Estimate(notes=("this sandbox has no memory meter",))
    sandbox.warm(BYTES.meter, warm_inputs(source, tracks.tracks))
    traits = sandbox.traits
    channel = replace(BYTES, flat=traits.flat + buffers, coarse=traits.weighing_ns)
    climbs = _climb_all(
        sandbox, source, tracks, channel, budget, budget.space, traits.space_kink, check=check
    )
    families = _families(climbs, tracks, notes, channel, traits.space_kink)
    if not traits.weighing_collects and any(_other_program(climbed, timed) for climbed in climbs):
        notes.flags.add(SLOWER_WHEN_WEIGHED)
        notes.notes.append("while its memory was weighed the program's time grew faster than otherwise")
        families = [_doubted(family) for family in families]
    families = _crossed(sandbox, source, families, climbs, budget.space, notes, check=check)
    return _finish(families, points_of(climbs), notes)


def _climb_all(
    sandbox: Sandbox,
    source: LadderSource,
    tracks: Tracks,
    channel: Channel,
    budget: Budget,
    seconds: float,
    kink: int,
    *,
    check: bool,
) -> list[Climb]:
    """All tracks, within about `seconds` altogether. Raises WrongAnswer when `check` is set.

    Where a track's smallest sizes are too much already, its family has no class: its other tracks are left.
    """
    share = budget.share(seconds, len(tracks.tracks))
    unsure = partial(_unsure, channel, kink)
    climbs: list[Climb] = []
    lost: set[str] = set()
    for track in tracks.tracks:
        if track.family in lost:
            climbs.append(Climb(track, channel, ()))
            continue
        climbed = climb(sandbox, source, track, channel, share, check=check, unsure=unsure)
        climbs.append(climbed)
        if climbed.stopped and _choose(climbed.measured, channel, kink) is None:
            lost.add(track.family)
    return climbs


def _doubted(family: Family) -> Family:
    return replace(family, confidence=min(family.confidence, DOUBTFUL), doubted=True)


def _other_program(weighed: Climb, timed: Estimate) -> bool:
    track = (weighed.track.family, weighed.track.path, INSTRUCTIONS.name)
    return slower_when_weighed(
        weighed.measured,
        [
            (point.sizes, point.value)
            for point in timed.points
            if (point.family, point.path, point.channel) == track
        ],
    )


def _families(
    climbs: Sequence[Climb], tracks: Tracks, notes: _Notes, channel: Channel, kink: int
) -> list[Family]:
    found = []
    doubt = False
    for name in tracks.families():
        own = _own(climbs, name)
        strands = []
        for climbed in own:
            notes.flags.update(climbed.flags)
            if climbed.stopped:
                notes.notes.append(f"{name}: stopped by {climbed.stopped}")
            choice = _choose(climbed.measured, channel, kink)
            if choice is not None:
                doubt = doubt or (channel.name == INSTRUCTIONS.name and stuck(climbed, choice))
                strands.append(Strand(climbed.track.varying, choice, climbed.measured, channel.name))
        family = _family(name, strands, tracks, notes) if strands and len(strands) == len(own) else None
        if family is None:
            notes.notes.append(f"{name}: too few sizes could be measured to tell a class")
        else:
            found.append(family)
    if doubt or len(found) < len(tracks.families()):
        # What could not be measured, or where a call never came back, may well be the worst.
        found = [_doubted(family) for family in found]
    return found


def _own(climbs: Sequence[Climb], family: str) -> list[Climb]:
    return [climbed for climbed in climbs if climbed.track.family == family]


def _written(family: Family, notes: _Notes) -> Family:
    """The family as its answers show it; a wrong answer may be long and hold one object many times over."""
    raised = at_least_written(family)
    if raised is not family:
        notes.notes.append(
            f"{family.name}: the steps grow like {family.expression}, the answer that they write like "
            f"{raised.expression}"
        )
    return raised


_choose_once = lru_cache(64)(choose)
"""The same figures are looked at to see whether they are enough, and then for the answer."""


def _unsure(channel: Channel, kink: int, measured: Sequence[Measured]) -> bool:
    """Whether more figures are wanted to tell the class along a track."""
    choice = _choose(measured, channel, kink)
    if choice is None or choice.alternatives or choice.confidence < CONFIDENT:
        return True
    values = [figure.value for figure in measured]
    # What grows, though by no more than may come and go, may grow on.
    return choice.shape.name == "1" and max(values) > GROWN * min(values)


def _choose(measured: Sequence[Measured], channel: Channel, kink: int) -> Choice | None:
    figures = sorted(measured, key=lambda figure: figure.x)
    sizes = tuple(float(figure.x) for figure in figures)
    values = tuple(figure.value for figure in figures)
    # A handful of small sizes (exponential costs) cannot tell a few hundred bytes from a constant, unless
    # there was a single leap, as of what a runtime makes when it is first asked to.
    small = not sizes or sizes[-1] < SMALL_SIZES
    flat = channel.flat if not small or leapt_once(values) else 0.0
    return _choose_once(sizes, values, channel.noise, flat, kink)


def _family(name: str, strands: Sequence[Strand], tracks: Tracks, notes: _Notes) -> Family | None:
    combined = combine(strands, tracks.parameters)
    if combined is None:
        seen = ", ".join(f"{'+'.join(s.varying)}: {s.choice.shape.reported}" for s in strands)
        notes.notes.append(
            f"{name}: the growth along single parameters ({seen}) fits no known class together"
        )
        return None
    found = tracks.relations.shortened(combined.expression)
    others = dict.fromkeys(map(tracks.relations.shortened, combined.alternatives))
    alternatives = tuple(str(other) for other in others if other != found)
    confidence = min(s.choice.confidence for s in strands)
    if combined.doubtful:
        confidence = min(confidence, DOUBTFUL)
        notes.notes.append(f"{name}: growing together, the parameters show another class than one by one")
    return Family(name, found, alternatives, confidence, tuple(strands))


def _crossed(
    sandbox: Sandbox,
    source: LadderSource,
    families: Sequence[Family],
    climbs: Sequence[Climb],
    seconds: float,
    notes: _Notes,
    *,
    check: bool,
) -> list[Family]:
    """The families, the worst one's class checked where parameters seem to add up or it is not sure."""
    worst = worst_of(families) if families else None
    if worst is None or (len(worst.expression.terms) == 1 and worst.confidence >= CONFIDENT):
        return list(families)
    own = _own(climbs, worst.name)
    told = crossed(sandbox, source, worst.expression, own, worst.strands, CROSSING * seconds, check=check)
    if told is None:
        return list(families)
    notes.notes.append(f"{worst.name}: {told.text}")
    sure = min(strand.choice.confidence for strand in worst.strands if len(strand.varying) == 1)
    changed = replace(worst, expression=told.expression, alternatives=(), confidence=sure)
    return [changed if family is worst else family for family in families]


def _guard(
    sandbox: Sandbox,
    source: LadderSource,
    worst: Family,
    climbs: Sequence[Climb],
    budget: Budget,
    *,
    check: bool,
) -> list[Climb]:
    """Time the worst family's tracks at large sizes, without the counter."""
    own = _own(climbs, worst.name)
    seconds = budget.share(budget.cpu, len(own))
    return [
        time_track(sandbox, source, climbed, strand.choice, seconds, check=check)
        for climbed, strand in zip(own, worst.strands, strict=True)
    ]


def _believe_clock(
    families: Sequence[Family], worst: Family, timed: Sequence[Climb], notes: _Notes, margin: float
) -> list[Family]:
    """Raise the worst family's class where its CPU time grows by a higher degree than its instructions."""
    found: list[Disagreement] = []
    for climbed, strand in zip(timed, worst.strands, strict=True):
        disagreement = examine(climbed.measured, strand.choice, margin)
        if disagreement is not None:
            found.append(disagreement)
            notes.notes.append(
                f"{worst.name}: CPU time grows like n^{disagreement.seen:.1f} at large sizes, "
                f"instructions like n^{disagreement.predicted:.1f}: a built-in operation does hidden work"
            )
    slow = [climbed for climbed in timed if climbed.stopped]
    if slow:
        notes.flags.add(SLOWER_THAN_COUNTED)
        notes.notes.append(
            f"{worst.name}: without the counter a call hit {slow[0].stopped}, as it never should"
        )
    if not found and not slow:
        return list(families)
    if not found or len(worst.strands) != 1:
        return [_doubted(family) if family is worst else family for family in families]
    shape = SHAPES[max(found, key=lambda one: one.seen).shape]
    own = worst.strands[0].varying[0]
    raised = in_terms_of(expression.parse(shape.reported), own)
    changed = Family(worst.name, raised, (str(worst.expression),), 0.8, worst.strands)
    return [changed if family is worst else family for family in families]


def _finish(families: Sequence[Family], points: Sequence[Point], notes: _Notes) -> Estimate:
    flags = tuple(sorted(notes.flags - {"files"}))
    if not families:
        return Estimate(points=tuple(points), notes=tuple(notes.notes), flags=flags)
    worst = worst_of(families)
    return Estimate(
        class_=str(worst.expression),
        alternatives=worst.alternatives,
        confidence=round(worst.confidence, 3),
        family=worst.name,
        families=tuple(
            FamilyClass(family=family.name, class_=str(family.expression), alternatives=family.alternatives)
            for family in families
        ),
        notes=tuple(notes.notes),
        flags=flags,
        points=tuple(points),
        curves=tuple(curve for family in families for curve in curves_of(family)),
    )
