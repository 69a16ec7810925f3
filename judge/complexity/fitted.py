"""One growth class fitted to costs, with its lower-order terms, by least squares on relative error."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, log2

import numpy as np

from judge.complexity.shapes import SHAPES, Shape, Vector

__all__ = ["KINK_POINTS", "LEAST_POINTS", "LEAST_SHARE", "Fit", "fit_shape"]

LEAST_POINTS = 5
"""Fewer sizes tell no class."""
BESIDE_NEEDS = 0.8
"""A term beside the leading one must take away so much of the error."""
KINK_LESS, KINK_MORE = 0.6, 6.0
"""How much of itself the leading coefficient may lose or gain at a kink."""
KINK_POINTS = 3
"""So many sizes well beyond a kink are needed to tell what it does."""
MOST_OPPOSED = 0.7
"""No lower-order term may take away more than this part of the cost at the largest size."""
SPARE_POINTS = 2
"""So many more points than terms: anything goes through all points when there are enough terms."""
LEAST_SHARE = 0.25
"""The part of the cost at the largest size that a higher polynomial degree must make up to be believed."""


@dataclass(frozen=True)
class Fit:
    """One class fitted: `error` is the root mean square relative error, `share` the leading term's part of
    the cost
    at the largest size, `coefficients` those of `terms` (the leading one last). Above the size `kink` the
    leading
    coefficient is larger by `change`. The next lower term takes the part `opposed` of that cost away again.
    """

    shape: Shape
    terms: tuple[str, ...]
    coefficients: tuple[float, ...]
    error: float
    share: float
    kink: int = 0
    change: float = 0.0
    opposed: float = 0.0

    def predict(self, sizes: Vector) -> Vector:
        """The fitted cost at these sizes."""
        values = np.zeros_like(sizes, dtype=float)
        for term, coefficient in zip(self.terms, self.coefficients, strict=True):
            values = values + coefficient * SHAPES[term].curve(sizes)
        if self.kink:
            beyond = self.shape.curve(sizes) - self.shape.curve(np.full_like(sizes, self.kink, dtype=float))
            values = values + self.change * np.maximum(beyond, 0.0)
        return values


def fit_shape(shape: Shape, sizes: Vector, costs: Vector, noise: float, kink: int = 0) -> Fit | None:
    """Fit one class; None where it cannot explain the data at all.

    `noise` is a cost below which differences mean nothing (in the unit of `costs`). Above the size `kink`
    (0: none)
    the leading term may cost more or less than below.
    """
    places = [place for place in _places(shape, kink) if _kinked(shape, sizes, place)]
    fits = [_solve(shape, shape.lower, sizes, costs, noise, place) for place in places or [0]]
    found = [fit for fit in fits if fit is not None]
    if not found and places:
        found = [fit for fit in [_solve(shape, shape.lower, sizes, costs, noise, 0)] if fit is not None]
    if shape.beside:
        fit = _solve(shape, (*shape.lower, shape.beside), sizes, costs, noise, 0)
        needed = not found or (fit is not None and fit.error < BESIDE_NEEDS * found[0].error)
        if fit is not None and needed and fit.coefficients[-2] > 0 and fit.share >= LEAST_SHARE:
            found.append(fit)
    return min(found, key=lambda fit: fit.error) if found else None


def _places(shape: Shape, kink: int) -> tuple[int, ...]:
    """Sizes at which a program of this class meets the kink."""
    if kink and shape.exponential:
        return (ceil(log2(kink)),)  # Numbers that stand for subsets run to 2^n.
    if kink and shape.name == "sqrt n":
        return (kink, kink * kink, 2 * kink * kink)  # A loop to the root has its root as the largest number.
    # An index that runs to half the size meets the kink at twice the size.
    return (kink, 2 * kink)


def _solve(
    shape: Shape, lower: Sequence[str], sizes: Vector, costs: Vector, noise: float, kink: int
) -> Fit | None:
    terms = (*lower, shape.name)
    columns = np.stack([SHAPES[term].curve(sizes) for term in terms], axis=1)
    if kink:
        beyond = shape.curve(sizes) - shape.curve(np.full_like(sizes, kink))
        columns = np.column_stack([np.maximum(beyond, 0.0), columns])
    if len(sizes) < columns.shape[1] + SPARE_POINTS:
        return None
    weights = 1.0 / (costs + noise)
    weighted = columns * weights[:, None]
    scale = np.maximum(np.abs(weighted).max(axis=0), 1e-300)
    solution, *_ = np.linalg.lstsq(weighted / scale, costs * weights, rcond=None)
    coefficients = solution / scale
    lead, change = float(coefficients[-1]), float(coefficients[0]) if kink else 0.0
    if (
        not np.all(np.isfinite(coefficients))
        or lead <= 0
        or not -KINK_LESS * lead <= change <= KINK_MORE * lead
    ):
        return None
    top = coefficients * columns[-1]
    if float(top.min()) < -MOST_OPPOSED * float(costs[-1] + noise):
        return None
    residual = (columns @ coefficients - costs) * weights
    error = float(np.sqrt((residual**2).sum() / max(len(sizes) - columns.shape[1], 1)))
    # The largest cost may itself be off the curve: noise must not make the lead look held down.
    largest = max(float(costs[-1]), float(top.sum()), 1e-300)
    share = float(top[-1] + (top[0] if kink else 0.0)) / largest
    opposed = max(-float(top[-2]), 0.0) / largest if len(lower) else 0.0
    own = tuple(map(float, coefficients[-len(terms) :]))
    return Fit(shape, terms, own, error, share, kink, change, opposed)


def _kinked(shape: Shape, sizes: Vector, kink: int) -> bool:
    """Whether there are enough sizes on both sides of a kink to tell what it does."""
    if not kink or shape.name == "1":
        return False
    return bool((sizes <= kink).sum() >= 2 and (sizes >= 1.3 * kink).sum() >= KINK_POINTS)
