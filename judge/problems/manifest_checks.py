"""What the keys of problem.toml must be to one another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from judge.complexity.expression import is_parameter_name
from judge.problems.manifest import MANIFEST, line_of
from judge.problems.mistakes import Mistakes, suggestion
from judge.problems.model import CheckerConfig, Family, GrowthPath, Target
from judge.problems.signature_table import SignatureTable
from judge.problems.values import answer_type, element_type

__all__ = ["check_manifest"]

TEXTS = ("tokens", "lines")
TUNES = {"tolerance": "float", "nested": "any-order"}


def check_manifest(mistakes: Mistakes, parts: Mapping[str, Any], text: str) -> None:
    """Note what does not go together among the keys that could be read."""
    note = _Notes(mistakes, text)
    sizes: Mapping[str, str] | None = parts.get("sizes")
    for name in sizes or ():
        if not is_parameter_name(name):
            note("is no name for a size parameter; use a letter, as in n, m, k, V, E", "sizes", name)
    _check_at_most(note, parts.get("at_most", {}), sizes)
    target: Target | None = parts.get("target")
    paths: tuple[GrowthPath, ...] | None = parts.get("paths")
    if sizes is not None and target is not None:
        _check_target(note, target, sizes, paths)
    for index, path in enumerate(paths or ()):
        _check_path(note, index, path, sizes)
    _check_families(note, parts.get("families", ()))
    if "checker" in parts:
        _check_checker(note, parts["checker"], parts.get("signature"))


class _Notes:
    """Notes mistakes about keys of problem.toml."""

    def __init__(self, mistakes: Mistakes, text: str) -> None:
        self._mistakes = mistakes
        self._text = text

    def __call__(self, problem: str, *place: str | int) -> None:
        key = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in place).lstrip(".")
        self._mistakes.add(MANIFEST, problem, key=key, line=line_of(self._text, place))


def _check_at_most(note: _Notes, at_most: Mapping[str, str], sizes: Mapping[str, str] | None) -> None:
    for small, large in at_most.items():
        for name in (small, large):
            if sizes is not None and name not in sizes:
                note(f"there is no size parameter {name}; {suggestion(name, sizes)}", "at_most", small)
        if large in at_most:
            note(
                f"{large} is itself at most {at_most[large]}; say only which are at most the largest",
                "at_most",
                small,
            )


def _check_target(
    note: _Notes, target: Target, sizes: Mapping[str, str], paths: tuple[GrowthPath, ...] | None
) -> None:
    for key, aim in (("time", target.time), ("space", target.space)):
        for name in sorted(aim.variables):
            if name not in sizes:
                note(
                    f"there is no size parameter {name}; {suggestion(name, sizes)}; or declare it in [sizes]",
                    "target",
                    key,
                )
            elif paths and not any(path.sizes.get(name) == "x" for path in paths):
                note(
                    f'no path lets {name} grow, so this cannot be measured; add a path with {name} = "x"',
                    "target",
                    key,
                )


def _check_path(note: _Notes, index: int, path: GrowthPath, sizes: Mapping[str, str] | None) -> None:
    for name in sizes or ():
        if name not in path.sizes:
            note(f'says nothing of {name}; add {name} = "x" or a fixed number', "paths", index, "sizes")
    for name in path.sizes:
        if sizes is not None and name not in sizes:
            note(f"there is no size parameter {name}; {suggestion(name, sizes)}", "paths", index, "sizes")
    if "x" not in path.sizes.values():
        note('nothing grows; make at least one size "x"', "paths", index, "sizes")
    if path.min >= path.max:
        note(f"min = {path.min} is not less than max = {path.max}; make it smaller", "paths", index, "min")


def _check_families(note: _Notes, families: tuple[Family, ...]) -> None:
    seen: set[str] = set()
    for index, family in enumerate(families):
        if family.name in seen:
            note(f"there are two families {family.name!r}; rename one", "families", index, "name")
        seen.add(family.name)


def _check_checker(note: _Notes, checker: CheckerConfig, table: SignatureTable | None) -> None:
    for key, kind in TUNES.items():
        if key in checker.model_fields_set and checker.kind != kind:
            note(f'belongs to kind = "{kind}"; leave it out, or change the kind', "checker", key)
    if checker.kind in TEXTS and table is not None and not table.program:
        note(
            f'"{checker.kind}" compares what programs print; use "exact", or make it a program',
            "checker",
            "kind",
        )
    if checker.kind == "any-order" and table is not None and not list(table.troubles()):
        answer = answer_type(table.signature())
        if answer is None or element_type(answer) is None:
            what = "a list of results in order" if answer is None else answer
            note(
                f'"any-order" needs an answer of type list[...], not {what}; use "exact" or "custom"',
                "checker",
                "kind",
            )
