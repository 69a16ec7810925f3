"""What on a line may cost more than it seems to, told from its text alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from sandbox.counting.tokens import NotCounted, Syntax, bare

__all__ = ["Hint", "hinted"]


class Hint(NamedTuple):
    """A pattern of a line without comments and texts, and what it says in words.

    With `of`, a pattern of declarations, the hint is about the names alone that its only group finds anywhere
    in the program, and {name} in `pattern` stands for them.
    """

    pattern: str
    text: str
    of: str = ""


def hinted(source: str, syntax: Syntax, hints: Iterable[Hint]) -> dict[int, list[str]]:
    """Of each line, what the hints say of it; nothing for texts that cannot be taken apart."""
    try:
        lines = bare(source, syntax)
    except NotCounted:
        return {}
    patterns = [(_pattern(hint, lines), hint.text) for hint in hints]
    found = {
        number: [text for pattern, text in patterns if pattern and pattern.search(line)]
        for number, line in enumerate(lines, 1)
    }
    return {number: list(dict.fromkeys(texts)) for number, texts in found.items() if texts}


def _pattern(hint: Hint, lines: list[str]) -> re.Pattern[str] | None:
    """The pattern for a program; None where nothing is declared that it is about."""
    if not hint.of:
        return re.compile(hint.pattern)
    names = {name for line in lines for name in re.findall(hint.of, line)}
    either = "|".join(map(re.escape, sorted(names)))
    return re.compile(hint.pattern.replace("{name}", rf"\b(?:{either})")) if names else None
