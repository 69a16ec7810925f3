"""What was found along single tracks, and where one track corrects what another seemed to show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from judge.complexity import expression
from judge.complexity.expression import Expression
from judge.complexity.fit import Choice
from judge.complexity.measure import Measured

__all__ = ["Strand", "corrected", "in_terms_of"]

FARTHER = 2.0
WIDER = 4.0
"""Two tracks of one parameter tell what costs follow, if its range differs so much more than the others."""


@dataclass(frozen=True)
class Strand:
    """What one track showed: the parameters that grew, the class chosen over x (written n), and the
    figures. `instead` of that class is the one that other tracks show it to be.
    """

    varying: tuple[str, ...]
    choice: Choice
    measured: tuple[Measured, ...]
    channel: str = "instructions"
    instead: Expression | None = None

    def accepts(self, candidate: Expression) -> bool:
        """Whether `candidate` grows along this track as was measured, alternatives included."""
        if self.chose(candidate):
            return True
        shrunk = _along(candidate, self.varying)
        others = (expression.parse(shape.reported) for shape in self.choice.alternatives)
        return any(expression.compare(shrunk, other) == "equal" for other in others)

    def chose(self, candidate: Expression) -> bool:
        """Whether `candidate` grows along this track as the class that was chosen."""
        return expression.compare(_along(candidate, self.varying), self.expression) == "equal"

    @property
    def expression(self) -> Expression:
        """The class over n."""
        return self.instead or expression.parse(self.choice.shape.reported)


def corrected(strands: Sequence[Strand]) -> list[Strand]:
    """The same strands, with the class in place of that which only one of them seemed to show."""
    return [_bounded(_stepped(_capped(strand, strands), strands), strands) for strand in strands]


def in_terms_of(over_n: Expression, name: str) -> Expression:
    """A class over n as one over the size parameter `name`."""
    return over_n if name == "n" else over_n.substitute({"n": name})


def _capped(strand: Strand, strands: Sequence[Strand]) -> Strand:
    """A parameter that grows alone does not cost more than when others grow with it: where these were
    followed to sizes twice as large, and grew slower by half a degree, it was not what it seemed.
    """
    for other in strands:
        farther = other.measured[-1].x >= FARTHER * strand.measured[-1].x
        if len(strand.varying) == 1 and farther and {*strand.varying} < {*other.varying}:
            most = expression.parse(f"({other.expression})*sqrt n")
            if expression.compare(most, strand.expression) == "less":
                return replace(strand, instead=other.expression)
    return strand


def _stepped(strand: Strand, strands: Sequence[Strand]) -> Strand:
    """A few steps of a logarithm are no more than may come and go: a parameter that seems not to matter on a
    short track, though figures rise, does as it does on a longer one.
    """
    rises = strand.measured[-1].value > strand.measured[0].value
    if str(strand.expression) != "1" or not rises:
        return strand
    for other in strands:
        longer = other.measured[0].x < strand.measured[0].x and other.measured[-1].x >= strand.measured[-1].x
        if longer and other.varying == strand.varying and str(other.expression) == "log n":
            return replace(strand, instead=other.expression)
    return strand


def _bounded(strand: Strand, strands: Sequence[Strand]) -> Strand:
    """A parameter that grew alone twice, beside small and beside large others, and costs more on the second
    track as these are larger, not as it went farther itself, is bounded by them: a queue holds the more of
    a graph's vertices, the more edges there are, but never more than all.
    """
    if len(strand.varying) > 1 or expression.compare(strand.expression, expression.parse("n")) == "less":
        return strand
    alike = [one for one in strands if one.varying == strand.varying]
    small, large = min(alike, key=_beside), max(alike, key=_beside)
    others, own, cost = (
        _beside(large) / _beside(small),
        _went(large) / _went(small),
        _rise(large) / _rise(small),
    )
    if others > 1 and own >= WIDER * others and cost**2 < others * own:
        return replace(strand, instead=expression.parse("1"))
    return strand


def _beside(strand: Strand) -> int:
    """The largest of the sizes that stayed as they are along a track; 1 where there is none."""
    sizes = strand.measured[0].sizes
    return max((size for name, size in sizes.items() if name not in strand.varying), default=1)


def _went(strand: Strand) -> float:
    """How far the sizes went along a track."""
    return max(float(strand.measured[-1].x - strand.measured[0].x), 1.0)


def _rise(strand: Strand) -> float:
    """What all that growth cost."""
    return max(float(strand.measured[-1].value - strand.measured[0].value), 1.0)


def _along(candidate: Expression, varying: Iterable[str]) -> Expression:
    """A class along one track: what grows becomes n, what stays becomes 1."""
    growing = set(varying)
    return candidate.substitute({name: "n" if name in growing else 2.0 for name in candidate.variables})
