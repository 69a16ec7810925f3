"""What the answer and the memory alone say of the time: whoever returns or keeps something has written it."""

from __future__ import annotations

from dataclasses import replace

from judge.complexity import expression
from judge.complexity.families import CONFIDENT, Family
from judge.complexity.fit import choose
from judge.complexity.strands import in_terms_of
from judge.report.model import Estimate

__all__ = ["at_least_filled", "at_least_written"]

NOISE = 16.0
"""Bytes by which the length of an answer in the wire's format varies for no reason of growth."""


def at_least_written(family: Family) -> Family:
    """The family with the class of its answer's length where that grows faster than the time that was found.

    2^n lists of n / 2 elements each are n 2^n elements; with the few n that can be measured, a block copy of
    n elements is no more than a trace beside what making a list costs. Only exponential classes are
    raised: a small object may stand in an answer many times over, and is written once.
    """
    if len(family.strands) != 1 or not family.strands[0].choice.shape.exponential:
        return family
    (strand,) = family.strands
    lengths = [float(len(figure.observation.answer)) for figure in strand.measured]
    choice = choose([float(figure.x) for figure in strand.measured], lengths, NOISE)
    if choice is None or choice.confidence < CONFIDENT:
        return family
    written = in_terms_of(expression.parse(choice.shape.reported), strand.varying[0])
    if expression.compare(written, family.expression) != "greater":
        return family
    return replace(family, expression=written, alternatives=(str(family.expression),))


def at_least_filled(time: Estimate, space: Estimate) -> Estimate:
    """The time, with the class of the memory where that is sure to grow faster: filling it takes as long.

    Blocks are filled and copied a vector register at a time, so that at the sizes that can be measured it may
    be a trace beside all other work: a table of n m bytes of which hardly a row is used. A logarithm in the
    memory's class proves nothing: hash tables that grow in leaps look like it.
    """
    if time.class_ is None or space.class_ is None or space.confidence < CONFIDENT:
        return time
    found = expression.parse(time.class_)
    filled = [expression.parse(text) for text in (space.class_, *space.alternatives)]
    if any(expression.compare(memory, found) != "greater" or "log" in str(memory) for memory in filled):
        return time
    note = f"{space.family}: the steps grow like {found}, the memory that they fill like {space.class_}"
    return time.model_copy(
        update={
            "class_": space.class_,
            "alternatives": (time.class_,),
            "confidence": min(time.confidence, space.confidence),
            "family": space.family,
            "notes": (*time.notes, note),
        }
    )
