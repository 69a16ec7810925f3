"""Which growth class explains the costs measured at growing sizes: one parameter, one channel.

Every class is fitted together with its lower-order terms by least squares on *relative* error: an absolute
fit looks at the largest size only. Lower-order terms may be negative (an interpreter that keeps small numbers
ready makes the first 256 steps cheaper), the leading one may not. Which of them is taken, `slowest` says; the
choice is made again on draws of the points, to see how sure it is.

The smallest sizes are left out where costs behave differently there (caches of small objects, a memory copy
that changes its method), as long as enough octaves stay.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from judge.complexity.fitted import KINK_POINTS, LEAST_POINTS, LEAST_SHARE, Fit, fit_shape
from judge.complexity.leaps import before_late_leap, in_even_steps, in_leaps, where_steps_begin
from judge.complexity.shapes import EXPONENTIAL, POLYNOMIAL, SHAPES, Shape, Vector
from judge.complexity.slowest import (
    BETWEEN,
    RARE_SURE,
    RARE_WHEN_SHORT,
    SETTLING,
    TOLERANCE,
    a_line,
    slowest,
)
from judge.complexity.stray import without_stray

__all__ = ["Choice", "choose"]

MOST_SHARE = 1.6
"""Beyond this a leading term is held down by an opposite one: an artefact."""
BELOW_POINTS, BELOW_OCTAVES = 8, 4
LOGARITHMIC_STEPS = frozenset({"log n", "log^2 n", "n log log n", "n log n", "n log^2 n"})
"""Classes a logarithm above the one before: a small part of the cost is enough to show them."""
SMALL_RANGE = 4.0
HARDLY, HARDLY_MEMORY = 0.12, 0.2
"""Costs that grow by less than this part over all sizes do not depend on them: runtimes take some memory when
code has run for a while, which is no growth.
"""
HARDLY_SURE, SURE, EXPLAINS = 1.5, 0.75, 0.3
"""Where all costs are within the first factor, memory that a collector frees at its leisure draws curves of
its own: growth is believed only when so many draws of the points agree about it, and when it leaves no more
than a third of what is unexplained without it.
"""
FOLLOW_LEAPS = frozenset({"n log^2 n", "n^1.5", "n^2"})
"""Classes that follow the last few leaps of a container more closely than a line does."""
BELOW = {"n^2": ("n", 1.0), "n^3": ("n^2", 2.0), "n^4": ("n^3", 3.0)}
PACE_SLACK, PACE_SLACK_ROUGH, ROUGH = 0.1, 0.45, 0.03
"""A power is no more than the one below when costs keep to the pace of that one over the last octave; where
it leaves such an error, when they are nearer to that one's pace than to its own.
"""
SHORT_OCTAVES = 3.0
SHORT_PENALTY = 4.0
"""Sizes that span less than this many octaves bend little: classes are held to a stricter ratio."""
RARE_IN_MEMORY = frozenset({"n log n"})
"""Tables that grow in leaps look like it over a few of them."""
WIDER = 2.0
"""A wider window is taken as long as its best fit is at most this many times worse."""
WINDOWS = (16.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.4)
"""Octaves of sizes that are looked at, counted from the largest."""
ONE_OCTAVE = 1.0
"""Costs that explode grow a thousandfold within one octave; the smallest sizes may be all overhead."""
EXPONENTIAL_SIZES = 64
RESAMPLES, UNANIMOUS = 40, 15
"""So many draws vote, fewer where the first ones all agree."""
FAR_OFF = 12.0
STEEP = frozenset({"n^3", "n^3 log n", "n^4", "n^5"})
POWERS, SLIGHT_SHARE, SLIGHT_RATIO = frozenset({"n", "n^2", "n^3"}), 0.08, 6.0
MANY_VOTES = 0.2
OUTVOTED = 0.2
"""A class that fewer of the draws choose gives way to one that most of them do."""


@dataclass(frozen=True)
class Choice:
    """The class chosen, those that cannot be told apart from it, and how sure that is (0..1).

    `fits` are all that were tried, on the sizes from `start` on.
    """

    fit: Fit
    alternatives: tuple[Shape, ...]
    confidence: float
    fits: tuple[Fit, ...]
    start: float = 0.0

    @property
    def shape(self) -> Shape:
        """The class."""
        return self.fit.shape


def choose(
    sizes: Sequence[float], costs: Sequence[float], noise: float, flat: float = 0.0, kink: int = 0
) -> Choice | None:
    """The growth class of `costs` at `sizes`; None for fewer than five points.

    `noise` and `flat` are in the unit of the costs: differences below `noise` mean nothing at a single size,
    and costs that vary by no more than `flat` altogether are constant. `kink` is a size at which the
    language's runtime changes its ways (0: none), such as the last small integer that CPython keeps ready.
    """
    order = np.argsort(np.asarray(sizes, dtype=float), kind="stable")
    n = np.asarray(sizes, dtype=float)[order]
    # Nothing at all is a constant, too: relative errors need something to be relative to.
    y = np.maximum(np.asarray(costs, dtype=float)[order], 1.0)
    if len(n) < LEAST_POINTS:
        return None
    level = before_late_leap(y) if flat else 0
    if not level:
        return _choose(n, y, noise, flat, kink)
    sure = _choose(n[:level], y[:level], noise, flat, kink)
    return sure and replace(sure, alternatives=(SHAPES["n"],), confidence=SURE)


def _choose(n: Vector, y: Vector, noise: float, flat: float, kink: int) -> Choice | None:
    """What `choose` says, of sizes in order."""
    hardly = HARDLY_MEMORY if flat else HARDLY
    varied = bool(y.max() - y.min() > max(flat, hardly * y.max())) or (bool(flat) and in_even_steps(y))
    leaps = bool(flat) and in_leaps(n, y)
    if varied:
        n, y = where_steps_begin(n, y)
    few = _few_beyond(n, kink)
    n, y = n[few], y[few]
    keep = _window(n, y, noise, kink)
    n, y = without_stray(n[keep], y[keep], lambda n, y: _least_error(n, y, noise, kink))
    fits = _fits(n, y, noise, kink)
    if not fits:
        return None
    if not varied:
        fits = [fit for fit in fits if fit.shape.name == "1"]
    short = bool(n[-1] < n[0] * 2**SHORT_OCTAVES or y[-1] < SMALL_RANGE * (y[0] + noise))
    rarer = (RARE_WHEN_SHORT if short else frozenset()) | (RARE_IN_MEMORY if flat else frozenset())
    line = not short and a_line(n, y, noise, fits)
    chosen, others = slowest(fits, rarer, line=line)
    votes = {chosen.shape.name: 1.0} if len(fits) == 1 else _votes(n, y, noise, kink, fits, rarer, line)
    confidence = _confidence(chosen, votes)
    winner = max(fits, key=lambda fit: votes.get(fit.shape.name, 0.0))
    # But for one that explains all points exactly, and far better: fewer points show less of a logarithm.
    exact = chosen.error < TOLERANCE and chosen.error < winner.error / RARE_SURE
    if not exact and confidence < OUTVOTED and votes.get(winner.shape.name, 0.0) > 1.0 - 2 * OUTVOTED:
        others, chosen, confidence = [chosen], winner, _confidence(winner, votes)
    level = next((fit for fit in fits if fit.shape.name == "1"), None)
    if level and level is not chosen and flat and y.max() < HARDLY_SURE * y.min():
        vague = chosen.error > EXPLAINS * level.error
        if vague or confidence < SURE:
            others, chosen, confidence = [chosen], level, SURE if vague else 1.0 - confidence
    linear = next((fit for fit in fits if fit.shape.name == "n"), None)
    if leaps and linear and chosen.shape.name in FOLLOW_LEAPS:
        others, chosen, confidence = [chosen], linear, SURE
    settled = _settled(n, y, chosen, fits)
    if settled is not chosen:
        others, chosen, confidence = [chosen], settled, min(confidence, SURE)
    alternatives = _alternatives(chosen, others, votes)
    return Choice(chosen, alternatives, confidence, tuple(fits), float(n[0]))


def _confidence(chosen: Fit, votes: dict[str, float]) -> float:
    return sum(part for name, part in votes.items() if SHAPES[name].reported == chosen.shape.reported)


def _alternatives(chosen: Fit, others: Sequence[Fit], votes: dict[str, float]) -> tuple[Shape, ...]:
    """What nearly explains the figures as well, and what many draws of the points choose."""
    names = [fit.shape.name for fit in others] + [name for name in votes if votes[name] >= MANY_VOTES]
    shapes = (SHAPES[name] for name in SHAPES if name in names)
    return tuple(shape for shape in shapes if shape.reported != chosen.shape.reported)


def _settled(n: Vector, y: Vector, chosen: Fit, fits: Sequence[Fit]) -> Fit:
    """The power below the chosen one where costs grow no faster from some size on: a leap on the way, as
    when a collector sets in, made the higher one.
    """
    below = BELOW.get(chosen.shape.name)
    lower = next((fit for fit in fits if below and fit.shape.name == below[0]), None)
    last = n >= n[-1] / 2.1
    exact = chosen.error < TOLERANCE / 2  # It may be a small part of the cost, as `_slight` says.
    if lower is None or below is None or exact or last.sum() < 3:
        return chosen
    pace = np.polyfit(np.log(n[last]), np.log(y[last]), 1)[0]
    slack = PACE_SLACK if chosen.error < ROUGH else PACE_SLACK_ROUGH
    return lower if pace < below[1] + slack else chosen


def _few_beyond(n: Vector, kink: int) -> slice:
    """All sizes, less those beyond a kink where these are too few to tell what it does, and enough below."""
    below = int((n <= kink).sum())
    few = below < len(n) and (n >= 1.3 * kink).sum() < KINK_POINTS
    enough = below >= BELOW_POINTS and bool(n[below - 1] >= n[0] * 2**BELOW_OCTAVES)
    return slice(0, below if few and enough else None)


def _candidates(n: Vector) -> tuple[Shape, ...]:
    return (*POLYNOMIAL, *EXPONENTIAL) if n[-1] <= EXPONENTIAL_SIZES else POLYNOMIAL


def _fits(n: Vector, y: Vector, noise: float, kink: int, shapes: Sequence[Shape] | None = None) -> list[Fit]:
    fits = (fit_shape(shape, n, y, noise, kink) for shape in shapes or _candidates(n))
    found = [fit for fit in fits if fit is not None]
    believed = [fit for fit in found if _believable(fit)]
    best = min((fit.error for fit in believed), default=0.0)
    return [fit for fit in found if fit in believed or _slight(fit, best)]


def _least_error(n: Vector, y: Vector, noise: float, kink: int) -> float:
    fits = _fits(n, y, noise, kink, [shape for shape in _candidates(n) if not shape.rare])
    return min((fit.error for fit in fits), default=0.0)


def _slight(fit: Fit, best: float) -> bool:
    """Whether a small part of the cost is a power that alone explains exact counts: copies of blocks beside a
    loop's own steps.
    """
    exact = fit.error < TOLERANCE / 2 and fit.error < best / SLIGHT_RATIO
    return exact and fit.shape.name in POWERS and SLIGHT_SHARE <= fit.share < LEAST_SHARE


def _believable(fit: Fit) -> bool:
    """A lead that the data can show: neither a trace, nor a giant held down by an opposite term."""
    if fit.shape.name == "1":
        return True
    if fit.shape.name in LOGARITHMIC_STEPS:
        return fit.share < 2.0
    # A cube and more, less nearly as much of a lower power, is a largest cost that is off a square's curve.
    net = fit.share - fit.opposed if fit.shape.name in STEEP else fit.share
    return net >= LEAST_SHARE and fit.share < MOST_SHARE


def _window(n: Vector, y: Vector, noise: float, kink: int) -> slice:
    """The largest window from the top in which some class explains the data; else the best one."""
    options: list[tuple[float, int]] = []
    for octaves in (*WINDOWS, ONE_OCTAVE) if n[-1] <= EXPONENTIAL_SIZES else WINDOWS:
        start = int(np.searchsorted(n, n[-1] / 2**octaves, side="left"))
        if any(start == known for _, known in options) or len(n) - start < LEAST_POINTS + 1:
            continue
        fits = _fits(n[start:], y[start:], noise, kink)
        if fits:
            # Few octaves are easily explained by anything, so that they must explain much better.
            # Rare classes follow the stairs of a few sizes; they are no reason to look at these alone.
            usual = [fit for fit in fits if not fit.shape.rare] if octaves <= SHORT_OCTAVES else fits
            # Nor is a curve between a line and n log n to look at sizes at which neither explains the costs.
            if not any(fit.error < SETTLING and not fit.shape.rare for fit in fits):
                usual = [fit for fit in usual if fit.shape.name != BETWEEN]
            best_fit = min(usual or fits, key=lambda fit: fit.error)
            few = octaves <= SHORT_OCTAVES and not best_fit.shape.exponential
            options.append((max(best_fit.error * (SHORT_PENALTY if few else 1.0), TOLERANCE / 3), start))
    if not options:
        return slice(0, None)
    best = min(error for error, _ in options)
    return slice(next(start for error, start in options if error <= WIDER * best), None)


def _votes(
    n: Vector, y: Vector, noise: float, kink: int, fits: Sequence[Fit], rarer: frozenset[str], line: bool
) -> dict[str, float]:
    """Each class's share of the choices when points are drawn again: a bootstrap. Those that are far off with
    all points do not take part.
    """
    far = FAR_OFF * max(min(fit.error for fit in fits), TOLERANCE)
    shapes = [fit.shape for fit in fits if fit.error <= far]
    generator = np.random.default_rng(len(n))
    drawn: Counter[str] = Counter()
    for _ in range(RESAMPLES):
        pick = np.unique(np.append(generator.integers(0, len(n), len(n)), len(n) - 1))
        if len(pick) < LEAST_POINTS:
            continue
        again = _fits(n[pick], y[pick], noise, kink, shapes)
        if again:
            drawn[slowest(again, rarer, line=line)[0].shape.name] += 1
        if len(drawn) == 1 and drawn.total() >= UNANIMOUS:
            break
    total = sum(drawn.values()) or 1
    return {name: count / total for name, count in drawn.items()}
