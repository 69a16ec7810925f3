"""How often each line runs: what `judge explain` asks of a Go program.

Runs on the host, and only changes text: statements are preceded by counters, and what has changed in the
table is printed to standard error whenever the judge's call of one of the program's functions is over.
"""

from sandbox.counting import Headed, Hint, Syntax, hinted, tokens

SYNTAX = Syntax(texts=r"""`[^`]*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'""")
COUNTER = """
var judgeCounted, judgeTold [%(size)d]uint64
var judgeDepth int

func judgeDigits(number uint64) string {
	if number < 10 {
		return string(rune('0' + number))
	}
	return judgeDigits(number/10) + string(rune('0'+number%%10))
}

func judgeLeft() {
	judgeDepth--
	if judgeDepth > 0 {
		return
	}
	text := []byte("\\n%(mark)s")
	for line, runs := range judgeCounted {
		if runs != judgeTold[line] {
			judgeTold[line] = runs
			text = append(text, judgeDigits(uint64(line))+","+judgeDigits(runs)+",0;"...)
		}
	}
	print(string(append(text, '\\n')))
}
"""
ENTRY = "judgeDepth++;defer judgeLeft();"
BEFORE_EXIT = "judgeDepth=1;judgeLeft();"
ENDS_LINE = frozenset(("break", "continue", "return", "fallthrough", "++", "--", ")", "]", "}"))
CASES = frozenset(("case", "default"))
HINTS = (
    Hint(r"\bappend\s*\(\s*[\w.]+\[.*?:.*?\]\s*,.*\.\.\.", "`append(x[:i], x[j:]...)` moves what is behind"),
    Hint(r"\bappend\s*\(\s*\[\].*\.\.\.", "`append([]T{...}, x...)` copies all of it"),
    Hint(r"\bcopy\s*\(", "`copy` copies all that it takes"),
    Hint(r"{name}\s*(?:\+=|=.*\+)", "`+` of strings copies both", r"(\w+)\s*:=\s*\"\""),
    Hint(r"{name}\s*(?:\+=|=.*\+)", "`+` of strings copies both", r"\bvar\s+(\w+)\s+string\b"),
    Hint(r"\b(?:strings|bytes|slices|maps)\.[A-Z]\w*\s*\(", "goes through all that it is given"),
    Hint(r"\bsort\.\w+\s*\(", "sorts"),
    Hint(r"\[\](?:byte|rune)\s*\(|\bstring\s*\(", "a conversion between strings and slices copies all of it"),
    Hint(r"\bmake\s*\(\s*\[\].*,", "`make` clears all that it makes"),
)  # fmt: skip


class Lines(Headed):
    """Statements of Go, which end with their lines; heads of blocks stand without brackets."""

    def __init__(self, source, signature, count):
        super().__init__(tokens(source, SYNTAX), count)
        self.signature = signature
        self.control = {"if": self.condition, "for": self.loop, "switch": self.choice, "select": self.choice}
        self.began = -1

    # Declarations

    def file(self):
        """All declarations."""
        while self.peek().kind != "end":
            if self.comes("func"):
                self.declared_function()
            else:
                self.simple()
                if self.comes(";"):
                    self.take()
                if self.comes("}"):
                    self.expect("a declaration")

    def declared_function(self):
        """A function, or a method behind its receiver."""
        self.take()
        if self.comes("("):
            self.nested()
        name = self.take().text
        if self.comes("["):
            self.nested()
        self.signed(ENTRY if self.is_entry(name) else "")

    def signed(self, first=""):
        """Parameters, results, and the body where there is one, with what is put first into it."""
        self.nested()
        if not self.peek().breaks:
            self.result()
        if self.comes("{") and not self.peek().breaks:
            self.add(self.take().end, first)
            self.statements(0)
            self.expect("}")

    def result(self):
        """The type of what comes back, up to the body or what follows a type."""
        while not self.comes("{", ",", ")", "]", "}", ";", "=", ":=") and self.peek().kind != "end":
            if self.peek().breaks:
                return
            if self.comes("struct", "interface"):
                self.take()
                self.nested()
            elif self.comes("(", "["):
                self.nested()
            else:
                self.take()

    def is_entry(self, name):
        """Whether the judge calls a function of this name."""
        kind, wanted = self.signature["kind"], self.signature.get("name", "")
        if kind == "program":
            return name == "main"
        if kind == "function":
            return name in (wanted, wanted[:1].upper() + wanted[1:])
        names = {method["name"] for method in self.signature["methods"]} - {wanted}
        capital = {one[:1].upper() + one[1:] for one in names}
        return name in names | capital | {"Constructor", f"New{wanted}", f"new{wanted}"}

    # Statements

    def known(self, seen):
        """Cases and labels, and the end of the process."""
        word, behind = self.peek(), self.peek(1)
        if word.kind != "word":
            return None
        if word.text in CASES:
            self.label()
            return 0
        if behind.text == ":":
            seen = self.counted(seen)
            self.take()
            self.take()
            return self.statement(self.peek().line)
        if word.text == "os" and behind.text == "." and self.peek(2).text == "Exit":
            seen = self.counted(seen)
            self.add(word.start, BEFORE_EXIT)
            self.simple()
            return seen
        return None

    def simple(self):
        """A statement up to a semicolon or the end of its line."""
        self.began = self.at
        self.expression((";", "}"))

    def over(self, ends):
        """Whether an expression ends here, also by a line break."""
        token, last = self.peek(), self.last
        if token.kind == "end":
            return ";" in ends
        if token.text in ends:
            return True
        if ";" not in ends or not token.breaks or self.at == self.began:
            return False
        return last.kind != "mark" or last.text in ENDS_LINE

    def head(self):
        """What stands before the brace of a block."""
        while not self.comes("{") or self._is_literal():
            if self.comes("func"):
                self.inner()
            elif self.comes("struct", "interface"):
                self.take()
                self.nested()
            elif self.comes("(", "[", "{"):
                self.nested()
            else:
                self.take()

    def _is_literal(self):
        """Whether a brace in the head of a block follows a type that is written out."""
        at = self.at - 1
        while at > 0 and (self.tokens[at].kind == "word" or self.tokens[at].text in (".", "*", "}")):
            if self.tokens[at].text in ("range", "struct", "interface"):
                return False
            at -= 1
        if self.tokens[at].text != "]" or at == self.at - 1:
            return False
        if self.tokens[at - 1].text in ("[", "..."):
            return True
        depth, start = 0, at
        while start > 0:
            depth += {"]": 1, "[": -1}.get(self.tokens[start].text, 0)
            if depth == 0:
                break
            start -= 1
        return self.tokens[start - 1].text == "map"

    def loop(self, seen):
        """`for`."""
        del seen
        line = self.take().line
        self.head()
        self.body(0, (line,))

    def choice(self, seen):
        """`switch` and `select`."""
        self.take()
        self.head()
        self.block(seen)

    def inner(self):
        """Functions without a name, and types that have braces."""
        if self.comes("func"):
            self.take()
            if self.comes("("):
                self.signed()
        elif self.comes("struct", "interface"):
            self.take()
            if self.comes("{"):
                self.nested()
        else:
            return False
        return True


def instrumented(source, signature, mark):
    """The program with counters, and how many lines come before its first one. Raises NotCounted."""
    walker = Lines(source, signature, lambda line: f"judgeCounted[{line}]++;")
    walker.file()
    size = source.count("\n") + 2
    return walker.applied(source) + COUNTER % {"size": size, "mark": mark}, 0


def costly(source):
    """What on each line may cost more than it seems to: a dictionary of line -> texts."""
    return hinted(source, SYNTAX, HINTS)
