"""The languages, found by looking at the folders beside this file.

A language is a folder with a `language.toml`; nothing outside of it names the language. See
"How to add a language" in ARCHITECTURE.md.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sandbox.errors import LanguageError

__all__ = ["Language", "discover", "load_language"]

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Language:
    """One language, as its folder describes it.

    `extensions` start with a dot; `comment` starts a line comment; `guest` is handed to the warden
    as it is (commands, meters); `folder` holds the Dockerfile and the guest's files. `kink` is a size at
    which the runtime changes its ways, 0 for none: costs below and above it are fitted apart.
    """

    name: str
    title: str
    extensions: tuple[str, ...]
    comment: str
    folder: Path
    guest: Mapping[str, Any]
    kink: int = 0

    def __hash__(self) -> int:
        return hash((self.name, self.folder))


def load_language(folder: Path) -> Language:
    """Read one language folder. Raises LanguageError with file and key."""
    path = folder / "language.toml"
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise LanguageError(f"{path} is missing; every language folder has one") from None
    except tomllib.TOMLDecodeError as error:
        raise LanguageError(f"{path}: {error}") from error
    try:
        return Language(
            name=data["name"],
            title=data["title"],
            extensions=tuple(data["extensions"]),
            comment=data["comment"],
            folder=folder,
            guest=data["guest"],
            kink=data.get("kink", 0),
        )
    except KeyError as error:
        raise LanguageError(f"{path}: key {error} is missing") from error


@cache
def discover(folder: Path = HERE) -> Mapping[str, Language]:
    """All languages below `folder`, by name, in alphabetical order."""
    found = (load_language(path.parent) for path in sorted(folder.glob("*/language.toml")))
    return {language.name: language for language in found}
