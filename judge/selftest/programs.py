"""Reads the self-test programs of a language: files with a header of comment lines."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from judge.complexity.expression import Expression, ExpressionError, parse
from judge.errors import UsageError
from judge.problems.mistakes import suggestion
from judge.report.model import Verdict
from judge.selftest.inputs import KINDS
from sandbox import Language

__all__ = ["Growth", "Kind", "SelfTest", "Submitted", "read_folder", "read_programs"]

FOLDER = "selftest"


class Kind(StrEnum):
    """The folders of self-test programs, and what they prove."""

    GROWTH = "growth"
    VERDICTS = "verdicts"
    HOSTILE = "hostile"


@dataclass(frozen=True)
class Growth:
    """A program of known class: `input` names a kind of `judge.selftest.inputs`."""

    input: str
    time: Expression
    space: Expression


@dataclass(frozen=True)
class Submitted:
    """A submission to a problem, and what must be said of it: `message` is a part of what is said, `line` the
    line that is blamed (None: any).
    """

    problem: str
    verdict: Verdict
    message: str = ""
    line: int | None = None


@dataclass(frozen=True)
class SelfTest:
    """One program of a language."""

    language: Language
    kind: Kind
    path: Path
    expected: Growth | Submitted

    @property
    def name(self) -> str:
        """Kind and file name without its extension."""
        return f"{self.kind.value}/{self.path.stem}"

    @property
    def source(self) -> bytes:
        """The program's text."""
        return self.path.read_bytes()


def read_programs(language: Language, kinds: tuple[Kind, ...] = tuple(Kind)) -> list[SelfTest]:
    """All programs of a language, in order of kind and name. Raises UsageError with file and key."""
    return [
        test for kind in kinds for test in read_folder(language, kind, language.folder / FOLDER / kind.value)
    ]


def read_folder(language: Language, kind: Kind, folder: Path) -> list[SelfTest]:
    """The programs of a language in any folder, in order of name. Raises UsageError with file and key."""
    read = _growth if kind is Kind.GROWTH else _submitted
    paths = (path for path in sorted(folder.glob("[!._]*")) if path.suffix in language.extensions)
    return [SelfTest(language, kind, path, read(path, _header(path, language))) for path in paths]


def _header(path: Path, language: Language) -> dict[str, str]:
    """Key -> value of the comment lines at the top."""
    header = {}
    for line in path.read_text("utf-8", "replace").splitlines():
        if not line.startswith(language.comment):
            break
        match = re.fullmatch(r"\W*(\w+)\s*:\s*(.*?)\s*", line)
        if match:
            header[match[1].lower()] = match[2]
    return header


def _growth(path: Path, header: Mapping[str, str]) -> Growth:
    kind = _needed(path, header, "input")
    if kind not in KINDS:
        raise UsageError(f"{path}: input: {kind!r} is no kind of input; {suggestion(kind, KINDS)}")
    return Growth(kind, _class(path, header, "time"), _class(path, header, "space"))


def _submitted(path: Path, header: Mapping[str, str]) -> Submitted:
    given = _needed(path, header, "verdict")
    try:
        verdict = Verdict(given)
    except ValueError:
        raise UsageError(
            f"{path}: verdict: {given!r} is no verdict; {suggestion(given, list(Verdict))}"
        ) from None
    line = header.get("line")
    return Submitted(
        problem=_needed(path, header, "problem"),
        verdict=verdict,
        message=header.get("message", ""),
        line=int(line) if line is not None and line.isdigit() else None,
    )


def _class(path: Path, header: Mapping[str, str], key: str) -> Expression:
    text = _needed(path, header, key)
    try:
        return parse(text)
    except ExpressionError as error:
        raise UsageError(f"{path}: {key}: cannot read {text!r}: {error.problem}; {error.remedy}") from error


def _needed(path: Path, header: Mapping[str, str], key: str) -> str:
    if not header.get(key):
        raise UsageError(
            f"{path}: {key} is missing; write it among the first comment lines, as in {key}: ..."
        )
    return header[key]
