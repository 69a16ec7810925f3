"""How fast a class grows: the normal form in which two classes can be compared.

A class is a maximum of minima of products, for up to constant factors a sum is the largest of its terms and
products distribute over minima and maxima. A product is held by its logarithm, a sum of monomials with
coefficients over *atoms*: level 0 of n is n, level 1 is log n, level 2 is log log n, and so on.

    n^2 log n    2*log n + 1*log log n
    2^n * m      1*n + 1*log m
    n!           1*n*log n - 1.44*n + 0.5*log n          (Stirling)

One product is at most another, up to a constant factor, when each monomial with a positive coefficient in the
difference of their logarithms is dominated by one with a negative coefficient. That is enough but, with
several parameters, not necessary: n*m against n^2+m^2 comes out as incomparable, although it is less.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from functools import reduce
from itertools import product
from typing import TypeVar

from judge.complexity.expression_nodes import (
    Factorial,
    Log,
    Max,
    Min,
    Name,
    Node,
    Number,
    Power,
    Product,
    Sum,
)

__all__ = ["Growth", "Unsupported", "at_most", "growth", "largest"]

Atom = tuple[str, int]
"""A size parameter and how many logarithms were taken of it."""
Monomial = frozenset[tuple[Atom, Fraction]]
"""Atoms and their powers; the empty one is 1."""
Polynomial = frozenset[tuple[Monomial, Fraction]]
"""Monomials and their coefficients, which are not 0."""
Clause = frozenset[Polynomial]
"""The least of some products, each given by its logarithm."""
Growth = frozenset[Clause]
"""The largest of some clauses, none of which is at most another."""

Value = TypeVar("Value")

UNIT: Monomial = frozenset()
ZERO: Polynomial = frozenset()
ZERO_BELOW = Fraction(1, 10**9)
"""Coefficients nearer than this are equal: logarithms of bases are irrational."""
MOST_TERMS = 64
MOST_REPEATS = 16
MOST_POWER = 32
LOG2_E = Fraction(math.log2(math.e))
LOG2_SQRT_TAU = Fraction(math.log2(math.sqrt(math.tau)))


class Unsupported(Exception):
    """A class that has no normal form: what is wrong with it, and what to write instead."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.remedy = remedy


def growth(node: Node) -> Growth:
    """The normal form of `node`: equal for equal classes. Raises Unsupported."""
    settled = (frozenset(_settled(term) for term in clause) for clause in _growth(node))
    return _reduced(_reduced_clause(clause) for clause in settled)


def at_most(one: Growth, other: Growth) -> bool:
    """Whether `one` is O(`other`) when all parameters grow, each as it likes."""
    return all(any(_clause_at_most(clause, bound) for bound in other) for clause in one)


def largest(growths: Iterable[Growth]) -> Growth:
    """The growth of a sum."""
    return _reduced(clause for growth in growths for clause in growth)


# Nodes


def _growth(node: Node) -> Growth:
    """The logarithm of a class, with constants that may matter to whoever raises it to a power."""
    match node:
        case Number(number):
            return _single({UNIT: _log2(number)})
        case Name(name):
            return _single({_atom(name, 1): Fraction(1)})
        case Sum(parts) | Max(parts):
            return largest(_growth(part) for part in parts)
        case Min(parts):
            return _least(_growth(part) for part in parts)
        case Product(parts):
            return reduce(_plus, (_growth(part) for part in parts))
        case Power(base, Number(number)):
            return _mapped(_growth(base), lambda term: _scaled(term, number))
        case Power(base, exponent):
            _check_base(base)
            return _pairwise(_exact(exponent), _growth(base), _times)
        case Log(part):
            return _logarithm(_growth(part))
        case Factorial(part):
            return _mapped(_exact(part), _stirling)


def _exact(node: Node) -> Growth:
    """The value of `node` itself, not its logarithm: what stands in an exponent, where constants count."""
    match node:
        case Number(number):
            return _single({UNIT: number})
        case Name(name):
            return _single({_atom(name, 0): Fraction(1)})
        case Sum(parts):
            return reduce(_plus, (_exact(part) for part in parts))
        case Product(parts):
            return reduce(lambda one, other: _pairwise(one, other, _times), (_exact(part) for part in parts))
        case Max(parts):
            return largest(_exact(part) for part in parts)
        case Min(parts):
            return _least(_exact(part) for part in parts)
        case Power(base, Number(number)):
            return _mapped(_exact(base), lambda term: _power(term, number))
        case Log(part):
            _check_base(part)
            return _growth(part)
        case _:
            raise Unsupported(
                "an exponent that itself grows exponentially",
                "leave it at 2^(...) or (...)! of a polynomial: nothing larger can be measured",
            )


def _check_base(node: Node) -> None:
    """In an exponent a sum may not be taken for its largest term."""
    match node:
        case Sum():
            raise Unsupported(
                "the logarithm of a sum in an exponent, or a sum to the power of a parameter",
                "write its largest term alone, or max(...)",
            )
        case Product(parts) | Max(parts) | Min(parts):
            for part in parts:
                _check_base(part)
        case Power(base):
            _check_base(base)
        case Log(part):
            _check_base(part)
        case _:
            pass


# Maxima of minima


def _single(term: Mapping[Monomial, Fraction]) -> Growth:
    return frozenset({frozenset({_polynomial(term)})})


def _least(growths: Iterable[Growth]) -> Growth:
    """min(max(a, b), c) is max(min(a, c), min(b, c))."""
    return reduce(
        lambda one, other: _reduced(
            _reduced_clause(a | b)
            for a, b in _pairs(one, other, _terms(one) * len(other) + len(one) * _terms(other))
        ),
        growths,
    )


def _plus(one: Growth, other: Growth) -> Growth:
    return _pairwise(one, other, _sum)


def _pairwise(one: Growth, other: Growth, combine: Callable[[Polynomial, Polynomial], Polynomial]) -> Growth:
    """Sums and products of positive values distribute over minima and maxima."""
    return _reduced(
        _reduced_clause(combine(s, t) for s, t in product(a, b))
        for a, b in _pairs(one, other, _terms(one) * _terms(other))
    )


def _mapped(growth: Growth, change: Callable[[Polynomial], Polynomial]) -> Growth:
    return _reduced(_reduced_clause(change(term) for term in clause) for clause in growth)


def _pairs(one: Growth, other: Growth, terms: int) -> Iterable[tuple[Clause, Clause]]:
    """All pairs, unless there would be too many terms: the time of a comparison is quadratic in them."""
    _check_terms(terms)
    return product(one, other)


def _check_terms(terms: int) -> None:
    if terms > MOST_TERMS:
        raise Unsupported(f"more than {MOST_TERMS} terms when multiplied out", "write a simpler upper bound")


def _terms(growth: Growth) -> int:
    return sum(max(1, len(term)) for clause in growth for term in clause)


def _reduced(clauses: Iterable[Clause]) -> Growth:
    return frozenset(_extremes(clauses, _clause_at_most))


def _reduced_clause(terms: Iterable[Polynomial]) -> Clause:
    return frozenset(_extremes(terms, lambda one, other: _term_at_most(other, one)))


def _extremes(values: Iterable[Value], below: Callable[[Value, Value], bool]) -> list[Value]:
    kept: list[Value] = []
    for candidate in values:
        if not any(below(candidate, other) for other in kept):
            kept = [other for other in kept if not below(other, candidate)]
            kept.append(candidate)
    return kept


def _clause_at_most(one: Clause, other: Clause) -> bool:
    return all(any(_term_at_most(term, bound) for term in one) for bound in other)


# Sums of monomials


def _polynomial(terms: Mapping[Monomial, Fraction]) -> Polynomial:
    return frozenset((monomial, factor) for monomial, factor in terms.items() if abs(factor) >= ZERO_BELOW)


def _sum(one: Polynomial, other: Polynomial) -> Polynomial:
    total = dict(one)
    for monomial, factor in other:
        total[monomial] = total.get(monomial, Fraction(0)) + factor
    return _polynomial(total)


def _times(one: Polynomial, other: Polynomial) -> Polynomial:
    _check_terms(len(one) * len(other))
    total: dict[Monomial, Fraction] = {}
    for (a, x), (b, y) in product(one, other):
        both = _joined(a, b)
        total[both] = total.get(both, Fraction(0)) + x * y
    return _polynomial(total)


def _scaled(term: Polynomial, factor: Fraction) -> Polynomial:
    return _polynomial({monomial: factor * own for monomial, own in term})


def _power(term: Polynomial, exponent: Fraction) -> Polynomial:
    if len(term) == 1 and exponent <= MOST_POWER:
        ((monomial, factor),) = term
        raised = frozenset((atom, power * exponent) for atom, power in monomial)
        return _polynomial({raised: Fraction(float(factor) ** float(exponent))})
    if exponent.denominator != 1 or exponent > MOST_REPEATS:
        raise Unsupported("such a power in an exponent", "multiply it out, or write its largest term")
    return reduce(_times, [term] * int(exponent))


def _stirling(term: Polynomial) -> Polynomial:
    """log2 of (x + c)! with a single growing x: x log x - x log e + (1/2 + c) log x, up to a constant."""
    growing = [(monomial, factor) for monomial, factor in term if monomial]
    if not growing:
        return ZERO
    if len(growing) > 1:
        raise Unsupported("the factorial of a sum of parameters", "write the factorial of the largest one")
    single = _polynomial(dict(growing))
    beyond = dict(term).get(UNIT, Fraction(0)) + Fraction(1, 2)
    logarithm = _log_of_monomial(single)
    return reduce(
        _sum,
        (
            _times(single, logarithm),
            _scaled(single, -LOG2_E),
            _scaled(logarithm, beyond),
            _polynomial({UNIT: LOG2_SQRT_TAU}),
        ),
    )


def _log_of_monomial(single: Polynomial) -> Polynomial:
    ((monomial, factor),) = single
    logs = {_atom(name, level + 1): power for (name, level), power in monomial}
    return _sum(_polynomial(logs), _polynomial({UNIT: _log2(factor)}))


def _logarithm(growth: Growth) -> Growth:
    """The logarithm of a class as a class: what was a logarithm is now a value, constants dropped."""
    return largest(_least(_log_of_term(term) for term in clause) for clause in growth)


def _log_of_term(term: Polynomial) -> Growth:
    rising = [_polynomial({monomial: Fraction(1)}) for monomial, factor in term if monomial and factor > 0]
    if not rising:
        return frozenset({frozenset({ZERO})})
    return _reduced(frozenset({_log_of_monomial(one)}) for one in rising)


def _settled(term: Polynomial) -> Polynomial:
    """Without constant factors, and with coefficients to nine digits, so that equal classes are identical."""
    return frozenset((monomial, round(factor, 9)) for monomial, factor in term if monomial)


def _term_at_most(one: Polynomial, other: Polynomial) -> bool:
    difference = [
        (monomial, factor) for monomial, factor in _sum(one, _scaled(other, Fraction(-1))) if monomial
    ]
    falling = [monomial for monomial, factor in difference if factor < 0]
    return all(
        any(_dominates(other, monomial) for other in falling) for monomial, factor in difference if factor > 0
    )


# Monomials


def _atom(name: str, level: int) -> Monomial:
    return frozenset({((name, level), Fraction(1))})


def _joined(one: Monomial, other: Monomial, sign: int = 1) -> Monomial:
    powers = dict(one)
    for atom, power in other:
        powers[atom] = powers.get(atom, Fraction(0)) + sign * power
    return frozenset((atom, power) for atom, power in powers.items() if power)


def _dominates(one: Monomial, other: Monomial) -> bool:
    """Whether one/other tends to infinity: for each parameter the least level where they differ decides."""
    leading: dict[str, Fraction] = {}
    for (name, _), power in sorted(_joined(one, other, -1)):
        leading.setdefault(name, power)
    return bool(leading) and all(power > 0 for power in leading.values())


def _log2(number: Fraction) -> Fraction:
    return Fraction(math.log2(number))
