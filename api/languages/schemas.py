"""What is said about languages."""

from __future__ import annotations

from pydantic import Field

from api.replies import Model

__all__ = ["LanguageOut"]


class LanguageOut(Model):
    """A language that programs may be written in."""

    name: str = Field(examples=["python"])
    title: str = Field(examples=["Python 3.13"])
    extensions: list[str] = Field(examples=[[".py"]])
