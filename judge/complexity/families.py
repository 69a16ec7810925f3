"""What was found on one input family, and which family is the worst."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from judge.complexity import expression
from judge.complexity.combine import Strand
from judge.complexity.expression import Expression

__all__ = ["Family", "worst_of"]


@dataclass(frozen=True)
class Family:
    """The class on one family, with others that its figures do not rule out, and how sure that is (0..1)."""

    name: str
    expression: Expression
    alternatives: tuple[str, ...]
    confidence: float
    strands: tuple[Strand, ...]


def worst_of(families: Sequence[Family]) -> Family:
    """The family whose class grows fastest, the first of several.

    Of two classes that cannot be compared (V log V + E, V + E log V) the one is taken that may be the other
    family's, too, by its alternatives.
    """
    worst = families[0]
    for family in families[1:]:
        order = expression.compare(family.expression, worst.expression)
        if order == "greater" or (order not in ("less", "equal") and _explains(family, worst)):
            worst = family
    return worst


def _explains(family: Family, other: Family) -> bool:
    """Whether the class of one family may be that of another, but not the other way round."""
    return str(family.expression) in other.alternatives and str(other.expression) not in family.alternatives
