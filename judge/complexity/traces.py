"""What a report shows of climbs and fits."""

from __future__ import annotations

from collections.abc import Sequence

from judge.complexity import expression
from judge.complexity.families import Family
from judge.complexity.measure import Climb
from judge.report.model import Curve, Point

__all__ = ["curves_of", "points_of"]


def points_of(climbs: Sequence[Climb]) -> list[Point]:
    """All that was measured."""
    return [
        Point(
            family=climbed.track.family,
            path=climbed.track.path,
            channel=climbed.channel.name,
            sizes=figure.sizes,
            value=figure.value,
        )
        for climbed in climbs
        for figure in climbed.measured
    ]


def curves_of(family: Family) -> list[Curve]:
    """What was fitted along each track of a family."""
    curves = []
    for number, strand in enumerate(family.strands):
        fit = strand.choice.fit
        names = [str(expression.parse(term)) for term in fit.terms]
        curves.append(
            Curve(
                family=family.name,
                path=number,
                channel=strand.channel,
                terms=dict(zip(names, fit.coefficients, strict=True)),
                kink=fit.kink,
                beyond={names[-1]: fit.change} if fit.kink else {},
                start=strand.choice.start,
                error=round(fit.error, 5),
            )
        )
    return curves
