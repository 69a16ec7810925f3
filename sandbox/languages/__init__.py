"""The languages, found by looking at the folders beside this file.

A language is a folder with a `language.toml`; nothing outside of it names the language. See
"How to add a language" in ARCHITECTURE.md.
"""

from __future__ import annotations

import os
import runpy
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Any

from sandbox.errors import LanguageError

__all__ = ["Language", "Mutant", "Traits", "discover", "load_language"]

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Traits:
    """What measuring has to know of a language's runtime and driver.

    `kink` is a size at which the runtime changes its ways, 0 for none: costs below and above it are fitted
    apart; `space_kink` is the same for memory. `noise` is a difference of instruction counts that means
    nothing, `flat` the bytes of auxiliary memory that may vary without being growth. `outside_free`
    instructions, and `outside_per_byte` for each byte of input and answer, are what an honest driver may need
    outside of the call. `weighing_ns` is the CPU time that the memory meter itself takes for a small call,
    and `weighing_collects` is set where it looks at all that is alive again and again: then it takes the
    longer, the more that is.
    `clock_margin` says by how many degrees CPU time may outgrow the instructions before it is believed: more
    where the machine's caches are felt at once.
    """

    kink: int = 0
    space_kink: int = 0
    noise: float = 300.0
    flat: float = 500.0
    outside_free: int = 500_000
    outside_per_byte: int = 3_000
    weighing_ns: float = 300_000.0
    weighing_collects: bool = False
    clock_margin: float = 0.65


@dataclass(frozen=True)
class Mutant:
    """A program with one small change: its number of the line (from 1), that line before and after, stripped
    of the space around them, and the whole `source`.
    """

    line: int
    before: str
    after: str
    source: str


@dataclass(frozen=True)
class Language:
    """One language, as its folder describes it.

    `extensions` start with a dot; `comment` starts a line comment; `guest` is handed to the warden
    as it is (commands, meters); `folder` holds the Dockerfile and the guest's files. `base` is the folder of
    a language that this one extends: what `folder` does not have comes from there. `bare` says how the
    toolchain is used without a judge, for comparison: a program's `source`, the commands `compile` and `run`
    with {source} and {out} filled in.
    """

    name: str
    title: str
    extensions: tuple[str, ...]
    comment: str
    folder: Path
    guest: Mapping[str, Any]
    measure: Traits = Traits()
    base: Path | None = None
    bare: Mapping[str, Any] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash((self.name, self.folder))

    @property
    def folders(self) -> tuple[Path, ...]:
        """Where the guest's files come from; those of a later folder take the place of an earlier one's."""
        return (self.folder,) if self.base is None else (self.base, self.folder)

    def _hook(self, path: Path, name: str) -> Any:
        """A function of one of the folder's modules that run on the host."""
        return runpy.run_path(str(path))[name]

    @property
    def _lines(self) -> Path | None:
        """The module that counts lines: one's own, or that of the language that this one extends."""
        return next((folder / LINES for folder in reversed(self.folders) if (folder / LINES).is_file()), None)

    def starter(self, signature: Mapping[str, Any]) -> str:
        """What a candidate starts from, for a signature in its wire form. Raises LanguageError."""
        path = self.folder / "starter.py"
        if not path.is_file():
            raise LanguageError(f"{path} is missing; it defines starter(signature)")
        return str(self._hook(path, "starter")(dict(signature)))

    @property
    def explains(self) -> bool:
        """Whether the runs of single lines can be counted."""
        return self._lines is not None

    def instrumented(self, source: str, signature: Mapping[str, Any], mark: str) -> tuple[str, int]:
        """The program, changed to write `mark` and "line,runs,nanoseconds;..." to its output after a call,
        and how many lines come before its own first one. The table may come in parts, and lines may be 0
        nanoseconds where they are not timed. For languages that explain; raises NotCounted
        (`sandbox.counting`) for a text that cannot be taken apart.
        """
        assert self._lines is not None
        text, before = self._hook(self._lines, "instrumented")(source, dict(signature), mark)
        return str(text), int(before)

    def costly(self, source: str) -> dict[int, list[str]]:
        """What on each line may cost more than it seems to, in words."""
        return dict(self._hook(self._lines, "costly")(source)) if self._lines else {}

    @property
    def mutates(self) -> bool:
        """Whether small wrong changes can be made to a program."""
        return (self.folder / MUTANTS).is_file()

    def mutants(self, source: str) -> tuple[Mutant, ...]:
        """The program with one small change each, in the order of the text. For languages that mutate."""
        if not self.mutates:
            return ()
        return tuple(Mutant(*one) for one in self._hook(self.folder / MUTANTS, "mutants")(source))


LINES = "lines.py"
MUTANTS = "mutants.py"


def load_language(folder: Path) -> Language:
    """Read one language folder. Raises LanguageError with file and key.

    `extends = "NAME"` takes over the language in the folder NAME beside it: its tables, key by key, and its
    files.
    """
    path = folder / "language.toml"
    data = _read(path)
    base = folder.parent / data["extends"] if "extends" in data else None
    if base is not None:
        data = _merged(_read(base / "language.toml"), data)
    try:
        return Language(
            name=data["name"],
            title=data["title"],
            extensions=tuple(data["extensions"]),
            comment=data["comment"],
            folder=folder,
            guest=data["guest"],
            measure=_traits(path, data.get("measure", {})),
            base=base,
            bare=data.get("bare", {}),
        )
    except KeyError as error:
        raise LanguageError(f"{path}: key {error} is missing") from error


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise LanguageError(f"{path} is missing; every language folder has one") from None
    except tomllib.TOMLDecodeError as error:
        raise LanguageError(f"{path}: {error}") from error


def _merged(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """The keys of both tables; own values win, tables in tables are merged as well."""
    merged = {**base, **own}
    for key in base.keys() & own.keys():
        if isinstance(base[key], dict) and isinstance(own[key], dict):
            merged[key] = _merged(base[key], own[key])
    return merged


def _traits(path: Path, given: Mapping[str, Any]) -> Traits:
    known = {one.name for one in fields(Traits)}
    for key in given.keys() - known:
        raise LanguageError(
            f"{path}: measure.{key}: there is no such key; there are {', '.join(sorted(known))}"
        )
    return Traits(**given)


def discover() -> Mapping[str, Language]:
    """All languages by name: those beside this file, and those in the folder JUDGE_LANGUAGES, if set."""
    added = os.environ.get("JUDGE_LANGUAGES")
    return _below((HERE, Path(added)) if added else (HERE,))


@cache
def _below(roots: tuple[Path, ...]) -> Mapping[str, Language]:
    paths = (path for root in roots for path in sorted(root.glob("*/language.toml")))
    return {language.name: language for language in map(load_language, (path.parent for path in paths))}
