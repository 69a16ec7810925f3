"""A folder of costly things, addressed by a hash of what they were made from.

An entry that is damaged counts as missing and is made again. A file is a magic number, the SHA-256 of the
rest, the length of a JSON header, the header, and pieces of bytes.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from struct import Struct
from typing import Any, NamedTuple

__all__ = ["Cache", "Entry"]

MAGIC = b"judge\0\0\2"
HEAD = Struct("<8s32s")
LENGTH = Struct("<Q")
SUFFIX = ".entry"
STAMP = "pruned"
PRUNE_SECONDS = 600.0
STALE_SECONDS = 3600.0
PRUNED_TO = 0.9


class Entry(NamedTuple):
    """What is kept under a key: small JSON data, and pieces of bytes in the wire codec."""

    metadata: dict[str, Any]
    pieces: tuple[bytes, ...]


class Cache:
    """Entries by key, in a folder that any number of threads and processes may share.

    `limit_mb` bounds the folder in MiB: when there is more, what was not used for longest goes first.
    """

    def __init__(self, folder: Path, limit_mb: int) -> None:
        self.folder = folder
        self._limit = limit_mb << 20
        self._written = 0

    def get(self, key: bytes) -> Entry | None:
        """What was put under a key, None if there is nothing or it is damaged."""
        path = self._path(key)
        try:
            content = path.read_bytes()
        except OSError:
            return None
        entry = _unpacked(content)
        if entry is None:
            _remove(path)
        else:
            with suppress(OSError):
                os.utime(path)
        return entry

    def put(self, key: bytes, metadata: dict[str, Any], pieces: Sequence[bytes]) -> None:
        """Keep metadata and pieces of bytes under a key. Raises OSError."""
        path = self._path(key)
        content = _packed(metadata, pieces)
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
            Path(name).replace(path)
        except BaseException:
            _remove(Path(name))
            raise
        self._written += len(content)
        if self._due():
            self._written = 0
            self.prune()

    def prune(self) -> None:
        """Bring the folder below its limit, and remove what interrupted writers left."""
        now = time.time()
        entries = []
        for status, path in self._files():
            if path.suffix == SUFFIX:
                entries.append((status.st_mtime, status.st_size, path))
            elif now - status.st_mtime > STALE_SECONDS:
                _remove(path)
        total = sum(size for _, size, _ in entries)
        if total <= self._limit:
            return
        for _, size, path in sorted(entries):
            _remove(path)
            total -= size
            if total <= self._limit * PRUNED_TO:
                return

    def _path(self, key: bytes) -> Path:
        name = hashlib.sha256(key).hexdigest()
        return self.folder / name[:2] / f"{name[2:]}{SUFFIX}"

    def _files(self) -> Iterator[tuple[os.stat_result, Path]]:
        with suppress(OSError):
            for path in self.folder.glob("*/*"):
                with suppress(FileNotFoundError):
                    yield path.stat(), path

    def _due(self) -> bool:
        """Whether to look at the folder's size: once in a while, and sooner after writing much."""
        stamp = self.folder / STAMP
        try:
            old = time.time() - stamp.stat().st_mtime > PRUNE_SECONDS
        except FileNotFoundError:
            old = True
        if not old and self._written <= self._limit // 16:
            return False
        with suppress(OSError):
            stamp.touch()
        return True


def _packed(metadata: dict[str, Any], pieces: Sequence[bytes]) -> bytes:
    header = json.dumps({"metadata": metadata, "lengths": [len(piece) for piece in pieces]}).encode()
    rest = b"".join((LENGTH.pack(len(header)), header, *pieces))
    return HEAD.pack(MAGIC, hashlib.sha256(rest).digest()) + rest


def _unpacked(content: bytes) -> Entry | None:
    """The entry that a file holds, None if the file is damaged."""
    if len(content) < HEAD.size:
        return None
    magic, digest = HEAD.unpack_from(content)
    rest = memoryview(content)[HEAD.size :]
    if magic != MAGIC or hashlib.sha256(rest).digest() != digest:
        return None
    at = LENGTH.size + LENGTH.unpack_from(rest)[0]
    header = json.loads(bytes(rest[LENGTH.size : at]))
    pieces = []
    for size in header["lengths"]:
        pieces.append(bytes(rest[at : at + size]))
        at += size
    return Entry(header["metadata"], tuple(pieces))


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
