"""Users."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from judge.errors import UsageError
from judge.store.clock import now_in
from judge.store.errors import NameTaken, NoSuchUser
from judge.store.models import Event, Job, StoredReport, Token, User, Webhook
from judge.store.values import Role, new_id

__all__ = [
    "NAME",
    "add",
    "by_id",
    "export",
    "list_all",
    "lock",
    "named",
    "remove",
    "set_disabled",
    "set_role",
]

NAME = re.compile(r"[a-z0-9](?:[a-z0-9._@+-]{0,62}[a-z0-9])?")


def add(session: Session, name: str, role: Role) -> User:
    """A new user. Raises NameTaken, UsageError."""
    name = name.lower()
    if NAME.fullmatch(name) is None:
        raise UsageError(
            f"{name!r} cannot be a user's name; use up to 64 letters, digits and . _ @ + - between them"
        )
    if session.scalar(select(User.id).where(User.name == name)) is not None:
        raise NameTaken(f"there is a user {name} already; choose another name, or use that account")
    user = User(id=new_id(), name=name, role=role.value, created_at=now_in(session))
    session.add(user)
    session.flush()
    return user


def by_id(session: Session, user_id: str) -> User | None:
    """A user by id."""
    return session.get(User, user_id)


def named(session: Session, name: str) -> User:
    """A user by name. Raises NoSuchUser."""
    user = session.scalar(select(User).where(User.name == name.lower()))
    if user is None:
        raise NoSuchUser(f"there is no user {name}; `judge user list` shows all")
    return user


def lock(session: Session, user_id: str) -> User:
    """A user, whom no other transaction can change or count for until this one ends."""
    return session.scalars(select(User).where(User.id == user_id).with_for_update()).one()


def list_all(session: Session, *, after: str = "", limit: int | None = None) -> Sequence[User]:
    """Users by name; only those after the name `after`."""
    return session.scalars(select(User).where(User.name > after).order_by(User.name).limit(limit)).all()


def set_role(session: Session, name: str, role: Role) -> User:
    """Let a user do more, or less. Raises NoSuchUser."""
    user = named(session, name)
    user.role = role.value
    return user


def set_disabled(session: Session, name: str, *, disabled: bool) -> User:
    """End or give back all access. Raises NoSuchUser."""
    user = named(session, name)
    user.disabled_at = (user.disabled_at or now_in(session)) if disabled else None
    return user


def remove(session: Session, name: str) -> None:
    """Forget a user and all that is theirs; what the audit log says of them stays. Raises NoSuchUser."""
    session.execute(delete(User).where(User.id == named(session, name).id))


def export(session: Session, name: str) -> dict[str, Any]:
    """All that is kept of a user, as JSON data; secrets are left out. Raises NoSuchUser."""
    user = named(session, name)
    jobs = session.scalars(select(Job).where(Job.user_id == user.id).order_by(Job.id)).all()
    tokens = session.scalars(select(Token).where(Token.user_id == user.id).order_by(Token.id))
    hooks = session.scalars(select(Webhook).where(Webhook.user_id == user.id).order_by(Webhook.id))
    return {
        "user": _plain(user),
        "tokens": [_plain(token, "digest") for token in tokens],
        "webhooks": [_plain(hook, "secret") for hook in hooks],
        "jobs": [
            _plain(job)
            | {
                "reports": [
                    _plain(one)
                    for one in session.scalars(_of(StoredReport, job).order_by(StoredReport.round))
                ],
                "events": [_plain(one) for one in session.scalars(_of(Event, job).order_by(Event.number))],
            }
            for job in jobs
        ],
    }


def _of(table: Any, job: Job) -> Any:
    return select(table).where(table.job_id == job.id)


def _plain(row: Any, *left_out: str) -> dict[str, Any]:
    values = {column.key: getattr(row, column.key) for column in row.__table__.columns}
    return {name: _json(value) for name, value in values.items() if name not in left_out}


def _json(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value.isoformat() if hasattr(value, "isoformat") else value
