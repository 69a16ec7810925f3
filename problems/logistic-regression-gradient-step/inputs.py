"""Batches of examples, and the parameters of a logistic regression model."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Case = tuple[list[list[float]], list[int], list[float], float, float]

MAX_SIDE = 10_000
MAX_ENTRIES = 200_000
LIMIT = 100.0
MAX_Z = 1e5


def inputs() -> st.SearchStrategy[Case]:
    """Up to 5 examples of up to 4 features; z from around zero to thousands."""
    return _cases()


@st.composite
def _cases(draw: st.DrawFn) -> Case:
    n, d = draw(st.integers(1, 5)), draw(st.integers(1, 4))
    scale = draw(st.sampled_from([0.25, 0.25, 0.5, 12.0]))
    number = st.integers(-8, 8).map(lambda value: value * scale)
    features = draw(st.lists(st.lists(number, min_size=d, max_size=d), min_size=n, max_size=n))
    labels = draw(st.lists(st.integers(0, 1), min_size=n, max_size=n))
    weights = draw(st.lists(number, min_size=d, max_size=d))
    return features, labels, weights, draw(number), draw(st.sampled_from([0.1, 0.5, 1.0]))


def edge_cases() -> list[Case]:
    """One example, zeros, errors of 0 and 1, z far above and far below zero, a bias alone."""
    return [
        ([[1.0]], [1], [0.0], 0.0, 1.0),
        ([[1.0]], [0], [0.0], 0.0, 1.0),
        ([[0.0, 0.0]], [1], [3.0, -2.0], 0.5, 0.5),
        ([[100.0]], [1], [100.0], 0.0, 1.0),
        ([[100.0]], [0], [100.0], 0.0, 1.0),
        ([[100.0]], [1], [-100.0], 0.0, 1.0),
        ([[100.0]], [0], [-100.0], 0.0, 1.0),
        ([[0.0]], [0], [1.0], 100.0, 0.25),
        ([[0.0]], [1], [1.0], -100.0, 0.25),
        ([[1.0, 2.0, 3.0]], [1], [0.1, -0.2, 0.3], -0.4, 0.1),
        ([[1.0], [2.0], [3.0], [-1.0]], [0, 1, 1, 0], [0.7], -1.2, 1.0),
        ([[100.0] * 10, [-100.0] * 10], [0, 1], [99.0] * 10, 1.0, 1.0),
        ([[2.0, 5.0], [2.0, -5.0], [1.0, 0.0]], [1, 1, 0], [0.5, 0.25], 0.0, 0.5),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> Case:
    """Exactly n examples of d features: `around-zero` or `saturated`."""
    n, d = sizes["n"], sizes["d"]
    if family not in ("around-zero", "saturated"):
        raise ValueError(f"unknown family {family!r}")
    reach = 2.0 / d**0.5
    features = [[rng.uniform(-2.0, 2.0) for _ in range(d)] for _ in range(n)]
    weights = [rng.uniform(-reach, reach) for _ in range(d)]
    labels = [rng.randrange(2) for _ in range(n)]
    return features, labels, weights, 25.0 if family == "saturated" else 0.5, 0.5


def sizes(
    features: list[list[float]], labels: list[int], weights: list[float], bias: float, learning_rate: float
) -> dict[str, int]:
    """Examples n, features d."""
    return {"n": len(features), "d": len(weights)}


def validate(
    features: list[list[float]], labels: list[int], weights: list[float], bias: float, learning_rate: float
) -> None:
    """Raise ValueError unless the input respects the constraints."""
    n, d = len(features), len(weights)
    if not (1 <= n <= MAX_SIDE and 1 <= d <= MAX_SIDE and n * d <= MAX_ENTRIES):
        raise ValueError(f"1 to {MAX_SIDE} examples and weights, at most {MAX_ENTRIES} features in all")
    if any(len(row) != d for row in features):
        raise ValueError("every example must have one feature for each weight")
    if len(labels) != n or not set(labels) <= {0, 1}:
        raise ValueError("labels must hold 0 or 1 for each example")
    if not all(abs(number) <= LIMIT for row in (*features, weights, [bias]) for number in row):
        raise ValueError("features, weights and bias must be between -100 and 100")
    if not 0 < learning_rate <= 1:
        raise ValueError("learningRate must be above 0 and at most 1")
    for row in features:
        if abs(sum(w * x for w, x in zip(weights, row, strict=True)) + bias) > MAX_Z:
            raise ValueError("z must be between -10^5 and 10^5")
