"""The growth classes of one size parameter that costs are fitted with, slowest growth first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["EXPONENTIAL", "GOLDEN", "POLYNOMIAL", "SHAPES", "Shape", "Vector"]

Vector = NDArray[np.float64]
GOLDEN = (1 + 5**0.5) / 2
_LARGEST = 1e300


@dataclass(frozen=True)
class Shape:
    """One class: `name` as an expression in n, `curve` its values, `lower` the terms that may come beside it.

    `label` is what is reported where that differs from the name: a base between 1 and 2 is reported as 2^n,
    as is usual. `rare` names the classes that this one may replace when it explains far more. `beside` is a
    slower term that may come beside the leading one, and only add to it: thousands of short lists that grow
    cost more per element while they are short.
    """

    name: str
    curve: Callable[[Vector], Vector]
    lower: tuple[str, ...]
    exponential: bool = False
    label: str = ""
    rare: tuple[str, ...] = ()
    beside: str = ""

    @property
    def reported(self) -> str:
        """The class as it is reported."""
        return self.label or self.name


def _log(n: Vector) -> Vector:
    return np.log2(np.maximum(n, 2.0))


def _log_log(n: Vector) -> Vector:
    return np.log2(np.maximum(_log(n), 2.0))


def _power(base: float) -> Callable[[Vector], Vector]:
    log_base = float(np.log(base))
    most = float(np.log(_LARGEST)) / log_base

    def curve(n: Vector) -> Vector:
        values: Vector = np.exp(np.minimum(n, most) * log_base)
        return values

    return curve


def _factorial(n: Vector) -> Vector:
    most = 170.0
    log_values = np.cumsum(np.log(np.maximum(np.arange(0, most + 1), 1.0)))
    values: Vector = np.exp(np.interp(np.minimum(n, most), np.arange(0, most + 1), log_values))
    return values


POLYNOMIAL: tuple[Shape, ...] = (
    Shape("1", np.ones_like, ()),
    Shape("log n", _log, ("1",)),
    Shape("log^2 n", lambda n: _log(n) ** 2, ("1", "log n"), rare=("log n", "sqrt n")),
    Shape("sqrt n", np.sqrt, ("1",)),
    Shape("n", lambda n: n, ("1",), beside="sqrt n"),
    Shape("n log log n", lambda n: n * _log_log(n), ("1", "n"), rare=("-",)),
    Shape("n log n", lambda n: n * _log(n), ("1", "n")),
    Shape("n log^2 n", lambda n: n * _log(n) ** 2, ("1", "n"), rare=("n log n",)),
    Shape("n^1.5", lambda n: n**1.5, ("1", "n"), rare=("n", "n log n", "n^2")),
    Shape("n^2", lambda n: n**2, ("1", "n")),
    Shape("n^2 log n", lambda n: n**2 * _log(n), ("1", "n", "n^2"), rare=("n^2", "n^3")),
    Shape("n^3", lambda n: n**3, ("1", "n", "n^2")),
    Shape("n^3 log n", lambda n: n**3 * _log(n), ("1", "n^2", "n^3"), rare=("n^3", "n^4")),
    Shape("n^4", lambda n: n**4, ("1", "n^2", "n^3")),
    Shape("n^5", lambda n: n**5, ("1", "n^3", "n^4"), rare=("n^4",)),
)

EXPONENTIAL: tuple[Shape, ...] = (
    Shape("1.41^n", _power(2**0.5), ("1", "n"), exponential=True, label="2^n"),
    Shape("1.62^n", _power(GOLDEN), ("1", "n"), exponential=True, label="2^n"),
    Shape("2^n", _power(2.0), ("1", "n"), exponential=True),
    Shape("n*2^n", lambda n: n * _power(2.0)(n), ("1", "2^n"), exponential=True),
    Shape(
        "n^2*2^n", lambda n: n**2 * _power(2.0)(n), ("1", "2^n", "n*2^n"), exponential=True, rare=("n*2^n",)
    ),
    Shape("3^n", _power(3.0), ("1", "n"), exponential=True),
    Shape("n*3^n", lambda n: n * _power(3.0)(n), ("1", "3^n"), exponential=True),
    Shape("4^n", _power(4.0), ("1", "n"), exponential=True),
    Shape("n*4^n", lambda n: n * _power(4.0)(n), ("1", "4^n"), exponential=True),
    Shape("n!", _factorial, ("1", "n"), exponential=True),
    Shape("n*n!", lambda n: n * _factorial(n), ("1", "n!"), exponential=True),
)

SHAPES: Mapping[str, Shape] = {shape.name: shape for shape in (*POLYNOMIAL, *EXPONENTIAL)}
