"""Writing a class down: as text that the parser reads back, and for people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from judge.complexity.expression_nodes import (
    HALF,
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

__all__ = ["PLAIN", "PRETTY", "SUPERSCRIPTS", "Notation", "write"]

SUPERSCRIPTS: Mapping[str, str] = dict(
    zip("0123456789hijklmnprstuvwxyz", "⁰¹²³⁴⁵⁶⁷⁸⁹ʰⁱʲᵏˡᵐⁿᵖʳˢᵗᵘᵛʷˣʸᶻ", strict=True)
)


@dataclass(frozen=True)
class Notation:
    """How operators look. `raised` says how characters look in an exponent; without it, it is written ^."""

    plus: str = "+"
    times: str = "*"
    root: str = "sqrt "
    comma: str = ","
    raised: Mapping[str, str] = field(default_factory=dict)


PLAIN = Notation()
PRETTY = Notation(
    plus=" + ",
    times="·",
    root="√",
    comma=", ",
    raised=SUPERSCRIPTS,
)


def write(node: Node, notation: Notation = PLAIN) -> str:
    """`node` as text."""
    return _Writer(notation).any(node)


class _Writer:
    def __init__(self, notation: Notation) -> None:
        self.notation = notation

    def any(self, node: Node) -> str:
        match node:
            case Sum(parts):
                return self.notation.plus.join(self.any(part) for part in parts)
            case Product(parts):
                return self._product(parts)
            case Power(base, exponent):
                return self._power(base, exponent)
            case Log(part):
                return self._applied("log ", part)
            case Factorial(part):
                return f"{self._atom(part)}!"
            case Min(parts):
                return self._call("min", parts)
            case Max(parts):
                return self._call("max", parts)
            case Name(name):
                return name
            case Number(number):
                return _decimal(number) or f"{number.numerator}/{number.denominator}"

    def _product(self, parts: tuple[Node, ...]) -> str:
        """`n log n`, but `n*k*log k`: a space before a function where nothing else needs a sign."""
        spaced = all(_is_function(part) for part in parts[1:])
        words = [self._factor(part) for part in parts]
        return (" " if spaced else self.notation.times).join(words)

    def _factor(self, node: Node) -> str:
        return f"({self.any(node)})" if isinstance(node, Sum) or _is_ratio(node) else self.any(node)

    def _power(self, base: Node, exponent: Node) -> str:
        if exponent == HALF:
            return self._applied(self.notation.root, base)
        if isinstance(base, Log) and isinstance(exponent, Number) and (number := _decimal(exponent.number)):
            return self._applied(f"log{self._raised(number)} ", base.part)
        if isinstance(exponent, Name | Number) and not _is_ratio(exponent):
            return self._atom(base) + self._raised(self.any(exponent))
        return f"{self._atom(base)}^({self.any(exponent)})"

    def _raised(self, text: str) -> str:
        if all(character in self.notation.raised for character in text):
            return "".join(self.notation.raised[character] for character in text)
        return f"^{text}"

    def _applied(self, function: str, part: Node) -> str:
        if isinstance(part, Name) or (isinstance(part, Log) and function.startswith("log")):
            return function + self.any(part)
        return f"{function.rstrip()}({self.any(part)})"

    def _call(self, function: str, parts: tuple[Node, ...]) -> str:
        return f"{function}({self.notation.comma.join(self.any(part) for part in parts)})"

    def _atom(self, node: Node) -> str:
        bare = isinstance(node, Name | Factorial | Min | Max) or (
            isinstance(node, Number) and not _is_ratio(node)
        )
        return self.any(node) if bare else f"({self.any(node)})"


def _is_function(node: Node) -> bool:
    match node:
        case Log() | Power(Log(), Number()):
            return True
        case Power(_, exponent):
            return exponent == HALF
        case _:
            return False


def _is_ratio(node: Node) -> bool:
    return isinstance(node, Number) and not _decimal(node.number)


def _decimal(number: Fraction) -> str:
    """`number` in decimals, empty when it has no short exact form."""
    text = f"{float(number):.9f}".rstrip("0").rstrip(".")
    return text if Fraction(text) == number else ""
