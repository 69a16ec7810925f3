"""`judge doctor`: is everything here that the judge needs, and if not, what to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.exits import ExitCode, one_line_errors, tell
from judge.cli.options import BackendOption
from judge.cli.sources import make_settings

if TYPE_CHECKING:
    from judge.cli.checks import Check
    from judge.settings import Settings
    from sandbox.backends.engine import Engine

__all__ = ["doctor"]


def doctor(
    build_images: Annotated[
        bool, typer.Option("--build-images", help="Build the languages' images now.")
    ] = False,
    backend: BackendOption = None,
) -> None:
    """Check that all is here that the judge needs.

    Says how to mend what is not.

    Exit code 0: all that is needed is here. 3: something needed is missing.
    """
    with one_line_errors():
        settings = make_settings(backend=backend and backend.value)
        missing = 0
        for check in _checks(settings, build_images=build_images):
            missing += check.needed and not check.ok
            _print(check)
        if missing:
            tell(f"{missing} needed {'thing is' if missing == 1 else 'things are'} missing")
            raise typer.Exit(ExitCode.FAULT)
        typer.echo("All that is needed is here.")


def _checks(settings: Settings, *, build_images: bool) -> Iterator[Check]:
    from judge.cli.checks import Check, check_clock, check_engine, check_images, check_machine, engine_checks
    from sandbox import discover

    yield from check_machine()
    yield check_clock()
    if settings.backend == "process":
        remedy = "programs run as you, with your files and network: your own code only, else --backend docker"
        yield Check("isolation", ok=False, found="none (backend process)", remedy=remedy, needed=False)
        return
    found, engine = check_engine(lambda: _open_engine(settings))
    yield found
    if engine is None:
        return
    try:
        yield from engine_checks(engine.host)
        if build_images:
            _build(engine)
        yield from check_images(engine, discover().values())
    finally:
        engine.close()


def _open_engine(settings: Settings) -> Engine:
    from sandbox.backends.engine import Engine

    return Engine(settings.docker_host)


def _build(engine: Engine) -> None:
    """Build all images: the first alone, since all begin with the same layers; then one on each core."""
    from concurrent.futures import ThreadPoolExecutor

    import psutil

    from sandbox import Language, discover
    from sandbox.images import ensure_image

    def build(language: Language) -> None:
        tell(f"building the image of {language.title}")
        ensure_image(engine, language, progress=lambda line: tell(f"  {language.name}: {line}"))

    first, *others = discover().values()
    build(first)
    with ThreadPoolExecutor(psutil.cpu_count() or 1) as pool:
        for _ in pool.map(build, others):
            pass


def _print(check: Check) -> None:
    if check.ok:
        state, colour = "ok", typer.colors.GREEN
    else:
        state, colour = ("MISSING", typer.colors.RED) if check.needed else ("note", typer.colors.YELLOW)
    typer.echo(f"{typer.style(f'{state:<7}', fg=colour)} {check.name}: {check.found}")
    if not check.ok and check.remedy:
        typer.echo(f"        {check.remedy}")
