"""Everything that the description of the API allows, and what it does not, asked as each role.

JUDGE_SCHEMA_EXAMPLES sets how many requests are made for each route, role and kind.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.checks import (
    not_a_server_error,
)
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.service.api.conftest import Service
from tests.service.api.test_access import things

EXAMPLES = int(os.environ.get("JUDGE_SCHEMA_EXAMPLES", "4"))
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
LIMITS = {
    "most_unfinished": 10**6,
    "submissions_per_hour": 10**6,
    "requests_per_minute": 10**6,
    "sign_in_failures_per_minute": 10**6,
    "most_tokens": 10**6,
    "most_webhooks": 10**6,
}
ASKERS = (None, "ada", "ann", "sam", "root")


def existing(parameters: dict[str, Any], known: dict[str, str], path: str) -> dict[str, Any]:
    """Path parameters that lead to something."""
    kind = path.split("/")[2] if path.startswith("/v1/") else ""
    real = {"slug": "two-sum", "language": "python", "number": 1, "job_id": known.get(kind)}
    real |= {"hook_id": known["webhooks"], "token_id": known["tokens"]}
    return {name: real.get(name) or value for name, value in parameters.items()}


@pytest.mark.slow
@pytest.mark.parametrize(
    "mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=lambda mode: mode.value
)
@pytest.mark.parametrize("asker", ASKERS, ids=lambda name: name or "nobody")
def test_no_request_breaks_the_service_or_its_promises(
    make_service: Callable[..., Service], asker: str | None, mode: GenerationMode
) -> None:
    service = make_service(**LIMITS)
    service.knows_cases()
    known = things(service, asker or "ada")
    headers = {"Authorization": f"Bearer {service.tokens[asker]}"} if asker else {}
    schema = schemathesis.openapi.from_asgi("/openapi.json", service.app)
    asked = 0
    for result in schema.get_all_operations():
        operation = result.ok()
        if mode is GenerationMode.NEGATIVE and not (
            operation.body or operation.query or operation.path_parameters or operation.headers
        ):
            continue  # There is nothing in it that could be wrong.

        @settings(
            max_examples=EXAMPLES,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
            deadline=None,
            database=None,
        )
        @given(case=operation.as_strategy(generation_mode=mode), real=st.booleans())
        def ask(case: Any, real: bool) -> None:
            nonlocal asked
            if real and case.path_parameters and mode is GenerationMode.POSITIVE:
                case.path_parameters = existing(case.path_parameters, known, case.path)
            answer = case.call(headers=headers)
            asked += 1
            case.validate_response(answer, checks=CHECKS)

        ask()
    assert asked > 30
    assert service.client("root").get("/v1/me").status_code == 200
