"""Which size to measure next: decisions only, no measuring.

Sizes come from a fixed lattice, so that inputs and expected answers of one submission serve the next: two
sizes an octave, never the powers of two themselves. Exactly two, so that in every octave they fall at the
same places of a doubling container's growth period: places that move look like a logarithm over some
octaves. Up to 32 every integer is on it, for costs that explode.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import cache
from math import exp, inf, log

__all__ = ["Ladder", "Rung", "lattice"]

PER_OCTAVE = 2.0
DENSE_UP_TO = 32
COARSE_UP_TO, COARSE_TIMES = 256, 16
"""Where costs are small, sizes up to the first, or so many times the smallest, are taken in double steps."""
GROWTH_CAP = 8.0
CALM = 2.0
ENOUGH, ENOUGH_TIMES = 8, 32.0
"""So many sizes, the largest so many times the smallest, are enough for an answer. Costs that explode never
get so far: their sizes, up to COARSE_UP_TO, need only be so many.
"""
PATIENCE = 3
"""So many times the budget may be spent where it has not been enough."""
FLAT_TIMES = 4.0
LEAST, LEAST_SECONDS = 5, 8.0
"""Fewer sizes tell nothing: so many seconds may be spent on them in any case."""


@cache
def lattice(minimum: int, maximum: int) -> tuple[int, ...]:
    """All sizes that may be measured, both ends included."""
    sizes = set(range(minimum, min(maximum, DENSE_UP_TO) + 1))
    step = 0
    while (size := round(1.03 * 2 ** (step / PER_OCTAVE))) <= maximum:
        if size >= max(minimum, DENSE_UP_TO):
            sizes.add(size)
        step += 1
    sizes.update((minimum, maximum))
    return tuple(sorted(sizes))


@dataclass(frozen=True)
class Rung:
    """A size that was measured: its `work` in any unit, and the `seconds` that measuring it took."""

    x: int
    work: float
    seconds: float


@dataclass
class Ladder:
    """Climbs a lattice within a budget of seconds.

    `coarse_work` is the work below which sizes say little about growth and are taken in double steps.
    """

    minimum: int
    maximum: int
    budget: float
    coarse_work: float
    rungs: list[Rung] = field(default_factory=list)
    spent: float = 0.0
    ceiling: int = 0
    step: float = 0.0
    returning: bool = False
    spent_returning: float = 0.0

    def __post_init__(self) -> None:
        self.ceiling = self.maximum
        self.step = self.budget

    def record(self, x: int, work: float, seconds: float) -> None:
        """A size was measured."""
        self.rungs.append(Rung(x, max(work, 1.0), seconds))
        self._spend(seconds)

    def fail(self, x: int, seconds: float) -> None:
        """A size was too much: a limit was hit. Nothing so large is tried again."""
        self._spend(seconds)
        self.ceiling = min(self.ceiling, x - 1)

    def next(self) -> int | None:
        """The next size to measure, None when the ladder is done. Sizes rise, until there is no higher one:
        then those that were skipped are made up for, the largest first, where there are too few for an
        answer.
        """
        x = None if self.returning else self._higher()
        if x is None:
            self.returning = True
            x = self._skipped()
        return x

    def extend(self) -> bool:
        """Go on above the largest size with the budget again, three times altogether at most; False where
        there is nothing to go on to.
        """
        higher = bool(self.rungs) and self.rungs[-1].x < min(self.ceiling, self.maximum)
        if not higher or self.spent_returning or self.budget >= PATIENCE * self.step:
            return False
        self.budget += self.step
        self.returning = False
        return True

    def _spend(self, seconds: float) -> None:
        self.spent += seconds
        if self.returning:
            self.spent_returning += seconds

    def _skipped(self) -> int | None:
        if len(self.rungs) >= ENOUGH or self.spent_returning >= self.budget:
            return None
        taken = {rung.x for rung in self.rungs}
        top = min(max(taken, default=self.minimum), self.ceiling)
        return next(
            (x for x in reversed(lattice(self.minimum, self.maximum)) if x <= top and x not in taken), None
        )

    def _higher(self) -> int | None:
        sizes = lattice(self.minimum, self.maximum)
        sizes = sizes[: bisect_right(sizes, self.ceiling)]
        if not self.rungs:
            return sizes[0] if sizes and self.spent == 0 else None
        last = self.rungs[-1]
        place = bisect_right(sizes, last.x)
        if place >= len(sizes) or self.spent >= self._patience():
            return None
        wanted, cap = self._wanted(last)
        x = sizes[min(max(bisect_left(sizes, wanted), place), len(sizes) - 1)]
        while x > sizes[place] and self._expected(x) > cap:
            x = sizes[bisect_left(sizes, x) - 1]
        if self.spent + self._seconds(x) > self._patience() and len(self.rungs) >= ENOUGH:
            return None
        return x

    def _patience(self) -> float:
        """With too few rungs for an answer more than the budget is spent."""
        if self._enough():
            return self.budget
        return max(PATIENCE * self.step, LEAST_SECONDS if len(self.rungs) < LEAST else 0.0)

    def _enough(self) -> bool:
        if len(self.rungs) < ENOUGH:
            return False
        first, last = self.rungs[0], self.rungs[-1]
        explodes = last.x < COARSE_UP_TO and not self._flat(last)
        return explodes or last.x >= ENOUGH_TIMES * first.x

    def _wanted(self, last: Rung) -> tuple[float, float]:
        """How far to go from `last`, and how many times the work may be then, were growth exponential."""
        if self._coarse(last):
            return 2 * last.x, GROWTH_CAP
        if self.maximum > DENSE_UP_TO and last.x < DENSE_UP_TO:
            # Each integer counts only where costs explode; where they do not, it would use up the budget.
            return last.x * 2 ** (1 / PER_OCTAVE), CALM
        return 0, GROWTH_CAP

    def _coarse(self, last: Rung) -> bool:
        """Whether costs are still so small that an octave can be skipped."""
        few = self.maximum <= DENSE_UP_TO  # Where all sizes are small, each one counts.
        small = last.x < max(COARSE_UP_TO, COARSE_TIMES * self.minimum)
        return not few and small and (last.work < self.coarse_work or self._flat(last))

    def _flat(self, last: Rung) -> bool:
        """Whether costs have hardly grown yet: what a slow machine needs in any case is no growth."""
        return last.work < FLAT_TIMES * self.rungs[0].work

    def _expected(self, x: int) -> float:
        """How many times the last work x would take, were growth exponential."""
        if len(self.rungs) < 2:
            return 1.0 if x <= 2 * self.rungs[-1].x else inf
        before, last = self.rungs[-2:]
        rate = max(log(last.work / before.work) / (last.x - before.x), 0.0)
        return exp(min(rate * (x - last.x), 50.0))

    def _seconds(self, x: int) -> float:
        """What measuring x will take, were growth a power; never less than the last time."""
        last = self.rungs[-1]
        if len(self.rungs) < 3:
            return last.seconds
        before = self.rungs[-3]
        power = max(log(last.work / before.work) / log(last.x / before.x), 0.0)
        overhead = min(rung.seconds for rung in self.rungs)
        return overhead + (last.seconds - overhead) * float((x / last.x) ** max(power, 1.0))
