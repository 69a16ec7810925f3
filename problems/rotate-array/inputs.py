import random
from math import gcd

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000
MAX_K = 200_000


def inputs() -> st.SearchStrategy[tuple[list[int], int]]:
    """Short lists, turned by less or by more than a full turn."""
    values = st.one_of(st.integers(-9, 9), st.integers(-LIMIT, LIMIT))
    nums = st.lists(values, min_size=1, max_size=30)
    return st.tuples(nums, st.one_of(st.integers(0, 12), st.integers(0, 100)))


def edge_cases() -> list[tuple[list[int], int]]:
    """No turn, full turns, more than a turn, common factors of length and k, bounds."""
    return [
        ([1], 0),
        ([1], 5),
        ([1, 2], 1),
        ([1, 2], 3),
        ([1, 2, 3], 0),
        ([1, 2, 3], 3),
        ([1, 2, 3, 4, 5, 6, 7], 3),
        ([1, 2, 3, 4], 2),
        ([1, 2, 3, 4, 5, 6], 4),
        ([1, 2, 3, 4, 5, 6, 7, 8, 9], 6),
        ([1, 2, 3, 4, 5], 14),
        ([7, 7, 7, 8], 1),
        ([-LIMIT, LIMIT, 0], MAX_K),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int], int]:
    """Far from the start either way, and one single cycle through all places."""
    if family != "half-turn":
        raise ValueError(f"unknown family {family!r}")
    n = sizes["n"]
    k = n // 2 + 1
    while gcd(n, k) != 1:
        k += 1
    return rng.choices(range(-1000, 1001), k=n), k


def sizes(nums: list[int], k: int) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(nums)}


def validate(nums: list[int], k: int) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 1 to {MAX_LENGTH} values, not {len(nums)}")
    if any(abs(value) > LIMIT for value in nums):
        raise ValueError(f"every value of nums must be within -{LIMIT} and {LIMIT}")
    if not 0 <= k <= MAX_K:
        raise ValueError(f"k must be within 0 and {MAX_K}, not {k}")
