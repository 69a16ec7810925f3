"""Compiles a solution to a shared object.

The candidate's file is the root of a crate named `solution`; one line after its end takes in the glue. So
line numbers and `crate::` paths are the candidate's, and private methods can be called.
"""

import os
import resource
import signal
import subprocess

import glue
from diagnostics import Diagnostics
from keeping import kept_source, may_hold_trees
from names import NODES, NotOffered, head_of, heads_of, identifier, snake_case
from source import Source, forbidden

GLUE_NAME = "judge_glue.rs"
TAIL = f'\n#[path = "{GLUE_NAME}"] mod judge_glue; use judge_glue::offered::*;\n'
CPU_SECONDS = 10
FLAGS = (
    "--edition=2021",
    "--crate-name=solution",
    "--crate-type=cdylib",
    "--error-format=json",
    "-Awarnings",
    "-Copt-level=2",
    "-Coverflow-checks=on",
    "-Ccodegen-units=1",
    "-Cpanic=unwind",
    "-Cdebuginfo=0",
    "-Cstrip=symbols",
    "-Clink-arg=-Wl,-z,defs",
)
CRATES = (("judge", "libjudge"), ("itertools", "crates/libitertools"), ("rand", "crates/librand"))
TOO_MUCH = (
    "the compiler needed more time or memory than it may use; does something have no end at compile time?"
)


def build(request):
    """Compile; see docs/languages.md."""
    try:
        return {"ok": True} if (failure := attempt(request)) is None else {"ok": False, **failure}
    except NotOffered as reason:
        return {"ok": False, "error": str(reason), "line": 0}


def attempt(request):
    """Leave solution.so in the current folder; the failure if that does not work."""
    try:
        text = request["source"].decode("utf-8")
    except UnicodeDecodeError:
        return {"error": "the source is not UTF-8", "line": 0}
    source = Source(text)
    if (what := forbidden(source)) is not None:
        return {"error": what[1], "line": what[0]}
    signature = request["signature"]
    own_list = source.has("struct", "ListNode") or source.has("Drop", "for", "ListNode")
    names = called_names(signature, source)
    part = glue.make(signature, names, own_list=own_list, hold_trees=may_hold_trees(source))
    with open(GLUE_NAME, "w", encoding="utf-8") as file:
        file.write(part.text())
    kept = None
    if signature["kind"] == "function":
        kept = kept_source(text, source, entry(signature, source)[1], signature["parameters"])
    if kept is not None and compile_crate(request, kept)[0] == 0:
        return None
    status, said = compile_crate(request, text)
    if status == 0:
        return None
    return explain(
        signature, source, part, Diagnostics(said, request["name"], source.lines, GLUE_NAME), status
    )


def compile_crate(request, text):
    """Run the compiler; (exit status, its messages)."""
    folder, name = request["folder"], request["name"]
    with open(name, "w", encoding="utf-8", newline="") as file:
        file.write(text + TAIL)
    known = [f"--extern={crate}={folder}/{place}.rlib" for crate, place in CRATES]
    command = ["rustc", *FLAGS, *known, f"-Ldependency={folder}/crates", "-o", "solution.so", name]
    environment = {"PATH": "/usr/bin:/bin", "TMPDIR": os.getcwd(), "LANG": "C.UTF-8", "RUSTC_ICE": "0"}
    ran = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, preexec_fn=limit, check=False
    )
    return ran.returncode, ran.stderr.decode("utf-8", "replace")


def limit():
    """In the compiler's process."""
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def called_names(signature, source):
    """What the judge calls for each function of the signature, as the glue writes it."""
    if signature["kind"] == "program":
        return {}
    name = signature["name"]
    if signature["kind"] == "class":
        methods = [method["name"] for method in signature["methods"][1:]]
        return {name: "new", **{method: chosen(method, source, name) for method in methods}}
    return {name: entry(signature, source)[0]}


def entry(signature, source):
    """(path, function) of what is called for a function's signature; without one, where it should be."""
    name = signature["name"]
    for owner, prefix in (("Solution", "super::Solution::"), (None, "super::")):
        for known in (snake_case(name), name):
            found = source.find(known, owner)
            if found:
                return prefix + identifier(known), found
    return "super::Solution::" + identifier(snake_case(name)), None


def chosen(method, source, owner):
    """The method's name in Rust's spelling, or as the signature has it where the candidate wrote that."""
    snake = snake_case(method)
    other = method if source.find(method, owner) and not source.find(snake, owner) else snake
    return identifier(other)


def expected(signature, name=None):
    """The heads that a solution must have: of one function or, for a class, of all."""
    if signature["kind"] == "function":
        return f"impl Solution {{ pub {head_of(signature)} }}"
    heads = zip(signature["methods"], heads_of(signature))
    wanted = [head for method, head in heads if name in (None, method["name"])]
    return f"impl {signature['name']} {{ {' '.join(f'{head};' for head in wanted)} }}"


def explain(signature, source, part, said, status):
    """Why the compiler failed."""
    own = said.own()
    if own is not None:
        return {"error": own[0], "line": own[1]}
    glue_line, detail = said.in_glue()
    if glue_line:
        return mismatch(signature, source, part.speaks_of.get(glue_line), detail)
    text = said.linking()
    if text is None and status in (-signal.SIGKILL, -signal.SIGXCPU):
        text = TOO_MUCH
    elif text is None and status < 0:
        text = "the compiler crashed; is something nested too deeply?"
    text = text or said.other() or "the compiler failed on this source"
    quoted = next((function.line for function in source.functions if f"`{function.name}`" in text), 0)
    return {"error": text, "line": quoted}


def mismatch(signature, source, name, detail):
    """The source is fine by itself, and is not what the judge calls."""
    if name in NODES:
        text = f"another {name} than the judge makes; expected: struct {name} {{ {NODES[name]} }}"
        return {"error": text + (f"\n{detail}" if detail else ""), "line": source.line_of("struct", name)}
    if signature["kind"] == "program":
        found = source.find("main", None)
        text = "fn main cannot be called as a program" if found else "there is no fn main()"
        return {"error": text, "line": found.line if found else 0}
    want = expected(signature, name)
    owner = signature["name"] if signature["kind"] == "class" else None
    wanted = {"new"} if name == owner else {snake_case(name or ""), name}
    found = next(
        (
            f
            for f in source.functions
            if f.name in wanted and f.owner in (owner, "Solution", None) and not f.nested
        ),
        None,
    )
    if found is None:
        there = sorted({f.name for f in source.functions if f.owner == (owner or "Solution")})
        listed = f"; there is {', '.join(there[:8])}" if there else ""
        return {"error": f"not found: {want}{listed}", "line": 0}
    text = f"fn {found.name} cannot be called as the judge does; expected: {want}"
    return {"error": text + (f"\n{detail}" if detail else ""), "line": found.line}
