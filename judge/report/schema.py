"""The JSON of reports, described from the model itself so that no description can be out of date.

`python -m judge.report.schema docs/cli.md` writes the description into a page, between its two marks.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from judge.report.model import Report
from judge.report.run import RunReport

__all__ = ["describe", "json_schema", "main", "put_into"]

BEGIN = "<!-- schema: made by `python -m judge.report.schema`, do not edit -->"
END = "<!-- end of schema -->"
WIDTH = 110


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the documents that `judge submit --json` prints."""
    return Report.model_json_schema(by_alias=True, mode="serialization")


def describe() -> str:
    """The documents of `submit` and `run` in Markdown: one table for each kind of object."""
    parts = []
    for title, schema in (
        ("`judge submit --json`", json_schema()),
        ("`judge run --json`", RunReport.model_json_schema(by_alias=True, mode="serialization")),
    ):
        parts.append(f"### {title}")
        objects = {schema["title"]: schema, **schema.get("$defs", {})}
        known = "\n".join(parts)
        parts += [_object(name, one) for name, one in objects.items() if f"**{name}**" not in known]
    return "\n\n".join(parts)


def put_into(page: str) -> str:
    """A page with the description between its marks. Raises ValueError when it has none."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the page needs the lines {BEGIN!r} and {END!r}")
    return f"{before}{BEGIN}\n\n{describe()}\n\n{END}{after}"


def main(arguments: list[str]) -> None:
    """Rewrite the pages named."""
    for name in arguments:
        path = Path(name)
        path.write_text(put_into(path.read_text("utf-8")), "utf-8")


def _object(name: str, schema: dict[str, Any]) -> str:
    text = f"**{name}**: {_words(schema)}"
    if "enum" in schema:
        return f"{text} One of {', '.join(f'`{value}`' for value in schema['enum'])}."
    required = set(schema.get("required", ()))
    rows = [
        f"| `{key}` | {_type(one)} | {'' if key in required and 'default' not in one else _default(one)} |"
        for key, one in schema.get("properties", {}).items()
    ]
    return "\n".join([text, "", "| key | type | default |", "|---|---|---|", *rows])


def _words(schema: dict[str, Any]) -> str:
    """The description as one paragraph."""
    return " ".join(str(schema.get("description", "")).split())


def _type(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "anyOf" in schema:
        return " or ".join(_type(one) for one in schema["anyOf"])
    kind = str(schema.get("type", "any"))
    if kind == "array":
        return f"list of {_type(schema.get('items', {}))}"
    if kind == "object":
        return f"object of {_type(schema.get('additionalProperties', {}))}"
    return kind


def _default(schema: dict[str, Any]) -> str:
    if "default" not in schema:
        return "empty"
    value = schema["default"]
    return "empty" if value in ([], {}, "") else f"`{'null' if value is None else value}`"


if __name__ == "__main__":
    main(sys.argv[1:])
