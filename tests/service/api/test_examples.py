"""The examples of the description work: the page of the API sends them as they are."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

from judge.store import Role, users
from tests.service.api.conftest import Service
from tests.service.api.test_access import things


def example(description: dict[str, Any], given: dict[str, Any]) -> Any:
    """As in docs.js: a schema's own example, its default, or that of each part."""
    schema = given
    if "$ref" in given:
        schema = description
        for key in given["$ref"][2:].split("/"):
            schema = schema[key]
    if schema.get("examples"):
        return schema["examples"][0]
    if "default" in schema:
        return schema["default"]
    if "enum" in schema:
        return schema["enum"][0]
    if "anyOf" in schema:
        return example(description, schema["anyOf"][0])
    if schema.get("type") == "object":
        return {key: example(description, part) for key, part in schema.get("properties", {}).items()}
    return {"array": [], "string": "", "integer": 1, "number": 1, "boolean": False}.get(
        schema.get("type", "")
    )


def test_all_bodies_that_are_shown_are_accepted(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "api.webhooks.service.target_of", lambda url, private: None
    )  # Names cannot be resolved everywhere.
    with service.context.database.write() as session:
        users.add(session, "eve", Role.CANDIDATE)
    description = service.app.openapi()
    client = service.client("root")
    sent = []
    for path, methods in description["paths"].items():
        for method, operation in methods.items():
            body = operation.get("requestBody")
            if body is None:
                continue
            schema = body["content"]["application/json"]["schema"]
            given = example(description, schema)
            whole = {**schema, "components": description["components"]}
            assert jsonschema_rs.validator_for(whole).is_valid(given), (path, given)
            answer = client.request(method, path.replace("{name}", "eve"), json=given)
            assert answer.status_code in (200, 201, 202), (path, given, answer.text)
            sent.append(path)
    assert len(sent) == len(set(sent)) == 6, sent


def test_all_parameters_that_are_shown_lead_somewhere(service: Service) -> None:
    with service.context.database.write() as session:
        users.add(session, "eve", Role.CANDIDATE)
    known = things(service, "root")
    service.knows_cases()
    client = service.client("root")
    for path, methods in service.app.openapi()["paths"].items():
        operation = methods.get("get")
        if operation is None:
            continue
        shown = {
            one["name"]: next(iter(one["examples"].values()))["value"]
            for one in operation.get("parameters", [])
            if one["in"] == "path" and one.get("examples")
        }
        kind = path.split("/")[2] if path.startswith("/v1/") else ""
        shown |= {"job_id": known.get(kind), "hook_id": known["webhooks"]}
        answer = client.get(path.format(**shown))
        assert answer.status_code == 200, (path, answer.text)
