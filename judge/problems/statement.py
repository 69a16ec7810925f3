"""Reads statement.md: its sections, and the examples that become sample cases."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches

from judge.problems.mistakes import Mistakes
from judge.problems.notation import Example, NotationError, parse_example
from sandbox import Signature

__all__ = ["STATEMENT", "Statement", "read_statement"]

STATEMENT = "statement.md"
FENCE = re.compile(r" {0,3}(`{3,}|~{3,})\s*([^`]*?)\s*$")
HEADING = re.compile(r" {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$")
FEWEST = 2
MARK = "example"


@dataclass(frozen=True)
class Statement:
    """The text, and its examples as far as they can be read."""

    text: str
    samples: tuple[Example, ...] = ()


@dataclass(frozen=True)
class _Block:
    """A fenced block: the line of its fence, its mark and its lines."""

    line: int
    mark: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class _Heading:
    line: int
    level: int
    text: str


def read_statement(mistakes: Mistakes, title: str | None, signature: Signature | None) -> Statement:
    """The statement; what is wrong with it is noted. Without a signature examples are only counted."""
    try:
        text = (mistakes.folder / STATEMENT).read_text("utf-8")
    except FileNotFoundError:
        mistakes.add(STATEMENT, "missing; it holds the title, the task, examples and constraints")
        return Statement("")
    except UnicodeDecodeError as error:
        mistakes.add(STATEMENT, f"not UTF-8 (byte {error.start}); save it as UTF-8")
        return Statement("")
    headings, blocks = _outline(mistakes, text)
    _check_sections(mistakes, text, headings, title)
    for block in blocks:
        if block.mark != MARK and get_close_matches(block.mark, [MARK]):
            mistakes.add(STATEMENT, f"a block is marked {block.mark!r}; write {MARK!r}", line=block.line)
    examples = [block for block in blocks if block.mark == MARK]
    if len(examples) < FEWEST:
        problem = f"{len(examples)} examples; write at least {FEWEST}, each in a block marked ```{MARK}"
        mistakes.add(STATEMENT, problem, key="## Examples")
    if signature is None:
        return Statement(text)
    samples = [sample for block in examples if (sample := _sample(mistakes, block, signature)) is not None]
    return Statement(text, tuple(samples))


def _outline(mistakes: Mistakes, text: str) -> tuple[list[_Heading], list[_Block]]:
    headings: list[_Heading] = []
    blocks: list[_Block] = []
    fence: str | None = None
    start, mark = 0, ""
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        match = FENCE.match(line)
        if fence is not None:
            if match and match[1].startswith(fence) and not match[2]:
                blocks.append(_Block(start, mark, tuple(lines[start : number - 1])))
                fence = None
        elif match:
            fence, start, mark = match[1], number, match[2]
        elif heading := HEADING.match(line):
            headings.append(_Heading(number, len(heading[1]), heading[2]))
    if fence is not None:
        mistakes.add(STATEMENT, f"this block is not closed; end it with a line {fence}", line=start)
    return headings, blocks


def _check_sections(mistakes: Mistakes, text: str, headings: list[_Heading], title: str | None) -> None:
    lines = text.splitlines()
    first = next((number for number, line in enumerate(lines, 1) if line.strip()), None)
    if not headings or headings[0].level != 1 or headings[0].line != first:
        mistakes.add(
            STATEMENT,
            f"does not begin with the title; write # {title or 'Title'} in the first line",
            line=first,
        )
    elif title is not None and headings[0].text != title:
        problem = f"the heading says {headings[0].text!r}, problem.toml {title!r}; make them the same"
        mistakes.add(STATEMENT, problem, line=headings[0].line)
    sections = {heading.text: heading for heading in reversed(headings) if heading.level == 2}
    for name in ("Examples", "Constraints"):
        if name not in sections:
            mistakes.add(STATEMENT, f"the section is missing; write ## {name}", key=f"## {name}")
    if len({"Examples", "Constraints"} & sections.keys()) == 2:
        if sections["Constraints"].line < sections["Examples"].line:
            mistakes.add(
                STATEMENT,
                "comes before ## Examples; put it behind",
                key="## Constraints",
                line=sections["Constraints"].line,
            )
        task = lines[headings[0].line : sections["Examples"].line - 1]
        if not any(line.strip() for line in task):
            mistakes.add(
                STATEMENT, "the task is missing; say what to do between the title and ## Examples", line=first
            )


def _sample(mistakes: Mistakes, block: _Block, signature: Signature) -> Example | None:
    try:
        return parse_example("\n".join(block.lines), signature)
    except NotationError as error:
        mistakes.add(STATEMENT, error.problem, key=MARK, line=block.line + error.line)
        return None
