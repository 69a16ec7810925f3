"""What a verification finds out, one thing at a time."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Check"]


@dataclass(frozen=True)
class Check:
    """One thing that was proven, or not.

    `declared` and `found` are for people, and so is `detail`, which may have several lines. `seconds` is what
    it took, 0 when that was not measured; `known` says that it is what an earlier verification of the same
    files found. `killed` and `mutants` count where mutants were made.
    """

    problem: str
    subject: str
    declared: str
    found: str
    passed: bool
    seconds: float = 0.0
    detail: str = ""
    known: bool = False
    killed: int = 0
    mutants: int = 0
