"""Ladders climb as high as the budget allows, and never leap into an explosion."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from judge.complexity.ladder import Ladder, lattice


def climb(
    cost: Callable[[int], float], maximum: int = 131_072, budget: float = 0.5, minimum: int = 4
) -> Ladder:
    """Climb with `cost` seconds a size."""
    ladder = Ladder(minimum, maximum, budget, coarse_work=1e-3)
    for _ in range(200):
        x = ladder.next()
        if x is None:
            return ladder
        ladder.record(x, cost(x) * 1e9, cost(x))
    raise AssertionError("the ladder does not end")


@given(minimum=st.integers(1, 100), span=st.integers(0, 200_000))
def test_a_lattice_has_both_ends_and_rises(minimum: int, span: int) -> None:
    sizes = lattice(minimum, minimum + span)
    assert sizes[0] == minimum
    assert sizes[-1] == minimum + span
    assert list(sizes) == sorted(set(sizes))


def test_sizes_are_not_only_powers_of_two() -> None:
    large = [size for size in lattice(4, 131_071) if size > 64]
    assert sum(size & (size - 1) == 0 for size in large) <= 1


def test_cheap_costs_are_followed_to_the_top() -> None:
    assert climb(lambda x: 1e-4 + x * 1e-8).rungs[-1].x == 131_072


def test_the_budget_is_kept_for_quadratic_costs() -> None:
    ladder = climb(lambda x: 1e-3 + x * x * 1e-8)
    assert ladder.spent < 2 * 0.5
    assert len(ladder.rungs) >= 8


def test_sizes_that_span_few_octaves_may_cost_more() -> None:
    ladder = climb(lambda x: 0.02 + x * 1e-5, minimum=512)
    assert ladder.rungs[-1].x >= 32 * 512
    assert 0.5 < ladder.spent <= 3 * 0.5


def test_exponential_costs_are_climbed_in_small_steps() -> None:
    ladder = climb(lambda x: 1e-3 + 1e-7 * 2.0**x, maximum=64)
    steps = [after.x - before.x for before, after in zip(ladder.rungs, ladder.rungs[1:], strict=False)]
    assert steps[-1] <= 2
    assert max(rung.seconds for rung in ladder.rungs) < 8 * 0.5
    assert len(ladder.rungs) >= 8


@given(power=st.floats(0, 4), scale=st.floats(1e-9, 1e-5))
def test_no_polynomial_overspends_by_much(power: float, scale: float) -> None:
    ladder = climb(lambda x: 1e-3 + scale * float(x) ** power)
    assert ladder.spent <= 4 * 0.5 + 2 * max(rung.seconds for rung in ladder.rungs)


def climb_below(limit: int, seconds: Callable[[int], float], budget: float = 1.0) -> tuple[Ladder, list[int]]:
    """Climb where sizes above `limit` fail; the ladder, and the sizes as they were asked for."""
    ladder = Ladder(2, 4000, budget, coarse_work=1e9)
    asked = []
    for _ in range(100):
        x = ladder.next()
        if x is None:
            return ladder, asked
        asked.append(x)
        if x > limit:
            ladder.fail(x, seconds(x))
        else:
            ladder.record(x, 10.0 * x, seconds(x))
    raise AssertionError("the ladder does not end")


def test_too_few_sizes_below_a_limit_are_made_up_for_from_those_skipped() -> None:
    ladder, asked = climb_below(10, lambda x: 1e-3)
    highest = asked.index(max(asked))
    climbed, returned = asked[: highest + 1], asked[highest + 1 :]
    assert climbed == sorted(climbed)
    assert returned[0] > min(climbed)
    assert len({rung.x for rung in ladder.rungs}) == len(ladder.rungs) == 8
    assert max(rung.x for rung in ladder.rungs) == 10


def test_nothing_is_measured_twice_where_all_sizes_are_few() -> None:
    _, asked = climb_below(5, lambda x: 1e-3)
    assert len(set(asked)) == len(asked)
    assert {2, 3, 4, 5} <= set(asked)


def test_making_up_for_skipped_sizes_spends_one_more_budget_at_most() -> None:
    ladder, _ = climb_below(10, lambda x: 0.4)
    assert ladder.spent_returning <= 1.0 + 0.4


def test_a_ladder_with_enough_sizes_does_not_return() -> None:
    ladder, asked = climb_below(400, lambda x: 1e-3)
    assert len(ladder.rungs) >= 8
    assert all(x > 400 for x in asked[len(ladder.rungs) :])


def test_a_size_that_failed_is_not_tried_again() -> None:
    ladder = Ladder(4, 1000, 1.0, coarse_work=1.0)
    for _ in range(100):
        x = ladder.next()
        if x is None:
            break
        if x > 50:
            ladder.fail(x, 0.01)
        else:
            ladder.record(x, x * 1e6, 0.001)
    assert max(rung.x for rung in ladder.rungs) <= 50
    assert ladder.next() is None


def test_a_climb_that_left_doubt_goes_on_twice_at_most() -> None:
    ladder = climb(lambda x: 1e-3 + x * 1e-5)
    tops = [ladder.rungs[-1].x]
    while ladder.extend():
        while (x := ladder.next()) is not None:
            ladder.record(x, x * 1e4, 1e-3 + x * 1e-5)
        tops.append(ladder.rungs[-1].x)
    assert len(tops) == 3
    assert tops == sorted(set(tops))
    assert ladder.spent <= 3 * 0.5


def test_at_the_top_there_is_nothing_to_go_on_to() -> None:
    assert not climb(lambda x: 1e-4, maximum=500).extend()
    assert not Ladder(4, 100, 1.0, coarse_work=1.0).extend()


def test_five_sizes_are_worth_some_seconds() -> None:
    ladder = climb(lambda x: 1.5, minimum=512, budget=0.3)
    assert 5 <= len(ladder.rungs) <= 6
    assert len(climb(lambda x: 20.0, minimum=512, budget=0.3).rungs) < 5


def test_calls_that_always_take_long_are_no_explosion() -> None:
    ladder = climb(lambda x: 0.05 + x * 1e-6, budget=0.3)
    assert ladder.rungs[-1].x >= 32 * 4
    assert len(ladder.rungs) >= 8
    assert ladder.spent <= 3 * 0.3
