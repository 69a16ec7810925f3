"""Which growth class explains the costs measured at growing sizes: one parameter, one channel.

Every class is fitted together with its lower-order terms by least squares on *relative* error: an absolute
fit looks at the largest size only. Lower-order terms may be negative (an interpreter that keeps small
numbers ready makes the first 256 steps cheaper), the leading one may not. Among all classes the *slowest*
that
explains the data about as well as the best is chosen: a faster class contains a slower one through its
lower-order terms and always fits at least as well, so that a better fit alone says nothing.

The smallest sizes are left out where costs behave differently there (caches of small objects, a memory copy
that
changes its method), as long as enough octaves stay.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from judge.complexity.fitted import KINK_POINTS, LEAST_SHARE, Fit, fit_shape
from judge.complexity.leaps import before_late_leap, in_even_steps, in_leaps, where_steps_begin
from judge.complexity.shapes import EXPONENTIAL, POLYNOMIAL, SHAPES, Shape, Vector
from judge.complexity.stray import without_stray

__all__ = ["Choice", "choose"]

TOLERANCE = 0.006
"""Relative error below which a fit counts as exact."""
RARE_RATIO = 4.0
LOGARITHM_RATIO = 0.9
ROOT_RATIO = 1.5
SIEVE_RATIO = 1.4
"""n log log n is taken for n log n when it explains exact counts so many times better."""
BETWEEN, SETTLING = "n log log n", 0.01
"""Between a line and n log n. Where neither explains costs up to such an error, they have not settled."""
DEGREE_ABOVE = frozenset({("n^2 log n", "n^3"), ("n^3 log n", "n^4")})
RARE_NEEDS = 0.03
"""A rare class replaces a common one whose error is more than this, and so many times larger..."""
RARE_SURE, RARE_NEEDS_LESS = 6.0, 0.015
"""... or, if it is even so many times larger, more than this."""
RATIO = 2.3
"""A class is as good as the best when its error is at most this many times larger..."""
SLACK = 0.05
"""... and at most this much larger."""
LINEAR_RATIO, LINEAR_MOST = 4.0, 0.065
"""Cost that bends, but not like a logarithm, is linear up to so many times the best error, and so much."""
TRACE, LATE, SETTLED = 0.1, 0.25, 64.0
"""A logarithm is more than such a part of the largest cost, and grows in the smaller half of the sizes, from
where costs have settled, at such a part of its pace at least: larger arrays are kept in other ways.
"""
MOST_SHARE = 1.6
"""Beyond this a leading term is held down by an opposite one: an artefact."""
BELOW_POINTS, BELOW_OCTAVES = 8, 4
NOISY = 0.1
NOISY_RATIO = 1.35
"""Beyond this error nobody can see a logarithm; the ratio is stricter then."""
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
NEITHER = 0.05
"""Beyond this error neither a logarithm nor a line has been seen where a root explains far more."""
PACE_SLACK, PACE_SLACK_ROUGH, ROUGH = 0.1, 0.45, 0.03
"""A power is no more than the one below when costs keep to the pace of that one over the last octave; where
it leaves such an error, when they are nearer to that one's pace than to its own.
"""
SHORT_OCTAVES = 3.0
SHORT_RATIO = 1.5
SHORT_PENALTY = 4.0
"""Sizes that span less than this many octaves bend little: classes are held to a stricter ratio."""
RARE_WHEN_SHORT = frozenset({"sqrt n", "n log n"})
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
POWERS, SLIGHT_SHARE, SLIGHT_RATIO = frozenset({"n", "n^2", "n^3"}), 0.08, 6.0
MANY_VOTES = 0.2
OUTVOTED = 0.2
"""A class that fewer of the draws choose gives way to one that most of them do."""
LEAST_POINTS = 5


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
    line = not short and _a_line(n, y, noise, fits)
    chosen, others = _slowest(fits, rarer, line=line)
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
    return LEAST_SHARE <= fit.share < MOST_SHARE


def _a_line(n: Vector, y: Vector, noise: float, fits: Sequence[Fit]) -> bool:
    """Whether linear cost may bend as this does, and a logarithm does not."""
    bent = next((fit for fit in fits if fit.shape.name == "n log n"), None)
    if bent is None or bent.share < TRACE:
        return True
    start = max(float(n[0]), SETTLED)
    half = (n >= start) & (n <= (start * n[-1]) ** 0.5)
    lower = fit_shape(bent.shape, n[half], y[half], noise, 0) if half.sum() > LEAST_POINTS else bent
    return lower is None or lower.coefficients[-1] < LATE * bent.coefficients[-1]


def _slowest(fits: Sequence[Fit], rarer: frozenset[str], *, line: bool) -> tuple[Fit, list[Fit]]:
    """The slowest class that explains the data, and those that nearly do. `fits` are in order of growth.

    `rarer` classes are held to the rare ones' measure, as where sizes span few octaves. With `line` what
    bends is no logarithm.
    """
    short = rarer >= RARE_WHEN_SHORT
    rarely = {fit.shape.name for fit in fits if fit.shape.rare or fit.shape.name in rarer}
    common = [fit for fit in fits if fit.shape.name not in rarely] or list(fits)
    best = min(fit.error for fit in common)
    if best > NOISY:
        common = [fit for fit in common if "log" not in fit.shape.name or fit.shape.name == "log n"] or common
        best = min(fit.error for fit in common)
        bound = NOISY_RATIO * best
    else:
        bound = (
            max(TOLERANCE / 3, SHORT_RATIO * best)
            if short
            else max(TOLERANCE, min(RATIO * best, best + SLACK))
        )
    place = next(
        number for number, fit in enumerate(common) if fit.error <= _bound(fit, bound, best, line=line)
    )
    chosen = common[place]
    slower = [fit for fit in common[:place] if fit.error <= 1.4 * bound]
    faster = [fit for fit in common[place + 1 : place + 3] if _clearly_better(fit, chosen, 0.7 * RATIO)]
    rare = [
        fit
        for fit in fits
        if fit.shape.name in rarely
        and (not fit.shape.rare or chosen.shape.name in fit.shape.rare)
        and _clearly_better(fit, chosen, _rare_ratio(fit, chosen))
    ]
    below = [fit for fit in rare if (fit.shape.name, chosen.shape.name) in DEGREE_ABOVE]
    needed = [fit for fit in rare if chosen.error > _needed(fit, chosen)]
    if below or needed:
        slower, chosen = [chosen], min(below or needed, key=lambda fit: fit.error)
    elif chosen.shape.name == "n log n":
        # The two bend alike: what sieves and union-find cost is never said to be n log n for certain.
        near = [fit for fit in fits if fit.shape.name == BETWEEN and fit.error <= 1.3 * chosen.error]
        if near and near[0].error < min(TOLERANCE, chosen.error / SIEVE_RATIO):
            slower, chosen = [chosen], near[0]
        else:
            slower += near
    others = [
        fit
        for fit in (*slower, *faster[:1], *_past_root(fits, chosen))
        if fit.shape.reported != chosen.shape.reported
    ]
    return chosen, others


def _past_root(fits: Sequence[Fit], chosen: Fit) -> list[Fit]:
    """The line, where it explains costs better than a logarithm, and what lies between explains them best:
    over few sizes they may have begun slower, or faster, than they grow.
    """
    named = {fit.shape.name: fit for fit in fits}
    root, line = named.get("sqrt n"), named.get("n")
    if chosen.shape.name != "log n" or root is None or line is None or chosen.error < NEITHER:
        return []
    return [line] if line.error < chosen.error and root.error < chosen.error / RATIO else []


def _bound(fit: Fit, bound: float, best: float, *, line: bool) -> float:
    """The error up to which a class explains the data as well as the best one does."""
    if fit.shape.name == "sqrt n":
        # It comes from exact loops; a rough one is more likely linear cost that has not settled yet.
        return best if best > NOISY else min(bound, max(RARE_NEEDS, ROOT_RATIO * best))
    if fit.shape.name == "n" and line:
        return max(bound, min(LINEAR_RATIO * best, LINEAR_MOST))
    return bound


def _needed(fit: Fit, chosen: Fit) -> float:
    return RARE_NEEDS_LESS if _clearly_better(fit, chosen, RARE_SURE) else RARE_NEEDS


def _rare_ratio(fit: Fit, chosen: Fit) -> float:
    """A logarithm is believed sooner than the whole degree above it, which would be the graver mistake: it
    need only explain as much.
    """
    return LOGARITHM_RATIO if (fit.shape.name, chosen.shape.name) in DEGREE_ABOVE else RARE_RATIO


def _clearly_better(fit: Fit, than: Fit, times: float) -> bool:
    return than.error > TOLERANCE and fit.error < than.error / times and fit.share >= LEAST_SHARE


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
            drawn[_slowest(again, rarer, line=line)[0].shape.name] += 1
        if len(drawn) == 1 and drawn.total() >= UNANIMOUS:
            break
    total = sum(drawn.values()) or 1
    return {name: count / total for name, count in drawn.items()}
