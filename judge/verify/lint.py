"""Whether a package has everything that those of its bank must have, and reads as it should.

What must be there is set in the bank's own `bank.toml`; a bank without one asks for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from pydantic import Field

from judge.problems.model import Problem, Table
from judge.problems.texts import (
    EXPLANATION,
    FOLLOW_UPS,
    HINTS,
    read_explanation,
    read_follow_ups,
    read_hints,
)
from judge.verify.check import Check
from judge.verify.tables import read_table

__all__ = ["BANK", "House", "check_package", "objections", "read_house"]

BANK = "bank.toml"
LONGEST_LINE = 140
LEFT_OVER = re.compile(r"\b(TODO|FIXME|XXX|lorem ipsum)\b", re.IGNORECASE)


class House(Table):
    """What every package of a bank has.

    `optimal`: languages with an optimal solution. `naive`: for each list, a naive solution in one of its
    languages. `wrong`, `hints`, `follow_ups`: at least so many, wrong ones by approach. `explanation`:
    headings of explanation.md.
    """

    optimal: tuple[str, ...] = ()
    naive: tuple[tuple[str, ...], ...] = ()
    wrong: int = Field(default=0, ge=0)
    hints: int = Field(default=0, ge=0)
    follow_ups: int = Field(default=0, ge=0)
    explanation: tuple[str, ...] = ()


def read_house(root: Path) -> House:
    """The rules of the bank in folder `root`. Raises PackageError."""
    return read_table(root / BANK, House, f"the keys are {', '.join(House.model_fields)}") or House()


def check_package(problem: Problem, house: House) -> Check:
    """All objections to a package's texts and to what it lacks. Raises PackageError."""
    found = list(objections(problem, house))
    says = f"{len(found)} objections: {found[0]}" if found else "complete"
    return Check(problem.slug, "texts", "complete", says, passed=not found, detail="\n".join(found))


def objections(problem: Problem, house: House) -> Iterator[str]:
    """What is missing or amiss, each with its remedy. Raises PackageError."""
    yield from _solutions(problem, house)
    yield from _texts(problem, house)
    for name in ("statement.md", HINTS, EXPLANATION, FOLLOW_UPS):
        path = problem.folder / name
        if path.is_file():
            yield from _lines(name, path.read_text("utf-8"))
    yield from _names(problem)


def _solutions(problem: Problem, house: House) -> Iterator[str]:
    have = {(one.role, one.language) for one in problem.solutions}
    for language in house.optimal:
        if ("optimal", language) not in have:
            yield f"no optimal solution in {language}; add one"
    for languages in house.naive:
        if not any(("naive", language) in have for language in languages):
            yield f"no naive solution in {' or '.join(languages)}; add one"
    wrong = {one.approach for one in problem.solutions if one.role == "wrong"}
    if len(wrong) < house.wrong:
        yield f"{len(wrong)} wrong solutions; write {house.wrong} that make different mistakes"


def _texts(problem: Problem, house: House) -> Iterator[str]:
    hints = read_hints(problem)
    if len(hints) < house.hints:
        yield f"{HINTS}: {len(hints)} hints; write {house.hints}, with a line of --- between two of them"
    if hints and house.hints:
        if "?" not in hints[0]:
            yield f"{HINTS}: the first hint is a nudge; ask a question"
        if any("O(" in hint for hint in hints[:-1]):
            yield f"{HINTS}: only the last hint says what the approach costs; take O(...) out of the others"
        if hints[-1].count("O(") < 2:
            yield f"{HINTS}: the last hint says what the approach costs; write its time and space as O(...)"
    explanation = read_explanation(problem)
    headings = re.findall(r"^## (.+?)\s*$", explanation, re.MULTILINE)
    for heading in house.explanation:
        if heading not in headings:
            yield f"{EXPLANATION}: the section is missing; write ## {heading}"
    follow_ups = read_follow_ups(problem)
    if len(follow_ups) < house.follow_ups:
        yield f"{FOLLOW_UPS}: {len(follow_ups)} questions; write {house.follow_ups}, each after a dash"


def _lines(name: str, text: str) -> Iterator[str]:
    fenced = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("```"):
            fenced = not fenced
            continue
        if fenced:
            continue
        if len(line) > LONGEST_LINE:
            yield f"{name}:{number}: {len(line)} characters; break the line before {LONGEST_LINE}"
        if left := LEFT_OVER.search(line):
            yield f"{name}:{number}: {left[0]} is left over; write what is meant"
        if line != line.rstrip():
            yield f"{name}:{number}: space at the end of the line; take it away"
    if fenced:
        yield f"{name}: a block is not closed; end it with ```"


def _names(problem: Problem) -> Iterator[str]:
    """Every parameter of a function is mentioned in the statement as code."""
    prose = re.sub(r"^```.*?^```", "", problem.statement, flags=re.MULTILINE | re.DOTALL)
    code = " ".join(re.findall(r"`([^`\n]+)`", prose))
    if problem.signature.design or problem.signature.program:
        return
    for parameter in problem.signature.parameters:
        if not re.search(rf"\b{re.escape(parameter.name)}\b", code):
            yield f"statement.md: `{parameter.name}` is not mentioned; say what it is"
