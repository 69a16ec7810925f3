"""Users, tokens and browser sessions."""

from __future__ import annotations

from typing import Any

from api.accounts.schemas import NewToken, NewUser, TokenMade, TokenOut, UserChange, UserOut
from api.context import Context
from api.errors import ApiError
from judge.store import JobKind, Role, Scope, audit, tokens, users
from judge.store.models import Token, User
from judge.store.tokens import Identity

__all__ = [
    "add_user", "begin_session", "change_user", "end_session", "export", "list_tokens", "list_users",
    "make_token", "remove_user", "revoke_token",
]  # fmt: skip


def list_tokens(context: Context, who: Identity) -> list[TokenOut]:
    """One's tokens that can still be used."""
    with context.database.read() as session:
        return [TokenOut(**_token(one)) for one in tokens.list_of(session, who.user_id)]


def make_token(context: Context, who: Identity, given: NewToken) -> TokenMade:
    """A new token, which may do no more than the one that was shown. Raises ApiError."""
    beyond = set(given.scopes) - who.scopes
    if beyond:
        raise ApiError(403, f"your own token has not the scopes {', '.join(sorted(beyond))}", kind="scope")
    if given.expires_at is not None and given.expires_at <= context.clock():
        raise ApiError(422, "body.expires_at: is in the past")
    with context.database.write() as session:
        user = users.lock(session, who.user_id)
        if len(tokens.list_of(session, who.user_id)) >= context.settings.most_tokens:
            raise ApiError(409, f"you have {context.settings.most_tokens} tokens; revoke one", kind="quota")
        token, text = tokens.add(session, user, given.name, given.scopes, given.expires_at)
        return TokenMade(**_token(token), token=text)


def revoke_token(context: Context, who: Identity, token_id: str) -> None:
    """End a token of one's own. Raises ApiError 404."""
    with context.database.write() as session:
        if not tokens.revoke(session, who.user_id, token_id, context.clock()):
            raise ApiError(404, f"you have no token {token_id}")


def begin_session(context: Context, who: Identity) -> tuple[str, str]:
    """A browser session: the cookie's secret, and the CSRF token."""
    with context.database.write() as session:
        return tokens.begin_session(session, who, context.clock())


def end_session(context: Context, secret: str) -> None:
    """Sign a browser out."""
    with context.database.write() as session:
        tokens.end_session(session, secret)


def list_users(context: Context, after: str, limit: int) -> list[UserOut]:
    """Users by name."""
    with context.database.read() as session:
        return [_user(one) for one in users.list_all(session, after=after, limit=limit)]


def add_user(context: Context, who: Identity, given: NewUser) -> UserOut:
    """A new account. Raises NameTaken."""
    with context.database.write() as session:
        user = users.add(session, given.name, given.role)
        audit.record(session, who.name, "add-user", user.name, role=given.role.value)
        return _user(user)


def change_user(context: Context, who: Identity, name: str, given: UserChange) -> UserOut:
    """Another role, or the end of all access. Raises NoSuchUser, ApiError."""
    if name.lower() == who.name and (given.disabled or given.role not in (None, Role.ADMIN)):
        raise ApiError(409, "you would lock yourself out; let another admin do it")
    with context.database.write() as session:
        user = users.named(session, name)
        if given.role is not None:
            users.set_role(session, name, given.role)
            audit.record(session, who.name, "set-role", user.name, role=given.role.value)
        if given.disabled is not None:
            users.set_disabled(session, name, disabled=given.disabled)
            audit.record(session, who.name, "disable" if given.disabled else "enable", user.name)
        return _user(user)


def remove_user(context: Context, who: Identity, name: str) -> None:
    """Forget a user with all that is theirs. Raises NoSuchUser, ApiError."""
    if name.lower() == who.name:
        raise ApiError(409, "you would lock yourself out; let another admin do it")
    with context.database.write() as session:
        users.remove(session, name)
        audit.record(session, who.name, "remove-user", name.lower())


def export(context: Context, who: Identity, name: str) -> dict[str, Any]:
    """All that is kept of a user, less what the reports say of hidden cases. Raises NoSuchUser."""
    from api.submissions.redaction import redacted
    from judge.report.model import Report

    with context.database.write() as session:
        data = users.export(session, name)
        if name.lower() != who.name:
            audit.record(session, who.name, "export-user", name.lower())
    for job in data["jobs"]:
        if job["kind"] == JobKind.RUN or who.role.may_act_as(Role.AUTHOR):
            continue
        if job["kind"] == JobKind.CASES:
            job["reports"] = []  # Once they were an author; now they are told no more than others.
        for report in job["reports"]:
            report["body"] = redacted(Report.model_validate(report["body"])).to_json()
    return data


def _token(token: Token) -> dict[str, Any]:
    return {
        "id": token.id,
        "name": token.name,
        "scopes": [Scope(scope) for scope in token.scopes],
        "created_at": token.created_at,
        "expires_at": token.expires_at,
        "last_used_at": token.last_used_at,
    }


def _user(user: User) -> UserOut:
    return UserOut(
        name=user.name,
        role=Role(user.role),
        created_at=user.created_at,
        disabled=user.disabled_at is not None,
    )
