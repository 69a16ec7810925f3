"""Keeps what is costly to make: hidden cases, ladder inputs, right answers.

Entries are addressed by a hash of what they were made from, so nothing is ever out of date: the package's
problem.toml, inputs.py and optimal solution, the format's version, and what the entry is for. An entry that
is damaged counts as missing and is made again.

A file is a magic number, the SHA-256 of the rest, the length of a JSON header, the header, and pieces of
bytes.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from struct import Struct
from typing import Any, NamedTuple

from platformdirs import user_cache_path

from judge.errors import JudgeFault
from judge.problems.model import Problem

__all__ = ["Entry", "Store"]

FORMAT = 2
MAGIC = b"judge\0\0\2"
HEAD = Struct("<8s32s")
LENGTH = Struct("<Q")
SUFFIX = ".entry"
STAMP = "pruned"
PRUNE_SECONDS = 600.0
STALE_SECONDS = 3600.0
PRUNED_TO = 0.9
Key = Sequence[str | int | Mapping[str, int]]


class Entry(NamedTuple):
    """What is kept under a key: small JSON data, and pieces of bytes in the wire codec."""

    metadata: dict[str, Any]
    pieces: tuple[bytes, ...]


class Store:
    """What belongs to the present state of one package, in a cache folder that all packages share.

    `folder` defaults to the user's cache folder. `limit_mb` bounds the whole folder in MiB: when there is
    more, what was not used for longest goes first. Any number of threads and processes may share the
    folder. Raises JudgeFault when the folder cannot be written.
    """

    def __init__(self, folder: Path | None, problem: Problem, limit_mb: int = 2048) -> None:
        self._folder = folder or user_cache_path("interview-judge")
        self._limit = limit_mb << 20
        self._written = 0
        digest = hashlib.sha256(f"{FORMAT} {problem.slug}".encode())
        for path in (problem.manifest_file, problem.inputs_file, problem.optimal.path):
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        self._package = digest.digest()

    def get(self, *key: str | int | Mapping[str, int]) -> Entry | None:
        """What was put under a key, None if there is nothing or it is damaged."""
        return self._read(self._path("made", _text(key)))

    def put(
        self, metadata: dict[str, Any], pieces: Sequence[bytes], *key: str | int | Mapping[str, int]
    ) -> None:
        """Keep metadata and pieces of bytes under a key."""
        self._write(self._path("made", _text(key)), metadata, pieces)

    def get_answer(self, data: bytes) -> bytes | None:
        """The right answer to an encoded input, if it is known."""
        entry = self._read(self._path("answer", data))
        return entry.pieces[0] if entry is not None and len(entry.pieces) == 1 else None

    def put_answer(self, data: bytes, answer: bytes) -> None:
        """Keep the right answer to an encoded input."""
        self._write(self._path("answer", data), {}, [answer])

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

    def _path(self, kind: str, key: bytes) -> Path:
        name = hashlib.sha256(
            b"%s %s %s" % (self._package, kind.encode(), hashlib.sha256(key).digest())
        ).hexdigest()
        return self._folder / "cases" / name[:2] / f"{name[2:]}{SUFFIX}"

    def _files(self) -> Iterator[tuple[os.stat_result, Path]]:
        with suppress(OSError):
            for path in (self._folder / "cases").glob("*/*"):
                with suppress(FileNotFoundError):
                    yield path.stat(), path

    def _read(self, path: Path) -> Entry | None:
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

    def _write(self, path: Path, metadata: dict[str, Any], pieces: Sequence[bytes]) -> None:
        content = _packed(metadata, pieces)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
            try:
                with os.fdopen(descriptor, "wb") as file:
                    file.write(content)
                Path(name).replace(path)
            except BaseException:
                _remove(Path(name))
                raise
        except OSError as error:
            raise JudgeFault(
                f"cannot keep {path}: {error.strerror}; set JUDGE_CACHE to a folder with room"
            ) from error
        self._written += len(content)
        if self._due():
            self._written = 0
            self.prune()

    def _due(self) -> bool:
        """Whether to look at the folder's size: once in a while, and sooner after writing much."""
        stamp = self._folder / "cases" / STAMP
        try:
            old = time.time() - stamp.stat().st_mtime > PRUNE_SECONDS
        except FileNotFoundError:
            old = True
        if not old and self._written <= self._limit // 16:
            return False
        with suppress(OSError):
            stamp.touch()
        return True


def _text(key: Key) -> bytes:
    return json.dumps(key, sort_keys=True, separators=(",", ":")).encode()


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
