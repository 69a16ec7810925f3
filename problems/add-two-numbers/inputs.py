"""Pairs of numbers as lists of digits, the lowest digit first."""

from __future__ import annotations

import random

from hypothesis import strategies as st

MAX_LENGTH = 150_000


def inputs() -> st.SearchStrategy[tuple[list[int], list[int]]]:
    """Numbers of up to 25 digits, short ones and such with many nines among them."""
    digit = st.one_of(st.integers(0, 9), st.sampled_from([0, 9]))
    long_numbers = st.builds(lambda low, high: [*low, high], st.lists(digit, max_size=24), st.integers(1, 9))
    nines = st.integers(1, 8).map(lambda length: [9] * length)
    numbers = st.one_of(st.integers(0, 9).map(lambda only: [only]), nines, long_numbers)
    return st.tuples(numbers, numbers)


def edge_cases() -> list[tuple[list[int], list[int]]]:
    """Zero, different lengths, carries in the middle, through all digits and out of the last, zeros
    inside.
    """
    return [
        ([0], [0]),
        ([0], [7]),
        ([7], [0]),
        ([1], [2]),
        ([5], [5]),
        ([9], [9]),
        ([1], [9, 9, 9]),
        ([9, 9, 9], [1]),
        ([9, 9, 9, 9], [9, 9]),
        ([0, 1], [0, 0, 1]),
        ([5, 0, 1], [5, 9]),
        ([1, 8], [0]),
        ([1, 2, 3, 4, 5], [9]),
        ([0] * 10 + [1], [0] * 10 + [9]),
        ([9] * 19, [1]),
        ([9] * 30, [9] * 30),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int], list[int]]:
    """Two numbers, the longer of which has n digits."""
    n = sizes["n"]
    if family == "long-carry":
        return [9] * n, [1]
    if family != "same-length":
        raise ValueError(f"unknown family {family!r}")
    first, second = ([*rng.choices(range(10), k=n - 1), rng.randint(1, 9)] for _ in range(2))
    return first, second


def sizes(l1: list[int], l2: list[int]) -> dict[str, int]:
    """n: the nodes of the longer list."""
    return {"n": max(len(l1), len(l2))}


def validate(l1: list[int], l2: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    for name, digits in (("l1", l1), ("l2", l2)):
        if not 1 <= len(digits) <= MAX_LENGTH:
            raise ValueError(f"{name} must have 1 to {MAX_LENGTH} nodes, not {len(digits)}")
        if any(not 0 <= digit <= 9 for digit in digits):
            raise ValueError(f"every value of {name} must be a digit")
        if len(digits) > 1 and digits[-1] == 0:
            raise ValueError(f"the highest digit of {name} must not be 0")
