"""Sets of different coins, and amounts that they can pay or cannot."""

from __future__ import annotations

import random

from hypothesis import strategies as st

MAX_COINS = 200
MAX_VALUE = 2**31 - 1
MAX_AMOUNT = 100_000


@st.composite
def _purses(draw: st.DrawFn) -> tuple[list[int], int]:
    most = draw(st.sampled_from([5, 12, 12, 30]))
    value = st.one_of(
        st.integers(1, most), st.integers(2, most), st.integers(1, most // 2).map(lambda v: 2 * v)
    )
    coins = draw(st.lists(value, min_size=1, max_size=5, unique=True))
    return coins, draw(st.integers(0, 4 * most))


def inputs() -> st.SearchStrategy[tuple[list[int], int]]:
    """Up to five small coins, without the 1 quite often, and an amount of up to 120."""
    return _purses()


def edge_cases() -> list[tuple[list[int], int]]:
    """Nothing to pay, one coin, no way, coins that are too large, traps for the greedy, the largest coin."""
    return [
        ([1], 0),
        ([7], 0),
        ([1], 1),
        ([2], 1),
        ([2], 3),
        ([5], 10),
        ([7, 3], 11),
        ([1, 3, 4], 6),
        ([1, 5, 6, 9], 11),
        ([9, 6, 5, 1], 11),
        ([3, 7], 5),
        ([4, 7], 17),
        ([10, 20], 5),
        ([20, 11, 3], 11),
        ([1, 8, 3, 12], 24),
        ([MAX_VALUE, 2], 4),
        ([1, MAX_VALUE], 2),
        ([173, 58, 391, 240], 5417),
        ([6, 11, 15], 1000),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int], int]:
    """Exactly k coins in random order.

    `small-coins` are even and cannot pay the amount, which is n or, since it has to be odd, n + 1.
    `one-and-heavy` has the coin 1 and others just above half the amount n: at most one of these fits.
    """
    n, k = sizes["n"], sizes["k"]
    if family == "small-coins":
        n |= 1
        coins = [2 * i for i in range(1, k + 1)]
    elif family == "one-and-heavy":
        coins = [1] + [n // 2 + i for i in range(1, k)]
    else:
        raise ValueError(f"unknown family {family!r}")
    rng.shuffle(coins)
    return coins, n


def sizes(coins: list[int], amount: int) -> dict[str, int]:
    """n: the amount; k: how many coins there are."""
    return {"n": amount, "k": len(coins)}


def validate(coins: list[int], amount: int) -> None:
    """Raise ValueError unless the input respects the constraints."""
    if not 1 <= len(coins) <= MAX_COINS:
        raise ValueError(f"coins must have 1 to {MAX_COINS} entries, not {len(coins)}")
    if not all(1 <= coin <= MAX_VALUE for coin in coins):
        raise ValueError(f"coins must be between 1 and {MAX_VALUE}")
    if len(set(coins)) != len(coins):
        raise ValueError("all coins must be different")
    if not 0 <= amount <= MAX_AMOUNT:
        raise ValueError(f"amount must be between 0 and {MAX_AMOUNT}")
