"""Reads server-sent events from lines of text. Decides, does nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

__all__ = ["ENDINGS", "RemoteEvent", "events_of"]

ENDINGS = ("done", "cancelled")


@dataclass(frozen=True)
class RemoteEvent:
    """Something that happened to a job."""

    number: int
    kind: str
    data: dict[str, Any]


def events_of(lines: Iterable[str]) -> Iterator[RemoteEvent]:
    """The events of a stream; what is no event with a number is passed over."""
    fields: dict[str, str] = {}
    for line in lines:
        if line:
            name, _, value = line.partition(":")
            fields[name] = value.removeprefix(" ")
            continue
        if fields.get("id", "").isdigit():
            yield RemoteEvent(
                int(fields["id"]), fields.get("event", "message"), json.loads(fields.get("data", "{}"))
            )
        fields = {}
