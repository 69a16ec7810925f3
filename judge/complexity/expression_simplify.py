"""From what somebody wrote to the class that it stands for, keeping its shape.

Constant factors and dominated terms go, factors and terms come in one order, equal bases are gathered. A
product of sums is not multiplied out: `(V+E) log V` stays as people write it. In an exponent and under a
factorial constants count (2^(2*n) is not 2^n), so what stands there is only put in order.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import prod
from typing import Any

from judge.complexity.expression_growth import Unsupported, at_most, growth
from judge.complexity.expression_nodes import (
    ONE,
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
    children,
    rebuild,
)

__all__ = ["LARGEST_NUMBER", "exact", "simplify"]

LARGEST_NUMBER = 10**9
_LARGEST_FOLDED_POWER = 64
_FIRST_NAMES = ("n", "m", "k", "V", "E")
"""The names that come first, in this order, as people write them; all others follow by alphabet."""


def simplify(node: Node) -> Node:
    """The class of `node`. Raises Unsupported."""
    match node:
        case Number():
            return ONE
        case Sum(parts):
            return _sum(parts)
        case Product(parts):
            return _product(simplify(part) for part in parts)
        case Power(base, exponent):
            return _power(base, exponent)
        case Log(part):
            return _log(simplify(part))
        case Factorial(part):
            return _factorial(part)
        case Min(parts) | Max(parts):
            return _extreme(type(node), [simplify(part) for part in parts])
        case _:
            return node


def exact(node: Node) -> Node:
    """`node` with its constants folded and its parts in order, and the same value."""
    match node:
        case Sum(parts):
            terms = _flat(Sum, (exact(part) for part in parts))
            total = sum((part.number for part in terms if isinstance(part, Number)), Fraction(0))
            return _joined(Sum, [part for part in terms if not isinstance(part, Number)], total, Fraction(0))
        case Product(parts):
            factors = _flat(Product, (exact(part) for part in parts))
            times = prod((part.number for part in factors if isinstance(part, Number)), start=Fraction(1))
            others = _gathered([part for part in factors if not isinstance(part, Number)])
            return _joined(Product, others, times, Fraction(1))
        case Power(base, exponent):
            return _exact_power(exact(base), exact(exponent))
        case Min(parts) | Max(parts):
            return _distinct(type(node), (exact(part) for part in parts))
        case _:
            return rebuild(node, exact)


# Classes


def _sum(parts: Iterable[Node]) -> Node:
    terms = _ordered(_flat(Sum, (simplify(part) for part in parts)))
    return _several(Sum, _undominated(terms))


def _undominated(terms: list[Node]) -> list[Node]:
    growths = {term: growth(term) for term in terms}
    kept = list(growths)
    for term in reversed(list(growths)):
        others = [clause for other in kept if other != term for clause in growths[other]]
        if others and at_most(growths[term], frozenset(others)):
            kept.remove(term)
    return kept


def _product(parts: Iterable[Node]) -> Node:
    factors = [part for part in _flat(Product, parts) if part != ONE]
    return _several(Product, _ordered(_gathered(factors)))


def _power(base: Node, exponent: Node) -> Node:
    base, exponent = exact(base), exact(exponent)
    match base, exponent:
        case _, Number(number):
            return _numeric_power(simplify(base), number)
        case Number(number), _ if number == 1:
            return ONE
        case Number(), Sum(parts):  # 2^(n+3) is 8*2^n
            growing: list[Node] = [part for part in parts if not isinstance(part, Number)]
            return Power(base, _several(Sum, growing))
        case _:
            return Power(base, exponent)


def _numeric_power(base: Node, exponent: Fraction) -> Node:
    match base:
        case Number():
            return ONE
        case Power(inner, Number(number)):
            return _numeric_power(inner, number * exponent)
        case _:
            return base if exponent == 1 else Power(base, Number(exponent))


def _log(part: Node) -> Node:
    match part:
        case Number():
            return ONE
        case Power(base, Number()):
            return _log(base)
        case _:
            return Log(part)


def _factorial(part: Node) -> Node:
    part = exact(part)
    return ONE if isinstance(part, Number) else Factorial(part)


def _extreme(kind: type[Min | Max], parts: list[Node]) -> Node:
    if kind is Max:
        return _distinct(Max, _undominated(_ordered(_flat(Max, parts))))
    kept: list[Node] = []
    for part in _ordered(_flat(Min, parts)):
        if not any(at_most(growth(other), growth(part)) for other in kept):
            kept = [other for other in kept if not at_most(growth(part), growth(other))]
            kept.append(part)
    return _several(Min, kept)


# Exact values


def _exact_power(base: Node, exponent: Node) -> Node:
    match base, exponent:
        case _, Number(number) if number == 1:
            return base
        case Number(number), Number(times):
            return _folded(number, times)
        case Power(inner, Number(number)), Number(times):
            return _exact_power(inner, Number(number * times))
        case _:
            return Power(base, exponent)


def _folded(number: Fraction, times: Fraction) -> Node:
    if times > _LARGEST_FOLDED_POWER or (result := float(number) ** float(times)) > LARGEST_NUMBER:
        raise Unsupported(f"a constant above {LARGEST_NUMBER}", "constants do not matter here: leave it out")
    exactly = number ** int(times) if times.denominator == 1 else Fraction(result)
    return Number(exactly)


def _gathered(factors: list[Node]) -> list[Node]:
    """n * n^2 is n^3."""
    powers: dict[Node, Fraction] = {}
    for factor in factors:
        match factor:
            case Power(base, Number(number)):
                powers[base] = powers.get(base, Fraction(0)) + number
            case _:
                powers[factor] = powers.get(factor, Fraction(0)) + 1
    return [base if number == 1 else Power(base, Number(number)) for base, number in powers.items()]


# Any of them


def _flat(kind: type[Sum | Product | Min | Max], parts: Iterable[Node]) -> list[Node]:
    return [inner for part in parts for inner in (part.parts if isinstance(part, kind) else (part,))]


def _joined(kind: type[Sum | Product], parts: list[Node], constant: Fraction, neutral: Fraction) -> Node:
    parts = _ordered(parts)
    if constant != neutral:
        # 2*n, but n+2
        parts = [*parts, Number(constant)] if kind is Sum else [Number(constant), *parts]
    return _several(kind, parts) if parts else Number(constant)


def _distinct(kind: type[Min | Max], parts: Iterable[Node]) -> Node:
    return _several(kind, _ordered(set(_flat(kind, parts))))


def _several(kind: type[Sum | Product | Min | Max], parts: list[Node]) -> Node:
    if not parts:
        return ONE
    return parts[0] if len(parts) == 1 else kind(tuple(parts))


def _ordered(parts: Iterable[Node]) -> list[Node]:
    return sorted(parts, key=_place)


def _place(node: Node) -> tuple[Any, ...]:
    return (_rank(node), _size(node), _spelling(node))


def _rank(node: Node) -> int:
    """Where a factor stands in a product: n sqrt n, n*2^n, n*n!, n log n."""
    match node:
        case Number():
            return 0
        case Power(Log(), Number()):
            return 7
        case Power(_, Number(number)) if number == Fraction(1, 2):
            return 6
        case Name() | Power(Name(), Number()):
            return 1
        case Sum() | Product() | Power(Sum(), _):
            return 2
        case Min() | Max():
            return 3
        case Power():
            return 4
        case Factorial():
            return 5
        case Log():
            return 7


def _size(node: Node) -> int:
    return 1 + sum(_size(child) for child in children(node))


def _spelling(node: Node) -> tuple[Any, ...]:
    """What tells two nodes of the same rank and size apart; comparable with that of any other node."""
    match node:
        case Name(name):
            first = _FIRST_NAMES.index(name) if name in _FIRST_NAMES else len(_FIRST_NAMES)
            return ("Name", first, name)
        case Number(number):
            return ("Number", number)
        case _:
            return (type(node).__name__, tuple(_spelling(child) for child in children(node)))
