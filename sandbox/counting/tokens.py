"""The tokens of a program, and where they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

__all__ = ["END", "NotCounted", "Syntax", "Token", "bare", "tokens"]

WORD = r"[A-Za-z_$@#\u0080-\U0010ffff][\w$]*"
MARK = r"<<=|\.\.\.|::|->|=>|==|<=|>=|!=|&&|\|\||\?\?|\?\.|\+\+|--|:=|<-|[-+*/%&|^]=|."
PLAIN_TEXT = r""""(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'"""
QUOTED = re.compile(PLAIN_TEXT)
COMMENT = r"//[^\n]*|/\*.*?(?:\*/|\Z)"
DIRECTIVE = r"(?<![^\n])[ \t]*#(?:\\\r?\n|/\*.*?\*/|[^\n])*"
PATTERN_BODY = re.compile(r"/(?:\\[^\n]|\[(?:\\[^\n]|[^\]\\\n])*\]|[^/\\\[\n])+/\w*")
BEFORE_PATTERN = frozenset(
    [
        "return",
        "typeof",
        "instanceof",
        "in",
        "of",
        "new",
        "delete",
        "void",
        "throw",
        "case",
        "do",
        "else",
        "yield",
        "await",
    ]
)
END = "end"


class NotCounted(ValueError):
    """The text cannot be taken apart; the message says where."""


@dataclass(frozen=True)
class Token:
    """`kind` is word, number, text, mark or end; `breaks`: the first on its line."""

    kind: str
    text: str
    line: int
    start: int
    end: int
    breaks: bool = False


@dataclass(frozen=True)
class Syntax:
    """How a language writes its tokens.

    `texts` is a pattern of its string literals, `comment` one of its comments; `directives`: there is a
    preprocessor; `patterns`: there are literals of patterns between slashes, and of texts with programs in
    them between backquotes.
    """

    texts: str = PLAIN_TEXT
    comment: str = COMMENT
    number: str = r"\.?\d(?:[eEpP][-+]|[\w.])*"
    directives: bool = False
    patterns: bool = False
    expression: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        space = rf"[\s\ufeff]+|\\\r?\n|{self.comment}"
        directive = f"(?P<directive>{DIRECTIVE})|" if self.directives else ""
        whole = (
            f"{directive}(?P<space>{space})|(?P<text>{self.texts})|(?P<number>{self.number})"
            f"|(?P<word>{WORD})|(?P<mark>{MARK})"
        )
        object.__setattr__(self, "expression", re.compile(whole, re.DOTALL))


def tokens(source: str, syntax: Syntax) -> list[Token]:
    """All tokens, with one of the kind `end` behind them. Raises NotCounted."""
    found: list[Token] = []
    at, line, breaks = 0, 1, True
    while at < len(source):
        match = syntax.expression.match(source, at)
        assert match is not None
        kind, end = str(match.lastgroup), match.end()
        if kind == "mark" and syntax.patterns:
            kind, end = _scripted(source, at, end, found)
        text = source[at:end]
        if kind in ("space", "directive"):
            breaks = breaks or "\n" in text
        else:
            found.append(Token(kind, text, line, at, end, breaks))
            breaks = False
        line += text.count("\n")
        at = end
    return [*found, Token(END, "", line, at, at, True)]


def _scripted(source: str, at: int, end: int, before: list[Token]) -> tuple[str, int]:
    """Kind and end of a mark that may begin a pattern or a text between backquotes."""
    if source[at] == "`":
        return "text", _backquoted(source, at)
    if source[at] == "/" and (not before or _expects(before[-1])):
        match = PATTERN_BODY.match(source, at)
        if match:
            return "text", match.end()
    return "mark", end


def _expects(token: Token) -> bool:
    """Whether a value follows."""
    if token.kind == "word":
        return token.text in BEFORE_PATTERN
    return token.kind == "mark" and token.text not in (")", "]", "}")


def _backquoted(source: str, at: int) -> int:
    """Where a text between backquotes ends. Raises NotCounted."""
    start, depths = at, [0]
    at += 1
    while at < len(source):
        inside = depths[-1] > 0
        if source[at] == "\\":
            at += 1
        elif source[at] == "`":
            if inside:
                depths.append(0)
            else:
                depths.pop()
                if not depths:
                    return at + 1
        elif not inside and source.startswith("${", at):
            depths[-1] = 1
            at += 1
        elif inside and source[at] in "\"'":
            match = QUOTED.match(source, at)
            at = match.end() - 1 if match else at
        elif inside and source[at] in "{}":
            depths[-1] += 1 if source[at] == "{" else -1
        at += 1
    raise NotCounted(f"line {source.count(chr(10), 0, start) + 1}: a text has no end")


def bare(source: str, syntax: Syntax) -> list[str]:
    """The lines of a program without comments, and with nothing in its texts."""
    lines: list[list[str]] = [[] for _ in range(source.count("\n") + 1)]
    end = 0
    for token in tokens(source, syntax)[:-1]:
        text = token.text if token.kind != "text" else '""'
        apart = " " if token.start > end else ""
        lines[token.line - 1].append(apart + text)
        end = token.end
    return ["".join(words).strip() for words in lines]
