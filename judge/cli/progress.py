"""How far the judge is, on standard error, for people only: nothing is shown where there is no terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["STAGES", "stage_progress"]

STAGES = {
    "": "starting",
    "build": "loading the program",
    "test": "running the cases",
    "time": "measuring time",
    "space": "measuring space",
    "report": "putting the report together",
}


@contextmanager
def stage_progress(*, quiet: bool = False) -> Iterator[Callable[[str, float], None]]:
    """Something that takes a stage's name and how much of it is done (0..1)."""
    if quiet or not sys.stderr.isatty():
        yield _nobody
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(bar_width=24),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task(STAGES[""], total=None)

        def show(stage: str, part: float) -> None:
            known = 0.0 < part <= 1.0
            shown.update(
                task, description=STAGES.get(stage, stage), total=1.0 if known else None, completed=part
            )

        yield show


def _nobody(_stage: str, _part: float) -> None:
    """Nobody is watching."""
