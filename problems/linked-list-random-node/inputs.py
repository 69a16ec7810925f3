"""Lists to draw nodes from; the answers are random, and checked by their frequencies."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

from hypothesis import strategies as st

Call = list[Any]
Case = tuple[list[Call]]

MAX_NODES = 40_000
MAX_CALLS = 40_000
MAX_WORK = 1_000_000
MAX_VALUE = 1_000_000_000
MANY = 500
"""So many draws tell whether chances are right."""
LIKELY = 6.0
"""Standard deviations that a right program stays within, but for once in 10^8 tries."""
LEAST_EXPECTED = 8.0
"""Draws of a value that are expected at least; rarer values are taken together."""


def inputs() -> st.SearchStrategy[Case]:
    """One to six nodes with few different values; a few draws, or many."""
    values = st.lists(st.integers(-2, 5), min_size=1, max_size=6)
    return st.tuples(st.builds(_calls, values, st.sampled_from([1, 3, 2_000])))


def edge_cases() -> list[Case]:
    """One node, two nodes, equal values, no draw, limits."""
    far = MAX_VALUE
    return [
        (_calls([5], 3),),
        (_calls([5], 0),),
        (_calls([0], 1),),
        (_calls([1, 2], 4_000),),
        (_calls([2, 1, 3], 6_000),),
        (_calls([far, -far], 1_000),),
        (_calls([3, 3, 3, 9], 4_000),),
        (_calls([9, 3, 3, 3], 4_000),),
        (_calls(list(range(40)), 8_000),),
        (_calls([*range(-50, 50)], 10_000),),
        (_calls(list(range(MAX_NODES)), MAX_WORK // MAX_NODES),),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> Case:
    """Exactly n nodes with distinct values, and k draws."""
    if family != "distinct":
        raise ValueError(f"unknown family {family!r}")
    return (_calls(rng.sample(range(-2 * sizes["n"], 2 * sizes["n"]), sizes["n"]), sizes["k"]),)


def sizes(calls: list[Call]) -> dict[str, int]:
    """n: the nodes; k: the draws."""
    return {"n": len(calls[0][1][0]), "k": len(calls) - 1}


def validate(calls: list[Call]) -> None:
    """Raise ValueError unless the calls respect the constraints."""
    if not calls or calls[0][0] != "Solution" or len(calls[0][1]) != 1:
        raise ValueError("the first call must be the constructor, with the list")
    (values,) = calls[0][1]
    if not 1 <= len(values) <= MAX_NODES:
        raise ValueError(f"there must be 1 to {MAX_NODES} nodes")
    if not all(-MAX_VALUE <= value <= MAX_VALUE for value in values):
        raise ValueError(f"every value must be between {-MAX_VALUE} and {MAX_VALUE}")
    if any(call != ["getRandom", []] for call in calls[1:]):
        raise ValueError("every other call must be getRandom, without arguments")
    if len(calls) - 1 > MAX_CALLS or len(values) * (len(calls) - 1) > MAX_WORK:
        raise ValueError(f"there must be at most {MAX_CALLS} draws, and {MAX_WORK} nodes times draws")


def check(args: Case, expected: list[Any], actual: list[Any]) -> str | None:
    """None if all answers are values of the list, and many of them come as often as they should."""
    (calls,) = args
    (values,) = calls[0][1]
    held, drawn = Counter(values), Counter(actual[1:])
    foreign = [value for value in drawn if value not in held]
    if foreign:
        return f"{foreign[0]} is not in the list"
    draws = drawn.total()
    if draws < MANY:
        return None
    groups = _groups(held, drawn, draws / len(values))
    chi_square = sum((seen - due) ** 2 / due for due, seen in groups)
    if chi_square > _highest(len(groups) - 1):
        value = max(held, key=lambda one: abs(drawn[one] - held[one] * draws / len(values)))
        due = held[value] * draws / len(values)
        return f"of {draws} draws about {due:.0f} should be {value}, but {drawn[value]} are"
    return None


def _groups(held: Counter[int], drawn: Counter[int], each: float) -> list[tuple[float, int]]:
    """Values in the order of the list, in groups that are due often enough: draws that are due, and seen."""
    groups: list[tuple[float, int]] = []
    due, seen = 0.0, 0
    for value, nodes in held.items():
        due, seen = due + nodes * each, seen + drawn[value]
        if due >= LEAST_EXPECTED:
            groups.append((due, seen))
            due, seen = 0.0, 0
    if due and groups:
        groups[-1] = (groups[-1][0] + due, groups[-1][1] + seen)
    return groups


def _highest(freedom: int) -> float:
    """Chi-square that is hardly ever exceeded by chance, by the approximation of Wilson and Hilferty."""
    if freedom < 1:
        return 0.0
    part = 2 / (9 * freedom)
    return float(freedom * (1 - part + LIKELY * part**0.5) ** 3)


def _calls(values: list[int], draws: int) -> list[Call]:
    return [["Solution", [values]], *(["getRandom", []] for _ in range(draws))]
