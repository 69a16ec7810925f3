"""Candidates and a sum to be reached with them."""

from __future__ import annotations

import random

from hypothesis import strategies as st

MAX_CANDIDATES = 20
MAX_VALUE = 200
MAX_TARGET = 200
MAX_WAYS = 4000


def inputs() -> st.SearchStrategy[tuple[list[int], int]]:
    """Up to 5 candidates, most of them small, and a target of up to 16."""
    candidates = st.lists(st.integers(1, 9), min_size=1, max_size=5, unique=True)
    return st.tuples(candidates, st.integers(1, 16))


def edge_cases() -> list[tuple[list[int], int]]:
    """One candidate, exact and too large ones, no way, descending order, candidates that are sums of
    others.
    """
    return [
        ([1], 1),
        ([2], 1),
        ([1], 5),
        ([3], 9),
        ([3], 10),
        ([5], 5),
        ([2, 4], 7),
        ([7, 1], 7),
        ([1, 2], 3),
        ([2, 1], 4),
        ([4, 3, 2, 1], 6),
        ([1, 2, 4, 8], 8),
        ([6, 9, 20], 43),
        ([200, 100, 50], 200),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int], int]:
    """The target n with the candidates 2, 3 and 1."""
    if family != "three-candidates":
        raise ValueError(f"unknown family {family!r}")
    return [2, 3, 1], sizes["n"]


def sizes(candidates: list[int], target: int) -> dict[str, int]:
    """n: the target."""
    return {"n": target}


def validate(candidates: list[int], target: int) -> None:
    """Raise ValueError unless the input respects the constraints."""
    if not 1 <= len(candidates) <= MAX_CANDIDATES:
        raise ValueError(f"there must be between 1 and {MAX_CANDIDATES} candidates")
    if any(not 1 <= candidate <= MAX_VALUE for candidate in candidates):
        raise ValueError(f"candidates must be between 1 and {MAX_VALUE}")
    if len(set(candidates)) != len(candidates):
        raise ValueError("candidates must be distinct")
    if not 1 <= target <= MAX_TARGET:
        raise ValueError(f"target must be between 1 and {MAX_TARGET}")
    ways = [1] + [0] * target
    for candidate in candidates:
        for total in range(candidate, target + 1):
            ways[total] += ways[total - candidate]
    if ways[target] > MAX_WAYS:
        raise ValueError(f"there are more than {MAX_WAYS} ways")
