"""Single numbers."""

from __future__ import annotations

import random

from hypothesis import strategies as st

MAX_N = 200_000


def inputs() -> st.SearchStrategy[tuple[int]]:
    """Mostly small numbers, at times beyond a byte."""
    return st.tuples(st.one_of(st.integers(0, 40), st.integers(0, 1100)))


def edge_cases() -> list[tuple[int]]:
    """The smallest numbers, powers of two and their neighbours."""
    return [(n,) for n in (0, 1, 2, 3, 4, 5, 7, 8, 15, 16, 17, 31, 32, 255, 256, 257, 1023, 1024)]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[int]:
    """Exactly n."""
    if family != "any":
        raise ValueError(f"unknown family {family!r}")
    return (sizes["n"],)


def sizes(n: int) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": n}


def validate(n: int) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 0 <= n <= MAX_N:
        raise ValueError(f"n must be within 0 and {MAX_N}, not {n}")
