"""From the growth along single tracks to one class over all size parameters.

Along a track some parameters grow together as x while the others stay. A class over all parameters is
believed when it
shrinks, track by track, to what was measured there. Where several do, the one that fits the figures of all
tracks together best is taken, the simplest first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

import numpy as np

from judge.complexity import expression
from judge.complexity.expression import Expression
from judge.complexity.measure import Measured
from judge.complexity.strands import Strand, corrected, in_terms_of

__all__ = [
    "Combined",
    "combine",
    "evaluate",
    "never_above",
    "one_by_one",
    "sizes_of",
    "swallowed",
    "telling",
]

SIMPLER = 2.0
SIMPLER_SLACK = 0.01
"""A simpler class is taken as long as its error is at most this many times, or this much, larger."""
SLOWER, SLOWER_SLACK = 1.5, 0.002
"""A class of slower growth is taken instead whose error is at most so many times, or so much, larger."""
BETTER, FAR_BETTER = 0.9, 0.5
"""A class with less than these parts of the error is believed sooner, and without anything else for it."""
OTHERWISE = 1.1
"""A class whose error is at most this many times that of the chosen one is named beside it."""
CARRIES = 0.02
"""Less than this part of the largest figures is no sign of a term that grows faster than the chosen class."""
ALIKE = 0.02
EXPLAINED = 0.04
"""A class that leaves no more than this on all tracks explains the joint one, however that looked alone:
a short one shows a sum's smaller term only.
"""


@dataclass(frozen=True)
class Combined:
    """A class over all parameters, and others that the figures do not rule out. A `doubtful` one has only the
    tracks behind it along which a single parameter grew.
    """

    expression: Expression
    alternatives: tuple[Expression, ...] = ()
    doubtful: bool = False


def combine(strands: Sequence[Strand], parameters: Sequence[str]) -> Combined | None:
    """The class over `parameters` that all strands agree with; None when there is none."""
    if len(parameters) == 1 or len(strands) == 1:
        strand = strands[0]
        own = strand.varying[0]
        others = (expression.parse(shape.reported) for shape in strand.choice.alternatives)
        return Combined(
            in_terms_of(strand.expression, own), tuple(in_terms_of(other, own) for other in others)
        )
    strands = corrected(strands)
    candidates = _candidates(strands)
    believed = [candidate for candidate in candidates if all(one.accepts(candidate) for one in strands)]
    doubtful = not believed
    if doubtful:
        # Where one joint track contradicts the others, these may say what it should have been.
        believed = one_by_one(strands)
    if not believed:
        return None
    errors = [_error(candidate, strands) for candidate in believed]
    bound = max(SIMPLER * min(errors), min(errors) + SIMPLER_SLACK)
    place = next(number for number, error in enumerate(errors) if error <= bound)
    for number, error in enumerate(errors):
        # No product where the sum explains the figures nearly as well.
        near = error <= max(SLOWER * errors[place], errors[place] + SLOWER_SLACK)
        firm = error < FAR_BETTER * errors[place] or _as_firm(believed[number], believed[place], strands)
        bends = error > BETTER * errors[place] and _bends(believed[number], believed[place])
        if near and firm and not bends and _is_slower(believed[number], believed[place], strands):
            place = number
    beside = tuple(_others(believed, errors, place, strands))
    doubtful = doubtful and errors[place] > EXPLAINED
    return Combined(_without_swallowed(believed[place], strands), beside, doubtful)


def one_by_one(strands: Sequence[Strand]) -> list[Expression]:
    """The classes that go with what each parameter showed alone, whatever they showed together; none where
    no parameter grew alone.
    """
    alone = _alone(strands)
    candidates = _candidates(strands) if alone else []
    return [candidate for candidate in candidates if all(one.chose(candidate) for one in alone)]


def telling(strands: Iterable[Strand]) -> list[Measured]:
    """The figures that a class over all parameters has to explain: those of all but the smallest sizes."""
    return [figure for strand in strands for figure in strand.measured[len(strand.measured) // 3 :]]


def sizes_of(strands: Iterable[Strand]) -> list[dict[str, int]]:
    """All sizes at which something was measured, in order."""
    return [figure.sizes for strand in strands for figure in strand.measured]


def swallowed(term: Expression, rest: Expression, sizes: Sequence[Mapping[str, int]]) -> bool:
    """Whether a term in one parameter is of a lower order than `rest`, because another parameter is never the
    smaller of the two, and would not count in its place: k beside n log n, where k is of n values.
    """
    if len(term.variables) != 1:
        return False
    (own,) = term.variables
    return any(
        never_above(expression.parse(own), expression.parse(other), sizes)
        and expression.compare(term.substitute({own: other}), rest.substitute({own: other})) == "less"
        for other in rest.variables - term.variables
    )


def _without_swallowed(chosen: Expression, strands: Sequence[Strand]) -> Expression:
    sizes = sizes_of(strands)
    for term in chosen.terms:
        others = [str(other) for other in chosen.terms if other != term]
        if others and swallowed(term, expression.parse("+".join(others)), sizes):
            return _without_swallowed(expression.parse("+".join(others)), strands)
    return chosen


def _alone(strands: Sequence[Strand]) -> list[Strand]:
    """Those along which a single parameter grew."""
    return [strand for strand in strands if len(strand.varying) == 1]


def _is_slower(first: Expression, second: Expression, strands: Sequence[Strand]) -> bool:
    """Whether `first` grows slower, as far as the figures can tell."""
    return expression.compare(first, second) == "less" and not _alike(first, second, strands)


def _bends(first: Expression, second: Expression) -> bool:
    """Whether `first` is a sum with a logarithm, and `second` has none: such a sum bends to whatever two
    values of a parameter show.
    """
    return len(first.terms) > 1 and "log" in str(first) and "log" not in str(second)


def _as_firm(first: Expression, second: Expression, strands: Sequence[Strand]) -> bool:
    """Whether `first` has the class chosen for a parameter that grew alone at least as often as `second`: one
    that is only named beside it says less.
    """
    alone = _alone(strands)
    return sum(one.chose(first) for one in alone) >= sum(one.chose(second) for one in alone)


def _alike(first: Expression, second: Expression, strands: Sequence[Strand]) -> bool:
    """Whether two classes have the same values at all sizes measured: a graph that hangs together never has
    fewer edges than vertices, less one.
    """
    ratios = [evaluate(first, one) / max(evaluate(second, one), 1.0) for one in sizes_of(strands)]
    return min(ratios) > (1 - ALIKE) * max(ratios)


def _others(
    believed: Sequence[Expression], errors: Sequence[float], place: int, strands: Sequence[Strand]
) -> Iterable[Expression]:
    """Classes of another growth that explain the figures better, or hardly worse."""
    chosen = believed[place]
    seen = [chosen]
    for candidate, error in zip(believed, errors, strict=True):
        if error > OTHERWISE * errors[place] or any(
            expression.compare(candidate, known) == "equal" for known in seen
        ):
            continue
        seen.append(candidate)
        if _without_swallowed(candidate, strands) == candidate and _carries(candidate, chosen, strands):
            yield candidate


def _carries(candidate: Expression, chosen: Expression, strands: Sequence[Strand]) -> bool:
    """Whether what grows faster in `candidate` than in `chosen` has a part in the figures. A fit of n * m has
    lower-order terms in n and in m, so it explains n + m as well as n + m does, with nothing left for n * m.
    """
    beyond = [term for term in candidate.terms if expression.compare(term, chosen) not in ("less", "equal")]
    if not beyond:
        return True
    fit = _fitted(candidate, strands)
    largest = [strand.measured[-1] for strand in strands]
    return any(
        sum(fit.weights[term] * evaluate(term, figure.sizes) for term in beyond)
        > CARRIES * max(figure.value, 1.0)
        for figure in largest
    )


def _candidates(strands: Sequence[Strand]) -> list[Expression]:
    """Classes worth trying, simplest first, made of what each parameter showed alone."""
    alone: dict[str, Expression] = {}
    for strand in strands:
        if len(strand.varying) == 1:
            alone.setdefault(strand.varying[0], in_terms_of(strand.expression, strand.varying[0]))
    for strand in strands:
        # A parameter that never grows alone (edges need vertices) may grow as it does together with others.
        for name in strand.varying:
            alone.setdefault(name, in_terms_of(strand.expression, name))
    factors = [text for text in map(str, alone.values()) if text != "1"]
    names = [name for name, over in alone.items() if str(over) != "1"]
    texts = ["1", *factors]
    for first, second in combinations(factors, 2):
        texts += [
            f"({first})+({second})",
            f"({first})*({second})",
            f"min({first},{second})",
            f"max({first},{second})",
        ]
    if len(factors) > 2:
        texts += ["+".join(f"({f})" for f in factors), "*".join(f"({f})" for f in factors)]
    texts += _with_logarithms(names, list(alone))
    texts += _of_joint_tracks(strands)
    found: dict[Expression, None] = {}
    for text in texts:
        parsed = expression.parse(text)
        found.setdefault(parsed, None)
    return list(found)


def _with_logarithms(growing: Sequence[str], every: Sequence[str]) -> list[str]:
    texts = []
    for base, logged in product(growing, every):
        texts += [f"{base}*log {logged}", f"{base}+log {logged}", f"{base}^2*log {logged}"]
    for first, second in combinations(growing, 2):
        texts += [f"{first}+{second}", f"{first}*{second}"]
        for logged in every:
            texts += [f"({first}+{second})*log {logged}", f"{first}*{second}*log {logged}"]
        texts += [
            f"{first}+{second}*log {second}",
            f"{second}+{first}*log {first}",
            f"{first}+{second}*log {first}",
            f"{second}+{first}*log {second}",
            f"{first}*{second}*log({first}*{second})",
        ]
        texts += [f"{first}^2*{second}", f"{first}*{second}^2", f"{first}^2+{second}", f"{first}+{second}^2"]
        texts += [
            f"{first}^2*{second}^2",
            f"{first}^2+{second}^2",
            f"{first}*{second}+{first}^2",
            f"{first}*{second}+{second}^2",
            f"{first}^2*{second}+{first}*{second}^2",
        ]
    return texts


def _of_joint_tracks(strands: Sequence[Strand]) -> list[str]:
    """Growth that shows only when parameters grow together: the smaller of them decides."""
    texts = []
    for strand in strands:
        if len(strand.varying) > 1:
            inner = f"min({','.join(strand.varying)})"
            texts.append(str(strand.expression.substitute({"n": inner})))
            texts += [f"{inner}*{name}" for name in strand.varying]
            texts.append("*".join((inner, *strand.varying)))
    return texts


def _error(candidate: Expression, strands: Sequence[Strand]) -> float:
    """Relative error of a + sum of b * term over the figures of all tracks, b >= 0."""
    return _fitted(candidate, strands).error


@dataclass(frozen=True)
class _Fitted:
    error: float
    weights: Mapping[Expression, float]  # Of the terms of the class.


def _fitted(candidate: Expression, strands: Sequence[Strand]) -> _Fitted:
    measured = telling(strands)
    values = np.array([figure.value for figure in measured])
    weights = 1.0 / np.maximum(values, 1.0)
    columns = [np.ones_like(values)]
    # Lower-order growth in each parameter alone comes with almost any program.
    names = sorted(candidate.variables)
    # Beside a product of a logarithm there is the logarithm, times what each of the steps costs anyway.
    single = len(candidate.terms) == 1
    logged = [f"log {name}" for name in names if single and f"log {name}" in str(candidate)]
    alone = [expression.parse(name) for name in (*logged, *names)]
    sizes = [figure.sizes for figure in measured]
    lower = [
        name
        for name in alone
        if name not in candidate.terms
        and (expression.compare(name, candidate) in ("less", "equal") or swallowed(name, candidate, sizes))
    ]
    terms = (*lower, *candidate.terms)
    columns += [np.array([evaluate(term, figure.sizes) for figure in measured]) for term in terms]
    matrix = np.stack(columns, axis=1) * weights[:, None]
    scale = np.maximum(np.abs(matrix).max(axis=0), 1e-300)
    solution, *_ = np.linalg.lstsq(matrix / scale, values * weights, rcond=None)
    residual = (matrix / scale) @ solution - values * weights
    own = (solution / scale)[-len(candidate.terms) :]
    penalty = 10.0 if (own < 0).any() else 1.0
    error = float(np.sqrt((residual**2).mean())) * penalty
    return _Fitted(error, dict(zip(candidate.terms, map(float, own), strict=True)))


def never_above(first: Expression, second: Expression, sizes: Iterable[Mapping[str, int]]) -> bool:
    """Whether a class is at no sizes above another, whichever of the two grows faster."""
    return all(evaluate(first, one) <= evaluate(second, one) for one in sizes)


def evaluate(term: Expression, sizes: Mapping[str, int]) -> float:
    """The value of a class at sizes, never infinite."""
    return min(term.evaluate(sizes), 1e300)
