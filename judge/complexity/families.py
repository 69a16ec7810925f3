"""What was found on one input family, and which family is the worst."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from judge.complexity import expression
from judge.complexity.combine import never_above, sizes_of, swallowed
from judge.complexity.expression import Expression
from judge.complexity.strands import Strand

__all__ = ["CONFIDENT", "Family", "worst_of"]

CONFIDENT = 0.7
"""A class with less confidence is not sure."""
A_LITTLE = 1.1
"""Families of one class may exceed each other by less than this, and cost the same all the same."""


@dataclass(frozen=True)
class Family:
    """The class on one family, with others that its figures do not rule out, and how sure that is (0..1).

    A `doubted` one is not sure because of what its figures do not show: a call that never came back, a clock
    that disagrees.
    """

    name: str
    expression: Expression
    alternatives: tuple[str, ...]
    confidence: float
    strands: tuple[Strand, ...]
    doubted: bool = False


def worst_of(families: Sequence[Family]) -> Family:
    """The family whose class grows fastest, the first of several.

    Of two classes that cannot be compared (V log V + E, V + E log V) the one is taken that may be the other
    family's, too, by its alternatives, or that is the greater one at all sizes measured. A class that only
    seems to grow faster, or that is not sure and costs less all the same, is not taken.
    """
    worst = families[0]
    for family in families[1:]:
        if not _dwarfed(family, worst) and (_dwarfed(worst, family) or _worse(family, worst)):
            worst = family
    return worst


def _worse(family: Family, worst: Family) -> bool:
    order = expression.compare(family.expression, worst.expression)
    if order == "greater":
        return not _seems(family, worst)
    if order == "less":
        return _seems(worst, family)
    return order != "equal" and (_explains(family, worst) or _above(family, worst))


def _explains(family: Family, other: Family) -> bool:
    """Whether the class of one family may be that of another, but not the other way round."""
    return str(family.expression) in other.alternatives and str(other.expression) not in family.alternatives


def _seems(faster: Family, slower: Family) -> bool:
    """Whether one class only seems to grow faster than another: k + n log k than n log k, where k (of n
    values) never was the larger one.
    """
    sizes = sizes_of(faster.strands)
    orders = {term: expression.compare(term, slower.expression) for term in faster.expression.terms}
    beyond = [term for term, order in orders.items() if order == "incomparable"]
    never = all(swallowed(term, slower.expression, sizes) for term in beyond)
    return bool(sizes and beyond) and never and "greater" not in orders.values()


def _dwarfed(unsure: Family, other: Family) -> bool:
    """Whether a class is not sure, and its figures never exceed another family's at the same sizes, up to the
    largest: lest a class that overtakes late is taken for a small one. They may exceed them by a little where
    both are of one class. What is doubted may be worse than its figures.
    """
    if unsure.doubted or unsure.confidence >= CONFIDENT:
        return False
    theirs, ours = _figures(other), _figures(unsure)
    much = A_LITTLE if expression.compare(unsure.expression, other.expression) == "equal" else 1.0
    ends = all(_key(strand.measured[-1].sizes) in theirs for strand in unsure.strands)
    return (
        bool(ours) and ends and all(value <= much * theirs[at] for at, value in ours.items() if at in theirs)
    )


def _above(family: Family, other: Family) -> bool:
    """Whether a class that cannot be compared is the greater one at all sizes measured: n^2 beside n k, where
    k is of n values.
    """
    sizes = sizes_of((*family.strands, *other.strands))
    return never_above(other.expression, family.expression, sizes) and not never_above(
        family.expression, other.expression, sizes
    )


def _figures(family: Family) -> dict[tuple[tuple[str, int], ...], float]:
    return {_key(figure.sizes): figure.value for strand in family.strands for figure in strand.measured}


def _key(sizes: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(sizes.items()))
