"""Routes about users, tokens and sessions."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response

from api.access import COOKIE, Admin, Manager, Reader
from api.accounts import service
from api.accounts.schemas import (
    Me,
    NewToken,
    NewUser,
    SessionOut,
    TokenMade,
    TokenOut,
    UserChange,
    UserOut,
)
from api.context import Context, ContextOf
from api.errors import responses
from api.replies import Id, Limit, Page, Text, paged
from judge.store.tokens import SESSION_LENGTH
from judge.store.users import NAME

__all__ = ["router", "set_cookie"]

router = APIRouter(prefix="/v1", tags=["accounts"], responses=responses(400, 401, 403, 422, 429, 503))
Name = Annotated[str, Path(pattern=f"^{NAME.pattern}$", openapi_examples={"ada": {"value": "ada"}})]


@router.get("/me", summary="Who am I?")
def me(who: Reader) -> Me:
    """Your name and role, and what your token may be used for."""
    return Me(name=who.name, role=who.role, scopes=sorted(who.scopes), csrf=who.csrf)


@router.get("/me/export", summary="All that is kept of you")
def export_own(context: ContextOf, who: Reader) -> dict[str, Any]:
    """Sources, reports, events and tokens (without their secrets), as one document."""
    return service.export(context, who, who.name)


@router.post("/session", summary="Sign a browser in", responses=responses(408, 413))
def begin_session(request: Request, response: Response, context: ContextOf, who: Reader) -> SessionOut:
    """Exchange a token for a cookie that scripts cannot read."""
    secret, csrf = service.begin_session(context, who)
    set_cookie(request, response, context, secret)
    return SessionOut(csrf=csrf)


@router.delete("/session", status_code=204, summary="Sign out")
def end_session(request: Request, response: Response, context: ContextOf, who: Reader) -> None:
    """End this browser's session."""
    service.end_session(context, request.cookies.get(COOKIE, ""))
    response.delete_cookie(COOKIE)


@router.get("/tokens", summary="List your tokens")
def list_tokens(context: ContextOf, who: Reader) -> list[TokenOut]:
    """Those that can still be used, with their last use."""
    return service.list_tokens(context, who)


@router.post("/tokens", status_code=201, summary="Make a token", responses=responses(408, 409, 413))
def make_token(context: ContextOf, who: Manager, given: NewToken) -> TokenMade:
    """A token for a program. It is shown this once; only a hash of it is kept."""
    return service.make_token(context, who, given)


@router.delete("/tokens/{token_id}", status_code=204, summary="Revoke a token", responses=responses(404))
def revoke_token(context: ContextOf, who: Manager, token_id: Id) -> None:
    """End it, and the browser sessions that were made with it."""
    service.revoke_token(context, who, token_id)


@router.get("/users", summary="List users (admins)")
def list_users(
    request: Request,
    context: ContextOf,
    who: Admin,
    after: Annotated[Text, Query(max_length=64, description="Only names after this one.")] = "",
    limit: Limit = 50,
) -> Page[UserOut]:
    """Users in the order of their names."""
    found = service.list_users(context, after, limit + 1)
    items, following = paged(request, found, [one.name for one in found], limit, "after")
    return Page[UserOut](items=items, next=following)


@router.post("/users", status_code=201, summary="Add a user (admins)", responses=responses(408, 409, 413))
def add_user(context: ContextOf, who: Admin, given: NewUser) -> UserOut:
    """A new account; `judge user token` makes its first token."""
    return service.add_user(context, who, given)


@router.patch("/users/{name}", summary="Change a user (admins)", responses=responses(404, 408, 409, 413))
def change_user(context: ContextOf, who: Admin, name: Name, given: UserChange) -> UserOut:
    """Another role, or the end of all access."""
    return service.change_user(context, who, name, given)


@router.delete(
    "/users/{name}", status_code=204, summary="Remove a user (admins)", responses=responses(404, 409)
)
def remove_user(context: ContextOf, who: Admin, name: Name) -> None:
    """Forget a user, with all that they handed in."""
    service.remove_user(context, who, name)


@router.get("/users/{name}/export", summary="All that is kept of a user (admins)", responses=responses(404))
def export_user(context: ContextOf, who: Admin, name: Name) -> dict[str, Any]:
    """As /v1/me/export, of anybody."""
    return service.export(context, who, name)


def set_cookie(request: Request, response: Response, context: Context, secret: str) -> None:
    """Have a browser keep a session's secret where no script and no other site gets at it."""
    secure = (context.settings.public_url or str(request.base_url)).startswith("https")
    response.set_cookie(
        COOKIE,
        secret,
        max_age=int(SESSION_LENGTH.total_seconds()),
        httponly=True,
        secure=secure,
        samesite="strict",
        path="/",
    )
