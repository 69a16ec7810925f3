"""Hints of a problem, from its optional `hints.md`: parts between lines of `---`, the gentlest first."""

from __future__ import annotations

import re

from judge.errors import PackageError
from judge.problems.model import Problem

__all__ = ["HINTS", "read_hints"]

HINTS = "hints.md"
RULE = re.compile(r"^-{3,}[ \t]*$", re.MULTILINE)


def read_hints(problem: Problem) -> tuple[str, ...]:
    """All hints in Markdown; none when the package has no such file. Raises PackageError."""
    path = problem.folder / HINTS
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return ()
    except UnicodeDecodeError as error:
        raise PackageError(f"{path}: is not UTF-8 text (byte {error.start}); save it as UTF-8") from None
    return tuple(part.strip() for part in RULE.split(text) if part.strip())
