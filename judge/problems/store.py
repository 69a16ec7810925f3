"""Keeps what is costly to make: hidden cases, ladder inputs, right answers.

Everything is addressed by a hash of what it was made from (problem.toml, inputs.py, the optimal solution, and a format number),
so that nothing is ever out of date. An entry that is damaged is made again.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from judge.problems.model import Problem

__all__ = ["Store"]

FORMAT = 1
MAGIC = b"JDG1"
PRUNE_EVERY = 512


class Store:
    """The part of the cache in `folder` that belongs to one state of one package.

    `limit_mb` bounds the whole cache in MiB; what was not used for longest goes first.
    """

    def __init__(self, folder: Path, problem: Problem, limit_mb: int = 2048) -> None:
        self._root = folder
        self._limit = limit_mb << 20
        digest = hashlib.sha256(f"{FORMAT}:{problem.slug}".encode())
        for path in (problem.folder / "problem.toml", problem.folder / "inputs.py", problem.folder / "statement.md"):
            digest.update(path.read_bytes())
        self._inputs_key = digest.hexdigest()
        digest.update(problem.optimal.path.read_bytes())
        self._answers_key = digest.hexdigest()
        self._writes = 0

    def get(self, *key: Any) -> tuple[dict[str, Any], list[bytes]] | None:
        """What was put under a key: metadata and pieces of bytes."""
        return self._read(self._path("inputs", self._inputs_key, json.dumps(key)))

    def put(self, metadata: dict[str, Any], pieces: Sequence[bytes], *key: Any) -> None:
        """Keep metadata and pieces of bytes under a key."""
        self._write(self._path("inputs", self._inputs_key, json.dumps(key)), metadata, pieces)

    def get_answer(self, data: bytes) -> bytes | None:
        """The right answer to an encoded input, if it is known."""
        found = self._read(self._answer_path(data))
        return found[1][0] if found else None

    def put_answer(self, data: bytes, answer: bytes) -> None:
        """Keep the right answer to an encoded input."""
        self._write(self._answer_path(data), {}, [answer])

    def _answer_path(self, data: bytes) -> Path:
        return self._path("answers", self._answers_key, hashlib.sha256(data).hexdigest())

    def _path(self, kind: str, state: str, key: str) -> Path:
        name = hashlib.sha256(f"{state}:{key}".encode()).hexdigest()
        return self._root / kind / name[:2] / name[2:]

    def _read(self, path: Path) -> tuple[dict[str, Any], list[bytes]] | None:
        try:
            content = path.read_bytes()
        except OSError:
            return None
        if content[:4] != MAGIC or int.from_bytes(content[4:8], "little") != zlib.crc32(content[8:]):
            path.unlink(missing_ok=True)
            return None
        size = int.from_bytes(content[8:12], "little")
        header = json.loads(content[12 : 12 + size])
        at = 12 + size
        pieces = []
        for length in header["lengths"]:
            pieces.append(content[at : at + length])
            at += length
        try:
            os.utime(path)
        except OSError:
            pass
        return header["metadata"], pieces

    def _write(self, path: Path, metadata: dict[str, Any], pieces: Sequence[bytes]) -> None:
        header = json.dumps({"metadata": metadata, "lengths": [len(piece) for piece in pieces]}).encode()
        content = b"".join((len(header).to_bytes(4, "little"), header, *pieces))
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(descriptor, "wb") as file:
            file.write(MAGIC + zlib.crc32(content).to_bytes(4, "little") + content)
        Path(name).replace(path)
        self._writes += 1
        if self._writes % PRUNE_EVERY == 0:
            self.prune()

    def prune(self) -> None:
        """Remove what was not used for longest until the cache is within its limit."""
        entries = []
        for path in self._root.glob("*/*/*"):
            try:
                stat = path.stat()
            except OSError:
                continue
            entries.append((stat.st_mtime, stat.st_size, path))
        total = sum(size for _, size, _ in entries)
        for _, size, path in sorted(entries):
            if total <= self._limit:
                return
            path.unlink(missing_ok=True)
            total -= size
