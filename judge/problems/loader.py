"""Packages from folders, and the bank of all of them.

    problem = find_problem(default_root(), "two-sum")       # or "1", "leetcode:1", "Two Sum"
    bank = load_bank(default_root())                        # a mapping; reads a package when asked for it

Nothing of a package is executed here. Every mistake is reported, all at once.
"""

from __future__ import annotations

import ast
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from judge.errors import UnknownProblem, UsageError
from judge.problems.manifest import MANIFEST, line_of, read_manifest
from judge.problems.manifest_checks import check_manifest
from judge.problems.mistakes import Mistakes, suggestion
from judge.problems.model import Problem
from judge.problems.references import read_references
from judge.problems.signature_table import SignatureTable
from judge.problems.statement import read_statement
from sandbox import Signature
from sandbox.syntax_trees import syntax_tree

__all__ = ["Bank", "default_root", "find_problem", "is_slug", "load_bank", "load_problem", "slugs"]

INPUTS = "inputs.py"
FUNCTIONS = ("inputs", "edge_cases", "scaled", "sizes", "validate")
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
CHECKOUT = Path(__file__).resolve().parents[2] / "problems"
PACKAGED = Path(__file__).resolve().parents[1] / "bank"


def default_root() -> Path:
    """The folder of the bank: JUDGE_PROBLEMS, else what was installed, else the checkout's."""
    configured = os.environ.get("JUDGE_PROBLEMS")
    if configured:
        return Path(configured)
    return PACKAGED if PACKAGED.is_dir() else CHECKOUT


def is_slug(text: str) -> bool:
    """Whether `text` can be the name of a package: small letters, digits and hyphens between them."""
    return SLUG.fullmatch(text) is not None


def load_problem(folder: Path) -> Problem:
    """Read one package. Raises PackageError with a line for each mistake: file, line, key, remedy."""
    mistakes = Mistakes(folder)
    if not folder.is_dir():
        mistakes.add("", "there is no such folder")
    elif not is_slug(folder.resolve().name):
        mistakes.add("", "a package's folder is named with small letters, digits and hyphens, as in two-sum")
    mistakes.raise_any()
    parts, text = read_manifest(mistakes)
    check_manifest(mistakes, parts, text)
    signature = _signature(mistakes, parts, text)
    statement = read_statement(mistakes, parts.get("title"), signature)
    solutions = read_references(mistakes, parts.get("sizes"), parts.get("target"), parts.get("reference"))
    _check_inputs(mistakes, custom="checker" in parts and parts["checker"].kind == "custom")
    mistakes.raise_any()
    if "limits" in parts:
        parts["limits"] = parts["limits"].limits()
    parts["aliases"] = {name: str(alias) for name, alias in parts.get("aliases", {}).items()}
    return Problem(
        **{**parts, "signature": signature},
        slug=folder.resolve().name,
        folder=folder,
        statement=statement.text,
        samples=statement.samples,
        solutions=solutions,
    )


def find_problem(root: Path, name: str) -> Problem:
    """Read one package by its slug, its title or an alias (`1`, `leetcode:1`), and no other in full.

    Raises UnknownProblem with what is close, PackageError.
    """
    return load_bank(root).find(name)


def load_bank(root: Path) -> Bank:
    """All packages below `root`. Raises UsageError when there is no such folder."""
    if not root.is_dir():
        raise UsageError(
            f"there is no folder {root}; set JUDGE_PROBLEMS to the folder that holds the problem packages"
        )
    return Bank(root)


def slugs(root: Path) -> list[str]:
    """The names of all packages below `root`, in order. Raises UsageError when there is no such folder."""
    return list(load_bank(root))


class Bank(Mapping[str, Problem]):
    """The packages below a folder by slug, in alphabetical order, each read when it is first asked for.

    A package that is wrong raises PackageError when it is asked for, and disturbs no other.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._read: dict[str, Problem] = {}

    def __getitem__(self, slug: str) -> Problem:
        if slug not in self._read:
            if slug not in self:
                raise KeyError(slug)
            self._read[slug] = load_problem(self.root / slug)
        return self._read[slug]

    def __contains__(self, slug: object) -> bool:
        return isinstance(slug, str) and is_slug(slug) and (self.root / slug / MANIFEST).is_file()

    def __iter__(self) -> Iterator[str]:
        return iter(
            sorted(path.parent.name for path in self.root.glob(f"*/{MANIFEST}") if is_slug(path.parent.name))
        )

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def find(self, name: str) -> Problem:
        """A package by slug, title or alias. Raises UnknownProblem, PackageError."""
        slug = _slugged(name)
        if slug not in self:
            slug = self._other_names().get(slug, "")
        if not slug:
            raise UnknownProblem(f"there is no problem {name!r}; {self._hint(name)}")
        return self[slug]

    def _other_names(self) -> dict[str, str]:
        """Slugged titles and aliases -> slug."""
        names: dict[str, str] = {}
        for slug in self:
            try:
                data = tomllib.loads((self.root / slug / MANIFEST).read_text("utf-8"))
            except (OSError, ValueError):
                continue
            aliases = data.get("aliases")
            for site, alias in aliases.items() if isinstance(aliases, dict) else ():
                names.setdefault(_slugged(f"{site} {alias}"), slug)
                names.setdefault(_slugged(str(alias)), slug)
            names.setdefault(_slugged(str(data.get("title", slug))), slug)
        return names

    def _hint(self, name: str) -> str:
        slugs = list(self)
        names = {**self._other_names(), **{slug: slug for slug in slugs}}
        wanted = _slugged(name)
        close = [names[match] for match in get_close_matches(wanted, names, n=5, cutoff=0.6)]
        close += [slug for slug in slugs if len(wanted) > 2 and wanted in slug]
        if close:
            return f"did you mean {' or '.join(dict.fromkeys(close[:3]))}?"
        return (
            f"`judge problems list` shows the {len(slugs)} that there are"
            if slugs
            else f"{self.root} holds none"
        )


def _slugged(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _signature(mistakes: Mistakes, parts: Mapping[str, Any], text: str) -> Signature | None:
    table: SignatureTable | None = parts.get("signature")
    if table is None:
        return None
    troubles = list(table.troubles())
    for key, problem in troubles:
        place = ("signature", *key.split(".")) if key else ("signature",)
        mistakes.add(MANIFEST, problem, key=".".join(place), line=line_of(text, place))
    return None if troubles else table.signature()


def _check_inputs(mistakes: Mistakes, *, custom: bool) -> None:
    """Whether inputs.py is there, is Python, and defines what is needed; it is not executed."""
    try:
        tree = syntax_tree((mistakes.folder / INPUTS).read_bytes())
    except FileNotFoundError:
        mistakes.add(INPUTS, f"missing; it defines {', '.join(FUNCTIONS)}, see docs/problem-packages.md")
        return
    except (SyntaxError, ValueError) as error:
        line = error.lineno if isinstance(error, SyntaxError) else None
        mistakes.add(INPUTS, f"no Python: {getattr(error, 'msg', error)}", line=line)
        return
    names = {name for node in tree.body for name in _defined(node)}
    if "*" in names:
        return
    for function in (*FUNCTIONS, "check") if custom else FUNCTIONS:
        if function not in names:
            close = suggestion(function, names)
            hint = f"; {close}" if close.startswith("did you") else ""
            why = ' (the checker is "custom")' if function == "check" else ""
            mistakes.add(INPUTS, f"missing{why}; define the function {function}{hint}", key=function)


def _defined(node: ast.stmt) -> Iterator[str]:
    """The names that a statement at the top of a module defines."""
    match node:
        case ast.FunctionDef() | ast.ClassDef():
            yield node.name
        case ast.Assign():
            yield from (
                name.id for target in node.targets for name in ast.walk(target) if isinstance(name, ast.Name)
            )
        case ast.Import() | ast.ImportFrom():
            yield from (alias.asname or alias.name for alias in node.names)
        case ast.AnnAssign(target=ast.Name(id=name)):
            yield name
        case ast.If() | ast.Try() | ast.With():
            for child in ast.iter_child_nodes(node):
                if isinstance(child, ast.stmt):
                    yield from _defined(child)
