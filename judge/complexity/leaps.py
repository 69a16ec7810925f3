"""Costs that grow in leaps, as memory does: a container makes room for many elements at a time."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from judge.complexity.shapes import Vector

__all__ = ["before_late_leap", "in_even_steps", "in_leaps", "leapt_once", "where_steps_begin"]

LEAST_LEVEL, LEAST_STEPS = 4, 7
"""So many sizes on either side of a single leap, and so many beginnings of steps to look at these alone."""
PLATEAUS = 0.3
LEVEL = 0.003
"""Costs in steps: when at least this part of them repeats the one before (within LEVEL), steps are measured
where they begin."""
EVEN_STEPS = 8
"""So many steps of one height are a call more each time: nothing else of a runtime's memory is so regular."""
LONGEST_STEP = 5.0
LEAP, LEAP_OCTAVES, LEAP_FALLS = 1.5, 4.0, 0.1
"""Memory that stays within such a factor of a line over so many octaves, and has fallen by such a part of it
between two leaps, is a container's that grows by half each time.
"""


def leapt_once(costs: Sequence[float]) -> bool:
    """Whether costs are on one level up to some size and on another from there, with several sizes each."""
    leap = _single_leap(np.asarray(costs, dtype=float))
    return LEAST_LEVEL <= leap <= len(costs) - LEAST_LEVEL


def before_late_leap(y: Vector) -> int:
    """How many of the costs are on one level before a single leap at the very end; 0 without such a leap.

    What comes after it is too little to tell how costs grow, as of a buffer that is first outgrown there.
    """
    leap = _single_leap(y)
    return leap if leap >= 2 * LEAST_LEVEL and len(y) - LEAST_LEVEL < leap else 0


def _single_leap(y: Vector) -> int:
    """The place after the only leap; 0 where there are none or several."""
    leaps = np.flatnonzero(np.abs(np.diff(y)) > LEVEL * y[1:]) + 1
    return int(leaps[0]) if len(leaps) == 1 else 0


def where_steps_begin(n: Vector, y: Vector) -> tuple[Vector, Vector]:
    """Containers grow in leaps: between two leaps the memory says nothing about growth."""
    fresh = np.append(True, np.abs(np.diff(y)) > LEVEL * y[1:])
    if fresh.mean() > 1 - PLATEAUS or fresh.sum() < LEAST_STEPS:
        return n, y
    starts = np.flatnonzero(fresh)
    ends = np.append(starts[1:] - 1, len(n) - 1)
    if (n[ends] > LONGEST_STEP * n[starts]).any():  # no leap of a container, but growth that has ended
        return n, y
    return n[fresh], y[fresh]


def in_even_steps(y: Vector) -> bool:
    """Whether costs only rise, and always by the same, as calls do that go one deeper at some sizes."""
    rises = np.diff(y)
    steps = rises[rises != 0]
    return len(steps) >= EVEN_STEPS and bool(steps.min() > 0) and bool(steps.max() == steps.min())


def in_leaps(n: Vector, y: Vector) -> bool:
    """Whether costs are linear but for the leaps in which a container grows."""
    top = n >= n[-1] / 2**LEAP_OCTAVES
    if top.all():
        return False
    each = y[top] / n[top]
    falls = bool((each[1:] < (1 - LEAP_FALLS) * each[:-1]).any())
    return falls and bool(each.max() <= LEAP * each.min())
