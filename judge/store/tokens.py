"""API tokens and browser sessions. Secrets are shown once; what is kept cannot be used to sign in.

A token reads `judge_<id>_<secret>`. Its secret has 256 random bits, so a plain SHA-256 of it is as safe as a
slow hash is for passwords.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from judge.store.clock import now_in
from judge.store.models import BrowserSession, Token, User
from judge.store.values import ID, Role, Scope, new_id

__all__ = [
    "MADE_UP",
    "Identity",
    "add",
    "begin_session",
    "by_secret",
    "by_session",
    "end_session",
    "list_of",
    "revoke",
]

FORM = re.compile(rf"judge_({ID.pattern})_([A-Za-z0-9_-]{{43}})")
USED_EVERY = timedelta(minutes=1)
SESSION_LENGTH = timedelta(days=14)
MADE_UP = b"\0" * 32


@dataclass(frozen=True)
class Identity:
    """Who asks, and what for: a user, and the scopes of the token that they showed.

    `csrf` is set for browser sessions; what changes anything must bring it along.
    """

    user_id: str
    name: str
    role: Role
    scopes: frozenset[Scope]
    token_id: str
    csrf: str | None = None


def add(
    session: Session, user: User, name: str, scopes: Collection[Scope], expires_at: datetime | None = None
) -> tuple[Token, str]:
    """A new token, and the text that the user must keep."""
    secret = secrets.token_urlsafe(32)
    token = Token(
        id=new_id(),
        user_id=user.id,
        name=name,
        digest=_digest(secret),
        scopes=sorted(scope.value for scope in scopes),
        created_at=now_in(session),
        expires_at=expires_at,
    )
    session.add(token)
    session.flush()
    return token, f"judge_{token.id}_{secret}"


def by_secret(session: Session, text: str, now: datetime) -> Identity | None:
    """Whose token this is; None for one that is unknown, wrong, expired, revoked, or of a disabled user."""
    form = FORM.fullmatch(text)
    if form is None:
        return None
    found = session.execute(select(Token, User).join(User).where(Token.id == form[1])).one_or_none()
    kept = found[0].digest if found else MADE_UP
    if not hmac.compare_digest(kept, _digest(form[2])) or found is None:
        return None
    return _identity(*found, now)


def by_session(session: Session, text: str, now: datetime) -> Identity | None:
    """Whose browser session this is; None as above."""
    found = session.execute(
        select(BrowserSession, Token, User)
        .join(Token, Token.id == BrowserSession.token_id)
        .join(User, User.id == Token.user_id)
        .where(BrowserSession.digest == _digest(text), BrowserSession.expires_at > now)
    ).one_or_none()
    return _identity(found[1], found[2], now, found[0].csrf) if found else None


def mark_used(session: Session, token_id: str, now: datetime) -> None:
    """Remember that a token was used, once a minute at most."""
    token = session.get(Token, token_id)
    if token is not None and (token.last_used_at is None or now - token.last_used_at > USED_EVERY):
        token.last_used_at = now


def wants_mark(session: Session, token_id: str, now: datetime) -> bool:
    """Whether `mark_used` would write anything."""
    used = session.scalar(select(Token.last_used_at).where(Token.id == token_id))
    return used is None or now - used > USED_EVERY


def list_of(session: Session, user_id: str) -> Sequence[Token]:
    """A user's tokens that can still be used, the oldest first."""
    own = select(Token).where(Token.user_id == user_id, Token.revoked_at.is_(None))
    return session.scalars(own.order_by(Token.id)).all()


def revoke(session: Session, user_id: str, token_id: str, now: datetime) -> bool:
    """End a token, and the browser sessions made with it; False when the user has none such."""
    token = session.scalar(
        select(Token).where(Token.id == token_id, Token.user_id == user_id, Token.revoked_at.is_(None))
    )
    if token is None:
        return False
    token.revoked_at = now
    session.execute(delete(BrowserSession).where(BrowserSession.token_id == token_id))
    return True


def begin_session(session: Session, identity: Identity, now: datetime) -> tuple[str, str]:
    """A browser session: the secret for its cookie, and its CSRF token. Expired ones are cleared away."""
    session.execute(delete(BrowserSession).where(BrowserSession.expires_at <= now))
    secret, csrf = secrets.token_urlsafe(32), secrets.token_urlsafe(24)
    session.add(
        BrowserSession(
            digest=_digest(secret),
            token_id=identity.token_id,
            csrf=csrf,
            created_at=now,
            expires_at=now + SESSION_LENGTH,
        )
    )
    return secret, csrf


def end_session(session: Session, text: str) -> None:
    """Sign a browser out."""
    session.execute(delete(BrowserSession).where(BrowserSession.digest == _digest(text)))


def _identity(token: Token, user: User, now: datetime, csrf: str | None = None) -> Identity | None:
    expired = token.expires_at is not None and token.expires_at <= now
    if expired or token.revoked_at is not None or user.disabled_at is not None:
        return None
    scopes = frozenset(map(Scope, token.scopes))
    return Identity(user.id, user.name, Role(user.role), scopes, token.id, csrf)


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
