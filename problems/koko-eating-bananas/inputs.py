"""Piles of bananas, and the hours there are."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 10**9
MAX_PILES = 100_000
FASTEST = 1000  # small enough to try all speeds up to it


@st.composite
def _days(draw: st.DrawFn) -> tuple[list[int], int]:
    bound = draw(st.sampled_from([3, 12, 50, LIMIT]))
    piles = draw(st.lists(st.integers(1, bound), min_size=1, max_size=8))
    n = len(piles)
    # exactly as many hours as some speed takes, or one more or less, or hardly more than there are piles
    speed = draw(st.integers(1, min(max(piles), FASTEST)))
    hours = sum(-(-pile // speed) for pile in piles) + draw(st.integers(-1, 1))
    if bound < LIMIT and draw(st.booleans()):
        hours = n + draw(st.integers(0, 3 * n))
    return piles, min(max(hours, n), LIMIT)


def inputs() -> st.SearchStrategy[tuple[list[int], int]]:
    """A few piles, and hours that are often just enough."""
    return _days()


def edge_cases() -> list[tuple[list[int], int]]:
    """One pile, one hour each, plenty of time, exact divisions, speeds of 1 and 2, sums beyond 32 bits."""
    return [
        ([1], 1),
        ([1], 1000),
        ([7], 1),
        ([7], 2),
        ([8], 2),
        ([7], 7),
        ([7], 6),
        ([4, 4, 4], 3),
        ([4, 4, 4], 6),
        ([4, 4, 4], 5),
        ([1, 1, 1, 30], 4),
        ([1, 1, 1, 30], 5),
        ([5, 9, 13, 2], 29),
        ([5, 9, 13, 2], 28),
        ([100_000], 1),
        ([LIMIT], LIMIT),
        ([LIMIT] * 3, LIMIT),
        ([LIMIT] * 10, LIMIT),
        ([LIMIT, LIMIT, LIMIT // 2], 1_000_000),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int], int]:
    """n piles, the largest of them m."""
    n, m = sizes["n"], sizes["m"]
    if family == "one-large-pile":
        return [1] * (n - 1) + [m], n
    if family != "plenty-of-time":
        raise ValueError(f"unknown family {family!r}")
    piles = [rng.randint(m - m // 8, m) for _ in range(n - 1)] + [m]
    return piles, min(sum(piles), LIMIT)


def sizes(piles: list[int], h: int) -> dict[str, int]:
    """n: piles; m: the largest."""
    return {"n": len(piles), "m": max(piles)}


def validate(piles: list[int], h: int) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(piles) <= MAX_PILES:
        raise ValueError(f"there must be 1 to {MAX_PILES} piles, not {len(piles)}")
    if any(not 1 <= pile <= LIMIT for pile in piles):
        raise ValueError(f"every pile must hold 1 to {LIMIT} bananas")
    if not len(piles) <= h <= LIMIT:
        raise ValueError(f"h must be between the number of piles and {LIMIT}, not {h}")
