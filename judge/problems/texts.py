"""The texts beside a statement, all optional: hints, the solution explained, what is asked next."""

from __future__ import annotations

import re

from judge.errors import PackageError
from judge.problems.model import Problem

__all__ = ["EXPLANATION", "FOLLOW_UPS", "HINTS", "read_explanation", "read_follow_ups", "read_hints"]

HINTS = "hints.md"
EXPLANATION = "explanation.md"
FOLLOW_UPS = "follow-ups.md"
RULE = re.compile(r"^-{3,}[ \t]*$", re.MULTILINE)
BULLET = re.compile(r"^[-*] +", re.MULTILINE)


def read_hints(problem: Problem) -> tuple[str, ...]:
    """Hints in Markdown, the gentlest first: the parts of hints.md between lines of `---`.

    Raises PackageError.
    """
    return _parts(RULE.split(_text(problem, HINTS)))


def read_explanation(problem: Problem) -> str:
    """The optimal solution explained, in Markdown; empty without explanation.md. Raises PackageError."""
    return _text(problem, EXPLANATION).strip()


def read_follow_ups(problem: Problem) -> tuple[str, ...]:
    """What an interviewer would ask next: the bullets of follow-ups.md. Raises PackageError."""
    return _parts(BULLET.split(_text(problem, FOLLOW_UPS)))


def _text(problem: Problem, name: str) -> str:
    path = problem.folder / name
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as error:
        raise PackageError(f"{path}: is not UTF-8 text (byte {error.start}); save it as UTF-8") from None


def _parts(pieces: list[str]) -> tuple[str, ...]:
    return tuple(piece.strip() for piece in pieces if piece.strip())
