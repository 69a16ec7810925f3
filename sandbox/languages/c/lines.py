"""How often each line runs: what `judge explain` asks of a C program.

Runs on the host, and only changes text: statements are preceded by counters, and what has changed in the
table is written to standard error whenever the judge's call of one of the program's functions is over.
"""

from sandbox.counting import PARENTHESES, Hint, Preprocessed, Syntax, behind, hinted

SYNTAX = Syntax(comment=r"//(?:\\\r?\n|[^\n])*|/\*.*?(?:\*/|\Z)", directives=True)
PRELUDE = """\
static unsigned long long judge_counted[%(size)d], judge_told[%(size)d];
static int judge_depth;
static void judge_table(void) {
  static char text[%(size)d * 40 + 100];
  int end = sprintf(text, "\\n%(mark)s");
  for (int i = 0; i < %(size)d; i++)
    if (judge_counted[i] != judge_told[i])
      end += sprintf(text + end, "%%d,%%llu,0;", i, judge_told[i] = judge_counted[i]);
  text[end++] = '\\n';
  fwrite(text, 1, end, stderr);
}
static int judge_entered(void) { return ++judge_depth; }
static void judge_left(int* one) { (void)one; if (--judge_depth == 0) judge_table(); }
#line 1
"""
ENTRY = "__attribute__((cleanup(judge_left))) int judge_inside = judge_entered();"
PROGRAM = f"atexit(judge_table);{ENTRY}"
HINTS = (
    Hint(r"\bstrlen\s*\(", "`strlen` goes through the whole text"),
    Hint(r"\b(?:strcat|strncat)\s*\(", "`strcat` goes through the whole text before it copies"),
    Hint(r"\b(?:strn?cmp|strchr|strrchr|strstr|memchr|memcmp)\s*\(", "goes through the text from the start"),
    Hint(r"\b(?:strn?cpy|strdup|memcpy|memmove|memset)\s*\(", "goes through all that it copies or fills"),
    Hint(r"\b(?:calloc|realloc)\s*\(", "`calloc` fills, and `realloc` may copy, all of it"),
    Hint(r"\bqsort\s*\(", "`qsort` sorts"),
    Hint(r"\bHASH_(?:COUNT|SORT|CLEAR)\s*\(|\bHASH_ITER\s*\(", "goes through the whole table"),
)


class Lines(Preprocessed):
    """Statements of C; functions that the judge calls say when they are left."""

    def __init__(self, source, signature, count):
        super().__init__(source, SYNTAX, count)
        self.signature = signature

    def function(self, head):
        """The body of a function."""
        name = head[-1 - head[::-1].index(PARENTHESES) - 1]
        self.expect("{")
        if self.is_entry(name):
            self.add(self.last.end, PROGRAM if self.signature["kind"] == "program" else ENTRY)
        self.statements(0)
        self.expect("}")

    def is_entry(self, name):
        """Whether the judge calls a function of this name: all that begin like a class are its methods."""
        if self.signature["kind"] == "program":
            return name == "main"
        if self.signature["kind"] == "class":
            return name.lower().startswith(self.signature["name"].lower())
        return name == self.signature["name"]


def instrumented(source, signature, mark):
    """The program with counters, and how many lines come before its first one. Raises NotCounted."""
    return behind(PRELUDE, source, mark, lambda count: Lines(source, signature, count))


def costly(source):
    """What on each line may cost more than it seems to: a dictionary of line -> texts."""
    return hinted(source, SYNTAX, HINTS)
