"""Complexity classes over size parameters: `n log n`, `(V+E) log V`, `n*2^n`.

    target = parse("O(E log V)")
    target.variables                      # frozenset({"E", "V"})
    target.evaluate({"V": 16, "E": 100})  # 400.0
    compare(parse("n"), target)           # "incomparable"
    str(target), target.pretty()          # "E log V", "O(E log V)"

An `Expression` is a class, not a formula: constant factors and dominated terms are gone once it is read
(`2n^2 + n` is `n^2`), and two expressions are equal when each is O of the other (`max(n,m) == n+m`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import Literal

from judge.complexity.expression_growth import Growth, Unsupported, at_most, growth
from judge.complexity.expression_nodes import Name, Node, Number, Sum, log2_value, names, rebuild, value
from judge.complexity.expression_parser import ExpressionError, is_parameter_name, read
from judge.complexity.expression_simplify import simplify
from judge.complexity.expression_text import PLAIN, PRETTY, write

__all__ = ["Expression", "ExpressionError", "Order", "compare", "is_parameter_name", "parse"]

Order = Literal["less", "equal", "greater", "incomparable"]


@dataclass(frozen=True)
class Expression:
    """A complexity class. Made by `parse`; frozen and hashable.

    Equal when asymptotically equal, so that a set of expressions is a set of classes. `str()` is text that
    `parse` reads back into an equal expression.
    """

    _node: Node = field(compare=False, repr=False)
    _growth: Growth = field(repr=False)

    @cached_property
    def variables(self) -> frozenset[str]:
        """The size parameters that the class depends on."""
        return frozenset(names(self._node))

    @cached_property
    def terms(self) -> tuple[Expression, ...]:
        """The parts of a sum, each a class; of anything else the whole."""
        return tuple(_made(part) for part in self._node.parts) if isinstance(self._node, Sum) else (self,)

    def evaluate(self, sizes: Mapping[str, float]) -> float:
        """The value at `sizes`, constant factors being 1; math.inf when it does not fit a float.

        `log x` is log2(max(x, 2)). Raises ValueError for a size that is missing, negative or no number.
        """
        return value(self._node, self._checked(sizes))

    def log2_evaluate(self, sizes: Mapping[str, float]) -> float:
        """log2 of the value at `sizes`: a float even for 2^n at large n; -inf where the value is 0.

        Raises ValueError for a size that is missing, negative or no number.
        """
        return log2_value(self._node, self._checked(sizes))

    def substitute(self, mapping: Mapping[str, Expression | str | float]) -> Expression:
        """The class with size parameters replaced, all at once, by classes, texts of classes, or constants.

        A constant is a size that does not grow: `n*m` with m = 16 is `n`. Names that do not occur are
        ignored. Raises ExpressionError when a text cannot be read or the outcome is no class.
        """
        changes = {name: _replacement(new) for name, new in mapping.items()}
        try:
            return _made(_replaced(self._node, changes))
        except Unsupported as error:
            raise ExpressionError(str(self), 0, error.problem, error.remedy) from None

    def pretty(self) -> str:
        """For people: `O(n log n)`, `O(n²)`, `O(2ⁿ)`, `O(V + E)`. `parse` reads this, too."""
        return f"O({write(self._node, PRETTY)})"

    def __str__(self) -> str:
        return write(self._node, PLAIN)

    def __repr__(self) -> str:
        return f"parse({str(self)!r})"

    def _checked(self, sizes: Mapping[str, float]) -> Mapping[str, float]:
        for name in self.variables:
            if name not in sizes:
                raise ValueError(
                    f"{self} needs a size for {name}; there are sizes for {', '.join(sizes) or 'nothing'}"
                )
            if not sizes[name] >= 0:
                raise ValueError(f"the size {name} = {sizes[name]} is not 0 or more")
        return sizes


@lru_cache(maxsize=1024)
def parse(text: str) -> Expression:
    """Read a class such as `n log n`, `O(V+E)`, `n*2^n` or `n·m²`.

    Raises ExpressionError, which shows the place and says what to write instead. Names are taken as they
    are: whoever knows the size parameters compares them with `variables`.
    """
    return _made(read(text))


@lru_cache(maxsize=4096)
def compare(one: Expression, other: Expression) -> Order:
    """How `one` grows against `other` when all size parameters grow, each as it likes.

    "less" means O(other) but not the same class. Parameters are independent: V against E is incomparable.
    """
    match at_most(one._growth, other._growth), at_most(other._growth, one._growth):
        case True, True:
            return "equal"
        case True, False:
            return "less"
        case False, True:
            return "greater"
        case _:
            return "incomparable"


def _made(node: Node) -> Expression:
    simplified = simplify(node)
    return Expression(simplified, growth(simplified))


def _replacement(new: Expression | str | float) -> Node:
    match new:
        case Expression():
            return new._node
        case str():
            return parse(new)._node
        case _ if math.isfinite(new) and new > 0:
            return Number(Fraction(new))
        case _:
            raise ValueError(f"a size parameter cannot become {new}: give a positive number or a class")


def _replaced(node: Node, changes: Mapping[str, Node]) -> Node:
    if isinstance(node, Name):
        return changes.get(node.name, node)
    return rebuild(node, lambda child: _replaced(child, changes))
