"""Bases and exponents whose power is of moderate size."""

from __future__ import annotations

import random

from hypothesis import strategies as st

MAX_BASE = 100.0
MAX_ANSWER = 1e4
MIN_EXPONENT = -(2**31)
MAX_EXPONENT = 2**31 - 1


def inputs() -> st.SearchStrategy[tuple[float, int]]:
    """Large bases with small exponents, bases near one with larger ones, both signs."""
    return st.one_of(
        st.tuples(_bases(0.1, 10.0), st.integers(-3, 3)),
        st.tuples(_bases(0.7, 1.5), st.integers(-20, 20)),
    )


def _bases(low: float, high: float) -> st.SearchStrategy[float]:
    """Numbers with three decimals, `low` to `high` in absolute value."""
    size = st.integers(round(low * 1000), round(high * 1000))
    return st.builds(lambda thousandths, sign: sign * thousandths / 1000, size, st.sampled_from([1, -1]))


def edge_cases() -> list[tuple[float, int]]:
    """Exponents 0, 1 and -1, powers of zero and of negative bases, the ends of the exponent's range."""
    return [
        (2.0, 0),
        (0.0, 0),
        (0.0, 5),
        (7.5, 1),
        (0.25, -1),
        (-3.0, 3),
        (-3.0, 4),
        (-2.0, -3),
        (2.0, 13),
        (99.5, 2),
        (1.0, MAX_EXPONENT),
        (1.0, MIN_EXPONENT),
        (0.5, MAX_EXPONENT),
        (2.0, MIN_EXPONENT),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[float, int]:
    """Exactly the exponent n, and a base whose n-th power is between 1.6 and 2.8."""
    if family != "near-one":
        raise ValueError(f"unknown family {family!r}")
    n = sizes["n"]
    return (1.0 + rng.uniform(0.5, 1.0) / max(1, n), n)


def sizes(x: float, n: int) -> dict[str, int]:
    """n: the exponent without its sign."""
    return {"n": abs(n)}


def validate(x: float, n: int) -> None:
    """Raise ValueError unless `x` and `n` respect the constraints."""
    if not -MAX_BASE < x < MAX_BASE:
        raise ValueError("x must be between -100 and 100, both excluded")
    if not MIN_EXPONENT <= n <= MAX_EXPONENT:
        raise ValueError("n must be a 32-bit integer")
    if x == 0 and n < 0:
        raise ValueError("x must not be 0 when n is negative")
    try:
        answer = x**n
    except OverflowError:
        answer = MAX_ANSWER * 2
    if abs(answer) > MAX_ANSWER:
        raise ValueError("the answer must be between -10^4 and 10^4")
