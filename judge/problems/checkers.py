"""Whether an answer is right. A checker says None, or where and how the answer differs.

Messages quote the input and the right answer: who shows them decides first whether they may be seen.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from judge.problems.model import Problem
from judge.problems.notation import show
from judge.problems.values import answer_type, element_type
from sandbox import Signature

__all__ = [
    "AnyOrder",
    "Checker",
    "CustomCheck",
    "CustomChecker",
    "Exact",
    "Printed",
    "Tolerant",
    "checker_for",
]

SHOWN = 80
LISTED = 3
NOT_A_NUMBER = "not a number"
Difference = tuple[tuple[int, ...], str]


class Checker(Protocol):
    """Compares answers, as plain values of the signature's type."""

    def compare(self, arguments: Sequence[Any], expected: Any, answer: Any) -> str | None:
        """None if `answer` is right, else what is wrong. Raises PackageError where package code fails."""


class CustomCheck(Protocol):
    """What runs a package's own `check`; `judge.problems.author.Author` does."""

    def check(self, arguments: Sequence[Any], expected: Any, answer: Any) -> str | None:
        """As `Checker.compare`."""


@dataclass(frozen=True)
class Exact:
    """Equal values. NaN equals NaN, and 0.0 equals -0.0."""

    signature: Signature

    def compare(self, arguments: Sequence[Any], expected: Any, answer: Any) -> str | None:
        """None if all values are equal, else the first difference."""
        return _compared(self.signature, arguments, expected, answer, _same)


@dataclass(frozen=True)
class Tolerant:
    """Numbers within `tolerance` of the right ones, absolutely or relative to these; everything else equal.

    NaN equals NaN; an infinity equals itself only.
    """

    signature: Signature
    tolerance: float = 1e-6

    def compare(self, arguments: Sequence[Any], expected: Any, answer: Any) -> str | None:
        """None if all numbers are close, else the first that is not."""
        return _compared(self.signature, arguments, expected, answer, self._close)

    def _close(self, expected: Any, answer: Any) -> bool:
        if _same(expected, answer):
            return True
        if not (_is_number(expected) and _is_number(answer)) or math.isinf(expected) or math.isinf(answer):
            return False
        difference = abs(expected - answer)
        return bool(difference <= self.tolerance or difference <= self.tolerance * abs(expected))


@dataclass(frozen=True)
class AnyOrder:
    """The same elements, each as often, in any order; with `nested` in any order inside of elements, too.

    `type_name` is the answer's type, a list. The values of a ListNode, TreeNode or Node keep their order.
    """

    type_name: str
    nested: bool = False

    def compare(self, arguments: Sequence[Any], expected: Any, answer: Any) -> str | None:
        """None if the elements are the same, else which are missing and which do not belong."""
        if expected == answer:
            return None
        inner = _element(self.type_name)
        wanted = [_frozen(item, inner, self.nested) for item in expected]
        given = [_frozen(item, inner, self.nested) for item in answer]
        if (wanted_counts := Counter(wanted)) == (given_counts := Counter(given)):
            return None
        missing = _of(wanted, expected, wanted_counts - given_counts)
        surplus = _of(given, answer, given_counts - wanted_counts)
        parts = []
        if len(expected) != len(answer):
            parts.append(f"expected {_elements(len(expected))}, got {len(answer):,}")
        if missing:
            parts.append(f"missing: {_listed(missing)}")
        if surplus:
            parts.append(f"not expected, or too often: {_listed(surplus)}")
        return "; ".join(parts)


@dataclass(frozen=True)
class Printed:
    """Texts that programs print.

    By `lines`: equal but for white space at the ends of lines and empty lines at the end; else by tokens:
    equal words and numbers in order, whatever the white space between them.
    """

    lines: bool = False

    def compare(self, arguments: Sequence[Any], expected: Any, answer: Any) -> str | None:
        """None if the texts say the same, else the first difference."""
        wanted, given = self._parts(expected), self._parts(answer)
        if wanted == given:
            return None
        unit = "line" if self.lines else "token"
        for number, (one, other) in enumerate(zip(wanted, given, strict=False), 1):
            if one != other:
                return f"{unit} {number}: expected {show(one, SHOWN)}, got {show(other, SHOWN)}"
        return f"expected {len(wanted):,} {unit}{'' if len(wanted) == 1 else 's'}, got {len(given):,}"

    def _parts(self, text: str) -> list[str]:
        if not self.lines:
            return text.split()
        return [line.rstrip() for line in text.rstrip().split("\n")]


@dataclass(frozen=True)
class CustomChecker:
    """Asks the package's own `check`."""

    package: CustomCheck

    def compare(self, arguments: Sequence[Any], expected: Any, answer: Any) -> str | None:
        """What `check` says. Raises PackageError when it fails."""
        return self.package.check(arguments, expected, answer)


def checker_for(problem: Problem, author: CustomCheck) -> Checker:
    """The checker that the package asks for; `author` is used by a custom one only."""
    match problem.checker.kind:
        case "float":
            return Tolerant(problem.signature, problem.checker.tolerance)
        case "any-order":
            return AnyOrder(answer_type(problem.signature) or "", problem.checker.nested)
        case "tokens" | "lines" as kind:
            return Printed(lines=kind == "lines")
        case "custom":
            return CustomChecker(author)
        case _:
            return Exact(problem.signature)


def _compared(
    signature: Signature,
    arguments: Sequence[Any],
    expected: Any,
    answer: Any,
    same: Callable[[Any, Any], bool],
) -> str | None:
    if expected == answer:
        return None
    difference = _first_difference(expected, answer, same)
    if difference is None:
        return None
    place, problem = difference
    if not place:
        return problem
    if signature.design and arguments:
        name, values = arguments[0][place[0]]
        shown = ", ".join(show(value, SHOWN) for value in values)
        rest = _at(place[1:])
        return f"call {place[0] + 1}, {name}({shown}){f', at {rest}' if rest else ''}: {problem}"
    return f"first difference at {_at(place)}: {problem}"


def _first_difference(expected: Any, answer: Any, same: Callable[[Any, Any], bool]) -> Difference | None:
    """Where two values differ first, and how; lists of different lengths differ as a whole."""
    if not (isinstance(expected, list) and isinstance(answer, list)):
        if same(expected, answer):
            return None
        return (), f"expected {show(expected, SHOWN)}, got {show(answer, SHOWN)}"
    if len(expected) != len(answer):
        return (), _lengths(expected, answer, same)
    for index, (wanted, given) in enumerate(zip(expected, answer, strict=True)):
        if wanted == given:
            continue
        difference = _first_difference(wanted, given, same)
        if difference is not None:
            return (index, *difference[0]), difference[1]
    return None


def _lengths(expected: list[Any], answer: list[Any], same: Callable[[Any, Any], bool]) -> str:
    text = f"expected {_elements(len(expected))}, got {len(answer):,}"
    for index, (wanted, given) in enumerate(zip(expected, answer, strict=False)):
        if _first_difference(wanted, given, same) is not None:
            shown = f"expected {show(wanted, SHOWN)}, got {show(given, SHOWN)}"
            return f"{text}; first difference at [{index}]: {shown}"
    longer, what = (expected, "missing") if len(expected) > len(answer) else (answer, "too many")
    place = min(len(expected), len(answer))
    return f"{text}; {what} from [{place}] on: {show(longer[place : place + LISTED], SHOWN)}"


def _same(expected: Any, answer: Any) -> bool:
    return bool(expected == answer) or (
        isinstance(expected, float)
        and isinstance(answer, float)
        and math.isnan(expected)
        and math.isnan(answer)
    )


def _element(type_name: str) -> str:
    """The type of a list's elements; nothing for a type that is no list."""
    return element_type(type_name) or ""


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _at(place: Sequence[int]) -> str:
    return "".join(f"[{index}]" for index in place)


def _elements(count: int) -> str:
    return f"{count:,} element{'' if count == 1 else 's'}"


def _frozen(value: Any, type_name: str, nested: bool) -> Hashable:
    """A hashable stand-in: two values have the same one when they count as the same element."""
    if isinstance(value, float):
        return NOT_A_NUMBER if math.isnan(value) else value
    if not isinstance(value, list):
        return value  # type: ignore[no-any-return]
    inner = _element(type_name)
    if not inner:
        return tuple(map(tuple, value)) if type_name == "Node" else tuple(value)
    parts = (
        value
        if inner in ("int", "long", "string", "char", "bool")
        else [_frozen(item, inner, nested) for item in value]
    )
    if not nested:
        return tuple(parts)
    if inner in ("int", "long", "string", "char"):
        return tuple(sorted(parts))
    return frozenset(Counter(parts).items())


def _of(frozen: Sequence[Hashable], values: Sequence[Any], counts: Counter[Hashable]) -> list[Any]:
    """The values that `counts` is about, in their order."""
    left = dict(counts)
    found = []
    for key, value in zip(frozen, values, strict=True):
        if left.get(key, 0) > 0:
            left[key] -= 1
            found.append(value)
    return found


def _listed(values: Sequence[Any]) -> str:
    shown = ", ".join(show(value, SHOWN) for value in values[:LISTED])
    return shown if len(values) <= LISTED else f"{shown} and {len(values) - LISTED:,} more"
