"""Compiles a solution to a shared object.

The candidate's file is included from one of the judge's, after the precompiled headers and before the lines
of glue.py.
"""

import gcc
import glue
from starter import NODES, type_names

AS_WRITTEN = [
    "-fno-tree-loop-distribute-patterns",
    "-fno-optimize-sibling-calls",
    "-fno-ipa-pure-const",
    "-fno-optimize-strlen",
    "--param=max-inline-recursive-depth=0",
    "--param=max-inline-recursive-depth-auto=0",
    "--param=max-inline-insns-recursive-auto=0",
]
"""Less of -O2: loops stay loops where it would call memmove; a recursive call stays one where it would take
in the next few levels, jump instead of calling where that is the last thing done, or make one call of two
that are alike; and `strlen` looks again. What is counted is then what is written, at every size alike."""
FLAGS = [
    "-std=gnu17",
    "-O2",
    "-g1",
    "-fPIC",
    "-fvisibility=hidden",
    *AS_WRITTEN,
    "-fsanitize=unreachable",
    "-fsanitize-trap=all",
]
"""Those of the precompiled headers, too: runtime/build-runtime.sh reads them here."""
MESSAGES = ["-w", "-fmax-errors=4", "-fdiagnostics-color=never", "-fno-diagnostics-show-option"]
LINK = ["-shared", "-Wl,-z,defs", "-Wl,-z,now", "-Wl,--build-id=none", "-lm"]


def build(request):
    """Compile; see docs/languages.md."""
    try:
        source = request["source"].decode("utf-8")
    except UnicodeDecodeError:
        return {"ok": False, "error": "the source is not UTF-8", "line": 0}
    name, signature = request["name"], request["signature"]
    code = gcc.bare(source)
    gcc.write(name, source)
    try:
        gcc.write("judge.c", unit(signature, code, name))
    except glue.NotOffered as reason:
        return {"ok": False, "error": str(reason), "line": 0}
    status, said = gcc.run(compiler(f"{request['folder']}/runtime", request["judge"], signature))
    if status == 0:
        return {"ok": True}
    message, line = gcc.explain(status, said, name, glue.unexplained(signature, code))
    return {"ok": False, "error": message, "line": line}


def compiler(runtime, judge, signature):
    """The command that makes solution.so of judge.c."""
    files = ["-I", runtime, "-include", f"{runtime}/prelude.h", "judge.c"]
    if signature["kind"] == "program":
        files.append(f"{judge}/program.o")
    else:
        files += [f"{runtime}/{part}.o" for part in ("calls", "values", "nodes")]
    offered = f"-Wl,--version-script={runtime}/offered.map"
    return ["gcc", *FLAGS, *MESSAGES, *files, *LINK, offered, "-o", "solution.so"]


def unit(signature, code, name):
    """The text of the judge's file. Raises glue.NotOffered."""
    lines = []
    if signature["kind"] != "program":
        used = type_names(signature)
        for node, text in NODES.items():
            if (node != "Node" or node in used) and not gcc.defines(node, code):
                lines.append(text)
    lines.append(f'#include "{name}"')
    if signature["kind"] != "program":
        lines.append(f'#line 1 "{gcc.GLUE}"')
        lines += glue.lines(signature)
    return "\n".join(lines) + "\n"
