"""Remembers what passed, so that nothing is proven twice that has not changed.

A result is kept under a hash of the files it depends on: the package's, the solution's, and those of the
judge itself, so that another version of the judge proves everything anew. Only what passed is kept.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import to_jsonable_python

import judge
import sandbox
from judge.problems.model import Problem
from judge.problems.store import cache_folder
from judge.verify.check import Check

__all__ = ["Known", "judge_hash", "package_hash"]

PACKAGES = (Path(judge.__file__).parent, Path(sandbox.__file__).parent)
LEFT_OUT = {"__pycache__", "selftest", "cli", "remote", "queue", "store"}
"""Folders of the judge that no verification depends on."""
PROSE = {"explanation.md", "follow-ups.md", "hints.md", "equivalents.toml"}
"""Files of a package that no measurement depends on."""
KEPT = 1_000


Fact = TypeVar("Fact")


def package_hash(folder: Path) -> str:
    """A hash of all files of a package, in 16 hexadecimal digits."""
    return _hash(folder, (path for path in sorted(folder.rglob("*")) if "__pycache__" not in path.parts))


@cache
def judge_hash() -> str:
    """A hash of the judge's own files, those that measure and grade."""
    digest = hashlib.sha256()
    for package in PACKAGES:
        files = (
            path
            for path in sorted(package.rglob("*"))
            if not LEFT_OUT & set(path.relative_to(package).parts) and path.suffix not in {".pyc", ".md"}
        )
        digest.update(_hash(package, files).encode())
    return digest.hexdigest()[:16]


class Known:
    """Results of earlier verifications of a package, in the cache folder. With `fresh` none are looked up."""

    def __init__(self, folder: Path | None, problem: Problem, *, fresh: bool = False) -> None:
        self._file = cache_folder(folder) / "verified" / f"{problem.slug}.json"
        self._fresh = fresh
        shared = [
            path for path in sorted(problem.folder.glob("*")) if path.is_file() and path.name not in PROSE
        ]
        self._package = _hash(problem.folder, [*shared, problem.optimal.path])
        self._facts: dict[str, Any] = {}
        try:
            stored = json.loads(self._file.read_text("utf-8"))
            self._facts = {str(key): one for key, one in stored.items()}
        except (OSError, ValueError, AttributeError):
            self._facts = {}  # There are none, or they are of another version.

    def key(self, subject: str, *files: Path) -> str:
        """What a result is kept under."""
        contents = [hashlib.sha256(path.read_bytes()).hexdigest() for path in files]
        return hashlib.sha256(
            "\n".join([judge_hash(), self._package, subject, *contents]).encode()
        ).hexdigest()

    def recall(self, key: str, kind: type[Fact]) -> Fact | None:
        """What is kept under a key; None when there is nothing of that kind."""
        if self._fresh or key not in self._facts:
            return None
        try:
            return TypeAdapter(kind).validate_python(self._facts[key])
        except ValidationError:
            return None

    def keep(self, key: str, fact: object) -> None:
        """Keep a fact, a dataclass of JSON's types or a list of them."""
        self._facts[key] = to_jsonable_python(fact)

    def get(self, key: str) -> list[Check] | None:
        """The results kept under a key, None when there are none."""
        found = self.recall(key, list[Check])
        return [replace(one, known=True) for one in found] if found else None

    def put(self, key: str, checks: Iterable[Check]) -> None:
        """Keep results, if all of them passed."""
        kept = list(checks)
        if kept and all(one.passed for one in kept):
            self.keep(key, kept)

    def save(self) -> None:
        """Write all of it; results for other states of the files are kept, too, the latest `KEPT`."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        latest = dict(list(self._facts.items())[-KEPT:])
        written = self._file.with_suffix(".new")
        written.write_text(json.dumps(latest), "utf-8")
        written.replace(self._file)


def _hash(root: Path, files: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in files:
        if path.is_file():
            digest.update(f"{path.relative_to(root).as_posix()}\n".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]
