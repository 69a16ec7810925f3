"""Call lists for a variance over a stream."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import strategies as st

Call = list[Any]

MAX_VALUE = 1e8
MAX_CALLS = 200_000


def inputs() -> st.SearchStrategy[tuple[list[Call]]]:
    """A few values around zero or around a large offset, with questions in between."""
    return st.tuples(_call_lists())


@st.composite
def _call_lists(draw: st.DrawFn) -> list[Call]:
    offset = draw(st.sampled_from([0.0, 0.0, 0.0, 25.0, 7e7, -9e7]))
    add = st.integers(-12, 12).map(lambda halves: _add(offset + halves / 2))
    ask = st.sampled_from(["mean", "variance", "variance"]).map(_ask)
    calls = draw(st.lists(st.one_of(add, add, ask), min_size=1, max_size=25))
    return [_new(), *calls, _ask("variance"), _ask("mean")]


def edge_cases() -> list[tuple[list[Call]]]:
    """No values, one, equal ones, outliers, offsets with a small spread, limits."""
    high, low = MAX_VALUE, -MAX_VALUE
    return [
        ([_new()],),
        ([_new(), _ask("mean"), _ask("variance")],),
        (_all_then_ask([3.5]),),
        (_all_then_ask([2.0, 2.0]),),
        (_all_then_ask([0.0, 0.0, 0.0]),),
        (_all_then_ask([-1.0, 1.0]),),
        (_all_then_ask([1.0, 2.0, 3.0, 4.0]),),
        (_all_then_ask([high, high - 1, high - 2, high - 1]),),
        (_all_then_ask([low, low + 0.5, low + 1, low + 0.25]),),
        (_all_then_ask([99999999.1] * 9),),
        (_all_then_ask([0.0, high, high - 1, high - 2]),),
        (_all_then_ask([high, low]),),
        (_all_then_ask([5.0, -3.0, 8.0, 8.0, 0.5]),),
        (_all_then_ask([7e7 + step % 3 for step in range(200)]),),
        ([_new(), _add(1.0), _ask("variance"), _add(2.0), _ask("variance"), _ask("variance"), _ask("mean")],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[Call]]:
    """Exactly n calls: `asks-after-each` or `asks-at-the-end`."""
    n = sizes["n"]
    calls = [_new()]
    if family == "asks-after-each":
        offset = rng.choice([-6e7, 5e7, 8e7])
        while len(calls) < n:
            calls += [_add(offset + rng.uniform(-3.0, 3.0)), _ask("variance")]
    elif family == "asks-at-the-end":
        calls += [_add(rng.uniform(-50.0, 50.0)) for _ in range((n - 1) // 2)]
        while len(calls) < n:
            calls.append(_ask("mean" if len(calls) % 4 == 0 else "variance"))
    else:
        raise ValueError(f"unknown family {family!r}")
    return (calls[:n],)


def sizes(calls: list[Call]) -> dict[str, int]:
    """n: the length of the list."""
    return {"n": len(calls)}


def validate(calls: list[Call]) -> None:
    """Raise ValueError unless `calls` respects the constraints."""
    if not 1 <= len(calls) <= MAX_CALLS:
        raise ValueError(f"there must be between 1 and {MAX_CALLS} calls")
    if calls[0] != _new():
        raise ValueError("the first call must be the constructor, without arguments")
    for name, arguments in calls[1:]:
        if (name, len(arguments)) not in {("add", 1), ("mean", 0), ("variance", 0)}:
            raise ValueError(f"not a call of add, mean or variance: {name}{tuple(arguments)}")
        if name == "add" and not -MAX_VALUE <= arguments[0] <= MAX_VALUE:
            raise ValueError("every value must be between -10^8 and 10^8")


def _new() -> Call:
    return ["StreamingVariance", []]


def _add(value: float) -> Call:
    return ["add", [value]]


def _ask(name: str) -> Call:
    return [name, []]


def _all_then_ask(values: list[float]) -> list[Call]:
    return [_new(), *map(_add, values), _ask("variance"), _ask("mean")]
