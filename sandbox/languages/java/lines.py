"""How often each line runs: what `judge explain` asks of a Java program.

Runs on the host, and only changes text: statements are preceded by counters, and a class that is added at the
end puts itself into the place of System.err, which is flushed after the call. The table is written then.
"""

from sandbox.counting import BODY, OTHER, PARENTHESES, SCOPE, VALUES, Declared, Hint, Syntax, hinted, tokens

SYNTAX = Syntax(texts=r'"""(?:\\.|(?!""").)*"""' + r"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'""")
COUNTER = """
final class JudgeLines extends java.io.PrintStream {
    static final long[] counted = new long[%(size)d];
    private static final JudgeLines STREAM = new JudgeLines(System.err);
    static {
        System.setErr(STREAM);
    }
    private JudgeLines(java.io.PrintStream inner) {
        super(inner, false);
    }
    @Override
    public void flush() {
        StringBuilder table = new StringBuilder("\\n%(mark)s");
        for (int i = 0; i < counted.length; i++) {
            if (counted[i] > 0) {
                table.append(i).append(',').append(counted[i]).append(",0;");
            }
        }
        print(table.append('\\n'));
        super.flush();
    }
}
"""
KINDS = frozenset(("class", "interface", "enum"))
MODIFIERS = frozenset(("final", "abstract", "static", "sealed", "strictfp", "public", "private", "protected"))
RECORD = "record"
MOVES = "moves all that is behind the first place"
LIST = r"\b(?:\w*List|Vector|PriorityQueue|\w*Deque|Queue)<.*?>\s+(\w+)"
STRING = r"\bString\s+(\w+)"
HINTS = (
    Hint(r"\.substring\s*\(", "`substring` copies all that it takes"),
    Hint(r"\.remove\s*\(\s*0\s*\)", f"`remove(0)`: in an ArrayList, it {MOVES}"),
    Hint(r"\.add\s*\(\s*0\s*,", f"`add(0, ...)`: in an ArrayList, it {MOVES}"),
    Hint(r"\.insert\s*\(\s*0\s*,|\.deleteCharAt\s*\(\s*0\s*\)", MOVES),
    Hint(r"{name}\.(?:contains|remove)\s*\(\s*[^)\s]", "`contains` and `remove` look through a list", LIST),
    Hint(r"{name}\.contains\s*\(", "`contains` looks through a String", STRING),
    Hint(r"\.(?:indexOf|lastIndexOf)\s*\(", "`indexOf` looks through all from one end"),
    Hint(r"{name}\s*(?:\+=|=.*\+)", "`+` of Strings copies both", STRING),
    Hint(r"{name}\.get\s*\(", "`get` of a LinkedList walks there", r"(\w+)\s*=\s*new\s+LinkedList"),
    Hint(r"\b(?:sort|sorted)\s*\(", "`sort` sorts"),
    Hint(r"\.(?:stream|chars|collect|toArray|toCharArray|split|join|replace\w*|reverse|addAll|putAll)\s*\(",
         "goes through all of it"),
    Hint(r"\b(?:Arrays|Collections)\.\w+\s*\(|\.(?:clone|arraycopy)\s*\(",
         "goes through all that it is given"),
    Hint(r"\bnew\s+(?:\w+\.)*\w+\s*<.*>\s*\(\s*[A-Za-z]", "a collection that is made of another copies it"),
)  # fmt: skip


class Lines(Declared):
    """Statements of Java."""

    ends_at_brace = (BODY, SCOPE, VALUES)

    def __init__(self, source, count):
        super().__init__(tokens(source, SYNTAX), count)
        self.control["synchronized"] = self.guarded

    def brace(self, head):
        """A type, an initializer or the body of a method."""
        kinds = [word for word in head if word in KINDS or word == RECORD]
        if "enum" in kinds:
            return VALUES
        if kinds and (kinds[0] in KINDS or head.index(RECORD) + 1 < head.index(PARENTHESES)):
            return SCOPE
        return OTHER if "=" in head or "[]" in head[-1:] else BODY

    def function(self, head):
        """A body, whose call of another constructor must stay its first statement."""
        del head
        self.expect("{")
        if self.comes("this", "super") and self.peek(1).text == "(":
            self.statement(self.peek().line)
        self.statements(0)
        self.expect("}")

    def guarded(self, seen):
        """`synchronized`."""
        self.take()
        self.nested()
        self.block(seen)

    def known(self, seen):
        """Labels, cases, types within methods."""
        word = self.peek()
        if word.text in ("case", "default") and word.kind == "word":
            self.case(statements=True)
            return 0
        if word.kind == "word" and self.peek(1).text == ":":
            seen = self.counted(seen)
            self.take()
            self.take()
            return self.statement(self.peek().line)
        if self._declares_type():
            self.declaration()
            return seen
        return None

    def _declares_type(self):
        ahead = 0
        while self.peek(ahead).text in MODIFIERS:
            ahead += 1
        word = self.peek(ahead).text
        names = self.peek(ahead + 1).kind == "word"
        return names and (word in KINDS or (word == RECORD and self.peek(ahead + 2).text in ("(", "<")))

    def case(self, *, statements):
        """A case up to its colon, or with what its arrow leads to."""
        arrow = self.label((":", "->")).text == "->"
        if not arrow:
            return
        if self.comes("{"):
            self.block()
        elif statements or self.comes("throw"):
            self.body(0)
        else:
            self.expression((";",))
            self.expect(";")

    def inner(self):
        """Lambdas, classes without a name, and `switch` as a value."""
        if self.comes("->") and self.peek(1).text == "{":
            self.take()
            self.block()
        elif self.comes("new"):
            self._creation()
        elif self.comes("switch"):
            self.take()
            self.nested()
            self.expect("{")
            self._cases()
            self.expect("}")
        else:
            return False
        return True

    def _creation(self):
        self.take()
        while not self.comes("(", "[", "{", ";", ")", "}"):
            self.take()
        if not self.comes("("):
            return
        self.nested()
        if self.comes("{"):
            self.take()
            self.declarations()
            self.expect("}")

    def _cases(self):
        """What is in a `switch` that is a value."""
        seen = 0
        while not self.ended():
            if self.comes("case", "default"):
                self.case(statements=False)
                seen = 0
            else:
                seen = self.statement(seen)


def instrumented(source, signature, mark):
    """The program with counters, and how many lines come before its first one. Raises NotCounted."""
    del signature
    walker = Lines(source, lambda line: f"JudgeLines.counted[{line}]++;")
    walker.declarations()
    size = source.count("\n") + 2
    return walker.applied(source) + COUNTER % {"size": size, "mark": mark}, 0


def costly(source):
    """What on each line may cost more than it seems to: a dictionary of line -> texts."""
    return hinted(source, SYNTAX, HINTS)
