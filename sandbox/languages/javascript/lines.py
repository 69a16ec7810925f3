"""How often each line runs: what `judge explain` asks of a JavaScript program, or of one with types.

Runs on the host, and only changes text: statements are preceded by counters, and what has changed in the
table is written to standard error whenever the judge's call of one of the program's functions is over;
of a whole program when nothing is left to do.
"""

from sandbox.counting import Braces, Hint, NotCounted, Syntax, hinted, tokens

SYNTAX = Syntax(patterns=True)
PRELUDE = """\
const judge$counted = new Array(%(size)d).fill(0); let judge$told = [], judge$depth = 0;\
 function judge$table() { let text = '\\n%(mark)s';\
 for (let i = 0; i < %(size)d; i++) if (judge$counted[i] !== (judge$told[i] || 0))\
 text += `${i},${judge$told[i] = judge$counted[i]},0;`; process.stderr.write(text + '\\n'); }\
 function judge$left() { if (--judge$depth === 0) judge$table(); }\
 function judge$value(value) { judge$left(); return value; }\
"""
AT_END = """ setTimeout(judge$table, 2 ** 31 - 1);\
 { const exit = process.exit; process.exit = (...codes) => { judge$table(); exit(...codes); }; }\
"""
ENTER_VALUE = "judge$depth++,"
ENTER, LEAVE = "judge$depth++;try{", "}finally{judge$left();}"
CONTINUES = frozenset(
    [
        "(",
        "[",
        ".",
        "?.",
        ",",
        ";",
        ":",
        "?",
        "=",
        "==",
        "=>",
        "<",
        ">",
        "<=",
        ">=",
        "!=",
        "+",
        "-",
        "*",
        "/",
        "%",
        "&",
        "|",
        "^",
        "&&",
        "||",
        "??",
        "+=",
        "-=",
        "*=",
        "/=",
        "%=",
        "&=",
        "|=",
        "^=",
        "<<=",
        "}",
        ")",
        "]",
    ]
)
WORDS_BETWEEN = frozenset(("in", "instanceof", "of", "as", "satisfies", "extends", "is", "else"))
EXPECTS_VALUE = frozenset(
    [
        "typeof",
        "new",
        "delete",
        "void",
        "in",
        "instanceof",
        "of",
        "await",
        "case",
        "extends",
        "const",
        "let",
        "var",
        "import",
        "from",
        "as",
        "satisfies",
    ]
)
NO_LINE_BREAK_AFTER = frozenset(("return", "throw", "break", "continue"))
TYPE_CONTINUES = frozenset((":", "|", "&", "=>", "<", ",", "(", "?", "="))
SKIPPED = frozenset(("interface", "declare"))
HINTS = (
    Hint(r"\.shift\s*\(", "`shift` moves all that is behind the first place"),
    Hint(r"\.unshift\s*\(", "`unshift` moves all that is there"),
    Hint(r"\.splice\s*\(", "`splice` moves all that is behind"),
    Hint(r"\.(?:indexOf|lastIndexOf|includes|find\w*|some|every)\s*\(", "looks through it from one end"),
    Hint(r"\.(?:slice|substr\w*|concat|flat|from|split|join|replace\w*)\s*\(", "copies all that it takes"),
    Hint(r"\.\.\.\s*[A-Za-z_$([]", "`...` copies all of it"),
    Hint(r"\.(?:map|filter|reduce|forEach|fill|reverse|keys|values|entries)\s*\(", "goes through all of it"),
    Hint(r"\.sort\s*\(", "`sort` sorts"),
    Hint(r"\bMath\.(?:max|min)\s*\(\s*\.\.\.", "goes through all of it"),
    Hint(r"\bnew\s+(?:Set|Map|Array)\s*(?:<.*>)?\(\s*[A-Za-z_$\[]", "makes all of it"),
    Hint(r"\bJSON\.", "goes through all of it"),
)  # fmt: skip


class Lines(Braces):
    """Statements of JavaScript, whose ends are often left out."""

    def __init__(self, source, signature, count):
        super().__init__(tokens(source, SYNTAX), count)
        self.began = -1
        methods = signature.get("methods") or ()
        names = {method["name"] for method in methods} - {signature["name"]}
        self.entries = names | {"constructor"} if methods else {signature["name"]}
        if methods:
            self.entries.add(signature["name"])
        self.control["with"] = self.loop

    # Statements

    def known(self, seen):
        """Functions, cases, labels, directives, modules, and what is a type alone."""
        token, behind = self.peek(), self.peek(1)
        if token.kind == "text" and behind.text == ";":
            self.simple()
            return seen
        if token.kind != "word":
            return None
        if token.text == "function" or (token.text == "async" and behind.text == "function"):
            self.inner()
            return seen
        if token.text in ("case", "default") and not (token.text == "default" and self.last.text == "export"):
            self.label()
            return 0
        if behind.text == ":" and token.text not in self.control:
            seen = self.counted(seen)
            self.take()
            self.take()
            return self.statement(self.peek().line)
        return self.module_or_type(seen)

    def module_or_type(self, seen):
        """`import`, `export`, and types."""
        token, behind = self.peek(), self.peek(1)
        if token.text == "import" and behind.text not in ("(", "."):
            self.simple()
            return seen
        if token.text == "export":
            self.take()
            if self.comes("default"):
                self.take()
            if self.comes("{", "*", "=", "type", "interface"):
                self.simple()
                return seen
            return self.exported(seen)
        if token.text == "abstract" and behind.text == "class":
            self.take()
            return self.exported(seen)
        if (
            token.text in ("type", "enum", "namespace", *SKIPPED)
            and behind.kind == "word"
            and not behind.breaks
        ):
            self.typed()
            return seen
        if token.text == "const" and behind.text == "enum":
            self.typed()
            return seen
        return None

    def exported(self, seen):
        """What stands behind words that a counter must not be put after."""
        if self.comes("class", "function", "async"):
            self.inner()
            return seen
        return self.statement(self.peek().line)

    def typed(self):
        """Types, enums and the like: nothing in them is counted."""
        if self.comes("type"):
            self.simple()
            return
        while not self.comes("{", ";") and not self.ended():
            self.take()
        if self.comes("{"):
            self.nested()

    def simple(self):
        """A statement up to its semicolon, or to the line's end where none is needed."""
        word = self.peek()
        if word.text == "class":
            self.inner()
            return
        if word.text in NO_LINE_BREAK_AFTER and self.peek(1).breaks:
            self.take()
            return
        self.began = self.at
        self.expression((";", "}"))
        if self.comes(";"):
            self.take()

    def over(self, ends):
        """Whether an expression ends here; a statement does so at a line break that nothing reaches over."""
        token = self.peek()
        if token.kind == "end":
            return ";" in ends
        if token.text in ends:
            return True
        if ";" not in ends or not token.breaks or self.at == self.began:
            return False
        last = self.last
        if token.text in CONTINUES or token.text in WORDS_BETWEEN or token.text.startswith("`"):
            return False
        if last.kind == "word":
            return last.text not in EXPECTS_VALUE
        return last.kind != "mark" or last.text in (")", "]", "}", "++", "--")

    # Expressions

    def inner(self):
        """Functions, classes, arrows and objects."""
        if self.comes("function") or (self.comes("async") and self.peek(1).text == "function"):
            self.named_function()
        elif self.comes("class") and self.last.text != ".":
            self.take()
            while not self.comes("{"):
                if self.comes("("):
                    self.nested()
                else:
                    self.take()
            self.members()
        elif self.comes("=>") and self.peek(1).text == "{":
            name = self.arrow_name()
            self.take()
            self.called(name)
        elif self.comes("=>") and self.arrow_name() in self.entries:
            self.arrow_value()
        elif self.comes("{"):
            self.members()
        else:
            return False
        return True

    def named_function(self):
        """A function with its name, or that of what it is assigned to."""
        name = self.assigned(self.at - 1)
        while not self.comes("("):
            token = self.take()
            if token.kind == "word" and token.text not in ("function", "async"):
                name = token.text
        self.signed(name)

    def signed(self, name):
        """Parameters, a type of what comes back, and the body where there is one."""
        self.nested()
        if self.comes(":"):
            self.take()
            self.type_before_body()
        if self.comes("{"):
            self.called(name)

    def type_before_body(self):
        """A type: the brace of a body does not follow what expects more of the type."""
        while not self.comes(";", "}") and self.peek().kind != "end":
            if self.comes("{") and self.last.text not in TYPE_CONTINUES:
                return
            if self.peek().text in ("(", "[", "{"):
                self.nested()
            else:
                self.take()

    def called(self, name):
        """The body of a function, which says when it is left if the judge calls it."""
        self.expect("{")
        start, entry = self.last.end, name in self.entries
        while self.peek().kind == "text" and self.peek(1).text == ";":
            self.take()
            start = self.take().end
        if entry:
            self.add(start, ENTER)
        self.statements(0)
        if entry:
            self.add(self.peek().start, LEAVE)
        self.expect("}")

    def assigned(self, at):
        """The name that the value behind a token gets; nothing where it gets none."""
        if at > 0 and self.tokens[at].text in ("=", ":"):
            return self.tokens[at - 1].text
        return ""

    def arrow_name(self):
        """The name that an arrow function is assigned to: its parameters stand between."""
        at, depth = self.at - 1, 0
        while at > 0 and (depth > 0 or self.tokens[at].text != "="):
            token = self.tokens[at]
            depth += {")": 1, "]": 1, "}": 1, "(": -1, "[": -1, "{": -1}.get(token.text, 0)
            if depth < 0 or (depth == 0 and token.text in (";", ",")):
                return ""
            at -= 1
        while at > 1 and self.tokens[at].text != ":" and self.tokens[at - 1].kind == "word":
            at -= 1
            if self.tokens[at - 1].text in ("const", "let", "var", "."):
                break
        return self.tokens[at].text

    def arrow_value(self):
        """What an arrow function of the judge's gives, without a body."""
        self.add(self.take().end, f"({ENTER_VALUE}{self.count(self.last.line).rstrip(';')},judge$value(")
        self.began = self.at
        self.expression((";", ",", ")", "]", "}"))
        self.add(self.last.end, "))")

    def members(self):
        """What is in an object or a class."""
        self.expect("{")
        while not self.comes("}"):
            token = self.peek()
            if token.text == "(" and (self.last.kind in ("word", "text") or self.last.text in ("]", ">")):
                self.member()
            elif token.text in ("(", "["):
                self.nested()
            elif token.text == "{" and self.last.text == "static":
                self.block()
            elif token.text in ("=", ":"):
                self.take()
                self.value()
            elif not self.inner():
                self.take()
        self.expect("}")

    def value(self):
        """The value of a member, with what it calls."""
        while not self.comes(",", ";", "}") and self.peek().kind != "end":
            if self.peek().breaks and self.over((";",)) and self.last.text != ":":
                return
            if self.inner():
                continue
            if self.comes("(", "["):
                self.nested()
            else:
                self.take()

    def member(self):
        """A method, from its parameters on; or a call, which has no body."""
        self.signed(self.last.text)


def instrumented(source, signature, mark):
    """The program with counters, and how many lines come before its first one. Raises NotCounted."""
    walker = Lines(source, signature, lambda line: f"judge$counted[{line + 1}]++;")
    while walker.peek().kind != "end":
        walker.statements(0)
        if walker.comes("}"):
            raise NotCounted(f"line {walker.peek().line}: a brace closes nothing")
    size = source.count("\n") + 3
    prelude = PRELUDE % {"size": size, "mark": mark}
    if signature["kind"] == "program":
        prelude += AT_END
    return f"{prelude}\n{walker.applied(source)}", 1


def costly(source):
    """What on each line may cost more than it seems to: a dictionary of line -> texts."""
    return hinted(source, SYNTAX, HINTS)
