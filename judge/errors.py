"""Everything that this package raises on purpose.

    JudgeError
    ├── UsageError              the request cannot be understood; the message says what to change
    │   ├── UnknownProblem      no such problem
    │   ├── UnknownLanguage     no such language
    │   ├── BadSource           a file cannot be read as a program's text
    │   ├── NotationError       an example cannot be read (judge.problems.notation)
    │   └── ExpressionError     a complexity class cannot be read (judge.complexity.expression)
    ├── PackageError            a problem package is wrong: file, key and remedy
    └── JudgeFault              the judge or its machinery failed; nothing is said about the submission

What is wrong with a submission is never an exception: it is a verdict.
"""

from __future__ import annotations

__all__ = [
    "BadSource",
    "JudgeError",
    "JudgeFault",
    "PackageError",
    "UnknownLanguage",
    "UnknownProblem",
    "UsageError",
]


class JudgeError(Exception):
    """Something that the judge raises on purpose."""


class UsageError(JudgeError):
    """The request cannot be understood; the message says what to change."""


class UnknownProblem(UsageError):
    """No such problem."""


class UnknownLanguage(UsageError):
    """No such language, or it cannot be told from the file."""


class BadSource(UsageError):
    """A file cannot be read as a program's text."""


class PackageError(JudgeError):
    """A problem package is wrong; the message names file, key and remedy."""


class JudgeFault(JudgeError):
    """The judge or its machinery failed; nothing is said about the submission."""
