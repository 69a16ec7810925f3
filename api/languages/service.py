"""The languages that this judge knows."""

from __future__ import annotations

from api.languages.schemas import LanguageOut
from sandbox import discover

__all__ = ["list_languages"]


def list_languages() -> list[LanguageOut]:
    """All languages by name."""
    return [
        LanguageOut(name=one.name, title=one.title, extensions=list(one.extensions))
        for _, one in sorted(discover().items())
    ]
