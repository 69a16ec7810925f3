"""Which problem and which language a file is for, told from its name, its place and its first lines.

In this order, the first that names a known problem counts:

1. a comment in the first lines: `problem: two-sum`
2. a folder of the bank: `problems/two-sum/solutions/mine.py`
3. an address in the first lines: `https://leetcode.com/problems/two-sum/`, or `@lc app=leetcode id=1`
4. the file's name: `two-sum.py`, `two_sum.py`, `TwoSum.java`, `0001-two-sum.py`, `1.two-sum.py`, `1.py`
5. the folder it is in: `two-sum/mine.py`, `0001-two-sum/mine.py`
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from judge.errors import UnknownLanguage, UnknownProblem, UsageError
from sandbox import Language, discover

__all__ = ["closest", "infer_language", "infer_problem", "known_language"]

FIRST_LINES = 25
COMMENT = r"^\s*(?:#+|//+|/\*+|\*+|--|;+|\"\"\"|''')?\s*"
SAID = re.compile(COMMENT.replace(")?", ")") + r"problem\s*:\s*([\w.-]+)", re.IGNORECASE | re.MULTILINE)
ADDRESS = re.compile(r"leetcode\.(?:com|cn)/problems/([\w-]+)", re.IGNORECASE)
PLUGIN = re.compile(r"@lc\s+app=\S+\s+id=(\d+)", re.IGNORECASE)
NUMBERED = re.compile(r"(?:lc|leetcode)?[-_. ]*0*(\d{1,5})(?:[-_. ]+(.*))?", re.IGNORECASE)


@dataclass(frozen=True)
class _Clue:
    """Something that may name a problem; `binding` when it can only be meant so."""

    text: str
    source: str
    binding: bool = False


def infer_problem(
    path: PurePath | None, source: str, slugs: Collection[str], by_number: Callable[[int], str | None]
) -> str:
    """The slug of the problem that a file solves: one of `slugs`, found by name or by its public number.

    `path` is None when there is no file. Raises UnknownProblem when a comment names one that is not in the
    bank, UsageError when nothing names one.
    """
    for clue in _clues(path, source):
        slug = _find(clue.text, slugs, by_number)
        if slug is not None:
            return slug
        if clue.binding:
            raise UnknownProblem(f"{clue.source}: there is no problem {clue.text}{closest(clue.text, slugs)}")
    name = path.name if path else "standard input"
    raise UsageError(
        f"cannot tell which problem {name} solves. Say --problem SLUG, name the file after the problem "
        "(two-sum.py, 0001-two-sum.py), or write 'problem: two-sum' in a comment at its top. "
        "`judge problems list` shows all"
    )


def infer_language(path: PurePath | None, languages: Mapping[str, Language]) -> str:
    """The language that a file's name ends in. Raises UnknownLanguage that says which there are."""
    suffix = path.suffix.lower() if path else ""
    found = [name for name, language in languages.items() if suffix and suffix in language.extensions]
    if len(found) == 1:
        return found[0]
    name = path.name if path else "standard input"
    if found:
        raise UnknownLanguage(f"{name} may be {' or '.join(found)}; say which with --language")
    known = ", ".join(f"{name} ({', '.join(language.extensions)})" for name, language in languages.items())
    raise UnknownLanguage(f"cannot tell the language of {name}; say --language NAME. There are {known}")


def known_language(name: str, languages: Mapping[str, Language] | None = None) -> Language:
    """A language by its name. Raises UnknownLanguage that says which there are."""
    known = discover() if languages is None else languages
    if name not in known:
        raise UnknownLanguage(
            f"there is no language {name}{closest(name, list(known))}; there are {', '.join(known)}"
        )
    return known[name]


def closest(text: str, names: Collection[str]) -> str:
    """`; did you mean two-sum?`, or nothing when nothing is like it."""
    like = difflib.get_close_matches(text.lower(), list(names), n=1, cutoff=0.6)
    return f"; did you mean {like[0]}?" if like else ""


def _clues(path: PurePath | None, source: str) -> Iterator[_Clue]:
    top = "\n".join(source.splitlines()[:FIRST_LINES])
    said = SAID.search(top)
    if said:
        yield _Clue(said[1], "the comment 'problem: ...'", binding=True)
    parts = path.parts[:-1] if path else ()
    if len(parts) >= 3 and parts[-1] == "solutions" and parts[-3] == "problems":
        yield _Clue(parts[-2], "the folder")
    for pattern in (ADDRESS, PLUGIN):
        for match in pattern.finditer(top):
            yield _Clue(match[1], "the address")
    if path is not None:
        yield _Clue(path.name.removesuffix(path.suffix), "the file's name")
    if parts and not parts[-1].isdigit():  # a folder that is only a number may count something else
        yield _Clue(parts[-1], "the folder")


def _find(text: str, slugs: Collection[str], by_number: Callable[[int], str | None]) -> str | None:
    """A problem by slug however it is spelt, by number, or by number and slug, of which the slug counts."""
    spelt = {_squeezed(slug): slug for slug in slugs}
    if _squeezed(text) in spelt:
        return spelt[_squeezed(text)]
    numbered = NUMBERED.fullmatch(text)
    if numbered is None:
        return None
    if numbered[2] and _squeezed(numbered[2]) in spelt:
        return spelt[_squeezed(numbered[2])]
    return by_number(int(numbered[1]))


def _squeezed(text: str) -> str:
    """Letters and digits only: two-sum, two_sum, TwoSum and `Two Sum` are the same."""
    return "".join(character for character in text.lower() if character.isalnum())
