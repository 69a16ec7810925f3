"""Running GCC on a candidate's source, and telling what it said in the candidate's own terms.

For the build.py of languages that GCC compiles. A solution is compiled as a file of its own, included from a
file of the judge's, so that lines and names in messages are the candidate's; what concerns the judge's part
of the program is put into other words here.
"""

import os
import re
import resource
import select
import signal
import subprocess
import time

CPU_SECONDS = 20
ADDRESS_BYTES = 1 << 30
SAID_BYTES = 1 << 18
MESSAGE_CHARACTERS = 3900
GLUE = "judge"
"""The file name that the judge's own lines have in messages."""
TOO_MUCH = (
    "the compiler needed more time, memory or disk than it may use;"
    " does something have no end at compile time?"
)
HEAD = re.compile(
    r"^(?P<file>[^\s:][^:]*):(?P<line>\d+):(?:\d+:)? "
    r"(?P<kind>fatal error|error|Error|warning|note): (?P<text>.*)"
)
CONTEXT = re.compile(r"^[^\s:][^:]*: (?:In |At )|^[^\s:][^:]*:\d+:\d+:   (?:required|recursively|in )")
INCLUDED = re.compile(r"^(In file included from|                 from) ")
UNDEFINED = re.compile(
    r"(?:(?P<file>[^\s:/]+):(?P<line>\d+):(?:\(\S*\):)? )?undefined reference to [`'](?P<name>[^']*)'"
)
ASSERTED = "static assertion failed: "
NOISE = re.compile(r"/usr/(?:include|lib/gcc)/(?:\S*/)?c\+\+/\d+/|/usr/include/|/usr/lib/gcc/\S+/include/")
CODE = re.compile(
    r"""//(?:\\\n|[^\n])*|/\*.*?(?:\*/|\Z)|R"([^()\\ ]{0,16})\(.*?\)\1\""""
    r"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'""",
    re.DOTALL,
)


class Block:
    """One diagnostic: where, what, and its text as it was printed."""

    def __init__(self, match, context):
        self.file = match["file"]
        self.line = int(match["line"])
        self.is_error = match["kind"].lower().endswith("error")
        self.by_assembler = match["kind"] == "Error"
        self.text = match["text"]
        self.context = context
        self.lines = [match[0]]

    def place(self, name):
        """The line of the file `name` that this is about, through templates that lead there; 0 for none."""
        if self.file == name:
            return self.line
        for line in reversed(self.context):
            found = re.match(rf"{re.escape(name)}:(\d+):", line)
            if found:
                return int(found[1])
        return 0


def bare(source):
    """A source with its comments and literals blanked out; lines and columns stay."""
    return CODE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), source)


def defines(name, code):
    """Whether a bare source defines a class of this name."""
    return re.search(rf"\b(?:struct|class|union)\s+{name}\b[^;{{}}()=]*{{", code) is not None


def line_of(pattern, code):
    """The line of a bare source where a pattern is found first, 0 for nowhere."""
    found = re.search(pattern, code)
    return code.count("\n", 0, found.start()) + 1 if found else 0


def write(name, text):
    """A text file, its line ends as they are."""
    with open(name, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def run(command):
    """(exit status, what was printed) of a compiler, within limits that stay this process's own."""
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_BYTES, ADDRESS_BYTES))
    compiler = subprocess.Popen(
        command,
        env={"PATH": "/usr/local/bin:/usr/bin:/bin", "TMPDIR": os.getcwd(), "LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        process_group=0,
    )
    said = bytearray()
    deadline = time.monotonic() + 2 * CPU_SECONDS
    while len(said) < SAID_BYTES and time.monotonic() < deadline:
        if select.select([compiler.stdout], [], [], 0.5)[0]:
            piece = os.read(compiler.stdout.fileno(), 1 << 16)
            if not piece:
                return compiler.wait(), said.decode("utf-8", "replace")
            said += piece
    os.killpg(compiler.pid, signal.SIGKILL)
    compiler.wait()
    return 1 if len(said) >= SAID_BYTES else -signal.SIGKILL, said.decode("utf-8", "replace")


def blocks(said):
    """The diagnostics in what a compiler printed."""
    found, context, current = [], [], None
    for line in said.splitlines():
        match = HEAD.match(line)
        if match:
            current = Block(match, context)
            context = []
            found.append(current)
        elif INCLUDED.match(line):
            current = None
        elif CONTEXT.match(line):
            context.append(line)
            current = None
        elif current is not None and line.startswith(" "):
            current.lines.append(line)
    return found


def explain(status, said, name, unknown):
    """(message, line) of what a compiler printed about the file `name`.

    `unknown` is (message, line) for errors that lie in the judge's part and do not explain themselves: the
    solution is not what the signature asks for.
    """
    found = blocks(said)
    errors = [block for block in found if block.is_error]
    own = [block for block in errors if block.place(name)]
    if own:
        return _own(found, own[0], name)
    if errors and not _gave_up(status, said):
        text, line = unknown
        first = errors[0]
        if first.by_assembler:
            return f"the assembler says: {first.text}", 0
        if first.file == GLUE and first.text.startswith(ASSERTED):
            text = first.text[len(ASSERTED) :].strip("\"'")
        elif first.file == GLUE and not re.search(r"judge|::", first.text):
            text = f"{first.text}; {text}"
        return text, line
    undefined = UNDEFINED.search(said)
    if undefined:
        if undefined["name"] == "main":
            return "there is no function main", 0
        line = int(undefined["line"]) if undefined["file"] == name else 0
        return f"{undefined['name']} is declared and used, but not defined", line
    if "relocation truncated" in said:
        return "the program's static data is larger than 2 GiB", 0
    if _gave_up(status, said):
        return TOO_MUCH, 0
    return unknown


def _gave_up(status, said):
    signs = ("signal terminated program", "out of memory", "virtual memory exhausted", "File too large",
             "No space left", "cannot allocate", "Cannot allocate", "memory exhausted")  # fmt: skip
    return status < 0 or any(sign in said for sign in signs)


def _own(found, first, name):
    """The message from the first error on: errors, and notes that are about the candidate's own lines."""
    text = []
    for block in found[found.index(first) :]:
        if block.file == name:
            text += [*_shown(block, name), *block.lines]
        elif block.is_error and block.place(name):
            text += [*_shown(block, name), block.lines[0]]
    return _tidy("\n".join(text)), first.place(name)


def _shown(block, name):
    """The lines of a diagnostic's context that lead to it from the candidate's own source."""
    return [line for line in block.context if re.match(rf"{re.escape(name)}:\d", line)]


def _tidy(text):
    text = NOISE.sub("", text)
    return (
        text
        if len(text) <= MESSAGE_CHARACTERS
        else text[: MESSAGE_CHARACTERS - 4].rsplit("\n", 1)[0] + "\n..."
    )
