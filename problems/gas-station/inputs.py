"""Stations on a circular road."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 10_000
MAX_LENGTH = 200_000


@st.composite
def _stations(draw: st.DrawFn) -> tuple[list[int], list[int]]:
    n = draw(st.integers(1, 9))
    bound = draw(st.sampled_from([2, 5, 9, LIMIT]))
    amounts = st.lists(st.integers(0, bound), min_size=n, max_size=n)
    gas, cost = draw(amounts), draw(amounts)
    # Most circles are brought close to what just succeeds, for that is where mistakes show.
    missing = sum(cost) - sum(gas) + draw(st.sampled_from([0, 0, 0, 1, -1, LIMIT]))
    for i in draw(st.permutations(range(n))) if missing < LIMIT // 2 else ():
        given = min(max(gas[i] + missing, 0), LIMIT) - gas[i]
        gas[i] += given
        missing -= given
    return gas, cost


def inputs() -> st.SearchStrategy[tuple[list[int], list[int]]]:
    """Few stations, most of them with just enough gas for the circle, or just too little."""
    return _stations()


def edge_cases() -> list[tuple[list[int], list[int]]]:
    """One station, nothing at all, start at either end or in the middle, a unit too little, bounds."""
    return [
        ([0], [0]),
        ([5], [4]),
        ([4], [5]),
        ([0, 0], [0, 0]),
        ([0, 2], [1, 1]),
        ([2, 0], [1, 1]),
        ([1, 2], [2, 1]),
        ([2, 1], [2, 2]),
        ([3, 3, 3], [3, 3, 3]),
        ([0, 0, 3], [1, 1, 1]),
        ([5, 1, 1, 9], [6, 1, 2, 7]),
        ([4, 0, 3, 0], [2, 4, 0, 1]),
        ([1, 9, 0, 0], [5, 2, 2, 1]),
        ([6, 0, 0, 2, 3], [2, 2, 3, 1, 3]),
        ([0, LIMIT], [LIMIT, 0]),
        ([LIMIT] * 2, [LIMIT] * 2),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int], list[int]]:
    """Gains of 0 or random ones, with or without a last station that makes up for what is missing."""
    n = sizes["n"]
    cost = rng.choices(range(1, 100), k=n)
    gas = cost[:]
    if family == "no-start":
        gas[n - 2] -= 1
    elif family == "last-start":
        gas[n - 2] -= 1
        gas[n - 1] += 1
    elif family == "random-last-start":
        # Gains of +1 or -1 whose sum from any station to the last but one is negative only at the end.
        for i in range(0, n - 3, 2):
            gas[i], gas[i + 1] = (
                (cost[i] + 1, cost[i + 1] - 1) if rng.random() < 0.5 else (cost[i], cost[i + 1])
            )
        gas[n - 2] = cost[n - 2] - 1
        gas[n - 1] = cost[n - 1] + sum(cost[:-1]) - sum(gas[:-1])
    else:
        raise ValueError(f"unknown family {family!r}")
    return gas, cost


def sizes(gas: list[int], cost: list[int]) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(gas)}


def validate(gas: list[int], cost: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(gas) <= MAX_LENGTH:
        raise ValueError(f"gas must have 1 to {MAX_LENGTH} values, not {len(gas)}")
    if len(cost) != len(gas):
        raise ValueError(f"cost must have as many values as gas, {len(gas)}, not {len(cost)}")
    if any(not 0 <= amount <= LIMIT for amount in [*gas, *cost]):
        raise ValueError(f"every amount must be within 0 and {LIMIT}")


def check(args: tuple[list[int], list[int]], expected: int, actual: int) -> str | None:
    """None if a drive from `actual` succeeds, or if none does and it is -1; else why not."""
    gas, cost = args
    if expected == -1:
        return None if actual == -1 else f"no station is right, so the answer is -1, not {actual}"
    if actual == -1:
        return f"there is a start that succeeds, {expected} for one"
    if not 0 <= actual < len(gas):
        return f"there is no station {actual}"
    tank = 0
    for station in [*range(actual, len(gas)), *range(actual)]:
        tank += gas[station] - cost[station]
        if tank < 0:
            return f"a drive from station {actual} runs dry after station {station}"
    return None
