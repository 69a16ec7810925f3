"""One more figure, where the classes that are left differ most.

Parameters that grow one by one, and together, can leave it open whether what grows fast in one of them is
done once or once for each of another: `k^2 + n*k` or `n*k^2`, where a step of k^2 costs little beside all
else and n and k together never come far. So the other parameter is made a few times larger near the top of a
track along which one grew alone: the cost stays about the same, or grows with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import log2

import numpy as np

from judge.complexity import expression
from judge.complexity.combine import evaluate, one_by_one, telling
from judge.complexity.expression import Expression
from judge.complexity.measure import Climb, LadderSource, Measured, Track, measure_at
from judge.complexity.shapes import Vector
from judge.complexity.strands import Strand
from sandbox import Sandbox

__all__ = ["Told", "crossed"]

BYTES = "bytes"
LIFT = 4
TELLS = 1.0
"""Doublings by which two classes must differ in what they foretell of a figure for it to be worth a call."""
UNEXPLAINED = 0.5
"""Doublings by which a figure must miss what the class chosen before comes to there."""
EXPLAINS = 0.3
"""The part of that which another class may leave open, and the part of the figure that comes of its terms."""


@dataclass(frozen=True)
class Told:
    """A class that explains the figures where the one chosen before does not, in words as well."""

    expression: Expression
    text: str


@dataclass(frozen=True)
class _Crossing:
    """A figure of a track, and the same input with one parameter of `value` instead."""

    climbed: Climb
    figure: Measured
    name: str
    value: int

    @property
    def track(self) -> Track:
        return replace(self.climbed.track, instead=((self.name, self.value),))

    def foretold(self, candidate: Expression) -> float:
        """Doublings of the cost, lower-order terms left out."""
        sizes = self.figure.sizes
        return candidate.log2_evaluate({**sizes, self.name: self.value}) - candidate.log2_evaluate(sizes)

    def seconds(self, candidates: Sequence[Expression]) -> float:
        """CPU time of the call by the class that foretells the least."""
        return self.figure.observation.cpu_ns / 1e9 * 2 ** min(map(self.foretold, candidates))


def crossed(
    sandbox: Sandbox,
    source: LadderSource,
    chosen: Expression,
    climbs: Sequence[Climb],
    strands: Sequence[Strand],
    seconds: float,
    *,
    check: bool,
) -> Told | None:
    """The class to believe instead of `chosen`, the one of a family with these climbs; None to keep it.

    A call for each parameter that is made larger is measured at most, none of which should take longer than
    `seconds` of CPU time, and none where only one class goes with what each parameter showed alone. Raises
    WrongAnswer when `check` is set.
    """
    rivals = [
        one
        for one in one_by_one(strands)
        if expression.compare(one, chosen) != "equal" and not _in_leaps(one, chosen, strands)
    ]
    seen: list[tuple[_Crossing, Measured]] = []
    for crossing in _crossings(climbs, strands, rivals, seconds) if rivals else ():
        spread = max(abs(crossing.foretold(rival) - crossing.foretold(chosen)) for rival in rivals)
        if spread >= TELLS:
            channel = crossing.climbed.channel
            found = measure_at(sandbox, source, crossing.track, channel, crossing.figure.x, check=check)
            if isinstance(found, Measured):
                seen.append((crossing, found))
    if not seen:
        return None
    figures = [*telling(strands), *(found for _, found in seen)]
    before = _Fitted(chosen, (), figures)
    fits: dict[Expression, _Fitted] = {}
    for crossing, found in seen:
        unexplained = before.off(found)
        if unexplained < UNEXPLAINED:
            continue
        fits = fits or {rival: _Fitted(chosen, rival.terms, figures) for rival in rivals}
        explain = [
            rival
            for rival, fit in fits.items()
            if fit.off(found) < EXPLAINS * unexplained and fit.share(found) > EXPLAINS
        ]
        if explain:
            nearest = min(explain, key=lambda rival: _missed(rival, seen))
            return Told(nearest, _words(crossing, found, nearest, chosen))
    return None


def _in_leaps(rival: Expression, chosen: Expression, strands: Sequence[Strand]) -> bool:
    """Whether a class of memory has a logarithm that the one chosen before has not: a table that doubles at
    the figure in question looks like it.
    """
    return strands[0].channel == BYTES and "log" in str(rival) and "log" not in str(chosen)


def _missed(rival: Expression, seen: Sequence[tuple[_Crossing, Measured]]) -> float:
    """Doublings by which a class alone misses what was seen, over all crossings."""
    return sum(
        abs(crossing.foretold(rival) - log2(max(found.value, 1.0) / max(crossing.figure.value, 1.0)))
        for crossing, found in seen
    )


def _words(crossing: _Crossing, found: Measured, believed: Expression, chosen: Expression) -> str:
    sizes = found.sizes[crossing.name] / max(crossing.figure.sizes[crossing.name], 1)
    cost = found.value / max(crossing.figure.value, 1.0)
    return (
        f"with {crossing.name} {sizes:.0f} times as large at the top, a call cost {cost:.1f} times as much: "
        f"{believed}, not {chosen}"
    )


class _Fitted:
    """A class, its lower-order terms and perhaps further ones, fitted to figures; no weight is negative."""

    def __init__(
        self, chosen: Expression, further: Sequence[Expression], figures: Sequence[Measured]
    ) -> None:
        names = sorted({name for figure in figures for name in figure.sizes})
        whole = expression.parse("+".join(map(str, (*chosen.terms, *further))))
        products = [_lower(first, second, whole) for first, second in combinations(names, 2)]
        lower = [product for product in products if product is not None and product not in further]
        known = list(dict.fromkeys([*map(expression.parse, ("1", *names)), *lower, *chosen.terms]))
        own = [term for term in further if term not in known]
        self._terms = [*known, *own]
        self._own = len(own)
        values = np.array([max(figure.value, 1.0) for figure in figures])
        matrix = np.array([self._row(figure) for figure in figures]) / values[:, None]
        scale = np.maximum(matrix.max(axis=0), 1e-300)
        left = list(range(len(self._terms)))
        self._weights = np.zeros(len(left))
        while left:
            solution, *_ = np.linalg.lstsq(matrix[:, left] / scale[left], np.ones(len(values)), rcond=None)
            if solution.min() >= 0:
                self._weights[left] = solution / scale[left]
                break
            left.pop(int(solution.argmin()))

    def off(self, figure: Measured) -> float:
        """Doublings between the figure and what it comes to by the fit."""
        total = float(self._weights @ self._row(figure))
        return abs(log2(max(figure.value, 1.0) / max(total, 1.0)))

    def share(self, figure: Measured) -> float:
        """The part of it that the further terms make."""
        parts = self._weights * self._row(figure)
        return float(parts[len(parts) - self._own :].sum() / max(parts.sum(), 1e-300)) if self._own else 0.0

    def _row(self, figure: Measured) -> Vector:
        return np.array([evaluate(term, figure.sizes) for term in self._terms])


def _lower(first: str, second: str, whole: Expression) -> Expression | None:
    """The product of two parameters where it is of a lower order, as it is beside both of their squares."""
    made = expression.parse(f"{first}*{second}")
    squares = [expression.parse(f"{name}^2") for name in (first, second)]
    at_most = [expression.compare(part, whole) in ("less", "equal") for part in (made, *squares)]
    return made if at_most[0] or all(at_most[1:]) else None


def _crossings(
    climbs: Sequence[Climb], strands: Sequence[Strand], rivals: Sequence[Expression], seconds: float
) -> Iterator[_Crossing]:
    """The largest inputs of tracks of one parameter, with another parameter larger, whose cost should stay
    within `seconds` by the mildest of the rivals.
    """
    alone = [strand for strand in strands if len(strand.varying) == 1]
    grows = {strand.varying[0] for strand in alone if str(strand.expression) != "1"}
    most = {name: _most(climbs, name) for name in grows}
    for climbed, strand in zip(climbs, strands, strict=True):
        if len(strand.varying) != 1 or strand.varying[0] not in grows:
            continue
        for name in sorted(grows - {*strand.varying}):
            downwards = (
                _Crossing(climbed, figure, name, LIFT * figure.sizes[name])
                for figure in reversed(climbed.measured)
            )
            crossing = next((one for one in downwards if one.seconds(rivals) <= seconds), None)
            if crossing is not None and 0 < crossing.value <= most[name]:
                yield crossing


def _most(climbs: Sequence[Climb], name: str) -> int:
    """How large the package lets a parameter grow."""
    return max(climbed.track.maximum for climbed in climbs if climbed.track.varying == (name,))
