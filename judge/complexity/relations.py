"""What a package says of its size parameters: k is at most n."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from judge.complexity import expression
from judge.complexity.expression import Expression, ExpressionError, Order

__all__ = ["Relations"]


class Relations:
    """Parameters that are never larger than another one: `Relations({"k": "n"})`.

    No parameter is on both sides. Where k is at most n, n is k times something that grows as it likes, and
    classes are compared with that in its place: n + k is then at most n, and k log n at most n log k.
    """

    def __init__(self, at_most: Mapping[str, str] | None = None) -> None:
        self._at_most = dict(at_most or {})

    def __repr__(self) -> str:
        return f"Relations({self._at_most!r})"

    def compare(self, one: Expression, other: Expression) -> Order:
        """As `expression.compare`, for sizes that keep to this."""
        return expression.compare(self._free(one), self._free(other))

    def shortened(self, found: Expression) -> Expression:
        """The same class without terms that are at most what the others come to, and `min(n, k)` as k."""
        for term in reversed(found.terms):
            others = [str(other) for other in found.terms if other != term]
            if others and self.compare(term, expression.parse("+".join(others))) in ("less", "equal"):
                return self.shortened(expression.parse("+".join(others)))
        free = self._free(found)
        return free if free.variables < found.variables else found

    @cached_property
    def _freed(self) -> dict[str, str]:
        smaller: dict[str, list[str]] = {}
        for small, large in self._at_most.items():
            smaller.setdefault(large, []).append(small)
        return {
            large: f"max({','.join(names)})*{large}_beside"
            if len(names) > 1
            else f"{names[0]}*{large}_beside"
            for large, names in smaller.items()
        }

    def _free(self, found: Expression) -> Expression:
        try:
            return found.substitute(self._freed)
        except ExpressionError:  # such as a logarithm of a power of a product
            return found
