"""`judge languages`: what programs may be written in."""

from __future__ import annotations

import json

import typer

from judge.cli.exits import one_line_errors
from judge.cli.options import AsJson

__all__ = ["languages"]


def languages(as_json: AsJson = False) -> None:
    """Show the languages that programs may be written in."""
    with one_line_errors():
        from sandbox import discover

        found = discover().values()
        if as_json:
            known = [
                {"name": one.name, "title": one.title, "extensions": list(one.extensions)} for one in found
            ]
            typer.echo(json.dumps(known, indent=2))
            return
        wide = max((len(one.name) for one in found), default=0)
        wider = max((len(one.title) for one in found), default=0)
        for one in found:
            typer.echo(f"{one.name:<{wide}}  {one.title:<{wider}}  {' '.join(one.extensions)}")
