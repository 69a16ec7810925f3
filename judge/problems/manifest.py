"""Reads problem.toml: the syntax, then every key by its own schema, so that one mistake hides no other."""

from __future__ import annotations

import re
import tomllib
import types
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel, Field, StrictInt, StrictStr, TypeAdapter, ValidationError

from judge.problems.mistakes import Mistakes, suggestion
from judge.problems.model import CheckerConfig, Family, GrowthPath, Hidden, Table, Target, Text
from judge.problems.signature_table import SignatureTable
from sandbox import Limits

__all__ = ["MANIFEST", "line_of", "read_manifest"]

MANIFEST = "problem.toml"
DIFFICULTIES = Literal["easy", "medium", "hard"]
Positive = Annotated[StrictInt, Field(gt=0)]
Seconds = Annotated[float, Field(gt=0, le=3600)]


class LimitsTable(Table):
    """Limits of one case; what is left out has the sandbox's default."""

    cpu_seconds: Seconds | None = None
    wall_seconds: Seconds | None = None
    memory_mb: Positive | None = None
    output_kb: Positive | None = None
    answer_mb: Positive | None = None

    def limits(self) -> Limits:
        """The same for the sandbox; a call may wait three times as long as it may compute."""
        given = {name: value for name, value in self if value is not None}
        if self.cpu_seconds is not None:
            given.setdefault("wall_seconds", max(Limits.wall_seconds, 3 * self.cpu_seconds))
        return Limits(**given)


class Key(NamedTuple):
    """A top-level key: its type, and what to write when it is missing (None: it need not be there)."""

    type: Any
    remedy: str | None


KEYS = {
    "title": Key(Text, 'write title = "..."'),
    "difficulty": Key(DIFFICULTIES, 'write difficulty = "easy", "medium" or "hard"'),
    "topics": Key(Annotated[tuple[Text, ...], Field(min_length=1)], 'write e.g. topics = ["array"]'),
    "minutes": Key(Positive, "write the minutes expected in an interview, e.g. minutes = 20"),
    "aliases": Key(dict[StrictStr, StrictInt | StrictStr], None),
    "signature": Key(SignatureTable, "write a table [signature] with function, parameters and returns"),
    "sizes": Key(
        Annotated[dict[StrictStr, Text], Field(min_length=1)],
        'write a table [sizes], e.g. n = "length of nums"',
    ),
    "at_most": Key(dict[StrictStr, StrictStr], None),
    "target": Key(Target, "write a table [target] with time and space"),
    "checker": Key(CheckerConfig, None),
    "families": Key(
        Annotated[tuple[Family, ...], Field(min_length=1)],
        "write a table [[families]] with name and description",
    ),
    "paths": Key(
        Annotated[tuple[GrowthPath, ...], Field(min_length=1)],
        'write a table [[paths]] with sizes = { n = "x" }',
    ),
    "limits": Key(LimitsTable, None),
    "hidden": Key(Hidden, None),
    "reference": Key(Text, None),
    "reveal": Key(Literal["samples", "first-failure"], None),
}


def read_manifest(mistakes: Mistakes) -> tuple[dict[str, Any], str]:
    """The keys of problem.toml that are in order, and the file's text; what is not is noted."""
    try:
        text = (mistakes.folder / MANIFEST).read_text("utf-8")
        data = tomllib.loads(text)
    except FileNotFoundError:
        mistakes.add(MANIFEST, "missing; every package has one, see docs/problem-packages.md")
        return {}, ""
    except UnicodeDecodeError as error:
        mistakes.add(MANIFEST, f"not UTF-8 (byte {error.start}); save it as UTF-8")
        return {}, ""
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        mistakes.add(MANIFEST, f"no TOML: {error}", line=int(line[1]) if line else None)
        return {}, ""
    for name in data.keys() - KEYS.keys():
        _note(mistakes, text, (name,), f"there is no such key; {suggestion(name, KEYS, 'the keys are')}")
    found = {}
    for name, key in KEYS.items():
        if name in data:
            try:
                found[name] = _adapter(name).validate_python(data[name])
            except ValidationError as error:
                for detail in error.errors():
                    place = (name, *detail["loc"])
                    _note(mistakes, text, _shown_place(place, detail["type"]), _problem(detail, place))
        elif key.remedy is not None:
            mistakes.add(MANIFEST, f"missing; {key.remedy}", key=name)
    return found, text


def line_of(text: str, place: Sequence[str | int]) -> int | None:
    """The line of problem.toml where the key `place` is set, or else its table; None when it is not found."""
    header: tuple[str | int, ...] = ()
    counts: dict[str, int] = {}
    best: tuple[int, int] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        table = re.match(r"\s*(\[\[?)\s*([\w.-]+)\s*\]", line)
        key = re.match(r"\s*[\"']?([\w-]+)[\"']?\s*=", line)
        if table:
            header = tuple(table[2].split("."))
            if table[1] == "[[":
                counts[table[2]] = counts.get(table[2], -1) + 1
                header = (*header, counts[table[2]])
        here = (*header, key[1]) if key else header if table else None
        if here and tuple(place[: len(here)]) == here and (best is None or len(here) > best[0]):
            best = (len(here), number)
    return best[1] if best else None


def _note(mistakes: Mistakes, text: str, place: Sequence[str | int], problem: str) -> None:
    mistakes.add(MANIFEST, problem, key=_dotted(place), line=line_of(text, place))


def _dotted(place: Sequence[str | int]) -> str:
    """`signature.parameters[0].type`."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in place).lstrip(".")


def _shown_place(place: Sequence[str | int], kind: str) -> tuple[str | int, ...]:
    """The place without what pydantic adds for members of a union."""
    added = {"int", "str", "[key]", "tuple[ParameterTable,...]", "constrained-int", "float"}
    shown = tuple(
        part for part in place if part not in added and not str(part).startswith(("literal[", "function-"))
    )
    return shown if shown or kind == "missing" else tuple(place)


@cache
def _adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(KEYS[name].type)


def _problem(detail: Any, place: Sequence[str | int]) -> str:
    """One of pydantic's complaints in our words, with the remedy."""
    given, context = detail["input"], detail.get("ctx", {})
    match detail["type"]:
        case "missing":
            model = _model_at(place[:-1])
            field = _fields(model).get(str(place[-1])) if model else None
            return f"missing; {field.description}" if field and field.description else "missing"
        case "extra_forbidden":
            model = _model_at(place[:-1])
            known = _fields(model) if model else ()
            return f"there is no such key; {suggestion(str(place[-1]), known, 'the keys are')}"
        case "literal_error":
            words = re.findall(r"'([^']*)'", context["expected"])
            return f"{given!r} is not possible; {suggestion(str(given), words, 'it is one of')}"
        case "value_error":
            return str(context["error"])
        case "too_short":
            return f"is empty; {KEYS[str(place[0])].remedy}"
        case "greater_than" | "greater_than_equal" | "less_than" | "less_than_equal":
            return f"{given!r} is out of range; it {detail['msg'].removeprefix('Input ')}"
    wanted = EXPECTED.get(detail["type"])
    return f"expected {wanted}, got {given!r}" if wanted else f"{detail['msg']}, got {given!r}"


EXPECTED = {
    "string_type": 'text in quotes, "..."',
    "int_type": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
    "bool_type": "true or false",
    "tuple_type": "a list, [...]",
    "dict_type": "a table, { ... }",
    "model_type": "a table, { ... }",
}


def _fields(model: type[BaseModel]) -> Mapping[str, Any]:
    return {field.alias or name: field for name, field in model.model_fields.items()}


def _model_at(place: Sequence[str | int]) -> type[BaseModel] | None:
    """The model that describes the table at a place."""
    kind = _bare(KEYS[str(place[0])].type)
    for part in place[1:]:
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            field = _fields(kind).get(str(part))
            if field is None:
                continue
            kind = _bare(field.annotation)
        elif get_origin(kind) is tuple:
            kind = _bare(get_args(kind)[0])
    return kind if isinstance(kind, type) and issubclass(kind, BaseModel) else None


def _bare(kind: Any) -> Any:
    """A type without Annotated and without None."""
    while True:
        if get_origin(kind) is Annotated:
            kind = get_args(kind)[0]
        elif get_origin(kind) in (Union, types.UnionType):
            kind = next(part for part in get_args(kind) if part is not type(None))
        else:
            return kind
