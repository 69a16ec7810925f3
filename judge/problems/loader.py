"""Reads problem packages, and says everything that is wrong with one at once."""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from judge.complexity.expression import Expression, ExpressionError, is_parameter_name, parse
from judge.errors import PackageError, UnknownProblem
from judge.problems.model import Problem, ProblemFile, Sample, SignatureSpec, Target
from judge.problems.notation import NotationError, parse_example
from judge.problems.references import read_references
from sandbox import Limits, Method, Parameter, Signature
from sandbox.guest.codec import is_type

__all__ = ["default_root", "find_problem", "load_bank", "load_problem", "slugs"]

EXAMPLE = re.compile(r"^```example\n(.*?)^```", re.DOTALL | re.MULTILINE)
SECTIONS = ("# ", "## Examples", "## Constraints")
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class _Mistakes:
    """Collects what is wrong with a package."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.found: list[str] = []

    def add(self, place: str, problem: str) -> None:
        """Note one mistake."""
        self.found.append(f"{self.folder.name}/{place}: {problem}")

    def check(self) -> None:
        """Raise PackageError if there were any."""
        if self.found:
            raise PackageError("\n".join(self.found))


def default_root() -> Path:
    """The bank: JUDGE_PROBLEMS, else the checkout's problems/, else the one that was installed."""
    if os.environ.get("JUDGE_PROBLEMS"):
        return Path(os.environ["JUDGE_PROBLEMS"])
    package = Path(__file__).resolve().parent.parent
    checkout = package.parent / "problems"
    return checkout if checkout.is_dir() else package / "bank"


def slugs(root: Path) -> list[str]:
    """The names of all packages."""
    if not root.is_dir():
        raise PackageError(f"{root}: there is no such folder; set JUDGE_PROBLEMS to a folder of problem packages")
    return sorted(path.parent.name for path in root.glob("*/problem.toml"))


def load_bank(root: Path) -> Mapping[str, Problem]:
    """All problems by slug. Raises PackageError for the first package with mistakes."""
    return {slug: load_problem(root / slug) for slug in slugs(root)}


def find_problem(root: Path, name: str) -> Problem:
    """One problem by slug, title or public number. Raises UnknownProblem, PackageError."""
    known = slugs(root)
    wanted = name.strip().lower().replace(" ", "-").replace("_", "-")
    if wanted in known:
        return load_problem(root / wanted)
    for slug in known:
        if wanted in (str(alias).lower() for alias in _aliases(root / slug)):
            return load_problem(root / slug)
    close = difflib.get_close_matches(wanted, known, 3, 0.5)
    hint = f"did you mean {' or '.join(close)}?" if close else "'judge problems list' shows all"
    raise UnknownProblem(f"there is no problem {name!r}; {hint}")


def _aliases(folder: Path) -> Iterator[Any]:
    try:
        yield from tomllib.loads((folder / "problem.toml").read_text("utf-8")).get("aliases", {}).values()
    except (OSError, tomllib.TOMLDecodeError):
        return


def load_problem(folder: Path) -> Problem:
    """Read one package. Raises PackageError that lists every mistake with file, key and remedy."""
    mistakes = _Mistakes(folder)
    if not SLUG.fullmatch(folder.name):
        mistakes.add("", f"the folder's name {folder.name!r} is no slug; use small letters, digits and single hyphens")
    file = _read_file(folder, mistakes)
    statement = _read_text(folder / "statement.md", "statement.md", mistakes)
    if not (folder / "inputs.py").is_file():
        mistakes.add("inputs.py", "the file is missing; it makes the inputs, see docs/problem-packages.md")
    mistakes.check()
    assert file is not None
    signature = _signature(file.signature, mistakes)
    target = _target(file, mistakes)
    _check_tracks(file, mistakes)
    solutions = read_references(folder / "solutions", frozenset(file.sizes), mistakes.add)
    samples = _samples(statement, signature, mistakes) if signature else ()
    mistakes.check()
    assert signature is not None
    assert target is not None
    limits = Limits(
        cpu_seconds=file.limits.cpu_seconds,
        wall_seconds=3 * file.limits.cpu_seconds,
        memory_mb=file.limits.memory_mb,
        output_kb=file.limits.output_kb,
    )
    return Problem(folder.name, folder, file, signature, target, limits, statement, samples, solutions)


def _read_text(path: Path, place: str, mistakes: _Mistakes) -> str:
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        mistakes.add(place, "the file is missing")
    except UnicodeDecodeError:
        mistakes.add(place, "the file is not UTF-8 text; save it as UTF-8")
    return ""


def _read_file(folder: Path, mistakes: _Mistakes) -> ProblemFile | None:
    text = _read_text(folder / "problem.toml", "problem.toml", mistakes)
    try:
        return ProblemFile.model_validate(tomllib.loads(text)) if text else None
    except tomllib.TOMLDecodeError as error:
        mistakes.add("problem.toml", f"not TOML: {error}")
    except ValidationError as errors:
        for error in errors.errors():
            mistakes.add("problem.toml", _explained(error))
    return None


def _explained(error: Any) -> str:
    key = ".".join(str(part) for part in error["loc"])
    if error["type"] == "missing":
        return f"key {key} is missing"
    if error["type"] == "extra_forbidden":
        known = _known_keys(error["loc"])
        close = difflib.get_close_matches(str(error["loc"][-1]), known, 1)
        hint = f"did you mean {close[0]}?" if close else f"known here: {', '.join(sorted(known))}" if known else "remove it"
        return f"key {key} is unknown; {hint}"
    return f"key {key}: {error['msg']}, got {error['input']!r}"


def _known_keys(place: tuple[Any, ...]) -> list[str]:
    model: Any = ProblemFile
    for part in place[:-1]:
        if isinstance(part, str) and hasattr(model, "model_fields") and part in model.model_fields:
            annotation = model.model_fields[part].annotation
            model = next(iter(getattr(annotation, "__args__", ())), annotation)
    return [field.alias or name for name, field in getattr(model, "model_fields", {}).items()]


def _signature(spec: SignatureSpec, mistakes: _Mistakes) -> Signature | None:
    if (spec.function is None) == (spec.class_ is None):
        mistakes.add("problem.toml", "[signature] needs either function = \"name\" or class = \"Name\"")
        return None
    if spec.class_ is not None:
        constructor = Method(spec.class_, tuple(Parameter(p.name, p.type) for p in spec.constructor))
        methods = [Method(m.name, tuple(Parameter(p.name, p.type) for p in m.parameters), m.returns) for m in spec.methods]
        signature = Signature(spec.class_, (constructor, *methods), design=True)
    else:
        assert spec.function is not None
        parameters = tuple(Parameter(p.name, p.type) for p in spec.parameters)
        method = Method(spec.function, parameters, spec.returns or "void")
        signature = Signature(spec.function, (method,), mutates=spec.mutates)
    before = len(mistakes.found)
    _check_signature(spec, signature, mistakes)
    return signature if len(mistakes.found) == before else None


def _check_signature(spec: SignatureSpec, signature: Signature, mistakes: _Mistakes) -> None:
    for method in signature.methods:
        for parameter in method.parameters:
            if not is_type(parameter.type):
                mistakes.add("problem.toml", f"signature: {parameter.name} has the unknown type {parameter.type!r}; {TYPES}")
        if not is_type(method.returns, void=True):
            mistakes.add("problem.toml", f"signature: {method.name} returns the unknown type {method.returns!r}; {TYPES}")
    if signature.design:
        return
    names = [parameter.name for parameter in signature.parameters]
    if signature.mutates and signature.mutates not in names:
        mistakes.add("problem.toml", f"signature.mutates: there is no parameter {signature.mutates}; there are {names}")
    if not signature.mutates and (spec.returns or "void") == "void":
        mistakes.add("problem.toml", "signature: a function that returns nothing needs mutates = \"parameter\"")


TYPES = "there are int, long, float, bool, char, string, ListNode, TreeNode, Node and list[...] of these"


def _target(file: ProblemFile, mistakes: _Mistakes) -> Target | None:
    parsed: list[Expression] = []
    for key, text in (("time", file.target.time), ("space", file.target.space)):
        try:
            expression = parse(text)
        except ExpressionError as error:
            mistakes.add("problem.toml", f"target.{key}: {error}")
            continue
        unknown = expression.variables - set(file.sizes)
        if unknown:
            names = ", ".join(sorted(unknown))
            mistakes.add("problem.toml", f"target.{key}: {text} uses {names}; [sizes] declares {', '.join(file.sizes)}")
        parsed.append(expression)
    return Target(*parsed) if len(parsed) == 2 else None


def _check_tracks(file: ProblemFile, mistakes: _Mistakes) -> None:
    for name in file.sizes:
        if not is_parameter_name(name):
            mistakes.add("problem.toml", f"sizes.{name}: a size parameter is a letter or a short name that is no function")
    names = [family.name for family in file.families]
    for name in sorted({name for name in names if names.count(name) > 1}):
        mistakes.add("problem.toml", f"families: {name} is declared twice; give each family a name of its own")
    for number, path in enumerate(file.paths):
        place = f"paths[{number}]"
        if set(path.sizes) != set(file.sizes):
            mistakes.add("problem.toml", f"{place}.sizes must give each of {', '.join(file.sizes)}, as a number or \"x\"")
        if "x" not in path.sizes.values():
            mistakes.add("problem.toml", f"{place}.sizes: nothing grows; write \"x\" for the size that does")
        if path.min >= path.max:
            mistakes.add("problem.toml", f"{place}: min = {path.min} must be smaller than max = {path.max}")


def _samples(statement: str, signature: Signature, mistakes: _Mistakes) -> tuple[Sample, ...]:
    lines = statement.splitlines()
    for section in SECTIONS:
        if not any(line.startswith(section) for line in lines):
            mistakes.add("statement.md", f"there is no line that begins with {section.strip()!r}; add that section")
    samples = []
    for number, text in enumerate(EXAMPLE.findall(statement), 1):
        try:
            example = parse_example(text, signature)
        except NotationError as error:
            mistakes.add("statement.md", f"example {number}: {error}")
            continue
        if not example.answered:
            mistakes.add("statement.md", f"example {number} has no answer; add a line '-> ...'")
        samples.append(Sample(*example))
    if len(samples) < 2 and not mistakes.found:
        mistakes.add("statement.md", "at least two examples are needed, each in a fenced block marked 'example'")
    return tuple(samples)
