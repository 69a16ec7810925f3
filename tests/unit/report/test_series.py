"""What a chart shows is what was measured."""

from __future__ import annotations

import math

import pytest

from judge.complexity.expression import parse
from judge.report.model import Curve, Estimate, FamilyClass, Grade, Point
from judge.report.series import Panel, panels
from tests.unit.report import fakes


def only(estimate: Estimate) -> Panel:
    (panel,) = panels(fakes.report(time=estimate))
    return panel


def test_the_fitted_curve_runs_through_the_points() -> None:
    panel = only(fakes.quadratic_time())
    for series in panel.series:
        for x, y in series.points:
            near = min(series.curve, key=lambda place: abs(math.log(place[0] / x)))
            assert near[1] == pytest.approx(y, rel=0.3)


def test_the_worst_family_comes_first() -> None:
    panel = only(fakes.quadratic_time())
    assert [series.family for series in panel.series] == ["late-hit", "all-equal"]
    assert [series.worst for series in panel.series] == [True, False]


def test_the_target_meets_the_curve_at_the_smaller_sizes_and_leaves_it_where_the_class_is_worse() -> None:
    panel = only(fakes.quadratic_time())
    worst = dict(panel.series[0].curve)
    ratios = {x: worst[x] / y for x, y in panel.goal if x in worst}
    quarter = list(ratios)[len(ratios) // 4]
    assert ratios[quarter] == pytest.approx(1, rel=0.1)
    assert panel.excess is not None
    assert panel.excess > 50


def test_a_class_as_good_as_the_target_coincides_with_it() -> None:
    time, space = panels(fakes.good_report())
    assert time.excess == pytest.approx(1, rel=0.05)
    assert space.excess == pytest.approx(1, rel=0.3)


def test_constant_space_against_a_linear_target_stays_below_it() -> None:
    _, space = panels(fakes.slow_report())
    assert space.excess is not None
    assert space.excess < 0.1


def test_of_several_paths_the_one_is_shown_on_which_most_grows_together() -> None:
    (panel,) = panels(fakes.graph_report())
    assert panel.axis == "V = E"
    assert panel.largest == "V = 617, E = 617"
    assert panel.excess is not None
    assert panel.excess > 10


def test_what_is_held_is_said_on_the_axis() -> None:
    points = fakes.points("a", "instructions", lambda x: x, (8, 16, 32), lambda x: {"n": x, "k": 7})
    panel = only(Estimate(class_="n", family="a", points=points))
    assert panel.axis == "n  (k = 7)"


def test_parameters_that_grow_together_but_differ_are_drawn_by_their_mean() -> None:
    points = fakes.points("a", "instructions", lambda x: x, (10, 20, 40), lambda x: {"m": x, "n": 4 * x})
    panel = only(Estimate(class_="n", family="a", points=points))
    assert panel.axis == "m, n (geometric mean)"
    assert panel.series[0].points[0][0] == pytest.approx(20)


def test_curves_are_over_the_step_also_where_the_parameter_has_another_name() -> None:
    points = fakes.points(
        "a", "instructions", lambda x: 5 * x, (8, 16, 32), lambda x: {"m": x, "n": 3}, jitter=0
    )
    curve = Curve(family="a", path=0, channel="instructions", terms={"n": 5.0})
    panel = only(Estimate(class_="m", family="a", points=points, curves=(curve,)))
    assert panel.series[0].curve[-1][1] == pytest.approx(160)


def test_a_curve_may_have_a_kink() -> None:
    points = fakes.points(
        "a", "instructions", lambda n: n + 3 * max(n - 100, 0), (10, 50, 100, 500), jitter=0
    )
    curve = Curve(family="a", path=0, channel="instructions", terms={"n": 1.0}, kink=100, beyond={"n": 3.0})
    drawn = only(Estimate(class_="n", family="a", points=points, curves=(curve,))).series[0].curve
    assert drawn[0][1] == pytest.approx(10)
    assert drawn[-1][1] == pytest.approx(1700)


def test_the_target_meets_the_figures_where_small_sizes_were_not_fitted() -> None:
    points = fakes.points("a", "instructions", lambda n: n * n, (16, 64, 256, 512, 1024), jitter=0)
    curve = Curve(family="a", path=0, channel="instructions", terms={"n^2": 1.0}, start=512.0)
    panel = only(Estimate(class_="n^2", target="n", family="a", points=points, curves=(curve,)))
    assert panel.excess == pytest.approx(1024 / (16 * 64**0.25), rel=0.2)


def test_exponential_growth_is_drawn_over_a_linear_axis() -> None:
    (panel,) = panels(fakes.exponential_report())
    assert panel.exponential
    assert not only(fakes.quadratic_time()).exponential


def test_cpu_time_is_laid_over_instructions() -> None:
    series = only(fakes.quadratic_time()).series[0]
    assert [x for x, _ in series.clock] == pytest.approx([700, 1050, 1500])
    at_curve = dict(series.points)
    for x, y in series.clock:
        nearest = min(at_curve, key=lambda at: abs(at - x))
        assert y == pytest.approx(at_curve[nearest], rel=0.2)


def test_figures_of_nothing_can_be_drawn_on_a_logarithmic_axis() -> None:
    points = tuple(Point(family="a", path=0, channel="bytes", sizes={"n": n}, value=0) for n in (4, 8, 16))
    panel = only(Estimate(class_="1", target="1", family="a", points=points))
    assert all(y > 0 for _, y in panel.everything)


def test_nothing_measured_is_no_chart() -> None:
    assert panels(fakes.wrong_report()) == ()
    assert panels(fakes.report(time=Estimate(notes=("no meter",)))) == ()


def test_points_without_a_decision_are_drawn_all_the_same() -> None:
    points = fakes.points("a", "instructions", lambda n: n, (4, 8, 16))
    panel = only(Estimate(target="n", points=points, grade=Grade.INCONCLUSIVE))
    assert len(panel.series[0].points) == 3
    assert panel.goal


def test_a_single_size_is_no_path() -> None:
    points = fakes.points("a", "instructions", lambda n: n, (4,))
    assert panels(fakes.report(time=Estimate(class_="n", points=points, family="a"))) == ()


def test_a_class_that_cannot_be_read_does_not_stop_the_chart() -> None:
    points = fakes.points("a", "instructions", lambda n: n, (4, 8, 16))
    families = (FamilyClass(family="a", class_="?"),)
    panel = only(Estimate(class_="?", target="?", points=points, family="a", families=families))
    assert panel.goal == ()


@pytest.mark.parametrize(
    ("target", "worse"),
    [
        ("1", "log n"),
        ("log n", "n"),
        ("n", "n*log(n)"),
        ("n log n", "n^2"),
        ("n log log n", "n*log(n)"),
        ("sqrt n", "n"),
    ],
)
def test_the_next_class_above_the_target_leaves_it_upwards(target: str, worse: str) -> None:
    points = fakes.points("a", "instructions", lambda n: 100 + n, (64, 256, 1024, 4096))
    panel = only(Estimate(class_="n", target=target, points=points, family="a"))
    assert panel.worse is not None
    assert parse(panel.worse) == parse(worse)
    assert panel.beyond[-1][1] > panel.goal[-1][1]


def test_with_several_parameters_one_more_factor_is_worse() -> None:
    (panel,) = panels(fakes.graph_report())
    assert panel.worse is not None
    assert parse(panel.worse) == parse("(V+E)*V")


def test_nothing_is_worse_than_an_exponential_target() -> None:
    points = fakes.points("a", "instructions", lambda n: 2.0**n, (4, 6, 8, 10, 12))
    panel = only(Estimate(class_="2^n", target="2^n", points=points, family="a"))
    assert panel.worse is None
    assert panel.beyond == ()
