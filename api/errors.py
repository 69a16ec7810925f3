"""Errors as problem documents (RFC 9457): one shape for all, with a title, a detail that says what to do, and
for wrong fields their places.
"""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.encoders import jsonable_encoder
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from judge.errors import PackageError, UnknownProblem, UsageError
from judge.store import StoreUnavailable
from judge.store.errors import NameTaken, NoSuchUser

__all__ = ["NOT_CHANGED", "ApiError", "FieldError", "Problem", "problem_response", "register", "responses"]

log = structlog.get_logger(__name__)
MEDIA_TYPE = "application/problem+json"
SHOWN_ERRORS = 20
NOT_CHANGED: dict[int | str, dict[str, Any]] = {304: {"description": "It is still as you have it."}}


class FieldError(BaseModel):
    """What is wrong with one part of a request."""

    place: str = Field(description="Where, such as `body.source`.", examples=["body.source"])
    message: str = Field(examples=["Field required"])


class Problem(BaseModel):
    """Why a request was not carried out (RFC 9457)."""

    type: str = Field(default="about:blank", description="`urn:judge:...` where programs may want to tell.")
    title: str = Field(examples=["Unprocessable Content"])
    status: int = Field(examples=[422])
    detail: str = Field(description="What to do about it.", examples=["there is no problem 'tow-sum'"])
    errors: list[FieldError] = Field(default_factory=list)


class ApiError(Exception):
    """A request is refused with `status`; `kind` is for programs."""

    def __init__(
        self, status: int, detail: str, *, kind: str | None = None, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.kind = kind
        self.headers = dict(headers or {})


def problem_response(
    status: int,
    detail: str,
    *,
    kind: str | None = None,
    headers: Mapping[str, str] | None = None,
    errors: list[dict[str, str]] | None = None,
) -> JSONResponse:
    """A problem document."""
    body = {
        "type": f"urn:judge:{kind}" if kind else "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "errors": errors or [],
    }
    return JSONResponse(body, status, headers=dict(headers or {}), media_type=MEDIA_TYPE)


def responses(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The problem documents that a route may answer with, for its description."""
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        status: {"description": HTTPStatus(status).phrase, "content": {MEDIA_TYPE: {"schema": schema}}}
        for status in statuses
    }


def register(app: FastAPI) -> None:
    """Have every error answered with a problem document."""
    app.add_exception_handler(ApiError, _api_error)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(Exception, _unexpected)
    for error, status in KNOWN.items():
        app.add_exception_handler(error, _known(status))


KNOWN: dict[type[Exception], int] = {
    UnknownProblem: 404,
    UsageError: 422,
    PackageError: 503,
    StoreUnavailable: 503,
    NameTaken: 409,
    NoSuchUser: 404,
}


def _known(status: int) -> Any:
    def answer(request: Request, error: Exception) -> JSONResponse:
        if status < 500:
            return problem_response(status, str(error))
        log.error("request failed", path=request.url.path, error=str(error))
        headers = {"Retry-After": "5"} if status == 503 else {}
        return problem_response(
            status, "the service cannot do this now; its staff can see why", headers=headers
        )

    return answer


def _api_error(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, ApiError)
    return problem_response(error.status, error.detail, kind=error.kind, headers=error.headers)


def _http_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    details = {
        404: f"there is nothing at {request.url.path!r}; /openapi.json lists what there is",
        405: f"{request.method} is not possible here; see the header Allow",
        400: "the body cannot be read; send one JSON document in UTF-8",
    }
    detail = details.get(error.status_code, str(error.detail))
    return problem_response(error.status_code, detail, headers=error.headers)


def _invalid(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    found = error.errors()
    wrong = [
        {"place": ".".join(map(str, one["loc"])), "message": _message(one)} for one in found[:SHOWN_ERRORS]
    ]
    unreadable = any(one["type"] == "json_invalid" for one in found)
    first = f"{wrong[0]['place']}: {wrong[0]['message']}" if wrong else "the request is not understood"
    return problem_response(400 if unreadable else 422, first, errors=jsonable_encoder(wrong))


def _message(one: Mapping[str, Any]) -> str:
    if one["type"] == "string_pattern_mismatch" and one["loc"][-1] in ("job_id", "hook_id", "token_id"):
        return "that is no id; ids have 26 small letters and digits"
    return str(one["msg"])


def _unexpected(request: Request, error: Exception) -> JSONResponse:
    log.error("request failed", path=request.url.path, exc_info=error)
    return problem_response(500, "something is broken in the service; its staff can see what")
