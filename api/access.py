"""Who asks, and whether they may.

Programs send `Authorization: Bearer judge_...`. Browsers have a session cookie; what changes anything must
then carry the session's CSRF token in `X-CSRF-Token`, and come from this site. What each role may do is in
docs/access.md, which a test walks through.
"""

from __future__ import annotations

import hmac
import ipaddress
import math
from collections.abc import Callable
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends, Request, Security
from fastapi.security import APIKeyCookie, HTTPAuthorizationCredentials, HTTPBearer

from api.context import Context, ContextOf
from api.errors import ApiError
from judge.store import Role, Scope, tokens
from judge.store.tokens import Identity

__all__ = [
    "COOKIE",
    "SAFE",
    "Admin",
    "Author",
    "Manager",
    "Reader",
    "Staff",
    "StaffReader",
    "Submitter",
    "client_of",
]

COOKIE = "judge_session"
SAFE = ("GET", "HEAD", "OPTIONS")
bearer = HTTPBearer(auto_error=False, description="A personal token: `judge_...`.")
cookie = APIKeyCookie(name=COOKIE, auto_error=False, description="A browser session; see POST /v1/session.")
MISSING = "send a token: `Authorization: Bearer judge_...`; `judge user token` and POST /v1/tokens make them"
WRONG = "the token is unknown, expired or revoked, or its user is disabled; make a new one"


def identify(
    request: Request,
    context: ContextOf,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Security(bearer)],
    session: Annotated[str | None, Security(cookie)],
) -> Identity:
    """Who asks. Raises ApiError 401, 403 for a browser's request without its CSRF token, 429."""
    client = client_of(request)
    _not_too_often(context.failures.empty(client), "too many attempts to sign in from your address")
    identity = _look_up(context, credentials, session)
    if identity is None:
        given = credentials is not None or session is not None
        if given:
            context.failures.take(client)
        raise ApiError(401, WRONG if given else MISSING, headers={"WWW-Authenticate": "Bearer"})
    _not_too_often(context.requests.take(identity.user_id), "too many requests")
    if credentials is None and request.method not in SAFE:
        _check_origin(request, identity)
    return identity


def client_of(request: Request) -> str:
    """The address of the client; of IPv6 the network, which is what one client has."""
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if address.version == 6:
        return str(ipaddress.ip_network((address, 64), strict=False))
    return host


def needs(role: Role, scope: Scope) -> Callable[..., Identity]:
    """A dependency that lets pass who has at least this role, with a token of this scope."""

    def check(identity: Annotated[Identity, Depends(identify)]) -> Identity:
        if not identity.role.may_act_as(role):
            raise ApiError(403, f"this is for the role {role}; yours is {identity.role}", kind="role")
        if scope not in identity.scopes:
            raise ApiError(403, f"your token has not the scope {scope}; make one that has", kind="scope")
        return identity

    return check


Reader = Annotated[Identity, Depends(needs(Role.CANDIDATE, Scope.READ))]
Submitter = Annotated[Identity, Depends(needs(Role.CANDIDATE, Scope.SUBMIT))]
Manager = Annotated[Identity, Depends(needs(Role.CANDIDATE, Scope.MANAGE))]
Author = Annotated[Identity, Depends(needs(Role.AUTHOR, Scope.READ))]
StaffReader = Annotated[Identity, Depends(needs(Role.STAFF, Scope.READ))]
Staff = Annotated[Identity, Depends(needs(Role.STAFF, Scope.MANAGE))]
Admin = Annotated[Identity, Depends(needs(Role.ADMIN, Scope.MANAGE))]


def _look_up(
    context: Context, credentials: HTTPAuthorizationCredentials | None, session_text: str | None
) -> Identity | None:
    now = context.clock()
    with context.database.read() as session:
        if credentials is not None:
            identity = tokens.by_secret(session, credentials.credentials, now)
        elif session_text is not None:
            identity = tokens.by_session(session, session_text, now)
        else:
            identity = None
        unmarked = identity is not None and tokens.wants_mark(session, identity.token_id, now)
    if unmarked and identity is not None:
        with context.database.write() as session:
            tokens.mark_used(session, identity.token_id, now)
    return identity


def _check_origin(request: Request, identity: Identity) -> None:
    given = request.headers.get("x-csrf-token", "")
    same = request.headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")
    origin = request.headers.get("origin")
    if origin is not None:
        same = same and urlsplit(origin).netloc == request.headers.get("host")
    matches = hmac.compare_digest(given.encode(), (identity.csrf or "").encode())
    if not same or not identity.csrf or not matches:
        raise ApiError(
            403, "send the session's CSRF token in X-CSRF-Token, from a page of this site", kind="csrf"
        )


def _not_too_often(seconds: float, why: str) -> None:
    if seconds > 0:
        wait = str(math.ceil(seconds))
        raise ApiError(429, f"{why}; wait {wait} s", kind="rate", headers={"Retry-After": wait})
