"""Pages for browsers: the description of the API, which works without any other site."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import FileResponse, RedirectResponse

from api.accounts.endpoints import set_cookie
from api.context import ContextOf
from judge.store import tokens

__all__ = ["router"]

HERE = Path(__file__).parent
POLICY = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"
}
FILES = {"docs.js": "text/javascript", "docs.css": "text/css"}

router = APIRouter(include_in_schema=False)


@router.get("/")
def home(
    request: Request, context: ContextOf, token: Annotated[str | None, Query(max_length=200)] = None
) -> Response:
    """Signs a browser in that comes with a token in the address, and takes the token out of the address."""
    answer = RedirectResponse("/docs", 303)
    if token is not None:
        with context.database.write() as session:
            now = context.clock()
            identity = tokens.by_secret(session, token, now)
            if identity is not None:
                set_cookie(request, answer, context, tokens.begin_session(session, identity, now)[0])
    return answer


@router.get("/docs")
def docs() -> Response:
    """What there is, with examples that can be sent."""
    return FileResponse(HERE / "docs.html", headers=POLICY, media_type="text/html")


@router.get("/docs/{name}")
def part(name: str) -> Response:
    """What the page is made of."""
    if name not in FILES:
        return Response(status_code=404)
    return FileResponse(HERE / name, headers=POLICY, media_type=FILES[name])
