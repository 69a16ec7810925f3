"""The application: routes, limits and headers put together."""

from __future__ import annotations

import time
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from fastapi import FastAPI
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.accounts import endpoints as accounts
from api.audit import endpoints as audit
from api.context import Context
from api.errors import Problem, register
from api.health import endpoints as health
from api.health.service import QueueFigures, RequestFigures
from api.languages import endpoints as languages
from api.limits import BodyLimits
from api.pages import endpoints as pages
from api.problems import endpoints as problems
from api.runs import endpoints as runs
from api.submissions import endpoints as submissions
from api.webhooks import endpoints as webhooks

__all__ = ["create_app"]

DESCRIPTION = """
Judges answers to coding-interview questions: are they right, and how do time and space grow?

Send your token with every request: `Authorization: Bearer judge_...`. Errors are problem documents (RFC
9457).
"""
HEADERS = {
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"no-referrer",
    b"x-frame-options": b"DENY",
    b"cross-origin-resource-policy": b"same-origin",
    b"content-security-policy": b"default-src 'none'; frame-ancestors 'none'",
}


def create_app(context: Context) -> FastAPI:
    """The application for these parts."""
    app = FastAPI(
        title="Interview judge",
        version=_version(),
        description=DESCRIPTION,
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json",
    )
    app.state.context = context
    for feature in (problems, runs, submissions, languages, accounts, webhooks, audit, health, pages):
        app.include_router(feature.router)
    register(app)
    context.registry.register(QueueFigures(context))
    app.add_middleware(BodyLimits, most=context.settings.most_body, seconds=context.settings.body_seconds)
    app.add_middleware(Watched, figures=RequestFigures(context.registry))
    _describe(app)
    return app


class Watched:
    """Adds headers that keep browsers careful, and counts answers."""

    def __init__(self, app: ASGIApp, figures: RequestFigures) -> None:
        self._app = app
        self._figures = figures

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._count(scope, message["status"], time.perf_counter() - started)
                present = {name for name, _ in message["headers"]}
                own = [(name, value) for name, value in HEADERS.items() if name not in present]
                message = {**message, "headers": [*message["headers"], *own]}
            await send(message)

        await self._app(scope, receive, answer)

    def _count(self, scope: Scope, status: int, seconds: float) -> None:
        route = getattr(
            scope.get("route"), "path", "other"
        )  # Never the path itself: there is no end to them.
        method = scope["method"] if scope["method"] in METHODS else "other"
        self._figures.seconds.labels(method, route).observe(seconds)
        self._figures.answers.labels(method, route, status).inc()


METHODS = ("GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS", "PUT")


def _describe(app: FastAPI) -> None:
    """Have all refusals described as problem documents, and none by the framework's own form."""
    original = app.openapi

    def described() -> dict[str, Any]:
        if app.openapi_schema is None:
            schema = original()
            models = schema["components"]["schemas"]
            models.pop("HTTPValidationError", None)
            models.pop("ValidationError", None)
            problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
            models.update(problem.pop("$defs", {}))
            models["Problem"] = problem
        assert app.openapi_schema is not None
        return app.openapi_schema

    app.openapi = described  # type: ignore[method-assign]


def _version() -> str:
    try:
        return version("interview-judge")
    except PackageNotFoundError:
        return "0"
