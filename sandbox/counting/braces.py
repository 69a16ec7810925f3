"""Goes through statements in braces, and notes where counters belong."""

from __future__ import annotations

from collections.abc import Callable, Container

from sandbox.counting.tokens import END, NotCounted, Token

__all__ = ["CLOSED", "Braces", "Headed"]

CLOSED = {"(": ")", "[": "]", "{": "}"}
ENDS = frozenset((";",))
DEEPEST = 100


class Braces:
    """Statements as most languages with braces have them.

    A line is counted where a statement begins on it, once for all that begin there and run together; the line
    of a loop counts when the loop is reached and each time that its body begins. `seen` is, throughout, the
    line that was counted last on the way here. `count(line)` is the statement that counts.
    """

    def __init__(self, tokens: list[Token], count: Callable[[int], str]) -> None:
        self.tokens = tokens
        self.count = count
        self.at = 0
        self.depth = 0
        self.added: list[tuple[int, str]] = []
        self.control: dict[str, Callable[[int], None]] = {
            "if": self.condition,
            "for": self.loop,
            "while": self.loop,
            "do": self.repetition,
            "switch": self.choice,
            "try": self.attempt,
        }

    def applied(self, source: str) -> str:
        """The text with all that was added."""
        pieces, last = [], 0
        for place, text in sorted(self.added, key=lambda one: one[0]):
            pieces += [source[last:place], text]
            last = place
        return "".join([*pieces, source[last:]])

    # Tokens

    def peek(self, ahead: int = 0) -> Token:
        """A token that comes, without taking it."""
        return self.tokens[min(self.at + ahead, len(self.tokens) - 1)]

    @property
    def last(self) -> Token:
        """The token that was taken last; the first one where there is none yet."""
        return self.tokens[max(self.at - 1, 0)]

    def take(self) -> Token:
        """The next token. Raises NotCounted at the end."""
        token = self.peek()
        if token.kind == END:
            raise NotCounted(f"line {token.line}: the text ends too early")
        self.at += 1
        return token

    def expect(self, text: str) -> Token:
        """Take a certain token. Raises NotCounted where another one comes."""
        token = self.peek()
        if token.text != text:
            raise NotCounted(f"line {token.line}: {text} is expected, and {token.text or 'the end'} comes")
        return self.take()

    def comes(self, *texts: str) -> bool:
        """Whether one of these tokens comes next."""
        return self.peek().kind != END and self.peek().text in texts

    def ended(self) -> bool:
        """Whether a block, or the text, ends here."""
        return self.peek().kind == END or self.peek().text == "}"

    def nested(self) -> None:
        """Take a bracket, what is in it, and its end."""
        closed = CLOSED[self.take().text]
        self.deeper()
        self.expression((closed,))
        self.depth -= 1
        self.expect(closed)

    def deeper(self) -> None:
        """Note that something nested begins. Raises NotCounted where that has no end."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise NotCounted(f"line {self.peek().line}: brackets are nested too deeply")

    def add(self, place: int, text: str) -> int:
        """Note what is added at a place, and give its number."""
        self.added.append((place, text))
        return len(self.added) - 1

    # Statements

    def statements(self, seen: int) -> int:
        """All up to the end of a block, which is not taken."""
        self.deeper()
        while not self.ended():
            start = self.at
            seen = self.statement(seen)
            if self.at == start:
                raise NotCounted(f"line {self.peek().line}: {self.peek().text} begins no statement")
        self.depth -= 1
        return seen

    def statement(self, seen: int) -> int:
        """One statement; the line that has been counted when it is over."""
        if self.comes(";"):
            self.take()
            return seen
        if self.comes("{"):
            self.take()
            seen = self.statements(seen)
            self.expect("}")
            return seen
        known = self.known(seen)
        if known is not None:
            return known
        seen = self.counted(seen)
        handler = self.control.get(self.peek().text)
        if handler is not None:
            handler(seen)
        else:
            self.simple()
        return seen

    def known(self, seen: int) -> int | None:
        """A hook: takes what the language has beside usual statements; the line counted after it, or None
        for what is no such thing.
        """
        del seen
        return None

    def simple(self) -> None:
        """A hook: takes a statement that is an expression or a declaration."""
        self.expression(ENDS)
        self.expect(";")

    def counted(self, seen: int) -> int:
        """Count the line of the token that comes, unless that has been done."""
        token = self.peek()
        if token.line != seen:
            self.add(token.start, self.count(token.line))
        return token.line

    def body(self, seen: int, loops: tuple[int, ...] = ()) -> int:
        """What a condition or a loop is about; `loops` are lines that count each time. Gives the number of
        what was added at its start.
        """
        counts = "".join(self.count(line) for line in loops)
        inside = loops[-1] if loops else seen
        if self.comes("{"):
            number = self.add(self.take().end, counts)
            self.statements(inside)
            self.expect("}")
            return number
        token = self.peek()
        if token.line != inside and token.text != ";":
            counts += self.count(token.line)
        if not counts:
            self.statement(inside)
            return -1
        number = self.add(token.start, "{" + counts)
        self.statement(token.line)
        self.add(self.last.end, "}")
        return number

    def block(self, seen: int = 0) -> None:
        """Take a block: of a function, unless a line has been seen."""
        self.expect("{")
        self.statements(seen)
        self.expect("}")

    # Control

    def condition(self, seen: int) -> None:
        """`if`, with what may stand before its bracket."""
        self.take()
        while self.peek().kind == "word":
            self.take()
        self.nested()
        self.body(seen)
        if self.comes("else"):
            self.take()
            self.body(seen)

    def loop(self, seen: int) -> None:
        """`for` and `while`."""
        del seen
        line = self.take().line
        while self.peek().kind == "word":
            self.take()
        self.nested()
        self.body(0, (line,))

    def repetition(self, seen: int) -> None:
        """`do` ... `while`, whose last line runs as often as its body."""
        del seen
        line = self.take().line
        number = self.body(0, (line,))
        end = self.expect("while").line
        if end != line:
            place, text = self.added[number]
            brace = "{" if text.startswith("{") else ""
            self.added[number] = (place, brace + self.count(end) + text.removeprefix("{"))
        self.nested()
        if self.comes(";"):
            self.take()

    def choice(self, seen: int) -> None:
        """`switch`."""
        self.take()
        self.nested()
        self.block(seen)

    def attempt(self, seen: int) -> None:
        """`try`, with what it opens, and all its ends."""
        self.take()
        if self.comes("("):
            self.nested()
        self.block(seen)
        while self.comes("catch", "finally"):
            self.take()
            if self.comes("("):
                self.nested()
            self.block(seen)

    def label(self, ends: Container[str] = (":",)) -> Token:
        """Take a label up to its end, past conditions within it; gives the end."""
        open_questions = 0
        while True:
            if self.comes("?"):
                open_questions += 1
            elif self.peek().text in ends:
                if open_questions == 0:
                    return self.take()
                open_questions -= 1
            if self.peek().text in CLOSED:
                self.nested()
            else:
                self.take()

    # Expressions

    def expression(self, ends: Container[str]) -> None:
        """Take all up to one of these tokens, which is left; what is nested is taken whole."""
        while not self.over(ends):
            if self.peek().text in (")", "]", "}"):
                self.expect("the end of an expression")
            if self.inner():
                continue
            if self.peek().text in CLOSED:
                self.nested()
            else:
                self.take()

    def over(self, ends: Container[str]) -> bool:
        """Whether an expression ends here."""
        return self.peek().kind != END and self.peek().text in ends

    def inner(self) -> bool:
        """A hook: takes what has statements of its own within an expression; whether there was any."""
        return False


class Headed(Braces):
    """The same of languages whose heads of blocks stand without brackets, and whose bodies are blocks."""

    def head(self) -> None:
        """A hook: takes what stands before the brace of a block."""
        raise NotImplementedError

    def condition(self, seen: int) -> None:
        """`if`, and what it is else."""
        self.take()
        self.head()
        self.block(seen)
        if not self.comes("else"):
            return
        self.take()
        if not self.comes("if"):
            self.block(seen)
            return
        again = self.peek()
        self.add(again.start, "{" + self.count(again.line))
        self.condition(again.line)
        self.add(self.last.end, "}")
