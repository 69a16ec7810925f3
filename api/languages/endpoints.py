"""Routes about languages."""

from __future__ import annotations

from fastapi import APIRouter

from api.access import Reader
from api.errors import responses
from api.languages import service
from api.languages.schemas import LanguageOut

__all__ = ["router"]

router = APIRouter(prefix="/v1/languages", tags=["languages"], responses=responses(400, 401, 403, 429, 503))


@router.get("", summary="List languages")
def list_languages(who: Reader) -> list[LanguageOut]:
    """The languages that programs may be written in."""
    return service.list_languages()
