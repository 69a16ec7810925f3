"""Everything this package raises.

    SandboxError
    ├── SandboxUnavailable      no engine, image or tool; the message says how to get it
    │   └── ImageBuildFailed    an image could not be built; carries the end of the build log
    ├── SandboxLost             the guest went away in the middle of a conversation
    ├── SandboxTimeout          the guest did not answer in the time that it was given
    ├── ProtocolError           the guest answered something that makes no sense
    ├── LanguageError           a language folder is incomplete or contradicts itself
    └── ValueMismatch           a value does not have the type that it is said to have

What a candidate's program does wrong is never an exception: it is an `Outcome`.
"""

from __future__ import annotations

__all__ = [
    "ImageBuildFailed",
    "LanguageError",
    "ProtocolError",
    "SandboxError",
    "SandboxLost",
    "SandboxTimeout",
    "SandboxUnavailable",
    "ValueMismatch",
]


class SandboxError(Exception):
    """The sandbox, not the candidate's program, failed."""


class SandboxUnavailable(SandboxError):
    """There is no sandbox to be had; the message says what to do about it."""


class ImageBuildFailed(SandboxUnavailable):
    """An image could not be built.

    `log` holds the last lines that the build printed.
    """

    def __init__(self, message: str, log: str = "") -> None:
        super().__init__(message if not log else f"{message}\n{log}")
        self.log = log


class SandboxLost(SandboxError):
    """The guest went away in the middle of a conversation."""


class SandboxTimeout(SandboxError):
    """The guest did not answer in the time that it was given."""


class ProtocolError(SandboxError):
    """The guest answered something that makes no sense."""


class LanguageError(SandboxError):
    """A language folder is incomplete or contradicts itself."""


class ValueMismatch(SandboxError):
    """A value does not have the type that it is said to have."""
