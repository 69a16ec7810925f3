"""The rule by which one class is taken out of all that were fitted: the slowest that explains the costs.

A faster class contains a slower one through its lower-order terms and always fits at least as well, so that a
better fit alone says nothing. Classes that few programs have must explain far more than the common ones.
"""

from __future__ import annotations

from collections.abc import Sequence

from judge.complexity.fitted import LEAST_POINTS, LEAST_SHARE, Fit, fit_shape
from judge.complexity.shapes import Vector

__all__ = ["BETWEEN", "RARE_SURE", "RARE_WHEN_SHORT", "SETTLING", "TOLERANCE", "a_line", "slowest"]

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
NOISY = 0.1
NOISY_RATIO = 1.35
"""Beyond this error nobody can see a logarithm; the ratio is stricter then."""
NEITHER = 0.05
"""Beyond this error neither a logarithm nor a line has been seen where a root explains far more."""
SHORT_RATIO = 1.5
"""Sizes that span few octaves bend little: classes are held to a stricter ratio."""
RARE_WHEN_SHORT = frozenset({"sqrt n", "n log n"})


def a_line(n: Vector, y: Vector, noise: float, fits: Sequence[Fit]) -> bool:
    """Whether linear cost may bend as this does, and a logarithm does not."""
    bent = next((fit for fit in fits if fit.shape.name == "n log n"), None)
    if bent is None or bent.share < TRACE:
        return True
    start = max(float(n[0]), SETTLED)
    half = (n >= start) & (n <= (start * n[-1]) ** 0.5)
    lower = fit_shape(bent.shape, n[half], y[half], noise, 0) if half.sum() > LEAST_POINTS else bent
    return lower is None or lower.coefficients[-1] < LATE * bent.coefficients[-1]


def slowest(fits: Sequence[Fit], rarer: frozenset[str], *, line: bool) -> tuple[Fit, list[Fit]]:
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
