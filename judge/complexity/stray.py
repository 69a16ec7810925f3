"""A single figure that is off the curve which all the others lie on.

A runtime does something once at a size that it meets first: it loads a class, compiles a function, grows its
own tables. One such figure among a handful hides the class that all the others show exactly.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from judge.complexity.shapes import Vector
from judge.complexity.slowest import TOLERANCE

__all__ = ["without_stray"]

TIMES = 10.0
"""So many times better they must be explained without the stray."""
OFF, FEW = 0.05, 7
"""Curves that all the figures lie on up to such an error need none left out; so many must stay."""


def without_stray(n: Vector, y: Vector, error: Callable[[Vector, Vector], float]) -> tuple[Vector, Vector]:
    """The sizes and costs without the one, if any, that alone keeps them from lying exactly on a curve.

    `error` is the smallest relative error with which any class explains given sizes and costs. The largest
    size is never left out: what happens there may be the growth that is looked for.
    """
    if len(n) <= FEW:
        return n, y
    together = error(n, y)
    if together < OFF:
        return n, y
    for place in range(len(n) - 1):
        rest = np.arange(len(n)) != place
        if error(n[rest], y[rest]) < min(TOLERANCE, together / TIMES):
            return n[rest], y[rest]
    return n, y
