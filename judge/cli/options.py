"""Options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

__all__ = [
    "AsJson",
    "BackendName",
    "BackendOption",
    "Effort",
    "File",
    "LanguageOption",
    "ProblemOption",
    "ServerOption",
]


class BackendName(StrEnum):
    """Where programs run."""

    DOCKER = "docker"
    PROCESS = "process"


class Effort(StrEnum):
    """How long is measured."""

    QUICK = "quick"
    STANDARD = "standard"
    THOROUGH = "thorough"


File = Annotated[
    str, typer.Argument(metavar="FILE", help="The program; - reads standard input.", show_default=False)
]
ProblemOption = Annotated[
    str | None,
    typer.Option(
        "--problem",
        "-p",
        metavar="SLUG",
        help="The problem, where the file does not tell.",
        show_default=False,
    ),
]
LanguageOption = Annotated[
    str | None,
    typer.Option(
        "--language", "-l", metavar="NAME", help="The language, where the file's name does not tell."
    ),
]
BackendOption = Annotated[
    BackendName | None,
    typer.Option("--backend", help="docker isolates; process isolates nothing: for your own code only."),
]
ServerOption = Annotated[
    str | None,
    typer.Option(
        "--server", metavar="URL", envvar="JUDGE_SERVER", help="A judge elsewhere; see judge auth login."
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document instead of a report.")]
