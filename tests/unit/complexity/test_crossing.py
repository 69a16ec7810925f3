"""Whether one more figure tells a sum from a product that single parameters and small sizes leave open."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from judge.complexity.estimate import EFFORTS, estimate_space, estimate_time
from judge.report.model import Estimate
from judge.selftest.inputs import InputKind, KindInputs
from sandbox import Limits, Method, Observation, Outcome, Parameter, Signature
from tests.unit.fake_sandbox import FakeSandbox

SIGNATURE = Signature(
    "solve",
    (Method("solve", (Parameter("words", "list[int]"), Parameter("letters", "list[int]")), "int"),),
)
FIXED = 16


def _make(family: str, sizes: Mapping[str, int], rng: random.Random) -> tuple[Any, ...]:
    return [0] * sizes["n"], [0] * sizes["k"]


KIND = InputKind(SIGNATURE, ("n", "k"), _make, paths=((("n",), 4096), (("k",), 4096), (("n", "k"), 48)))
Cost = Callable[[int, int], float]


def _time(
    cost: Cost, function: Callable[..., Any] = lambda words, letters: 0
) -> tuple[Estimate, FakeSandbox]:
    def instructions(words: list[int], letters: list[int]) -> int:
        return int(2_000 + cost(len(words), len(letters)))

    sandbox = FakeSandbox(function, instructions=instructions, nanoseconds=instructions)
    sandbox.load(b"", SIGNATURE, Limits())
    return estimate_time(sandbox, KindInputs(KIND), KIND.tracks(), EFFORTS["standard"]), sandbox


@pytest.mark.parametrize(
    ("cost", "expected"),
    [
        (lambda n, k: 60 * n * k + 0.5 * n * k * k, "n*k^2"),
        (lambda n, k: 150 * n * k + n * n * k * k / 16, "n^2*k^2"),
        (lambda n, k: 150 * n * k + n * n * k + n * k * k, "n*k^2+k*n^2"),
        (lambda n, k: 60 * n * k + 8 * k * k, "k^2+n*k"),
        (lambda n, k: 40 * n + 90 * k, "n+k"),
        (lambda n, k: 40 * n * k, "n*k"),
    ],
)
def test_what_grows_in_one_parameter_is_found_to_be_done_once_or_for_each_of_the_other(
    cost: Cost, expected: str
) -> None:
    assert _time(cost)[0].class_ == expected


def test_the_report_says_what_the_figure_showed() -> None:
    estimate, _ = _time(lambda n, k: 60 * n * k + 0.5 * n * k * k)
    assert any("4 times as large at the top" in note for note in estimate.notes)


def test_a_sure_product_costs_no_further_call() -> None:
    asked: list[tuple[int, int]] = []

    def noted(words: list[int], letters: list[int]) -> int:
        asked.append((len(words), len(letters)))
        return 0

    estimate, sandbox = _time(lambda n, k: 40 * n * k, noted)
    assert estimate.confidence >= 0.9
    assert not any("times as large" in note for note in estimate.notes)
    assert sandbox.calls
    assert all(FIXED in sizes or len(set(sizes)) == 1 for sizes in asked)


def test_a_call_that_fails_changes_nothing() -> None:
    def fails(words: list[int], letters: list[int]) -> Any:
        crossed = len(words) not in (FIXED, len(letters)) and len(letters) not in (FIXED, len(words))
        return Observation(Outcome.MEMORY_LIMIT) if crossed else 0

    estimate, _ = _time(lambda n, k: 60 * n * k + 0.5 * n * k * k, fails)
    assert estimate.class_ == "k^2+n*k"


def test_memory_is_checked_as_well() -> None:
    timed, _ = _time(lambda n, k: 40 * n * k)

    def held(words: list[int], letters: list[int]) -> int:
        n, k = len(words), len(letters)
        return int(100 + 64 * n * k + n * k * k / 2)

    sandbox = FakeSandbox(
        lambda words, letters: 0, bytes=held, nanoseconds=lambda words, letters: 1_000 * len(words)
    )
    sandbox.load(b"", SIGNATURE, Limits())
    found = estimate_space(sandbox, KindInputs(KIND), KIND.tracks(), EFFORTS["standard"], timed=timed)
    assert found.class_ == "n*k^2"


def test_a_table_of_another_fullness_is_no_logarithm_of_memory() -> None:
    timed, _ = _time(lambda n, k: 40 * (n + k))

    def held(words: list[int], letters: list[int]) -> int:
        n, k = len(words), len(letters)
        return int(100 + 40 * n + 12 * k * max(math.log2(n), math.log2(FIXED)))

    sandbox = FakeSandbox(
        lambda words, letters: 0, bytes=held, nanoseconds=lambda words, letters: 1_000 * len(words)
    )
    sandbox.load(b"", SIGNATURE, Limits())
    found = estimate_space(sandbox, KindInputs(KIND), KIND.tracks(), EFFORTS["standard"], timed=timed)
    assert found.class_ == "n+k"
