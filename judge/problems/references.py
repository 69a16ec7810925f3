"""Reads the reference solutions' declarations, the comment lines at their top."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar, get_args

from judge.complexity.expression import Expression, ExpressionError, compare, parse
from judge.problems.mistakes import Mistakes, suggestion
from judge.problems.model import Reference, Role, Target
from judge.report.model import Verdict
from sandbox import Language, discover

__all__ = ["SOLUTIONS", "read_references"]

SOLUTIONS = "solutions"
MANIFEST = "problem.toml"
KEYS = ("role", "verdict", "time", "space")
ROLES: tuple[Role, ...] = get_args(Role)
NEEDED: tuple[Role, ...] = ("optimal", "naive", "wrong")
SLOW = (Verdict.TIME_LIMIT, Verdict.MEMORY_LIMIT)
VERDICTS: Mapping[str, tuple[Verdict, ...]] = {
    "optimal": (Verdict.ACCEPTED,),
    "alternative": (Verdict.ACCEPTED,),
    "naive": (Verdict.ACCEPTED, *SLOW),
    "wrong": (Verdict.WRONG_ANSWER, Verdict.RUNTIME_ERROR, *SLOW, Verdict.OUTPUT_LIMIT),
}
UNMEASURED = "-"
Word = TypeVar("Word", bound=str)


def read_references(
    mistakes: Mistakes, sizes: Collection[str] | None, target: Target | None, answering: str | None = None
) -> tuple[Reference, ...]:
    """The declared solutions in order of file names; what is wrong with them is noted.

    `answering` is the file that the right answers come from, None for the first optimal one.
    """
    folder = mistakes.folder / SOLUTIONS
    files = sorted(path for path in folder.glob("[!._]*") if path.is_file()) if folder.is_dir() else []
    found = [reference for path in files if (reference := _read(mistakes, path, sizes)) is not None]
    read = {reference.path for reference in found}
    for role in NEEDED:
        unread = any(path.name.startswith(role) for path in files if path not in read)
        if not unread and not any(reference.role == role for reference in found):
            mistakes.add(
                SOLUTIONS,
                f"there is no {role} solution; add {role}_APPROACH.EXTENSION with role: {role}",
            )
    optimal = [reference.path.name for reference in found if reference.role == "optimal"]
    if answering is not None and answering not in optimal:
        mistakes.add(
            MANIFEST,
            f"{answering!r} is no optimal solution; {suggestion(answering, optimal)}",
            key="reference",
        )
    if target is not None and sizes is not None and _variables(target) <= set(sizes):
        for reference in found:
            _compare_with_target(mistakes, reference, target)
    return tuple(found)


def _read(mistakes: Mistakes, path: Path, sizes: Collection[str] | None) -> Reference | None:
    file = f"{SOLUTIONS}/{path.name}"
    before = len(mistakes)
    languages = {extension: language for language in discover().values() for extension in language.extensions}
    language = languages.get(path.suffix)
    if language is None:
        mistakes.add(
            file, f"no language has the extension {path.suffix or '(none)'}; there are {', '.join(languages)}"
        )
        return None
    try:
        source = path.read_text("utf-8")
    except UnicodeDecodeError as error:
        mistakes.add(file, f"not UTF-8 (byte {error.start}); save it as UTF-8")
        return None
    declared = _declarations(mistakes, file, source, language)
    role = _word(mistakes, file, "role", declared, ROLES)
    verdict = _word(mistakes, file, "verdict", declared, list(Verdict))
    wrong = role == "wrong"
    time, space = (_class(mistakes, file, key, declared, sizes, wrong=wrong) for key in ("time", "space"))
    prefix = path.stem.split("_", 1)[0]
    if role and prefix in ROLES and prefix != role:
        line = declared["role"][0]
        mistakes.add(file, f"the name says {prefix}; rename the file, or change this", key="role", line=line)
    elif role and verdict and verdict not in VERDICTS[role]:
        line = declared["verdict"][0]
        expected = " or ".join(VERDICTS[role])
        mistakes.add(file, f"with role {role} the verdict is {expected}", key="verdict", line=line)
    if role is None or verdict is None or len(mistakes) > before:
        return None
    return Reference(
        path=path,
        approach=path.stem,
        language=language.name,
        role=role,
        verdict=verdict,
        time=time,
        space=space,
    )


def _declarations(
    mistakes: Mistakes, file: str, source: str, language: Language
) -> dict[str, tuple[int, str]]:
    """Key -> (line, value) of the comment lines at the top."""
    declared: dict[str, tuple[int, str]] = {}
    misspelt: set[str] = set()
    for number, line in enumerate(source.splitlines(), 1):
        if not line.strip():
            continue
        if not line.startswith(language.comment):
            break
        match = re.fullmatch(r"\W*(\w+)\s*:\s*(.*?)\s*", line)
        if match is None:
            continue
        key = match[1].lower()
        if key in declared:
            mistakes.add(file, "declared twice; leave one", key=key, line=number)
        elif key in KEYS:
            declared[key] = (number, match[2])
        elif close := get_close_matches(key, KEYS, n=1):
            misspelt.update(close)
            mistakes.add(file, f'nothing to declare; did you mean "{close[0]}"?', key=key, line=number)
    examples = {"role": "optimal", "verdict": "accepted", "time": "n", "space": "1"}
    for key in KEYS:
        if key not in declared and key not in misspelt:
            remedy = f"write {language.comment} {key}: {examples[key]} among the first comment lines"
            mistakes.add(file, f"not declared; {remedy}", key=key)
    return declared


def _word(
    mistakes: Mistakes, file: str, key: str, declared: Mapping[str, tuple[int, str]], words: Sequence[Word]
) -> Word | None:
    """What a key declares, if it is one of `words`."""
    if key not in declared:
        return None
    line, given = declared[key]
    for word in words:
        if word == given:
            return word
    mistakes.add(
        file, f"{given!r} is not possible; {suggestion(given, words, 'it is one of')}", key=key, line=line
    )
    return None


def _class(
    mistakes: Mistakes,
    file: str,
    key: str,
    declared: Mapping[str, tuple[int, str]],
    sizes: Collection[str] | None,
    *,
    wrong: bool,
) -> Expression | None:
    if key not in declared:
        return None
    line, text = declared[key]
    if text == UNMEASURED and wrong:
        return None
    try:
        found = parse(text)
    except ExpressionError as error:
        mistakes.add(file, f"cannot read {text!r}: {error.problem}; {error.remedy}", key=key, line=line)
        return None
    for name in sorted(found.variables - set(sizes)) if sizes is not None else ():
        mistakes.add(
            file, f"there is no size parameter {name}; {suggestion(name, sizes or ())}", key=key, line=line
        )
    return found


def _variables(target: Target) -> frozenset[str]:
    return target.time.variables | target.space.variables


def _compare_with_target(mistakes: Mistakes, reference: Reference, target: Target) -> None:
    file = f"{SOLUTIONS}/{reference.path.name}"
    within = []
    for key, reached in (("time", reference.time), ("space", reference.space)):
        aim: Expression = getattr(target, key)
        within.append(reached is not None and compare(reached, aim) in ("less", "equal"))
        if reference.role == "optimal" and not within[-1]:
            mistakes.add(
                file, f"{reached} does not reach the target {aim}; correct one of them, or the role", key=key
            )
    if reference.role == "naive" and all(within):
        problem = (
            f"time {reference.time} and space {reference.space} reach the target; then it is an alternative"
        )
        mistakes.add(file, problem, key="role")
