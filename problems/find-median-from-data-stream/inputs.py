"""Call lists for a stream of numbers whose median is asked for."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import strategies as st

Call = list[Any]

LIMIT = 10**6
MAX_CALLS = 200_000

NEW: Call = ["MedianFinder", []]
FIND: Call = ["findMedian", []]


def inputs() -> st.SearchStrategy[tuple[list[Call]]]:
    """Short streams, mostly of few different numbers; the median is asked for after most of them."""
    return st.tuples(_call_lists())


@st.composite
def _call_lists(draw: st.DrawFn) -> list[Call]:
    bound = draw(st.sampled_from([2, 6, 30, LIMIT]))
    entry = st.tuples(st.integers(-bound, bound), st.integers(0, 3))
    entries = draw(st.lists(entry, min_size=1, max_size=16))
    calls = [NEW]
    for number, asked in entries:
        calls.append(_add(number))
        if asked:
            calls.append(FIND)
    return calls


def edge_cases() -> list[tuple[list[Call]]]:
    """No numbers, one, two, sorted and alternating streams, equal numbers, negative means, bounds."""
    streams = [
        [5],
        [1, 2],
        [2, 1],
        [3, 3, 3, 4],
        [1, 2, 3, 4, 5, 6],
        [6, 5, 4, 3, 2, 1],
        [1, 9, 2, 8, 3, 7],
        [5, 1, 9, 5, 5, 0],
        [-1, -2, -3, -4],
        [0, -1, 0, -1],
        [0, 1, -1, 0],
        [LIMIT, LIMIT - 1, -LIMIT, -LIMIT],
        [9, 10, 100, 20, 3],
    ]
    cases = [([NEW],)]
    cases += [([NEW, *(call for number in numbers for call in (_add(number), FIND))],) for numbers in streams]
    cases += [
        ([NEW, _add(4), _add(8), _add(1), FIND, FIND, _add(2), FIND],),
        ([NEW, _add(4), _add(8), _add(1), _add(9), _add(7), _add(3)],),
    ]
    return cases


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[Call]]:
    """Exactly n calls: a number and a question in turn."""
    n = sizes["n"]
    count = n // 2
    start = rng.randrange(1000)
    numbers = list(range(start, start + 3 * count, 3))
    if family == "falling":
        numbers.reverse()
    elif family == "shuffled":
        rng.shuffle(numbers)
    elif family != "rising":
        raise ValueError(f"unknown family {family!r}")
    calls = [NEW]
    for number in numbers:
        calls += [_add(number), FIND]
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
    count = 0
    for name, arguments in calls[1:]:
        if name == "addNum" and len(arguments) == 1:
            if not -LIMIT <= arguments[0] <= LIMIT:
                raise ValueError(f"num must be within -{LIMIT} and {LIMIT}, not {arguments[0]}")
            count += 1
        elif name == "findMedian" and not arguments:
            if count == 0:
                raise ValueError("findMedian is called before the first number")
        else:
            raise ValueError(f"not a call of a method: {name}{tuple(arguments)}")


def _add(number: int) -> Call:
    return ["addNum", [number]]
