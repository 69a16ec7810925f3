"""The words that rows are made of, and the ids that name them."""

from __future__ import annotations

import re
import secrets
import threading
import time
from enum import StrEnum

__all__ = ["ID", "JobKind", "Role", "Scope", "Status", "is_id", "new_id"]

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32: no letter that looks like a digit."""
ID = re.compile(r"[0-9a-hjkmnp-tv-z]{26}")
TIME_DIGITS, RANDOM_DIGITS = 10, 16
STEP_BITS = 64
_making = threading.Lock()
_latest = [0, 0]


class Role(StrEnum):
    """What a user may do; each may do what those before it may."""

    CANDIDATE = "candidate"
    AUTHOR = "author"
    STAFF = "staff"
    ADMIN = "admin"

    @property
    def rank(self) -> int:
        """The place in the order of roles, from 0."""
        return list(Role).index(self)

    def may_act_as(self, other: Role) -> bool:
        """Whether this role may do what `other` may."""
        return self.rank >= other.rank


class Scope(StrEnum):
    """What a token may be used for, within what its user's role may do."""

    READ = "read"
    SUBMIT = "submit"
    MANAGE = "manage"


class JobKind(StrEnum):
    """A quick run on the samples or one's own inputs, a submission that is judged in full, or the hidden
    cases of a problem, which an author wants to see.
    """

    RUN = "run"
    SUBMISSION = "submission"
    CASES = "cases"


class Status(StrEnum):
    """Where a job is on its way. Only `done` has a report."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"

    @property
    def final(self) -> bool:
        """Whether nothing more will happen, unless staff ask for it."""
        return self in (Status.DONE, Status.CANCELLED)


def new_id(now: float | None = None) -> str:
    """26 letters and digits: 50 bits of milliseconds since 1970, and 80 that cannot be guessed.

    Ids sort by time; those that one process makes in one millisecond sort in the order in which they were
    made.
    """
    moment = int((time.time() if now is None else now) * 1000)
    with _making:
        chance = secrets.randbits(5 * RANDOM_DIGITS - 1)
        if _latest[0] == moment:
            chance = _latest[1] + 1 + secrets.randbits(STEP_BITS)
        _latest[:] = moment, chance
    return _digits(moment, TIME_DIGITS) + _digits(chance, RANDOM_DIGITS)


def is_id(text: str) -> bool:
    """Whether `text` has the form of an id."""
    return ID.fullmatch(text) is not None


def _digits(number: int, count: int) -> str:
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(count)))
