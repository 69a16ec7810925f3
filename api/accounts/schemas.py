"""What is said about users, tokens and sessions."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import AwareDatetime, Field, StringConstraints

from api.replies import Model, Text
from judge.store.users import NAME
from judge.store.values import Role, Scope

__all__ = ["Me", "NewToken", "NewUser", "SessionOut", "TokenMade", "TokenOut", "UserChange", "UserOut"]

Label = Annotated[Text, StringConstraints(min_length=1, max_length=64)]
UserName = Annotated[Text, StringConstraints(pattern=f"^{NAME.pattern}$")]


class Me(Model):
    """Who you are to the service."""

    name: str = Field(examples=["ada"])
    role: Role
    scopes: list[Scope] = Field(description="What the token that you showed may be used for.")
    csrf: str | None = Field(description="For browsers: what to send in X-CSRF-Token.")


class NewToken(Model):
    """A personal token for a program."""

    name: Label = Field(description="To tell it from your others.", examples=["laptop"])
    scopes: list[Scope] = Field(
        default=[Scope.READ, Scope.SUBMIT], min_length=1, max_length=len(Scope), examples=[["read", "submit"]]
    )
    expires_at: AwareDatetime | None = Field(
        default=None, description="Null: never.", examples=["2199-01-01T00:00:00Z"]
    )


class TokenOut(Model):
    """A token, without its secret."""

    id: str
    name: str
    scopes: list[Scope]
    created_at: datetime
    expires_at: datetime | None
    last_used_at: datetime | None


class TokenMade(TokenOut):
    """A new token. `token` is shown this once."""

    token: str


class SessionOut(Model):
    """A browser session; its secret is in the cookie."""

    csrf: str = Field(description="Send it in X-CSRF-Token with whatever changes anything.")


class UserOut(Model):
    """A user, as admins see them."""

    name: str
    role: Role
    created_at: datetime
    disabled: bool


class NewUser(Model):
    """A new account."""

    name: UserName = Field(examples=["grace"])
    role: Role = Role.CANDIDATE


class UserChange(Model):
    """What to change; null leaves it as it is."""

    role: Role | None = None
    disabled: bool | None = None
