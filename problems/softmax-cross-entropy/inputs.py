"""Batches of logits with the right classes."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Case = tuple[list[list[float]], list[int]]

MAX_SIDE = 10_000
MAX_SCORES = 200_000
MAX_LOGIT = 10_000.0


def inputs() -> st.SearchStrategy[Case]:
    """Up to 5 examples of up to 5 classes; rows near zero, or shifted far away, or with scores far apart."""
    return _batches()


@st.composite
def _batches(draw: st.DrawFn) -> Case:
    n, k = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    reach = draw(st.sampled_from([4, 4, 20, 1800]))
    logits = []
    for _ in range(n):
        shift = draw(st.sampled_from([0, 0, 900, -900, 5000, -5000]))
        row = draw(st.lists(st.integers(-reach, reach), min_size=k, max_size=k))
        logits.append([shift + score / 2 for score in row])
    return logits, draw(st.lists(st.integers(0, k - 1), min_size=n, max_size=n))


def edge_cases() -> list[Case]:
    """One class, one example, equal scores, and everything that overflows or vanishes."""
    return [
        ([[5.0]], [0]),
        ([[-10000.0], [10000.0]], [0, 0]),
        ([[0.0, 0.0]], [1]),
        ([[1000.0, 1000.0, 1000.0]], [2]),
        ([[-1000.0, -1000.0, -1000.0]], [2]),
        ([[800.0, 0.0]], [0]),
        ([[800.0, 0.0]], [1]),
        ([[-800.0, 0.0]], [0]),
        ([[-10000.0, 10000.0]], [0]),
        ([[10000.0, -10000.0]], [0]),
        ([[0.0, 36.0]], [0]),
        ([[1.0, 2.0], [-5000.0, -5001.0], [5000.0, 5003.0]], [1, 0, 1]),
        ([[3.0, 1.0, 2.0], [1.0, 3.0, 2.0], [2.0, 1.0, 3.0]], [0, 1, 2]),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> Case:
    """Exactly n rows of k scores, `moderate` or `shifted`."""
    n, k = sizes["n"], sizes["k"]
    if family not in ("moderate", "shifted"):
        raise ValueError(f"unknown family {family!r}")
    logits = []
    for _ in range(n):
        shift = rng.randint(-300, 300) if family == "shifted" else 0
        logits.append([shift + rng.uniform(-8.0, 8.0) for _ in range(k)])
    return logits, [rng.randrange(k) for _ in range(n)]


def sizes(logits: list[list[float]], labels: list[int]) -> dict[str, int]:
    """Examples n, classes k."""
    return {"n": len(logits), "k": len(logits[0])}


def validate(logits: list[list[float]], labels: list[int]) -> None:
    """Raise ValueError unless the batch respects the constraints."""
    if not logits or not logits[0]:
        raise ValueError("there must be at least one score")
    n, k = len(logits), len(logits[0])
    if max(n, k) > MAX_SIDE or n * k > MAX_SCORES:
        raise ValueError(f"at most {MAX_SIDE} rows, {MAX_SIDE} columns and {MAX_SCORES} scores")
    if any(len(row) != k for row in logits):
        raise ValueError("all rows must have the same length")
    if not all(-MAX_LOGIT <= score <= MAX_LOGIT for row in logits for score in row):
        raise ValueError("every score must be between -10^4 and 10^4")
    if len(labels) != n or not all(0 <= label < k for label in labels):
        raise ValueError("labels must hold one class for each row")
