"""Everything that goes wrong with a judge elsewhere.

    RemoteError
    ├── Unreachable     it does not answer, or with an error of its own
    └── NotSignedIn     it does not accept the token, or there is none

What it refuses because of the request itself is a UsageError.
"""

from __future__ import annotations

from judge.errors import JudgeError

__all__ = ["NotSignedIn", "RemoteError", "Unreachable"]


class RemoteError(JudgeError):
    """A judge elsewhere could not do what was asked."""


class Unreachable(RemoteError):
    """It does not answer, or with an error of its own."""


class NotSignedIn(RemoteError):
    """It does not accept the token, or there is none."""
