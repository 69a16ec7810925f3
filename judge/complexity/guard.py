"""The second channel: CPU time of the unmetered program at large sizes, against what was estimated.

The instruction counter does not see everything (a block copy counts as one instruction), and climbs less
high. So
the same program is timed as it normally runs at the largest sizes that can be afforded; when its time grows
by a
higher degree than the estimate says, the time is believed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log

import numpy as np

from judge.complexity.fit import Choice
from judge.complexity.ladder import lattice
from judge.complexity.measure import Climb, Measured

__all__ = [
    "LEAST_FIGURES",
    "Disagreement",
    "examine",
    "guard_steps",
    "slower_when_weighed",
    "smaller_steps",
    "stuck",
    "too_slow",
]

INSTRUCTIONS_PER_SECOND = 2.5e9
"""A low guess for the interpreters' own speed; it only decides how far up the guard dares to look."""
STEPS_BELOW = (16.0, 8.0, 4.0, 2.0)
LEAST_SECONDS = 0.002
LEAST_FIGURES = 3
"""A single leap, from one size to the next, may be anything."""
FAR_LESS = 16.0
COUNTED_SLOWER = 20.0
"""So many times longer a call takes, at most, while its instructions are counted."""
WEIGHED_SECONDS, WEIGHED_TIMES = 0.002, 4.0
"""Calls that take less when they are weighed say nothing; programs took up to 2.3 times
as long for each instruction at large sizes as at small ones.
"""
ROUNDED_UP = 0.35
DEGREES = {1.0: "n", 2.0: "n^2", 3.0: "n^3", 4.0: "n^4"}


@dataclass(frozen=True)
class Disagreement:
    """CPU time grows by degree `seen` where the estimate predicts `predicted`; `shape` is the class of the
    former.
    """

    seen: float
    predicted: float
    shape: str


def guard_steps(climbed: Climb, choice: Choice, budget: float) -> tuple[int, ...]:
    """The sizes to time, ascending; none when the estimate is exponential or nothing larger can be
    afforded.
    """
    if choice.shape.exponential or not climbed.measured:
        return ()
    sizes = lattice(climbed.track.minimum, climbed.track.maximum)
    affordable = [x for x in sizes if _seconds(choice, x) <= budget / 3]
    if not affordable:
        return ()
    top = affordable[-1]
    below = [max((x for x in affordable if x <= top / step), default=0) for step in STEPS_BELOW]
    return tuple(sorted({x for x in (*below, top) if x >= climbed.track.minimum}))


def smaller_steps(climbed: Climb, steps: Sequence[int]) -> tuple[int, ...]:
    """Sizes below those that took too long to be timed; none when there are no smaller ones."""
    sizes = [x for x in lattice(climbed.track.minimum, climbed.track.maximum) if x < steps[0]]
    below = [max((x for x in sizes if x <= steps[0] / step), default=0) for step in STEPS_BELOW]
    return tuple(sorted({x for x in below if x}))


def too_slow(x: int, choice: Choice, limit: float) -> bool:
    """Whether a call that needed more than `limit` seconds should have needed far less, as estimated."""
    return FAR_LESS * _seconds(choice, x) < limit


def stuck(climbed: Climb, choice: Choice) -> bool:
    """Whether a call hit the limit of time while its instructions were counted that should have been far from
    it.
    """
    return bool(climbed.limit) and too_slow(
        climbed.limit, choice, climbed.channel.limits.cpu_seconds / COUNTED_SLOWER
    )


def slower_when_weighed(
    weighed: Sequence[Measured], counted: Iterable[tuple[Mapping[str, int], float]]
) -> bool:
    """Whether CPU time while memory is weighed outgrows the instructions that were `counted` along the same
    track, at the same sizes or between them.

    Then another program was weighed than was counted: one that saves memory, and takes its time for that.
    """
    points = sorted((sum(sizes.values()), value) for sizes, value in counted)
    if not points:
        return False
    known, values = np.log(np.array(points, dtype=float)).T
    ratios = []
    for figure in weighed:
        size = log(sum(figure.sizes.values()))
        if figure.work >= WEIGHED_SECONDS * 1e9 and known[0] <= size <= known[-1]:
            ratios.append(log(figure.work) - float(np.interp(size, known, values)))
    return len(ratios) >= LEAST_FIGURES and ratios[-1] - min(ratios) > log(WEIGHED_TIMES)


def _seconds(choice: Choice, x: int) -> float:
    return float(choice.fit.predict(np.array([float(x)]))[0]) / INSTRUCTIONS_PER_SECOND


def examine(timed: Sequence[Measured], choice: Choice, margin: float) -> Disagreement | None:
    """Compare the growth of CPU time over the largest sizes with the estimate's; None when they agree.

    CPU time may grow by `margin` more degrees: caches and the garbage collector alone add half a degree to an
    interpreter's, hidden loops a whole one. It must still do so in the last octave: a cache that has become
    too small costs once, a hidden loop more and more.
    """
    usable = [figure for figure in timed if figure.value >= LEAST_SECONDS * 1e9]
    if len(usable) < LEAST_FIGURES:
        return None
    last = usable[-1]
    half = min(usable[:-1], key=lambda figure: abs(figure.x - last.x / 2))
    middle = min(usable[:-1], key=lambda figure: abs(figure.x - last.x / 4))
    if middle is half:
        return None
    predicted, seen = _degrees(middle, last, choice)
    predicted_late, seen_late = _degrees(half, last, choice)
    if seen <= predicted + margin or seen_late <= predicted_late + margin:
        return None
    # Caches that become too small only add: what is seen is rounded down sooner than up. What a built-in does
    # once for each step adds one degree; where it begins to do so, the leap looks like more.
    most = max(min(seen + ROUNDED_UP, round(predicted) + 1), 1.0)
    nearest = max(degree for degree in DEGREES if degree <= most)
    if nearest <= predicted + 0.5:
        return None
    return Disagreement(seen, predicted, DEGREES[nearest])


def _degrees(first: Measured, last: Measured, choice: Choice) -> tuple[float, float]:
    """By which degree work grows from one size to another: as estimated, and as seen."""
    octaves = log(last.x / first.x)
    predictions = choice.fit.predict(np.array([float(first.x), float(last.x)]))
    estimated = max(float(predictions[1] / predictions[0]), 1e-9)
    return log(estimated) / octaves, log(last.value / first.value) / octaves
