"""What is said about the service itself."""

from __future__ import annotations

from pydantic import Field

from api.replies import Model

__all__ = ["Alive", "Ready"]


class Alive(Model):
    """The process answers."""

    status: str = Field(default="ok", examples=["ok"])


class Ready(Model):
    """Submissions can be taken. `judging` says what keeps this process from judging them, if anything
    does.
    """

    status: str = Field(default="ok", examples=["ok"])
    judging: str = Field(examples=["ok"])
    workers: int = Field(description="Processes that were heard of within the last minute.", examples=[1])
    waiting: int = Field(description="Jobs in the queue.", examples=[0])
