"""Lists of prices, from falling to rising."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000


@st.composite
def _prices(draw: st.DrawFn) -> list[int]:
    bound = draw(st.sampled_from([3, 9, 30, LIMIT]))
    prices = draw(st.lists(st.integers(0, bound), min_size=1, max_size=14))
    if draw(st.integers(0, 5)) == 0:
        prices.sort(reverse=True)
    return prices


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Short lists of small and of large prices; some never rise."""
    return st.tuples(_prices())


def edge_cases() -> list[tuple[list[int]]]:
    """One day, two days, no rise, the lowest price last, the highest first, equal prices, bounds."""
    return [
        ([5],),
        ([3, 4],),
        ([4, 3],),
        ([0, 0],),
        ([7, 7, 7],),
        ([9, 6, 6, 1],),
        ([1, 2, 3, 4],),
        ([5, 8, 2, 4],),
        ([5, 7, 1, 4],),
        ([9, 2, 6, 0],),
        ([6, 1, 2, 9, 3],),
        ([2, 4, 1, 3, 2, 4],),
        ([LIMIT, 0],),
        ([0, LIMIT],),
        ([LIMIT, 0, LIMIT],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Prices that rise, that fall, or in random order."""
    n = sizes["n"]
    if family not in ("rising", "falling", "mixed"):
        raise ValueError(f"unknown family {family!r}")
    prices = [1000 + 3 * i + step for i, step in enumerate(rng.choices(range(3), k=n))]
    if family == "falling":
        prices.reverse()
    if family == "mixed":
        rng.shuffle(prices)
    return (prices,)


def sizes(prices: list[int]) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(prices)}


def validate(prices: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(prices) <= MAX_LENGTH:
        raise ValueError(f"prices must have 1 to {MAX_LENGTH} values, not {len(prices)}")
    if any(not 0 <= price <= LIMIT for price in prices):
        raise ValueError(f"every price must be within 0 and {LIMIT}")
