"""Answers with entity tags, and lists in pages."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Annotated, Generic, TypeVar
from urllib.parse import urlencode

from fastapi import Header, Query, Request, Response
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from judge.store.values import ID

__all__ = ["Id", "IfNoneMatch", "Limit", "Model", "Page", "Text", "paged", "tagged", "tagged_json"]

Item = TypeVar("Item")


class Model(BaseModel):
    """What comes in or goes out; unknown keys are refused, so that a misspelt one is noticed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Page(Model, Generic[Item]):
    """One page of a list; `next` is the address of the one after, null on the last."""

    items: list[Item]
    next: str | None = Field(default=None, examples=["/v1/submissions?limit=20&before=01ky..."])


def _storable(text: str) -> str:
    """Refuse what not every database and terminal can take. Raises ValueError."""
    if "\0" in text:
        raise ValueError("must not contain NUL characters")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError("must be valid Unicode text; it has half of a surrogate pair") from None
    return text


Text = Annotated[str, AfterValidator(_storable)]
Id = Annotated[str, StringConstraints(pattern=f"^{ID.pattern}$")]
Limit = Annotated[int, Query(ge=1, le=100, description="How many at most.")]
IfNoneMatch = Annotated[str | None, Header(description="The ETag of what you have already.")]


def tagged(request: Request, body: bytes, media_type: str, headers: dict[str, str] | None = None) -> Response:
    """A body with its ETag; 304 without it when the client has it already."""
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    known = {part.strip().removeprefix("W/") for part in request.headers.get("if-none-match", "").split(",")}
    own = {"ETag": tag, "Cache-Control": "private, no-cache", **(headers or {})}
    if tag in known or "*" in known:
        return Response(status_code=304, headers=own)
    return Response(body, media_type=media_type, headers=own)


def tagged_json(request: Request, model: BaseModel, headers: dict[str, str] | None = None) -> Response:
    """A model as JSON with its ETag."""
    body = model.model_dump_json(by_alias=True).encode()
    return tagged(request, body, "application/json", headers)


def paged(
    request: Request, items: Sequence[Item], keys: Sequence[str], limit: int, parameter: str
) -> tuple[list[Item], str | None]:
    """The first `limit` of `items`, and the address of the next page if there are more.

    `keys` names each item for `parameter` of that address.
    """
    if len(items) <= limit:
        return list(items), None
    query = [pair for pair in request.query_params.multi_items() if pair[0] != parameter]
    query.append((parameter, keys[limit - 1]))
    return list(items[:limit]), f"{request.url.path}?{urlencode(query)}"
