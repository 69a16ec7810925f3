"""What a candidate hands in."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["MOST_BYTES", "Submission"]

MOST_BYTES = 256 * 1024


@dataclass(frozen=True)
class Submission:
    """A program for a problem; `declared_time` and `declared_space` are the candidate's own claims."""

    problem: str
    language: str
    source: bytes
    declared_time: str | None = None
    declared_space: str | None = None
    filename: str | None = None

    def objection(self) -> str | None:
        """Why this cannot be a program in any language, with the remedy; None when it can."""
        if not self.source.strip():
            return "the source is empty; there is nothing to judge"
        if len(self.source) > MOST_BYTES:
            return f"the source has {len(self.source):,} bytes; at most {MOST_BYTES:,} are accepted"
        if b"\0" in self.source:
            return "the source contains NUL bytes; submit the program's text, not a binary file"
        try:
            self.source.decode("utf-8")
        except UnicodeDecodeError as error:
            return f"the source is not UTF-8 text (byte {error.start}); save it as UTF-8"
        return None
