"""A finished estimate against the target, which nothing before this knows."""

from __future__ import annotations

from judge.complexity import expression
from judge.complexity.expression import Expression
from judge.complexity.families import CONFIDENT
from judge.complexity.relations import Relations
from judge.report.model import SLOWER_THAN_COUNTED, SLOWER_WHEN_WEIGHED, Estimate, Grade

__all__ = ["grade", "within"]

FREE = Relations()
ANOTHER_PROGRAM = frozenset({SLOWER_THAN_COUNTED, SLOWER_WHEN_WEIGHED})


def grade(
    estimate: Estimate, target: Expression | None, declared: str | None, relations: Relations = FREE
) -> Estimate:
    """The estimate against its target, for sizes that keep to `relations`."""
    if target is None:
        return estimate.model_copy(update={"declared": declared})
    verdict = Grade.INCONCLUSIVE
    if estimate.class_ is not None:
        chosen = within(expression.parse(estimate.class_), target, relations)
        others = {within(expression.parse(text), target, relations) for text in estimate.alternatives}
        # A class that hardly any draw of the points confirms, and nothing else either, is not sure. Where the
        # program is another one while it is measured, neither is what all of its figures allow.
        told = bool(others) and others <= {chosen} and not ANOTHER_PROGRAM.intersection(estimate.flags)
        if estimate.confidence >= CONFIDENT or told:
            verdict = Grade.PASS if chosen else Grade.FAIL
    return estimate.model_copy(update={"declared": declared, "target": str(target), "grade": verdict})


def within(found: Expression, target: Expression, relations: Relations = FREE) -> bool:
    """Whether a class grows no faster than the target."""
    return relations.compare(found, target) in ("less", "equal")
