"""Whether an answer is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import isclose, isinf, isnan
from typing import Any, Protocol

from judge.problems.author import Author
from judge.problems.model import Problem
from judge.problems.notation import show

__all__ = ["AnyOrder", "Checker", "Custom", "Exact", "Float", "checker_for"]

SHOWN = 120


class Checker(Protocol):
    """Compares answers."""

    def compare(self, arguments: Sequence[Any], expected: Any, answer: Any) -> str | None:
        """What is wrong with the answer, for people; None if it is right."""


class Exact:
    """The very same value."""

    def compare(self, arguments: Sequence[Any], expected: Any, answer: Any) -> str | None:
        """What is wrong with the answer, None if it is right."""
        return None if expected == answer else difference(expected, answer)


class Float:
    """Every number within `tolerance`, absolute or relative; everything else the same. NaN equals NaN."""

    def __init__(self, tolerance: float) -> None:
        self._tolerance = tolerance

    def compare(self, arguments: Sequence[Any], expected: Any, answer: Any) -> str | None:
        """What is wrong with the answer, None if it is right."""
        return None if self._close(expected, answer) else difference(expected, answer)

    def _close(self, expected: Any, answer: Any) -> bool:
        if isinstance(expected, list):
            return (
                isinstance(answer, list)
                and len(expected) == len(answer)
                and all(map(self._close, expected, answer))
            )
        if isinstance(expected, float) and isinstance(answer, (int, float)):
            if isnan(expected) or isinf(expected):
                return expected == answer or (isnan(expected) and isnan(answer))
            return isclose(expected, answer, rel_tol=self._tolerance, abs_tol=self._tolerance)
        return bool(expected == answer)


class AnyOrder:
    """The same elements in any order; with `nested` those of inner lists, too."""

    def __init__(self, *, nested: bool) -> None:
        self._nested = nested

    def compare(self, arguments: Sequence[Any], expected: Any, answer: Any) -> str | None:
        """What is wrong with the answer, None if it is right."""
        if not isinstance(expected, list) or not isinstance(answer, list):
            return None if expected == answer else difference(expected, answer)
        wanted, found = self._counted(expected), self._counted(answer)
        if wanted == found:
            return None
        missing, extra = wanted - found, found - wanted
        parts = []
        if missing:
            parts.append(f"{show(_thawed(next(iter(missing))), SHOWN)} is missing")
        if extra:
            one = next(iter(extra))
            kind = "too often" if one in wanted else "not expected"
            parts.append(f"{show(_thawed(one), SHOWN)} is {kind}")
        return f"{' and '.join(parts)} (in any order; {len(expected):,} elements expected, {len(answer):,} returned)"

    def _counted(self, values: list[Any]) -> Counter[Any]:
        return Counter(self._frozen(value) for value in values)

    def _frozen(self, value: Any) -> Any:
        if not isinstance(value, list):
            return value
        inner = [self._frozen(item) for item in value]
        return tuple(sorted(inner, key=repr) if self._nested else inner)


class Custom:
    """The package's own checker."""

    def __init__(self, author: Author) -> None:
        self._author = author

    def compare(self, arguments: Sequence[Any], expected: Any, answer: Any) -> str | None:
        """What is wrong with the answer, None if it is right. Raises PackageError when the checker fails."""
        return self._author.check(arguments, expected, answer)


def checker_for(problem: Problem, author: Author) -> Checker:
    """The checker that a package asks for."""
    spec = problem.file.checker
    match spec.kind:
        case "float":
            return Float(spec.tolerance)
        case "any-order":
            return AnyOrder(nested=spec.nested)
        case "custom":
            return Custom(author)
        case _:
            return Exact()


def difference(expected: Any, answer: Any) -> str:
    """Where two values first differ, in words."""
    if isinstance(expected, (list, str)) and type(expected) is type(answer):
        for index, (wanted, found) in enumerate(zip(expected, answer, strict=False)):
            if wanted != found:
                return f"at index {index:,}: expected {show(wanted, SHOWN)}, got {show(found, SHOWN)}"
        kind = "elements" if isinstance(expected, list) else "characters"
        return f"expected {len(expected):,} {kind}, got {len(answer):,}"
    return f"expected {show(expected, SHOWN)}, got {show(answer, SHOWN)}"


def _thawed(value: Any) -> Any:
    return [_thawed(item) for item in value] if isinstance(value, tuple) else value
