"""From what is said on the command line to a submission: the source, its problem and its language."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from judge.cli.exits import tell
from judge.errors import BadSource, UsageError

if TYPE_CHECKING:
    from judge.problems.model import Problem
    from judge.settings import Settings
    from judge.submission import Submission

__all__ = [
    "bank_root",
    "check_place",
    "make_settings",
    "problem_named",
    "read_program",
    "read_submission",
    "read_text",
]

STDIN = "-"


def make_settings(**choices: Any) -> Settings:
    """The settings from the environment, less what was chosen on the command line (None: not chosen)."""
    from judge.settings import Settings

    settings = Settings(**{name: value for name, value in choices.items() if value is not None})
    if settings.backend == "process":
        tell("the process backend isolates nothing; give it only programs that you would run yourself")
    return settings


def check_place(option: str, path: Path | None) -> None:
    """Raises UsageError where a file is asked for in a folder that is not there, before any work is done."""
    if path is not None and not path.resolve().parent.is_dir():
        raise UsageError(f"{option} {path}: there is no folder {path.parent}; make it first")


def bank_root(settings: Settings) -> Path:
    """The folder of the problem packages."""
    from judge.problems.loader import default_root

    return settings.problems or default_root()


def problem_named(name: str, settings: Settings) -> Problem:
    """A problem by slug, title or number. Raises UnknownProblem, PackageError."""
    from judge.problems.loader import find_problem

    return find_problem(bank_root(settings), name)


def read_submission(
    file: str,
    settings: Settings,
    *,
    problem: str | None = None,
    language: str | None = None,
    time: str | None = None,
    space: str | None = None,
) -> Submission:
    """What is to be judged. `file` may be `-` for standard input. Raises UsageError, OSError."""
    from judge.inference import infer_language, known_language
    from judge.submission import Submission
    from sandbox import discover

    path, source = read_program(file)
    languages = discover()
    return Submission(
        problem=_problem(path, source, problem, settings),
        language=known_language(language).name if language else infer_language(path, languages),
        source=source,
        declared_time=time,
        declared_space=space,
        filename=path.name if path else None,
    )


def read_program(file: str) -> tuple[Path | None, bytes]:
    """A program and its path, None for standard input. Raises BadSource, OSError."""
    if file == STDIN:
        return None, sys.stdin.buffer.read()
    return Path(file), _read(Path(file))


def read_text(file: str) -> str:
    """A text file, or standard input for `-`. Raises BadSource, OSError."""
    data = sys.stdin.buffer.read() if file == STDIN else _read(Path(file))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadSource(f"{file} is not UTF-8 text (byte {error.start}); save it as UTF-8") from None


def _read(path: Path) -> bytes:
    if path.is_dir():
        raise BadSource(f"{path} is a folder; name the file with the program")
    return path.read_bytes()


def _problem(path: Path | None, source: bytes, named: str | None, settings: Settings) -> str:
    from judge.errors import UnknownProblem
    from judge.inference import infer_problem
    from judge.problems.loader import slugs

    if named is not None:
        return problem_named(named, settings).slug

    def by_number(number: int) -> str | None:
        try:
            return problem_named(str(number), settings).slug
        except UnknownProblem:
            return None

    absolute = path.resolve() if path else None
    return infer_problem(absolute, source.decode("utf-8", "replace"), slugs(bank_root(settings)), by_number)
