"""Programs that a preprocessor has its way with: macros that are loops, labels that are jumped to."""

from __future__ import annotations

import re
from collections.abc import Callable

from sandbox.counting.braces import CLOSED
from sandbox.counting.declared import BODY, BRACES, OTHER, PARENTHESES, SCOPE, Declared
from sandbox.counting.tokens import END, Syntax, Token, tokens

__all__ = ["Preprocessed", "behind"]

MACRO = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)(\([^)\n]*\))?[ \t]*((?:\\\r?\n|[^\n])*)", re.MULTILINE)
TYPES = frozenset(("struct", "class", "union", "enum"))
SCOPES = frozenset(("struct", "class", "union", "namespace"))
ACCESS = frozenset(("public", "private", "protected"))
ATTRIBUTES = frozenset(("alignas", "_Alignas", "__attribute__", "__declspec"))
CONSTANT = frozenset(("constexpr", "consteval"))
HEADS = frozenset(("for", "while", "if"))


class Preprocessed(Declared):
    """Declarations and statements of a source with macros."""

    def __init__(self, source: str, syntax: Syntax, count: Callable[[int], str]) -> None:
        super().__init__(tokens(source, syntax), count)
        self.macros = {
            match[1]: bool(match[2]) for match in MACRO.finditer(source) if _is_head(tokens(match[3], syntax))
        }

    def known(self, seen: int) -> int | None:
        """Labels, declared types, and loops by the name of a macro."""
        word = self.peek()
        if word.kind != "word":
            return None
        if word.text in ("case", "default"):
            self.label()
            return 0
        if self.peek(1).text == ":":
            self.take()
            self.take()
            return 0
        if word.text in TYPES:
            seen = self.counted(seen)
            self.declaration()
            return seen
        if word.text in self.macros:
            return self.macro(seen)
        return None

    def macro(self, seen: int) -> int:
        """A macro that stands for the head of a loop or a condition."""
        seen = self.counted(seen)
        word = self.take()
        if self.macros[word.text]:
            self.nested()
        self.body(0, (word.line,))
        if self.comes("else"):
            self.take()
            self.body(seen)
        return seen

    def is_label(self, head: list[str]) -> bool:
        """`public:` and the like."""
        return len(head) == 1 and head[0] in ACCESS

    def ends_with_scope(self, head: list[str]) -> bool:
        """After a type, variables may follow."""
        return not any(word in TYPES for word in head)

    def skipped(self) -> bool:
        """The parameters of a template, and attributes."""
        if self.comes("template") and self.peek(1).text == "<":
            self.take()
            self.angles()
            return True
        if self.peek().text in ATTRIBUTES and self.peek(1).text == "(":
            self.take()
            self.nested()
            return True
        return False

    def angles(self) -> None:
        """Angle brackets, and what is in them."""
        depth = 0
        while True:
            token = self.peek()
            if token.text in CLOSED:
                self.nested()
                continue
            depth += {"<": 1, ">": -1}.get(token.text, 0)
            self.take()
            if depth == 0:
                return

    def brace(self, head: list[str]) -> str:
        """A type or namespace, a function, or values."""
        scopes = [place for place, word in enumerate(head) if word in SCOPES]
        calls = [place for place, word in enumerate(head) if word == PARENTHESES]
        if "enum" in head:
            return OTHER
        if scopes and not (calls and calls[-1] > scopes[-1]):
            return SCOPE
        if head[:1] == ["extern"] and not calls:
            return SCOPE
        if not calls or CONSTANT & set(head) or self._initializes(head):
            return OTHER
        return BODY

    def _initializes(self, head: list[str]) -> bool:
        """Whether a brace gives a member its value, in front of a constructor's body."""
        listed = ":" in head[head.index(PARENTHESES) :]
        return listed and head[-1] not in (PARENTHESES, BRACES)


def _is_head(body: list[Token]) -> bool:
    """Whether a macro's text is the head of a loop or condition, and nothing else."""
    at = 0
    while body[at].kind != END:
        if body[at].text not in HEADS or body[at + 1].text != "(":
            return False
        at = _closed(body, at + 1)
    return at > 0


def _closed(body: list[Token], at: int) -> int:
    """The place behind the end of a bracket; that of the end where it has none."""
    depth = 0
    while body[at].kind != END:
        depth += {"(": 1, ")": -1}.get(body[at].text, 0)
        at += 1
        if depth == 0:
            break
    return at


def behind(
    prelude: str, source: str, mark: str, walker: Callable[[Callable[[int], str]], Preprocessed]
) -> tuple[str, int]:
    """The program behind a prelude of so many counters, `%(size)d`, that writes the table after `mark`; and
    how many lines come before the program's first one. `walker` gets the statement that counts a line. Raises
    NotCounted.
    """
    prelude = prelude % {"size": source.count("\n") + 2 + prelude.count("\n"), "mark": mark}
    before = prelude.count("\n")
    lines = walker(lambda line: f"judge_counted[{line + before}]++;")
    lines.declarations()
    return prelude + lines.applied(source), before
