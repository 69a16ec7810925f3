"""Keeps what compilers made, so that the same source is compiled once."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from sandbox.cache import Cache
from sandbox.images import image_tag
from sandbox.languages import Language

__all__ = ["Builds"]


class Builds:
    """Artifacts by language (its whole folder, compiler flags and image included), signature and source.

    They come out of a guest and go into guests only: nothing of them is ever run or read outside. What cannot
    be written is not kept.
    """

    def __init__(self, folder: Path, limit_mb: int = 512) -> None:
        self._cache = Cache(folder, limit_mb)
        self._tags: dict[Language, str] = {}

    def get(self, language: Language, signature: Mapping[str, Any], source: bytes) -> dict[str, bytes] | None:
        """The artifacts by name, in the language's order; None when they are not known."""
        entry = self._cache.get(self._key(language, signature, source))
        if entry is None or len(entry.pieces) != len(entry.metadata["names"]):
            return None
        return dict(zip(entry.metadata["names"], entry.pieces, strict=True))

    def put(
        self, language: Language, signature: Mapping[str, Any], source: bytes, artifacts: Mapping[str, bytes]
    ) -> None:
        """Keep artifacts."""
        with suppress(OSError):
            self._cache.put(
                self._key(language, signature, source), {"names": list(artifacts)}, list(artifacts.values())
            )

    def _key(self, language: Language, signature: Mapping[str, Any], source: bytes) -> bytes:
        if language not in self._tags:
            self._tags[language] = image_tag(language)
        text = json.dumps([self._tags[language], language.guest.get("artifacts"), signature], sort_keys=True)
        return text.encode() + b"\0" + hashlib.sha256(source).digest()
