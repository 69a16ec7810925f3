"""How often each line runs: what `judge explain` asks of a Rust program.

Runs on the host, and only changes text: statements are preceded by counters, and what has changed in the
table is written to standard error whenever the judge's call of one of the program's functions is over.
"""

from sandbox.counting import Headed, Hint, Syntax, hinted, tokens

SYNTAX = Syntax(
    texts=r"""b?r(?P<hashes>\#*)".*?"(?P=hashes)|[bc]?"(?:[^"\\]|\\.)*\""""
    r"""|b?'(?:[^'\\\n]|\\(?:u\{[^}]*\}|x[0-9a-fA-F]{2}|.))'""",
    number=r"\d\w*(?:\.\d\w*)?",
)
COUNTER = """
mod judge_lines {
    use std::{io::Write, sync::atomic::{AtomicU64, Ordering::Relaxed}};
    const SIZE: usize = %(size)d;
    static COUNTED: [AtomicU64; SIZE] = [const { AtomicU64::new(0) }; SIZE];
    static TOLD: [AtomicU64; SIZE] = [const { AtomicU64::new(0) }; SIZE];
    static DEPTH: AtomicU64 = AtomicU64::new(0);
    #[inline(always)]
    pub fn at(line: usize) {
        COUNTED[line].store(COUNTED[line].load(Relaxed) + 1, Relaxed);
    }
    pub struct Call;
    pub fn called() -> Call {
        DEPTH.store(DEPTH.load(Relaxed) + 1, Relaxed);
        Call
    }
    impl Drop for Call {
        fn drop(&mut self) {
            DEPTH.store(DEPTH.load(Relaxed) - 1, Relaxed);
            if DEPTH.load(Relaxed) == 0 {
                tell();
            }
        }
    }
    pub fn tell() {
        let mut table = String::from("\\n%(mark)s");
        for line in 0..SIZE {
            let runs = COUNTED[line].load(Relaxed);
            if runs != TOLD[line].load(Relaxed) {
                TOLD[line].store(runs, Relaxed);
                table += &format!("{},{},0;", line, runs);
            }
        }
        table.push('\\n');
        let _ = std::io::stderr().write_all(table.as_bytes());
    }
}
"""
ENTRY = "let _judge_call=crate::judge_lines::called();"
BEFORE_EXIT = "crate::judge_lines::tell();"
ITEMS = frozenset(("fn", "struct", "enum", "union", "impl", "trait", "mod", "use", "type", "const", "static",
                   "extern", "pub", "macro_rules"))  # fmt: skip
BLOCKS = frozenset(("if", "match", "loop", "while", "for", "unsafe"))
BEFORE_BLOCK = frozenset(("else", "move", "return", "break", "in", "unsafe", "const", "async"))
OPENING, CLOSING = frozenset("([{"), frozenset(")]}")
GOES_ON = (".", "?")
MOVES = "moves all that is behind the first place"
TYPED = r"(\w+)\s*:\s*&?\s*(?:mut\s+)?(?:Vec<|\[)"
MADE = r"\blet\s+(?:mut\s+)?(\w+)\s*=\s*(?:vec!|Vec::)"
HINTS = (
    Hint(r"\.remove\s*\(\s*0\s*\)", f"`remove(0)` of a Vec {MOVES}"),
    Hint(r"\.insert\s*\(\s*0\s*,", f"`insert(0, ...)` {MOVES}"),
    Hint(r"{name}\.contains\s*\(", "`contains` looks through a Vec", TYPED),
    Hint(r"{name}\.contains\s*\(", "`contains` looks through a Vec", MADE),
    Hint(r"\.(?:clone|to_vec|to_string|to_owned)\s*\(", "copies all that it is called on"),
    Hint(r"\.nth\s*\(", "`nth` walks there"),
    Hint(r"\.(?:position|find|any|all|count|sum|fold|skip|(?:max|min)(?:_by(?:_key)?)?)\s*\(",
         "goes through what comes before it"),
    Hint(r"\.(?:collect|extend|extend_from_slice|concat|join|split_off|drain|reverse|retain|fill|resize)\b",
         "goes through all of it"),
    Hint(r"\.sort\w*\s*\(", "`sort` sorts"),
    Hint(r"\bformat!", "`format!` copies all that it takes"),
    Hint(r"\bvec!\s*\[[^;]*;", "`vec!` fills all that it makes"),
)  # fmt: skip


class Lines(Headed):
    """Statements of Rust: heads of blocks stand without brackets, and almost all is an expression."""

    def __init__(self, source, signature, count):
        super().__init__(tokens(source, SYNTAX), count)
        self.signature = signature

    # Declarations

    def items(self):
        """All declarations up to the end of a block, which is not taken, or of the text."""
        self.deeper()
        while not self.ended():
            self.item()
        self.depth -= 1

    def item(self):
        """One declaration: functions are gone through, what else there is has no statements."""
        constant = False
        while not self.comes("{", ";"):
            word = self.peek().text
            if word == "fn" and self.peek(1).kind == "word":
                self.function(constant)
                return
            if word in ("impl", "trait", "mod"):
                while not self.comes("{", ";"):
                    self.raw()
                if self.comes("{"):
                    self.take()
                    self.items()
                    self.expect("}")
                else:
                    self.take()
                return
            if word in ("const", "static", "use", "type") and self.peek(1).text != "fn":
                while not self.comes(";"):
                    self.raw()
                break
            constant = constant or word == "const"
            self.raw()
        if self.comes("{"):
            self.raw()
        if self.comes(";"):
            self.take()

    def function(self, constant=False):
        """A function, with what is put first into its body."""
        self.take()
        name = self.take().text
        while not self.comes("{", ";"):
            self.raw()
        if self.comes(";") or constant:
            self.raw()
            return
        self.add(self.take().end, ENTRY if self.is_entry(name) else "")
        self.statements(0)
        self.expect("}")

    def is_entry(self, name):
        """Whether the judge calls a function of this name."""
        kind, wanted = self.signature["kind"], self.signature.get("name", "")
        if kind == "program":
            return name == "main"
        plain = name.removeprefix("r#").replace("_", "").lower()
        if kind == "function":
            return plain == wanted.replace("_", "").lower()
        names = {method["name"].replace("_", "").lower() for method in self.signature["methods"]}
        return plain in names | {"new"}

    def raw(self):
        """Take a token, or all that is in a bracket, whatever it is."""
        depth = 0
        while True:
            text = self.take().text
            depth += (text in OPENING) - (text in CLOSING)
            if depth <= 0:
                return

    # Statements

    def known(self, seen):
        """All but an expression that ends with a semicolon."""
        first = self.peek()
        while self.comes("#"):
            self.take()
            self.raw()
        word = self.peek()
        if self._declares():
            self.item()
            return seen
        if word.line != seen:
            self.add(first.start, self.count(word.line))
        if self.comes("'") and self.peek(2).text == ":":
            for _ in range(3):
                self.take()
        if self.comes("let"):
            self.binding(word.line)
        elif self.starts_block():
            self.whole_block(word.line)
            if self.comes(*GOES_ON):
                self.rest()
        else:
            if [self.peek(ahead).text for ahead in range(3)] == ["process", "::", "exit"] or [
                self.peek(ahead).text for ahead in range(5)
            ] == ["std", "::", "process", "::", "exit"]:
                self.add(word.start, BEFORE_EXIT)
            self.rest()
        return word.line

    def _declares(self):
        word, behind = self.peek(), self.peek(1)
        if word.text == "unsafe":
            return behind.text in ("fn", "impl", "trait")
        if word.text in ("union", "macro_rules"):
            return behind.kind == "word" or behind.text == "!"
        return word.kind == "word" and word.text in ITEMS and behind.text != "{"

    def rest(self):
        """An expression up to a semicolon or the end of the block."""
        self.expression((";", "}"))
        if self.comes(";"):
            self.take()

    def binding(self, seen):
        """`let`, with what it does else."""
        self.take()
        while not self.comes("=", ";"):
            self.raw()
        if self.comes("="):
            self.take()
            self.expression((";", "else"))
            if self.comes("else"):
                self.take()
                self.block(seen)
        self.expect(";")

    # Blocks

    def starts_block(self):
        """Whether an `if`, a loop or the like comes."""
        word, behind = self.peek(), self.peek(1)
        if word.kind != "word" or word.text not in BLOCKS:
            return False
        return behind.text == "{" if word.text in ("unsafe", "loop") else behind.text != "<"

    def whole_block(self, seen):
        """An `if`, a loop or the like, to its end."""
        word = self.peek()
        if word.text == "if":
            self.condition(seen)
        elif word.text == "match":
            self.take()
            self.head()
            self.arms(seen)
        elif word.text == "unsafe":
            self.take()
            self.block(seen)
        else:
            self.take()
            if word.text == "for":
                while not self.comes("in"):
                    self.raw()
            self.head()
            self.body(0, (word.line,))

    def head(self):
        """What stands before the brace of a block."""
        while not self.comes("{"):
            if self.comes("let"):
                while not self.comes("="):
                    self.raw()
            self.expression(("{", "let"))

    def arms(self, seen):
        """All cases of a `match`; those on the line that has been counted are not counted again."""
        self.expect("{")
        while not self.ended():
            while not self.comes("=>"):
                self.raw()
            self.take()
            if self.comes("{"):
                self.block(seen)
            else:
                self._arm(seen)
            if self.comes(","):
                self.take()
        self.expect("}")

    def _arm(self, seen):
        """What a case comes to, without braces."""
        token = self.peek()
        counted = token.line != seen
        if counted:
            self.add(token.start, "{" + self.count(token.line))
        if self.starts_block():
            self.whole_block(token.line)
            if self.comes(*GOES_ON):
                self.expression((",", "}"))
        else:
            self.expression((",", "}"))
        if counted:
            self.add(self.last.end, "}")

    # Expressions

    def inner(self):
        """Blocks, closures, macros and values of structures within an expression."""
        token = self.peek()
        if self.starts_block():
            self.whole_block(token.line)
        elif token.kind == "word" and self.peek(1).text == "!" and self.peek(2).text in OPENING:
            self.take()
            self.take()
            self.raw()
        elif token.text in ("|", "||") and self._begins_value():
            self._closure()
        elif token.text == "{" and not self._is_structure():
            self.block()
        else:
            return False
        return True

    def _closure(self):
        if self.take().text == "|":
            while not self.comes("|"):
                self.raw()
            self.take()
        if self.comes("->"):
            while not self.comes("{"):
                self.raw()
            self.block()

    def _begins_value(self):
        """Whether a value is expected: a bar is no operator then."""
        last = self.last
        if last.kind == "word":
            return last.text in BEFORE_BLOCK
        return last.kind == "mark" and last.text not in (")", "]", "}", "?")

    def _is_structure(self):
        """Whether a brace follows the name of a type."""
        last = self.last
        return (last.kind == "word" and last.text not in BEFORE_BLOCK) or last.text == ">"


def instrumented(source, signature, mark):
    """The program with counters, and how many lines come before its first one. Raises NotCounted."""
    walker = Lines(source, signature, lambda line: f"crate::judge_lines::at({line});")
    walker.items()
    if walker.comes("}"):
        walker.expect("a declaration")
    size = source.count("\n") + 2
    return walker.applied(source) + COUNTER % {"size": size, "mark": mark}, 0


def costly(source):
    """What on each line may cost more than it seems to: a dictionary of line -> texts."""
    return hinted(source, SYNTAX, HINTS)
