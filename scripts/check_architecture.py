#!/usr/bin/env python3
"""Checks the rules that keep the project easy to find one's way in. Prints each breach; exit code 1 if any.

- Imports point one way: api -> judge -> sandbox.
- Only sandbox/backends/engine.py knows the container engine's client library.
- What runs in the guest (sandbox/guest, sandbox/languages/*) imports the standard library and itself only;
  lines.py of a language, which stays on the host, also what puts counters into texts.
- A module has at most 400 lines, a function at most 60.

    scripts/check_architecture.py [ROOT]
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MOST_MODULE_LINES = 400
MOST_FUNCTION_LINES = 60
ROOMS = ("sandbox", "judge", "api")
"""From the bottom up: a room may import itself and those before it."""
ENGINE_CLIENT = "docker"
ENGINE_MODULE = Path("sandbox/backends/engine.py")
GUEST = Path("sandbox/guest")
LANGUAGES = Path("sandbox/languages")
SUBMISSIONS = "selftest"
"""The folder of programs that prove a language; they are written as people write them."""
ON_THE_HOST = {"lines.py", "mutants.py"}
OFFERED_ON_THE_HOST = {"sandbox.counting", "sandbox.syntax_trees"}
BUILT_IN_THE_IMAGE = "_judge_"
"""How the names of extension modules begin that a language's Dockerfile compiles."""


@dataclass(frozen=True, order=True)
class Breach:
    """One broken rule, and where: `path` is relative to the root, lines count from 1."""

    path: Path
    line: int
    rule: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}"


def check(root: Path) -> list[Breach]:
    """Everything below `root` that breaks a rule, in order of place."""
    return sorted(breach for path in _modules(root) for breach in _check_module(root, path))


def _modules(root: Path) -> Iterator[Path]:
    """The modules of all rooms, relative to `root`."""
    for room in ROOMS:
        for path in (root / room).rglob("*.py"):
            if SUBMISSIONS not in path.parts:
                yield path.relative_to(root)


def _check_module(root: Path, path: Path) -> Iterator[Breach]:
    text = (root / path).read_text("utf-8")
    try:
        tree = ast.parse(text, str(path))
    except SyntaxError as error:
        yield Breach(path, error.lineno or 1, f"is no Python: {error.msg}")
        return
    lines = text.count("\n")
    if lines > MOST_MODULE_LINES:
        yield Breach(
            path,
            MOST_MODULE_LINES + 1,
            f"{lines} lines, of {MOST_MODULE_LINES}: split it where it has sections",
        )
    yield from _check_functions(path, tree)
    if path.parent == GUEST or path.parent.parent == LANGUAGES:
        yield from _check_guest(root, path, tree)
    else:
        yield from _check_imports(path, tree)


def _check_functions(path: Path, tree: ast.AST) -> Iterator[Breach]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > MOST_FUNCTION_LINES:
                rule = f"{node.name} has {lines} lines, of {MOST_FUNCTION_LINES}: name its steps"
                yield Breach(path, node.lineno, rule)


def _check_imports(path: Path, tree: ast.AST) -> Iterator[Breach]:
    above = ROOMS[ROOMS.index(path.parts[0]) + 1 :]
    for line, module in _imports(tree):
        package = module.partition(".")[0]
        if package in above:
            yield Breach(path, line, f"imports {module}: {path.parts[0]} knows nothing of {package}")
        if package == ENGINE_CLIENT and path != ENGINE_MODULE:
            yield Breach(path, line, f"imports {module}: only {ENGINE_MODULE} talks to the engine's client")


def _check_guest(root: Path, path: Path, tree: ast.AST) -> Iterator[Breach]:
    neighbours = {file.stem for folder in (GUEST, path.parent) for file in (root / folder).glob("*.py")}
    for line, module in _imports(tree):
        known = module.partition(".")[0] in sys.stdlib_module_names | neighbours
        known = known or (path.name in ON_THE_HOST and module in OFFERED_ON_THE_HOST)
        if not known and not module.startswith(BUILT_IN_THE_IMAGE):
            yield Breach(path, line, f"imports {module}: the guest has the standard library only")


def _imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and name of every imported module, wherever in the module the import stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.lineno, node.module


def main(arguments: list[str]) -> int:
    """Check the checkout that this script is in, or another one."""
    root = Path(arguments[0]) if arguments else Path(__file__).resolve().parent.parent
    breaches = check(root)
    print("\n".join(map(str, breaches)) or "the architecture holds")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
