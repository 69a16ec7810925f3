"""Reference solutions: what the first comment lines of each declare."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from judge.complexity.expression import Expression, ExpressionError, parse
from judge.problems.model import Reference
from judge.report.model import Verdict
from sandbox import Language, discover

__all__ = ["read_references"]

ROLES = ("optimal", "alternative", "naive", "wrong")
DECLARATION = re.compile(r"\s*(role|verdict|time|space)\s*:\s*(.*?)\s*$")
HEADER_LINES = 12
Complain = Callable[[str, str], None]


def read_references(folder: Path, sizes: frozenset[str], complain: Complain) -> tuple[Reference, ...]:
    """All solutions of a package. `complain(place, problem)` gets every mistake."""
    languages = {extension: language for language in discover().values() for extension in language.extensions}
    found = []
    for path in sorted(folder.glob("*")):
        if path.name.startswith((".", "__")) or path.is_dir():
            continue
        language = languages.get(path.suffix)
        place = f"solutions/{path.name}"
        if language is None:
            complain(place, f"no language has the extension {path.suffix}; there are {', '.join(sorted(languages))}")
            continue
        reference = _read(path, place, language, sizes, complain)
        if reference is not None:
            found.append(reference)
    for role in ("optimal", "naive", "wrong"):
        if not any(reference.role == role for reference in found):
            complain("solutions/", f"there is no {role} solution; add one with a first line 'role: {role}' in a comment")
    return tuple(found)


def _read(path: Path, place: str, language: Language, sizes: frozenset[str], complain: Complain) -> Reference | None:
    declared: dict[str, str] = {}
    for line in path.read_text("utf-8").splitlines()[:HEADER_LINES]:
        text = line.strip()
        if not text.startswith(language.comment):
            break
        match = DECLARATION.fullmatch(text[len(language.comment) :])
        if match:
            declared[match[1]] = match[2]
    missing = [key for key in ("role", "verdict", "time", "space") if key not in declared]
    if missing:
        example = f"'{language.comment} {missing[0]}: ...'"
        complain(place, f"the first comment lines do not declare {', '.join(missing)}; add {example}")
        return None
    if declared["role"] not in ROLES:
        complain(place, f"role {declared['role']!r} is none of {', '.join(ROLES)}")
        return None
    if declared["verdict"] not in set(Verdict):
        complain(place, f"verdict {declared['verdict']!r} is none of {', '.join(Verdict)}")
        return None
    classes = [_expression(declared[key], key, place, sizes, complain) for key in ("time", "space")]
    return Reference(path, declared["role"], language.name, Verdict(declared["verdict"]), *classes)  # type: ignore[arg-type]


def _expression(text: str, key: str, place: str, sizes: frozenset[str], complain: Complain) -> Expression | None:
    """A declared class; `-` claims nothing."""
    if text == "-":
        return None
    try:
        expression = parse(text)
    except ExpressionError as error:
        complain(place, f"{key}: {error}")
        return None
    unknown = expression.variables - sizes
    if unknown:
        complain(place, f"{key}: {text} uses {', '.join(sorted(unknown))}; [sizes] declares {', '.join(sorted(sizes))}")
        return None
    return expression
