"""When CPU time is believed rather than instructions."""

from __future__ import annotations

import pytest

from judge.complexity.estimate import CPU
from judge.complexity.fit import Choice, choose
from judge.complexity.guard import Disagreement, examine, slower_when_weighed, smaller_steps, too_slow
from judge.complexity.measure import Climb, Measured, Track
from sandbox import Observation, Outcome

SIZES = (4_000, 8_000, 16_000, 32_000)
NOTHING = Observation(Outcome.OK)


def linear() -> Choice:
    choice = choose([2**k for k in range(3, 14)], [40.0 * 2**k for k in range(3, 14)], noise=1.0)
    assert choice is not None
    return choice


def timed(power: float) -> Disagreement | None:
    """What is said of CPU time that grows by this power, from 10 ms on, where instructions are linear."""
    figures = []
    for x in SIZES:
        value = 1e7 * (x / SIZES[0]) ** power
        figures.append(Measured(x, {"n": x}, value, value, NOTHING))
    return examine(figures, linear(), 0.65)


@pytest.mark.parametrize("power", [0.9, 1.0, 1.3, 1.6])
def test_caches_and_collectors_are_no_disagreement(power: float) -> None:
    assert timed(power) is None


@pytest.mark.parametrize(("power", "shape"), [(1.8, "n^2"), (2.0, "n^2"), (2.55, "n^2"), (2.9, "n^2")])
def test_hidden_work_is_believed_and_rounded_down_sooner_than_up(power: float, shape: str) -> None:
    found = timed(power)
    assert found is not None
    assert found.shape == shape
    assert found.predicted == pytest.approx(1.0, abs=0.05)


def test_a_cache_that_becomes_too_small_is_no_hidden_work() -> None:
    values = (1e7, 2e7, 11e7, 22e7)  # Linear, but for one step.
    figures = [Measured(x, {"n": x}, value, value, NOTHING) for x, value in zip(SIZES, values, strict=True)]
    assert examine(figures, linear(), 0.65) is None
    growing = [Measured(x, {"n": x}, x**2.0, x**2.0, NOTHING) for x in SIZES]
    assert examine(growing, linear(), 0.65) is not None


def test_a_single_time_says_nothing() -> None:
    assert examine([Measured(4_000, {"n": 4_000}, 1e9, 1e9, NOTHING)], linear(), 0.65) is None


def test_a_single_leap_says_nothing() -> None:
    figures = [Measured(x, {"n": x}, x**3.7, x**3.7, NOTHING) for x in (8_000, 16_000)]
    assert examine(figures, linear(), 0.65) is None


def test_what_took_too_long_is_timed_at_smaller_sizes() -> None:
    climbed = Climb(Track("a", 0, ("n",), 4, 131_072), CPU, ())
    steps = smaller_steps(climbed, (8_438, 16_876, 33_751))
    assert len(steps) == 4
    assert max(steps) <= 8_438 / 2
    assert min(steps) >= 8_438 / 40
    assert smaller_steps(climbed, (4, 8)) == ()


def test_only_what_should_have_been_far_faster_is_too_slow() -> None:
    choice = linear()  # 40 instructions for each of n: about 16 ms for a million
    assert too_slow(1_000_000, choice, 1.0)
    assert not too_slow(10_000_000, choice, 1.0)


def weighed(power: float, first: float = 1e7) -> bool:
    """What is said of CPU time that grows by this power while memory is weighed; instructions are linear."""
    values = [first * (x / SIZES[0]) ** power for x in SIZES]
    figures = [
        Measured(x, {"m": 3, "n": x}, 1.0, value, NOTHING) for x, value in zip(SIZES, values, strict=True)
    ]
    return slower_when_weighed(figures, [({"n": x, "m": 3}, 40.0 * x) for x in SIZES])


@pytest.mark.parametrize(
    ("power", "other"), [(0.9, False), (1.0, False), (1.5, False), (2.0, True), (3.0, True)]
)
def test_time_that_grows_faster_while_memory_is_weighed_gives_another_program_away(
    power: float, other: bool
) -> None:
    assert weighed(power) is other


def test_short_calls_and_few_sizes_say_nothing_of_what_was_weighed() -> None:
    assert not weighed(3.0, first=1e3)
    assert not slower_when_weighed([], [])
