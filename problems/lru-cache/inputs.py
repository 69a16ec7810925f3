"""Call lists for an LRU cache."""

from __future__ import annotations

import random
from collections import deque
from typing import Any

from hypothesis import strategies as st

Call = list[Any]

MAX_CAPACITY = 100_000
MAX_KEY = 1_000_000
MAX_VALUE = 1_000_000_000
MAX_CALLS = 200_000


def inputs() -> st.SearchStrategy[tuple[list[Call]]]:
    """Small caches with hardly more keys than places, so that keys are found, updated and evicted often."""
    return st.tuples(_call_lists())


@st.composite
def _call_lists(draw: st.DrawFn) -> list[Call]:
    capacity = draw(st.integers(1, 4))
    key = st.integers(0, capacity + 1)
    call = st.one_of(key.map(_get), st.builds(_put, key, st.integers(0, 99)))
    count = draw(st.integers(10, 30))
    return [_new(capacity), *draw(st.lists(call, min_size=count, max_size=count))]


def edge_cases() -> list[tuple[list[Call]]]:
    """Nothing stored, one place, updates of a full cache, misses that must not count as use, limits."""
    return [
        ([_new(3)],),
        ([_new(1), _get(0)],),
        ([_new(1), _put(1, 1), _put(2, 2), _get(1), _get(2)],),
        ([_new(1), _put(1, 1), _put(1, 5), _get(1)],),
        ([_new(2), _put(1, 1), _put(2, 2), _put(2, 3), _get(1), _get(2)],),
        ([_new(2), _put(1, 1), _put(2, 2), _put(1, 3), _put(4, 4), _get(1), _get(2)],),
        ([_new(2), _put(1, 1), _put(2, 2), _get(1), _put(3, 3), _get(1), _get(2), _get(3)],),
        ([_new(2), _put(1, 1), _put(2, 2), _get(3), _put(3, 3), _get(1), _get(2), _get(3)],),
        ([_new(2), _put(0, 0), _get(0), _put(1, 0), _put(2, 0), _get(0)],),
        ([_new(MAX_CAPACITY), _put(MAX_KEY, MAX_VALUE), _get(MAX_KEY)],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[Call]]:
    """Exactly n calls: fill a cache of n/4 keys, then `evictions` or `hits`."""
    n = sizes["n"]
    capacity = max(1, n // 4)
    calls = [_new(capacity), *(_put(key, key) for key in range(capacity))]
    rest = range(n - len(calls))
    if family == "evictions":
        by_age = deque(range(capacity))
        for step in rest:
            oldest = by_age.popleft()
            if step % 2 == 0:
                calls.append(_get(oldest))
                by_age.append(oldest)
            else:
                calls.append(_put(capacity + step, step))
                by_age.append(capacity + step)
    elif family == "hits":
        calls += [_get(rng.randrange(capacity)) for _ in rest]
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
    name, arguments = calls[0]
    if name != "LRUCache" or len(arguments) != 1:
        raise ValueError("the first call must be the constructor, with the capacity")
    _within("capacity", arguments[0], 1, MAX_CAPACITY)
    for name, arguments in calls[1:]:
        if (name, len(arguments)) not in {("get", 1), ("put", 2)}:
            raise ValueError(f"not a call of get or put: {name}{tuple(arguments)}")
        _within("key", arguments[0], 0, MAX_KEY)
        if name == "put":
            _within("value", arguments[1], 0, MAX_VALUE)


def _new(capacity: int) -> Call:
    return ["LRUCache", [capacity]]


def _get(key: int) -> Call:
    return ["get", [key]]


def _put(key: int, value: int) -> Call:
    return ["put", [key, value]]


def _within(name: str, number: int, low: int, high: int) -> None:
    if not low <= number <= high:
        raise ValueError(f"{name} must be between {low} and {high}, not {number}")
