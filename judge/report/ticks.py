"""Numbers on axes and in tables: few, round, and short."""

from __future__ import annotations

import math

__all__ = ["amount", "short_number", "ticks"]

FEWEST, MOST = 3, 6
MULTIPLES = ((1.0,), (1.0, 3.0), (1.0, 2.0, 5.0), (1.0, 1.5, 2.0, 3.0, 5.0, 7.0))
PREFIXES = ((1e15, "P"), (1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"))
SECONDS = ((1e9, "s"), (1e6, "ms"), (1e3, "µs"), (1.0, "ns"))
BYTES = ((2.0**40, "TiB"), (2.0**30, "GiB"), (2.0**20, "MiB"), (2.0**10, "KiB"), (1.0, "B"))


def ticks(low: float, high: float, *, binary: bool = False) -> list[float]:
    """Three to six round values between two positive ones, for a logarithmic axis.

    Powers of ten and their simplest multiples, or powers of two; the middle where no such number is in
    between.
    """
    if binary:
        exponents = range(math.ceil(math.log2(low)), math.floor(math.log2(high)) + 1)
        apart = max(1, math.ceil(len(exponents) / MOST))
        return [2.0**exponent for exponent in exponents if exponent % apart == 0]
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    found: list[float] = []
    for multiples in MULTIPLES:
        found = [part * 10.0**exponent for exponent in decades for part in multiples]
        found = [value for value in found if low <= value <= high]
        if len(found) >= FEWEST:
            break
    apart = math.ceil(len(found) / MOST)
    return found[::apart] if found else [math.sqrt(low * high)]


def short_number(value: float) -> str:
    """`950`, `1.5k`, `20M`."""
    for scale, prefix in PREFIXES:
        if value >= scale * 0.9995:
            return f"{_digits(value / scale)}{prefix}"
    return _digits(value)


def amount(value: float, channel: str) -> str:
    """A measured figure with its unit: `1.5k` instructions, `2 ms`, `64 KiB`."""
    if channel == "instructions":
        return short_number(value)
    units = BYTES if channel == "bytes" else SECONDS
    for scale, unit in units:
        if value >= scale * 0.9995:
            return f"{_digits(value / scale)} {unit}"
    return f"{_digits(value)} {units[-1][1]}"


def _digits(value: float) -> str:
    """Two significant digits, or all those before the point."""
    return f"{value:.0f}" if value >= 9.95 else f"{value:.2g}"
