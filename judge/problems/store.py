"""Keeps what is costly to make: hidden cases, ladder inputs, right answers.

Entries are addressed by a hash of what they were made from, so nothing is ever out of date: the package's
problem.toml, inputs.py and optimal solution, the format's version, and what the entry is for.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from judge.errors import JudgeFault
from judge.problems.model import Problem
from sandbox.cache import Cache, Entry

__all__ = ["Store", "cache_folder", "state_of"]

FORMAT = 2
Key = Sequence[str | int | Mapping[str, int]]


def cache_folder(configured: Path | None) -> Path:
    """The folder set, else the user's cache folder."""
    return configured or user_cache_path("interview-judge")


def state_of(problem: Problem) -> bytes:
    """A hash of all that cases and right answers are made from."""
    digest = hashlib.sha256(f"{FORMAT} {problem.slug}".encode())
    for path in (problem.manifest_file, problem.inputs_file, problem.optimal.path):
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.digest()


class Store:
    """What belongs to the present state of one package, in a cache folder that all packages share.

    `folder` defaults to the user's cache folder; `limit_mb` bounds it in MiB. Raises JudgeFault when it
    cannot be written.
    """

    def __init__(self, folder: Path | None, problem: Problem, limit_mb: int = 2048) -> None:
        self._cache = Cache(cache_folder(folder) / "cases", limit_mb)
        self._package = state_of(problem)

    def get(self, *key: str | int | Mapping[str, int]) -> Entry | None:
        """What was put under a key, None if there is nothing or it is damaged."""
        return self._cache.get(self._key("made", _text(key)))

    def put(
        self, metadata: dict[str, Any], pieces: Sequence[bytes], *key: str | int | Mapping[str, int]
    ) -> None:
        """Keep metadata and pieces of bytes under a key."""
        self._put(self._key("made", _text(key)), metadata, pieces)

    def get_answer(self, data: bytes) -> bytes | None:
        """The right answer to an encoded input, if it is known."""
        entry = self._cache.get(self._key("answer", data))
        return entry.pieces[0] if entry is not None and len(entry.pieces) == 1 else None

    def put_answer(self, data: bytes, answer: bytes) -> None:
        """Keep the right answer to an encoded input."""
        self._put(self._key("answer", data), {}, [answer])

    def prune(self) -> None:
        """Bring the folder below its limit, and remove what interrupted writers left."""
        self._cache.prune()

    def _key(self, kind: str, key: bytes) -> bytes:
        return b"%s %s %s" % (self._package, kind.encode(), hashlib.sha256(key).digest())

    def _put(self, key: bytes, metadata: dict[str, Any], pieces: Sequence[bytes]) -> None:
        try:
            self._cache.put(key, metadata, pieces)
        except OSError as error:
            raise JudgeFault(
                f"cannot keep {self._cache.folder}: {error.strerror}; set JUDGE_CACHE to a folder with room"
            ) from error


def _text(key: Key) -> bytes:
    return json.dumps(key, sort_keys=True, separators=(",", ":")).encode()
