"""Call lists for a stack that knows its minimum."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import strategies as st

Call = list[Any]

LOWEST = -(2**31)
HIGHEST = 2**31 - 1
MAX_CALLS = 200_000

NEW: Call = ["MinStack", []]
POP: Call = ["pop", []]
TOP: Call = ["top", []]
MIN: Call = ["getMin", []]


def inputs() -> st.SearchStrategy[tuple[list[Call]]]:
    """Pushes and pops in any order that is allowed, the stack looked at often; small and extreme values."""
    return st.tuples(_call_lists())


@st.composite
def _call_lists(draw: st.DrawFn) -> list[Call]:
    near = st.integers(-3, 3)
    extreme = st.one_of(near, st.sampled_from([LOWEST, HIGHEST]))
    value = draw(st.sampled_from([near, st.integers(900, 904), extreme]))
    calls = [NEW]
    height = 0
    step = st.sampled_from(["push", "push", "pop", "pop", "look"])
    for chosen in draw(st.lists(step, min_size=8, max_size=24)):
        if chosen == "push" or height == 0:
            calls.append(_push(draw(value)))
            height += 1
        elif chosen == "pop":
            calls.append(POP)
            height -= 1
        if height:
            calls += [TOP, MIN]
    return calls


def edge_cases() -> list[tuple[list[Call]]]:
    """Nothing pushed, equal minima, minima removed, a stack emptied and used again, extremes."""
    return [
        ([NEW],),
        ([NEW, _push(0), TOP, MIN],),
        ([NEW, _push(0), _push(0), POP, MIN, TOP],),
        ([NEW, _push(2), _push(1), _push(1), POP, MIN, POP, MIN],),
        ([NEW, _push(5), POP, _push(7), MIN, TOP],),
        ([NEW, _push(1), _push(2), _push(3), MIN, POP, POP, MIN],),
        ([NEW, _push(3), _push(2), _push(1), MIN, POP, MIN, POP, MIN],),
        ([NEW, _push(1000), _push(1000), POP, MIN, TOP],),
        ([NEW, _push(HIGHEST), MIN, _push(LOWEST), MIN, TOP, POP, MIN, TOP],),
        ([NEW, _push(LOWEST), _push(HIGHEST), TOP, MIN, POP, TOP, MIN],),
        ([NEW, _push(HIGHEST), _push(HIGHEST - 1), POP, MIN],),
        ([NEW, _push(4), _push(-1), _push(6), TOP, MIN, POP, POP, TOP, MIN, _push(2), MIN],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[Call]]:
    """Exactly n calls: n/2 pushes of falling or shuffled values, then `getMin` and `pop` in turn."""
    n = sizes["n"]
    pushes = max(1, n // 2)
    start = rng.randrange(10**8)
    values = [start - i for i in range(pushes)]
    if family == "shuffled":
        rng.shuffle(values)
    elif family != "falling":
        raise ValueError(f"unknown family {family!r}")
    calls = [NEW, *map(_push, values)]
    calls += [MIN if i % 2 == 0 else POP for i in range(n - len(calls))]
    return (calls[:n],)


def sizes(calls: list[Call]) -> dict[str, int]:
    """n: the length of the list."""
    return {"n": len(calls)}


def validate(calls: list[Call]) -> None:
    """Raise ValueError unless `calls` respects the constraints."""
    if not 1 <= len(calls) <= MAX_CALLS:
        raise ValueError(f"there must be between 1 and {MAX_CALLS} calls")
    if calls[0] != NEW:
        raise ValueError("the first call must be the constructor, without arguments")
    height = 0
    for name, arguments in calls[1:]:
        if name == "push" and len(arguments) == 1:
            if not LOWEST <= arguments[0] <= HIGHEST:
                raise ValueError(f"val must fit 32 bits, not {arguments[0]}")
            height += 1
        elif name in ("pop", "top", "getMin") and not arguments:
            if height == 0:
                raise ValueError(f"{name} is called on an empty stack")
            height -= name == "pop"
        else:
            raise ValueError(f"not a call of a method: {name}{tuple(arguments)}")


def _push(value: int) -> Call:
    return ["push", [value]]
