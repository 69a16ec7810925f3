"""From a report's measurements to what a chart shows: points, fitted curves, and the target's curve.

A problem with several size parameters is measured along several paths. A chart shows one: that on which most
parameters grow together, and among those the one that rises furthest above the target. Its horizontal axis is
the step of the path: the parameter that grows, or the geometric mean of those that grow together.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from judge.complexity import expression
from judge.complexity.expression import Expression
from judge.report.model import Curve, Estimate, Point, Report

__all__ = ["XY", "Panel", "Series", "panels", "plain_class", "pretty_class"]

XY = tuple[float, float]
Channel = Literal["instructions", "cpu_ns", "bytes"]

STEPS = 64
"""Places at which curves are drawn."""
FLOOR = {"instructions": 1.0, "cpu_ns": 1.0, "bytes": 8.0}
"""What a logarithmic axis shows for nothing, in the channel's unit."""
MOST = 1e100
"""What is more cannot be drawn."""
GROWS = 1.3
"""A size parameter grows along a path when its largest value is this many times its smallest."""
DEVIATIONS, WIDEST = 2.0, 0.9
"""A band is so many times the fit's error wide to either side, relative to the curve; and at most so wide."""
ANCHOR = 0.25
"""Where, between the smallest size (0) and the largest (1), the target's curve meets the fitted one."""
BEYOND_POLYNOMIAL = 12
LADDER = ("1", "log n", "n", "n log n", "n^2", "n^3", "n^4")
"""Classes that people know; what is worse than one of them is compared with the next."""


@dataclass(frozen=True)
class Series:
    """One family of inputs along the path that is shown.

    `points` and `curve` are in the panel's unit; `clock` is CPU time, scaled to lie on the curve as
    well as it can. `band` is the part of the curve's height, to either side of it, in which nearly all points
    are expected. `label` is the family's class as it is reported, None when that could not be told.
    """

    family: str
    label: str | None
    worst: bool
    points: tuple[XY, ...]
    curve: tuple[XY, ...] = ()
    clock: tuple[XY, ...] = ()
    band: float = 0.0


@dataclass(frozen=True)
class Panel:
    """Everything that one chart shows of time or of space.

    `axis` names the horizontal axis; `measured` and `target` are classes; `goal` is the target's curve
    through the worst family's at the smaller sizes. `worse` is the next class above the target, and `beyond`
    its curve. With `exponential` the horizontal axis is linear.
    `excess` is the worst family's cost over the target's at the largest size, as fitted.
    """

    quantity: Literal["time", "space"]
    channel: str
    axis: str
    measured: str | None
    target: str | None
    series: tuple[Series, ...]
    goal: tuple[XY, ...] = ()
    worse: str | None = None
    beyond: tuple[XY, ...] = ()
    exponential: bool = False
    largest: str = ""
    excess: float | None = None

    @property
    def everything(self) -> tuple[XY, ...]:
        """All that is drawn."""
        drawn = [
            self.goal,
            self.beyond,
            *(part for one in self.series for part in (one.points, one.curve, one.clock)),
        ]
        return tuple(place for part in drawn for place in part)


@dataclass(frozen=True)
class _Path:
    """The points of one path and channel, CPU times beside them, and what grows along the path."""

    number: int
    points: tuple[Point, ...]
    timed: tuple[Point, ...]
    varying: tuple[str, ...]

    def step(self, sizes: dict[str, int]) -> float:
        """The place on the horizontal axis."""
        logs = [math.log(max(sizes[name], 1)) for name in self.varying]
        return math.exp(math.fsum(logs) / len(logs))

    def sizes_at(self, step: float) -> dict[str, float]:
        """All size parameters at a step, from those of the points; `n` is the step where nothing else is."""
        return {"n": step, **{name: _between(places, step) for name, places in self._known.items()}}

    @cached_property
    def _known(self) -> dict[str, list[XY]]:
        """Each size parameter at the steps where it is known."""
        at_step = {round(self.step(point.sizes), 6): point.sizes for point in (*self.timed, *self.points)}
        steps = sorted(at_step)
        return {name: [(step, float(at_step[step][name])) for step in steps] for name in at_step[steps[0]]}

    @property
    def axis(self) -> str:
        """The name of the horizontal axis."""
        same = all(len({point.sizes[name] for name in self.varying}) == 1 for point in self.points)
        text = (" = " if same else ", ").join(self.varying)
        text += "" if same else " (geometric mean)"
        held = {name: values[0] for name, values in self._values().items() if name not in self.varying}
        return text + (
            f"  ({', '.join(f'{name} = {value:,}' for name, value in held.items())})" if held else ""
        )

    def _values(self) -> dict[str, list[int]]:
        return {name: [point.sizes[name] for point in self.points] for name in self.points[0].sizes}


def panels(report: Report) -> tuple[Panel, ...]:
    """The charts of a report: time and space, less what was not measured."""
    found = (_panel("time", report.time), _panel("space", report.space))
    return tuple(panel for panel in found if panel is not None)


def pretty_class(text: str) -> str:
    """A class for people: `O(n²)`; a text that is none stays as it is."""
    parsed = _parsed(text)
    return parsed.pretty() if parsed else f"O({text})"


def plain_class(text: str) -> str:
    """A class in ASCII: `O(n^2)`."""
    return f"O({_parsed(text) or text})"


def _panel(quantity: Literal["time", "space"], estimate: Estimate | None) -> Panel | None:
    if estimate is None or not estimate.points:
        return None
    channel = _channel(estimate)
    paths = _paths(estimate.points, channel)
    if not paths:
        return None
    drawn = [_draw(quantity, estimate, channel, path) for path in paths]
    most = max(len(path.varying) for path in paths)
    joint = [panel for panel, path in zip(drawn, paths, strict=True) if len(path.varying) == most]
    return max(joint, key=lambda panel: panel.excess or 0.0)


def _channel(estimate: Estimate) -> str:
    """The channel that decided: the curves', as long as there are points of it."""
    measured = [point.channel for point in estimate.points]
    decided = [curve.channel for curve in estimate.curves if curve.channel in measured]
    return decided[0] if decided else max(dict.fromkeys(measured), key=measured.count)


def _paths(points: Iterable[Point], channel: str) -> list[_Path]:
    """The paths along which something grows, with their points of one channel."""
    numbered: dict[int, list[Point]] = {}
    for point in points:
        numbered.setdefault(point.path, []).append(point)
    found = []
    for number, every in sorted(numbered.items()):
        own = tuple(point for point in every if point.channel == channel)
        timed = tuple(point for point in every if point.channel == "cpu_ns" != channel)
        varying = _varying(own)
        if varying:
            found.append(_Path(number, own, timed, varying))
    return found


def _varying(points: Sequence[Point]) -> tuple[str, ...]:
    values = {name: [point.sizes[name] for point in points] for name in (points[0].sizes if points else ())}
    return tuple(name for name, sizes in values.items() if max(sizes) > GROWS * max(min(sizes), 1))


def _draw(quantity: Literal["time", "space"], estimate: Estimate, channel: str, path: _Path) -> Panel:
    sizes = [path.step(point.sizes) for point in path.points]
    low = min(sizes)
    high = max(sizes + [path.step(point.sizes) for point in path.timed if point.family == estimate.family])
    exponential = any(_is_exponential(text) for text in (estimate.class_, estimate.target) if text)
    steps = _spread(low, high, exponential)
    families = list(dict.fromkeys(point.family for point in path.points))
    families.sort(key=lambda name: name != estimate.family)
    series = tuple(_series(name, estimate, channel, path, steps) for name in families)
    goal = _goal(estimate, path, series[0], channel, steps)
    worse = _worse(estimate.target, path) if goal and not exponential else None
    return Panel(
        quantity=quantity,
        channel=channel,
        axis=path.axis,
        measured=estimate.class_,
        target=estimate.target,
        series=series,
        goal=goal,
        worse=str(worse) if worse else None,
        beyond=_through(worse, ANCHOR, estimate, path, series[0], channel, steps) if worse else (),
        exponential=exponential,
        largest=_described(path, high),
        excess=_excess(series[0], goal),
    )


def _series(family: str, estimate: Estimate, channel: str, path: _Path, steps: Sequence[float]) -> Series:
    own = [point for point in path.points if point.family == family]
    points = sorted((path.step(point.sizes), max(point.value, FLOOR.get(channel, 1.0))) for point in own)
    fitted = _curve(estimate, family, path, channel)
    cost = _cost(fitted, path)
    classes = {one.family: one.class_ for one in estimate.families}
    worst = family == estimate.family
    clock = _clock(path, family, cost) if worst else ()
    last = max(x for x, _ in (*points, *clock)) * 1.001
    # Below the sizes that were fitted a curve means nothing.
    first = max(points[0][0], fitted.start if fitted else 0.0) / 1.001
    curve = tuple((x, y) for x in steps if cost and first <= x <= last and 0 < (y := cost(x)) < MOST)
    band = min(DEVIATIONS * fitted.error, WIDEST) if fitted else 0.0
    return Series(family, classes.get(family), worst, tuple(points), curve, clock, band)


def _curve(estimate: Estimate, family: str, path: _Path, channel: str) -> Curve | None:
    wanted = (family, path.number, channel)
    return next((one for one in estimate.curves if (one.family, one.path, one.channel) == wanted), None)


def _cost(curve: Curve | None, path: _Path) -> Callable[[float], float] | None:
    """A fitted curve as a function of the step. In its terms `n` is the step of the path."""
    if curve is None:
        return None

    def total(terms: Mapping[str, float], step: float) -> float:
        sizes = {**path.sizes_at(step), "n": step}
        known = ((_parsed(text), coefficient) for text, coefficient in terms.items())
        return sum(coefficient * _value(term, sizes) for term, coefficient in known if term is not None)

    def cost(step: float) -> float:
        cost = total(curve.terms, step)
        if 0 < curve.kink < step:
            cost += total(curve.beyond, step) - total(curve.beyond, curve.kink)
        return cost

    return cost


def _clock(path: _Path, family: str, cost: Callable[[float], float] | None) -> tuple[XY, ...]:
    """CPU time beside instructions, shifted on the logarithmic axis to where it lies on the curve best."""
    timed = [point for point in path.timed if point.family == family and point.value > 0]
    places = sorted((path.step(point.sizes), point.value) for point in timed)
    if len(places) < 2 or cost is None:
        return ()
    ratios = [cost(x) / y for x, y in places if cost(x) > 0]
    if len(ratios) < 2:
        return ()
    scale = math.exp(math.fsum(map(math.log, ratios)) / len(ratios))
    return tuple((x, y * scale) for x, y in places)


def _goal(
    estimate: Estimate, path: _Path, worst: Series, channel: str, steps: Sequence[float]
) -> tuple[XY, ...]:
    """The target's curve: it meets the fitted one at ANCHOR, or at the largest size when the classes are the
    same.
    """
    target = _parsed(estimate.target) if estimate.target else None
    if target is None:
        return ()
    meeting = 1.0 if _same(estimate.class_, target) else ANCHOR
    return _through(target, meeting, estimate, path, worst, channel, steps)


def _through(
    class_: Expression,
    meeting: float,
    estimate: Estimate,
    path: _Path,
    worst: Series,
    channel: str,
    steps: Sequence[float],
) -> tuple[XY, ...]:
    """A class's curve, with the fitted one's constant part: it meets the worst family's `meeting` of the way
    from the smallest size (0) to the largest (1).
    """
    step = steps[round(meeting * (len(steps) - 1))]
    # Below the sizes that were fitted there is no curve to meet: the figures are met.
    reference = worst.curve if worst.curve and worst.curve[0][0] <= step else worst.points
    if not reference:
        return ()
    fitted = _curve(estimate, worst.family, path, channel)
    overhead = max(fitted.terms.get("1", 0.0), 0.0) if fitted else 0.0
    at_meeting = _between(reference, step)
    unit = _value(class_, path.sizes_at(step))
    if unit <= 0 or not math.isfinite(unit):
        return ()
    grown = at_meeting - overhead
    if grown < 0.01 * at_meeting:  # it does not grow there: all of it is overhead
        overhead, grown = 0.0, at_meeting
    values = ((x, overhead + grown * _value(class_, path.sizes_at(x)) / unit) for x in steps)
    return tuple((x, y) for x, y in values if 0 < y < MOST)


def _worse(target: str | None, path: _Path) -> Expression | None:
    """The next class above the target, in what grows along a path."""
    parsed = _parsed(target) if target else None
    if parsed is None:
        return None
    name = path.varying[0]
    if parsed.variables <= {name}:
        ladder = (expression.parse(text).substitute({"n": name}) for text in LADDER)
        return next((one for one in ladder if expression.compare(parsed, one) == "less"), None)
    return expression.parse(f"({parsed})*{name}")


def _same(measured: str | None, target: Expression) -> bool:
    return measured is not None and _parsed(measured) == target


def _excess(worst: Series, goal: Sequence[XY]) -> float | None:
    reference = worst.curve or worst.points
    if not goal or not reference:
        return None
    return reference[-1][1] / _between(goal, reference[-1][0])


def _described(path: _Path, step: float) -> str:
    sizes = path.sizes_at(step)
    return ", ".join(f"{name} = {sizes[name]:,.0f}" for name in path.varying)


def _is_exponential(text: str) -> bool:
    parsed = _parsed(text)
    if parsed is None:
        return False
    bounds = (expression.parse(f"{name}^{BEYOND_POLYNOMIAL}") for name in sorted(parsed.variables))
    return any(expression.compare(bound, parsed) == "less" for bound in bounds)


def _value(term: Expression, sizes: Mapping[str, float]) -> float:
    """The value at `sizes`; not a number where it depends on something else."""
    return term.evaluate(sizes) if term.variables <= set(sizes) else math.nan


def _parsed(text: str) -> Expression | None:
    try:
        return expression.parse(text)
    except expression.ExpressionError:
        return None


def _spread(low: float, high: float, linear: bool) -> list[float]:
    parts = [number / (STEPS - 1) for number in range(STEPS)]
    if linear:
        return [low + (high - low) * part for part in parts]
    return [low * (high / low) ** part for part in parts]


def _between(places: Sequence[XY], x: float) -> float:
    """The value at x by interpolation on logarithmic axes, flat beyond the ends."""
    steps = [place[0] for place in places]
    after = bisect_left(steps, x)
    if after == 0 or after == len(places):
        return places[min(after, len(places) - 1)][1]
    (x0, y0), (x1, y1) = places[after - 1], places[after]
    if min(x0, y0, y1) <= 0:
        return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    part = math.log(x / x0) / math.log(x1 / x0)
    return float(y0 * (y1 / y0) ** part)
