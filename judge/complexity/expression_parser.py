"""Reading a complexity class.

class    sum
sum      product { "+" product }
product  factor { ["*"] factor | "/" number }       no sign is needed before a function, after a
                                                    number, and between two brackets
factor   function | power
function ("log" | "sqrt") ["^" number] factor       log(...)^2 is the power of the logarithm
power    atom { "!" } ["^" factor]
atom     number | name | "(" sum ")" | "O(" sum ")" | ("min" | "max") "(" sum { "," sum } ")"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from judge.complexity.expression_growth import Unsupported, growth
from judge.complexity.expression_nodes import (
    HALF,
    Factorial,
    Log,
    Max,
    Min,
    Name,
    Node,
    Number,
    Power,
    Product,
    Sum,
)
from judge.complexity.expression_simplify import LARGEST_NUMBER, exact, simplify
from judge.complexity.expression_text import SUPERSCRIPTS
from judge.errors import UsageError

__all__ = ["ExpressionError", "is_parameter_name", "read"]

LONGEST = 200
DEEPEST = 24
LOGARITHMS = frozenset({"log", "lg", "ln", "log2", "log_2", "log10"})
ROOTS = frozenset({"sqrt", "√"})
EXTREMES: dict[str, type[Min | Max]] = {"min": Min, "max": Max}
FUNCTIONS = LOGARITHMS | ROOTS | frozenset(EXTREMES)
WRAPPERS = frozenset({"O", "Θ"})
END = ""

LOWERED = {high: plain for plain, high in SUPERSCRIPTS.items()}
SIGNS = {"**": "^", "×": "*", "·": "*", "⋅": "*", "∙": "*", "−": "-"}
HIGH = "".join(LOWERED)
LOOK_ALIKES = "".join(sign for sign in SIGNS if sign != "**")
NAME = rf"[^\W\d{HIGH}][^\W{HIGH}]*"
TOKEN = re.compile(
    rf"(?P<number>\d+(\.\d+)?|\.\d+)|(?P<high>[{HIGH}]+)|\|\s*(?P<bars>{NAME})\s*\||(?P<name>√|{NAME})"
    rf"|(?P<sign>\*\*|[-+*/^!(),{LOOK_ALIKES}])|(?P<space>\s+)|(?P<other>.)"
)
GLUED = re.compile(r"([a-zA-Z]?)(?:log2?|lg|ln)([nmkhVE])")
"""Names such as nlogn that are surely meant as a product."""


class ExpressionError(UsageError, ValueError):
    """A complexity class cannot be read: what is wrong, where, and what to write instead.

    `position` counts characters of `text` from 0; the message shows the place with a caret.
    """

    def __init__(self, text: str, position: int, problem: str, remedy: str) -> None:
        self.text, self.position, self.problem, self.remedy = text, position, problem, remedy
        shown = "".join(character if character.isprintable() else " " for character in text)
        super().__init__(f"{problem}\n    {shown}\n    {' ' * position}^\n{remedy}")

    def __reduce__(self) -> tuple[type[ExpressionError], tuple[str, int, str, str]]:
        return (type(self), (self.text, self.position, self.problem, self.remedy))


@dataclass(frozen=True)
class Token:
    """A word of the text: `kind` is number, name, sign or end."""

    kind: str
    text: str
    position: int


def read(text: str) -> Node:
    """The simplified tree of `text`. Raises ExpressionError."""
    if len(text) > LONGEST:
        raise ExpressionError(
            text[:LONGEST], LONGEST, f"longer than {LONGEST} characters", "write a simpler upper bound"
        )
    return _Parser(text).whole()


def is_parameter_name(text: str) -> bool:
    """Whether `text` can be the name of a size parameter."""
    return re.fullmatch(NAME, text) is not None and text not in FUNCTIONS and not GLUED.fullmatch(text)


def _tokens(text: str, start: int = 0, *, raised: bool = False) -> Iterator[Token]:
    for match in TOKEN.finditer(text):
        kind, word = match.lastgroup or "", match[match.lastgroup or 0]
        position = start if raised else match.start()
        if kind == "high":
            yield Token("sign", "^", position)
            yield Token("sign", "(", position)
            yield from _tokens("".join(LOWERED[character] for character in word), position, raised=True)
            yield Token("sign", ")", position)
        elif kind == "bars":
            yield Token("name", word, position)
        elif kind != "space":
            yield Token(kind, SIGNS.get(word, word), position)


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = [*_tokens(text), Token("end", END, len(text))]
        self.index = 0
        self.depth = 0

    @property
    def next(self) -> Token:
        return self.tokens[self.index]

    @property
    def last(self) -> Token:
        return self.tokens[self.index - 1]

    def whole(self) -> Node:
        if self.next.kind == "end":
            raise self.error(
                self.next, "no complexity is given", "write for example n log n, or 1 for a constant"
            )
        node = self.sum()
        if self.next.kind != "end":
            raise self.unexpected()
        return self.checked(node, self.tokens[0])

    def sum(self) -> Node:
        terms = [self.product()]
        while self.take("+"):
            terms.append(self.product())
        if self.next.text == "-":
            raise self.error(
                self.next,
                "subtraction in a complexity class",
                "leave the smaller term out: n-1 is in the class n",
            )
        return terms[0] if len(terms) == 1 else Sum(tuple(terms))

    def product(self) -> Node:
        factors = [self.factor()]
        while True:
            if self.take("*"):
                factors.append(self.factor())
            elif self.take("/"):
                factors.append(self.divisor())
            elif self.next.kind in ("name", "number") or self.next.text == "(":
                self.check_side_by_side(factors[-1])
                factors.append(self.factor())
            else:
                return factors[0] if len(factors) == 1 else Product(tuple(factors))

    def divisor(self) -> Node:
        token = self.next
        divisor = self.constant(self.factor(), token)
        if divisor is None:
            raise self.error(
                token,
                "division by a size parameter",
                "write an upper bound without it; constants may be left out",
            )
        return Number(1 / divisor)

    def check_side_by_side(self, before: Node) -> None:
        last, token = self.last, self.next
        if token.text in FUNCTIONS or (last.text == ")" and token.text == "("):
            return
        if isinstance(before, Number) and last.kind == "number" and token.kind != "number":
            return
        problem = f"{last.text!r} and {token.text!r} side by side"
        if last.kind == "name" and last.text.lower() in FUNCTIONS:
            remedy = f"functions are written in lower case: {last.text.lower()}"
        elif isinstance(before, Log) or (isinstance(before, Power) and isinstance(before.base, Log)):
            remedy = f"write log({last.text}*{token.text}) or log({last.text})*{token.text}, as it is meant"
        elif token.kind == "number":
            remedy = f"write {last.text}*{token.text} for a product, {last.text}^{token.text} for a power"
        elif isinstance(before, Power):
            remedy = "write * for a product; put brackets around a longer exponent, as in 2^(2*n)"
        else:
            remedy = f"write {last.text}*{token.text}{'...)' if token.text == '(' else ''} for a product"
        raise self.error(token, problem, remedy)

    def factor(self) -> Node:
        self.depth += 1
        if self.depth > DEEPEST:
            raise self.error(self.next, "nested too deeply", "write a simpler upper bound")
        node = self.function() if self.next.text in LOGARITHMS | ROOTS else self.power()
        self.depth -= 1
        return node

    def function(self) -> Node:
        token = self.advance()
        exponent = self.exponent_of(token) if self.take("^") else Fraction(1)
        bracketed = self.next.text == "("
        part = self.atom() if bracketed else self.factor()
        applied = Log(part) if token.text in LOGARITHMS else Power(part, HALF)
        node = applied if exponent == 1 else Power(applied, Number(exponent))
        return self.raised(node) if bracketed else node

    def exponent_of(self, function: Token) -> Fraction:
        token = self.next
        number = self.constant(self.atom(), token)
        if number is None:
            raise self.error(
                token,
                f"{function.text}^ needs a number",
                f"write ({function.text} n)^{token.text} for such a power",
            )
        return number

    def power(self) -> Node:
        node = self.atom()
        while (token := self.next).text == "!" and self.take("!"):
            if isinstance(node, Factorial):
                raise self.error(token, "a factorial of a factorial", "write one ! only")
            node = Factorial(node)
            self.checked(node, token)
        return self.raised(node)

    def raised(self, base: Node) -> Node:
        token = self.next
        if not self.take("^"):
            return base
        node = Power(base, self.factor())
        self.checked(node, token)
        if self.next.text == "!":
            raise self.error(
                self.next, "a factorial right after a power", "put brackets around what it belongs to"
            )
        return node

    def atom(self) -> Node:
        if self.next.kind in ("end", "other") or (self.next.kind == "sign" and self.next.text != "("):
            raise self.unexpected()
        token = self.advance()
        if token.kind == "number":
            return self.number(token)
        if token.text in EXTREMES:
            return self.extreme(token)
        if token.text == "(" or (token.text in WRAPPERS and self.take("(")):
            node = self.sum()
            self.expect(")")
            return node
        return self.name(token)

    def number(self, token: Token) -> Node:
        number = Fraction(token.text)
        if not 0 < number <= LARGEST_NUMBER:
            raise self.error(
                token, f"{token.text} in a complexity class", "constants are left out; a constant class is 1"
            )
        return Number(number)

    def extreme(self, token: Token) -> Node:
        self.expect("(")
        parts = [self.sum()]
        while self.take(","):
            parts.append(self.sum())
        self.expect(")")
        if len(parts) == 1:
            raise self.error(
                token, f"{token.text} of one value", f"write {token.text}(n,k), or leave {token.text} out"
            )
        return EXTREMES[token.text](tuple(parts))

    def name(self, token: Token) -> Node:
        if self.next.text == "(":
            name = token.text.removesuffix("log")
            remedy = f"{name}*(...) for a product" if name == token.text else f"{name} log(...)"
            raise self.error(
                token,
                f"{token.text}(...) looks like a call",
                f"write {remedy}; the functions are log, sqrt, min and max",
            )
        if glued := GLUED.fullmatch(token.text):
            words = " ".join(word for word in (glued[1], "log", glued[2]) if word)
            raise self.error(token, f"{token.text!r} is written as one name", f"write {words}")
        return Name(token.text)

    # Words

    def advance(self) -> Token:
        self.index += 1
        return self.last

    def take(self, sign: str) -> bool:
        found = self.next.kind == "sign" and self.next.text == sign
        self.index += found
        return found

    def expect(self, sign: str) -> None:
        if not self.take(sign):
            raise self.unexpected(f"{sign!r} is missing")

    def checked(self, node: Node, token: Token) -> Node:
        """The class of `node`. Raises ExpressionError at `token` if it has none."""
        try:
            simplified = simplify(node)
            growth(simplified)
        except Unsupported as error:
            raise self.error(token, error.problem, error.remedy) from None
        return simplified

    def constant(self, node: Node, token: Token) -> Fraction | None:
        """The value of `node` if it has no size parameters."""
        try:
            value = exact(node)
        except Unsupported as error:
            raise self.error(token, error.problem, error.remedy) from None
        return value.number if isinstance(value, Number) else None

    def unexpected(self, problem: str = "") -> ExpressionError:
        token = self.next
        if self.index and self.last.text in FUNCTIONS:
            return self.error(token, f"{self.last.text} without an argument", f"write {self.last.text}(...)")
        if token.kind == "end":
            return self.error(
                token, problem or "something is missing at the end", "complete or shorten the expression"
            )
        return self.error(
            token,
            problem or f"{token.text!r} does not belong here",
            "a class is made of size parameters, numbers, + * ^ ! ( ) and log, sqrt, min, max",
        )

    def error(self, token: Token, problem: str, remedy: str) -> ExpressionError:
        return ExpressionError(self.text, token.position, problem, remedy)
