"""The notation of examples: one `name = JSON` for each argument and `-> JSON` for the answer.

    nums = [2, 7, 11, 15]
    target = 9
    -> [0, 1]

A JSON value may go on over several lines. NaN, Infinity and -Infinity are numbers here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

from judge.errors import UsageError
from judge.problems.mistakes import suggestion
from judge.problems.values import (
    answer_objection,
    arguments_objection,
    canonical_answer,
    canonical_arguments,
    objection,
)
from sandbox import Signature

__all__ = [
    "Example",
    "NotationError",
    "parse_arguments",
    "parse_example",
    "show",
    "write_arguments",
    "write_example",
]

NAME = re.compile(r"[ \t]*(?:(->)|([^\W\d]\w*)[ \t]*=(?!=))[ \t]*")
BLANK = re.compile(r"\s*")
REST = re.compile(r"[ \t\r]*(?=\n|\Z)")
SURROGATE = re.compile("[\ud800-\udfff]")
ANSWER = "->"
TAIL = 48


class NotationError(UsageError):
    """An example cannot be read.

    `problem` says why and what to write; `line` counts from 1 (0: no line in particular).
    """

    def __init__(self, problem: str, line: int = 0) -> None:
        super().__init__(f"line {line}: {problem}" if line else problem)
        self.problem = problem
        self.line = line


@dataclass(frozen=True)
class Example:
    """One input as plain values, with the right answer when `answered`."""

    arguments: tuple[Any, ...]
    expected: Any = None
    answered: bool = False


def parse_example(text: str, signature: Signature, *, answered: bool = True) -> Example:
    """Read one example. Without `answered` the answer may be missing. Raises NotationError."""
    given = _read(text)
    arguments = _arguments(given, signature)
    if ANSWER not in given:
        if answered:
            raise NotationError(f"the answer is missing; end the example with {ANSWER} and the right answer")
        return Example(arguments)
    line, expected = given[ANSWER]
    problem = answer_objection(expected, arguments, signature)
    if problem is not None:
        raise NotationError(problem, line)
    return Example(arguments, canonical_answer(expected, arguments, signature), answered=True)


def parse_arguments(text: str, signature: Signature) -> tuple[Any, ...]:
    """Read one input; an answer may be there and is left out. Raises NotationError."""
    return parse_example(text, signature, answered=False).arguments


def write_arguments(arguments: Sequence[Any], signature: Signature) -> str:
    """The lines that `parse_arguments` reads back."""
    pairs = zip(signature.parameters, arguments, strict=True)
    return "\n".join(f"{parameter.name} = {_json(value)}" for parameter, value in pairs)


def write_example(example: Example, signature: Signature) -> str:
    """The lines that `parse_example` reads back."""
    lines = write_arguments(example.arguments, signature)
    return f"{lines}\n{ANSWER} {_json(example.expected)}" if example.answered else lines


def show(value: Any, limit: int = 400) -> str:
    """A value for people: JSON, shortened to `limit` characters (at least 48) with what was left out counted.

    Takes time by the limit, not by the size of the value.
    """
    limit = max(limit, TAIL)
    whole = _whole(value, limit)
    if whole is not None:
        return whole
    if isinstance(value, str):
        return _cut(value, limit)
    if isinstance(value, list | tuple):
        return _some(value, limit)
    return str(value)[: limit - 3] + "..."


def _read(text: str) -> dict[str, tuple[int, Any]]:
    """Each name (and the arrow) with its line and value."""
    found: dict[str, tuple[int, Any]] = {}
    place = _skip(text, 0)
    while place < len(text):
        line = text.count("\n", 0, place) + 1
        name = NAME.match(text, place)
        if name is None:
            shown = text[place:].split("\n", 1)[0]
            raise NotationError(f"{show(shown, 60)} is neither `name = value` nor `{ANSWER} answer`", line)
        key = name[1] or name[2]
        if key in found:
            raise NotationError(f"{key} is there twice; leave one", line)
        value, end = _value(text, _skip(text, name.end()), key)
        found[key] = (line, value)
        place = _skip(text, end)
    return found


def _skip(text: str, place: int) -> int:
    match = BLANK.match(text, place)
    return match.end() if match else place


def _value(text: str, start: int, key: str) -> tuple[Any, int]:
    """The JSON value at `start`, and where its line ends."""
    try:
        value, end = json.JSONDecoder().raw_decode(text, start)
    except json.JSONDecodeError as error:
        _refuse(text, start, error.pos, key, error.msg)
    except RecursionError:
        _refuse(text, start, start, key, "nested too deeply")
    except ValueError:
        _refuse(text, start, start, key, "a number has too many digits")
    rest = REST.match(text, end)
    if rest is None:
        _refuse(text, start, end, key, "something follows the value")
    return value, rest.end()


def _refuse(text: str, start: int, place: int, key: str, problem: str) -> NoReturn:
    line = text.count("\n", 0, place) + 1
    word = re.match(r"[^\s,\]]{0,20}", text[place:])
    at = f" at {word[0]!r}" if word and word[0] else ""
    hint = ""
    written = text[start:].split("\n", 1)[0]
    for wrong, right in (("True", "true"), ("False", "false"), ("None", "null"), ("'", '"')):
        if wrong in written:
            hint = f"; write {right} for {wrong}"
            break
    raise NotationError(f"{key}: this is no JSON value: {problem[:1].lower()}{problem[1:]}{at}{hint}", line)


def _arguments(given: dict[str, tuple[int, Any]], signature: Signature) -> tuple[Any, ...]:
    names = [parameter.name for parameter in signature.parameters]
    for name, (line, _) in given.items():
        if name != ANSWER and name not in names:
            raise NotationError(f"there is no parameter {name}; {suggestion(name, names)}", line)
    missing = [name for name in names if name not in given]
    if missing:
        raise NotationError(f"{', '.join(missing)} missing; write a line `{missing[0]} = ...`")
    for parameter in () if signature.design else signature.parameters:
        line, value = given[parameter.name]
        problem = objection(value, parameter.type, parameter.name)
        if problem is not None:
            raise NotationError(problem, line)
    arguments = tuple(given[name][1] for name in names)
    problem = arguments_objection(arguments, signature)
    if problem is not None:
        raise NotationError(problem, given[names[0]][0])
    return canonical_arguments(arguments, signature)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _whole(value: Any, limit: int) -> str | None:
    """The value in full if it fits; stops as soon as it does not."""
    if isinstance(value, str) and len(value) > limit:
        return None
    pieces: list[str] = []
    length = 0
    try:
        for piece in json.JSONEncoder(ensure_ascii=False, default=repr).iterencode(value):
            length += len(piece)
            if length > limit:
                return None
            pieces.append(piece)
    except (RecursionError, ValueError):
        return None
    return SURROGATE.sub("\ufffd", "".join(pieces))


def _cut(text: str, limit: int) -> str:
    """The start of a text that is too long, and its length."""
    note = f" ({len(text):,} characters)"
    start = text[: limit - len(note)]
    while True:
        shown = f'{json.dumps(start, ensure_ascii=False)[:-1]}..."{note}'
        if len(shown) <= limit or not start:
            return SURROGATE.sub("\ufffd", shown)
        start = start[: -(len(shown) - limit)]


def _some(values: Sequence[Any], limit: int) -> str:
    """The first elements of a list that is too long, and how many there are."""
    note = f"...] ({len(values):,} elements)"
    pieces: list[str] = []
    room = limit - len(note) - 1
    for value in values:
        piece = show(value, max(room // 2, TAIL)) if isinstance(value, str | list | tuple) else show(value)
        if len(piece) + 2 > room:
            break
        pieces.append(f"{piece}, ")
        room -= len(piece) + 2
    return f"[{''.join(pieces)}{note}"
