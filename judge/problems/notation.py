"""The notation of examples: one `name = JSON` line for each parameter, and the answer after `->`.

    nums = [2, 7, 11, 15]
    target = 9
    -> [0, 1]

A value may go on over several lines, as long as its brackets are open.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from judge.errors import UsageError
from sandbox import Signature, ValueMismatch

__all__ = ["Example", "NotationError", "parse_example", "print_example", "show"]

ASSIGNMENT = re.compile(r"\s*([A-Za-z_]\w*)\s*=\s*(.*)", re.DOTALL)


class NotationError(UsageError):
    """An example cannot be read; the message says where and how to write it."""


class Example(tuple[Any, Any]):
    """(arguments, answer); the answer is None when the text gives none (see `answered`)."""

    answered: bool

    def __new__(cls, arguments: Sequence[Any], answer: Any, *, answered: bool) -> Example:
        example = super().__new__(cls, (tuple(arguments), answer))
        example.answered = answered
        return example


def parse_example(text: str, signature: Signature) -> Example:
    """Read one example. Raises NotationError, also when a value is not of its type."""
    values: dict[str, Any] = {}
    answer: Any = None
    answered = False
    for number, statement in _statements(text):
        if statement.lstrip().startswith("->"):
            answer, answered = _json(statement.lstrip()[2:], number), True
            continue
        match = ASSIGNMENT.fullmatch(statement)
        if match is None:
            raise NotationError(f"line {number}: write 'name = value' or '-> answer', not {statement.strip()!r}")
        if match[1] in values:
            raise NotationError(f"line {number}: {match[1]} is given twice")
        values[match[1]] = _json(match[2], number)
    arguments = _ordered(values, signature)
    _check_types(arguments, answer, answered, signature)
    return Example(arguments, answer, answered=answered)


def print_example(arguments: Sequence[Any], signature: Signature, answer: Any = None, *, answered: bool = False) -> str:
    """The example as text that `parse_example` reads."""
    lines = [f"{p.name} = {json.dumps(value)}" for p, value in zip(signature.parameters, arguments, strict=True)]
    if answered:
        lines.append(f"-> {json.dumps(answer)}")
    return "\n".join(lines)


def show(value: Any, limit: int = 200) -> str:
    """A value as JSON, its middle left out where it is longer than `limit` characters."""
    text = json.dumps(value, ensure_ascii=False)
    if len(text) <= limit:
        return text
    half = max((limit - 30) // 2, 10)
    return f"{text[:half]} ... ({len(text) - 2 * half:,} characters) ... {text[-half:]}"


def _statements(text: str) -> list[tuple[int, str]]:
    """(line number, statement): lines joined while brackets are open."""
    found: list[tuple[int, str]] = []
    started, pending = 0, ""
    for number, line in enumerate(text.splitlines(), 1):
        if not pending and not line.strip():
            continue
        started = started if pending else number
        pending = f"{pending}\n{line}" if pending else line
        if _depth(pending) <= 0:
            found.append((started, pending))
            pending = ""
    if pending:
        found.append((started, pending))
    return found


def _depth(text: str) -> int:
    outside = re.sub(r'"(?:\\.|[^"\\])*"', "", text)
    return sum(outside.count(sign) for sign in "[{") - sum(outside.count(sign) for sign in "]}")


def _json(text: str, line: int) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise NotationError(
            f"line {line}: {text.strip()!r} is not JSON ({error.msg}); write numbers, true, false, null, "
            '"text" in double quotes, and [lists]'
        ) from None


def _ordered(values: dict[str, Any], signature: Signature) -> list[Any]:
    names = [parameter.name for parameter in signature.parameters]
    missing = [name for name in names if name not in values]
    unknown = [name for name in values if name not in names]
    if missing or unknown:
        problems = [f"{name} is missing" for name in missing] + [f"there is no parameter {name}" for name in unknown]
        raise NotationError(f"{'; '.join(problems)}; the parameters are {', '.join(names)}")
    return [_floated(values[p.name], p.type) for p in signature.parameters]


def _floated(value: Any, type_name: str) -> Any:
    """Whole numbers are numbers with a point where the type says so."""
    if type_name == "float" and type(value) is int:
        return float(value)
    if type_name.startswith("list[") and isinstance(value, list):
        return [_floated(item, type_name[5:-1]) for item in value]
    return value


def _check_types(arguments: Sequence[Any], answer: Any, answered: bool, signature: Signature) -> None:
    if signature.design:
        _check_calls(arguments[0], signature)
    try:
        signature.encode_arguments(arguments)
    except ValueMismatch as error:
        raise NotationError(f"the input does not fit the signature: {error}") from None
    if answered:
        try:
            signature.encode_answer(answer, arguments)
        except ValueMismatch as error:
            raise NotationError(f"the answer does not fit the signature: {error}") from None


def _check_calls(calls: Any, signature: Signature) -> None:
    good = isinstance(calls, list) and all(
        isinstance(call, list) and len(call) == 2 and isinstance(call[0], str) and isinstance(call[1], list)
        for call in calls
    )
    if not good or not calls or calls[0][0] != signature.methods[0].name:
        example = f'[["{signature.methods[0].name}", [...]], ["method", [...]]]'
        raise NotationError(f"calls must be a list of [method, [arguments]] that starts with the constructor: {example}")
