"""The syntax tree of a complexity class, and its value at given sizes.

Trees are frozen and hashable. `value` works in ordinary floats and saturates at infinity; `log2_value` gives
the logarithm instead, for classes such as 2^n whose value at a real size is no float.

`log x` is log2(max(x, 2)), so no logarithm in a class is below 1: at tiny sizes a class is never zero
because of its logarithms.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

__all__ = [
    "HALF",
    "ONE",
    "Factorial",
    "Log",
    "Max",
    "Min",
    "Name",
    "Node",
    "Number",
    "Power",
    "Product",
    "Sum",
    "children",
    "log2_value",
    "names",
    "rebuild",
    "value",
]


@dataclass(frozen=True, slots=True)
class Number:
    """A positive constant."""

    number: Fraction


@dataclass(frozen=True, slots=True)
class Name:
    """A size parameter."""

    name: str


@dataclass(frozen=True, slots=True)
class Sum:
    """Two terms or more."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Product:
    """Two factors or more."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Power:
    """`base` to the power `exponent`; a square root has the exponent 1/2."""

    base: Node
    exponent: Node


@dataclass(frozen=True, slots=True)
class Log:
    """The logarithm of `part`."""

    part: Node


@dataclass(frozen=True, slots=True)
class Factorial:
    """The factorial of `part`."""

    part: Node


@dataclass(frozen=True, slots=True)
class Min:
    """The smallest of two or more."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Max:
    """The largest of two or more."""

    parts: tuple[Node, ...]


Node = Number | Name | Sum | Product | Power | Log | Factorial | Min | Max

ONE = Number(Fraction(1))
HALF = Number(Fraction(1, 2))


def children(node: Node) -> tuple[Node, ...]:
    """The nodes right below `node`, from left to right."""
    match node:
        case Sum(parts) | Product(parts) | Min(parts) | Max(parts):
            return parts
        case Power(base, exponent):
            return (base, exponent)
        case Log(part) | Factorial(part):
            return (part,)
        case _:
            return ()


def rebuild(node: Node, change: Callable[[Node], Node]) -> Node:
    """`node` with `change` applied to each of its children."""
    match node:
        case Sum(parts) | Product(parts) | Min(parts) | Max(parts):
            return type(node)(tuple(change(part) for part in parts))
        case Power(base, exponent):
            return Power(change(base), change(exponent))
        case Log(part) | Factorial(part):
            return type(node)(change(part))
        case _:
            return node


def names(node: Node) -> Iterator[str]:
    """The size parameters in `node`, with repetitions."""
    if isinstance(node, Name):
        yield node.name
    for child in children(node):
        yield from names(child)


def value(node: Node, sizes: Mapping[str, float]) -> float:
    """The value at `sizes`, which are >= 0 and complete; infinite when it does not fit a float."""
    match node:
        case Number(number):
            return float(number)
        case Name(name):
            return float(sizes[name])
        case Sum(parts):
            return sum(value(part, sizes) for part in parts)
        case Product(parts):
            factors = [value(part, sizes) for part in parts]
            return 0.0 if 0.0 in factors else math.prod(factors)
        case Power(base, exponent):
            return _saturating(math.pow, value(base, sizes), value(exponent, sizes))
        case Log(part):
            # Through the logarithm, so that log(2^n) is n where 2^n is out of reach.
            return max(1.0, log2_value(part, sizes))
        case Factorial(part):
            return _saturating(math.gamma, value(part, sizes) + 1.0)
        case Min(parts):
            return min(value(part, sizes) for part in parts)
        case Max(parts):
            return max(value(part, sizes) for part in parts)


def log2_value(node: Node, sizes: Mapping[str, float]) -> float:
    """The base-2 logarithm of the value at `sizes`; -inf where the value is 0."""
    match node:
        case Number() | Name():
            return _log2(value(node, sizes))
        case Sum(parts):
            return _log2_sum([log2_value(part, sizes) for part in parts])
        case Product(parts):
            logs = [log2_value(part, sizes) for part in parts]
            return -math.inf if -math.inf in logs else sum(logs)
        case Power(base, exponent):
            times, log = value(exponent, sizes), log2_value(base, sizes)
            return times * log if times and log else 0.0
        case Log(part):
            return _log2(max(1.0, log2_value(part, sizes)))
        case Factorial(part):
            return _saturating(math.lgamma, value(part, sizes) + 1.0) / math.log(2)
        case Min(parts):
            return min(log2_value(part, sizes) for part in parts)
        case Max(parts):
            return max(log2_value(part, sizes) for part in parts)


def _saturating(function: Callable[..., float], *arguments: float) -> float:
    try:
        return function(*arguments)
    except OverflowError:
        return math.inf


def _log2(number: float) -> float:
    return math.log2(number) if number > 0 else -math.inf


def _log2_sum(logs: list[float]) -> float:
    top = max(logs)
    if math.isinf(top):
        return top
    return top + math.log2(sum(2.0 ** (one - top) for one in logs))
