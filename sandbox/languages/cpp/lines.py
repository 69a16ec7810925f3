"""How often each line runs: what `judge explain` asks of a C++ program.

Runs on the host, and only changes text: statements are preceded by counters, and the table is written to
standard error when the runtime flushes std::cerr, as it does after the call. That is noticed by a definition
of std::ostream::flush, which the linker takes for the library's.
"""

from sandbox.counting import Hint, Preprocessed, Syntax, behind, hinted

LITERAL = r"""(?:u8|[uUL])?R"(?P<raw>[^()\\ ]{0,16})\(.*?\)(?P=raw)\""""
PLAIN = r""""(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'"""
SYNTAX = Syntax(
    texts=f"{LITERAL}|{PLAIN}",
    comment=r"//(?:\\\r?\n|[^\n])*|/\*.*?(?:\*/|\Z)",
    number=r"\.?\d(?:[eEpP][-+]|'\w|[\w.])*",
    directives=True,
)
PRELUDE = """\
static unsigned long long judge_counted[%(size)d];
static void judge_table() noexcept {
  for (int i = 0, some = 0; i < %(size)d; i++)
    if (judge_counted[i])
      dprintf(2, "%%s%%d,%%llu,0", some++ ? ";" : "\\n%(mark)s", i, judge_counted[i]);
  dprintf(2, "\\n");
}
std::ostream& judge_flushed(std::ostream* it) __asm__("_ZNSo5flushEv");
std::ostream& judge_flushed(std::ostream* it) {
  if (it->rdbuf()) it->rdbuf()->pubsync();
  if (it == &std::cerr) judge_table();
  return *it;
}
#line 1
"""
BEFORE_INDEX = (")", "]", "}")
VALUE_FOLLOWS = frozenset(("return", "co_return", "co_yield", "case", "throw", "else"))
MOVES = "moves all that is behind"
STRING = r"\bstring\s*&?\s*(\w+)"
HINTS = (
    Hint(r"\berase\s*\(\s*[\w.>-]+[.>]begin\(\)\s*\)", f"`erase(begin())` {MOVES} the first place"),
    Hint(r"\binsert\s*\(\s*[\w.>-]+[.>]begin\(\)\s*,", f"`insert(begin(), ...)` {MOVES} the first place"),
    Hint(r"\b(?:erase|insert)\s*\(.*\bbegin\(\)\s*\+", f"`erase` and `insert`: in a vector, each {MOVES}"),
    Hint(r"{name}(?:\.|->)r?find\w*\s*\(", "`find` looks through a string from one end", STRING),
    Hint(r"(?<![.>\w])(?:find|find_if|count|count_if)\s*\(", "`find` and `count` look through all"),
    Hint(r"(?:\.|->)substr\s*\(", "`substr` copies all that it takes"),
    Hint(r"{name}\s*=.*\+", "`+` of strings copies both", STRING),
    Hint(r"\b(?:accumulate|reduce|max_element|min_element|reverse|rotate|copy|fill|unique|iota)\s*\(",
         "goes through all that it is given"),
    Hint(r"\b(?:stable_)?sort\s*\(", "`sort` sorts"),
    Hint(r"\b(?:strlen|strcmp|strstr|memcpy|memmove|memset)\s*\(", "goes through all of the text or memory"),
    Hint(r"\b(?:vector|string|map|set|deque)\s*(?:<.*>)?\s+\w+\s*(?:=\s*\w+\s*;|[({].*[)}])",
         "a container that is made or copied takes as long as it is"),
)  # fmt: skip


class Lines(Preprocessed):
    """Statements of C++, with those in lambdas."""

    def inner(self):
        """Lambdas."""
        if not self.comes("[") or not self._introduces():
            return False
        self.nested()
        constant = False
        if self.comes("<"):
            self.angles()
        if self.comes("("):
            self.nested()
        while self.peek().kind == "word" or self.comes("->"):
            constant = constant or self.comes("constexpr", "consteval")
            if self.take().text in ("->", "requires"):
                self._until_brace()
            elif self.comes("("):
                self.nested()
        if self.comes("{") and not constant:
            self.block()
        return True

    def _introduces(self):
        """Whether a bracket begins a lambda, and no index or attribute."""
        last = self.last
        if self.peek(1).text == "[" or last.text == "[":
            return False
        if last.kind == "word":
            return last.text in VALUE_FOLLOWS
        return last.kind == "mark" and last.text not in BEFORE_INDEX

    def _until_brace(self):
        while not self.comes("{", ";", ")", ",", "]", "}"):
            if self.comes("(", "["):
                self.nested()
            else:
                self.take()


def instrumented(source, signature, mark):
    """The program with counters, and how many lines come before its first one. Raises NotCounted."""
    del signature
    return behind(PRELUDE, source, mark, lambda count: Lines(source, SYNTAX, count))


def costly(source):
    """What on each line may cost more than it seems to: a dictionary of line -> texts."""
    return hinted(source, SYNTAX, HINTS)
