"""The sandbox backend that the settings ask for."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from functools import partial

import psutil

from judge.settings import Settings
from sandbox import Backend, preheat

__all__ = ["make_backend", "measuring_core", "open_backend"]


@contextmanager
def open_backend(settings: Settings, *, meters: Collection[str] = ("clock",)) -> Iterator[Backend]:
    """A backend, closed at the end. Raises SandboxUnavailable when there is none.

    `meters` are started in guests ahead of their use.
    """
    backend = make_backend(settings, meters=meters)
    try:
        yield backend
    finally:
        backend.close()


def measuring_core(settings: Settings) -> int:
    """The core that programs are pinned to: the one set, else the last one of this machine."""
    return settings.core if settings.core is not None else (psutil.cpu_count() or 1) - 1


def make_backend(settings: Settings, *, meters: Collection[str] = ("clock",)) -> Backend:
    """As `open_backend`, to be closed by the caller."""
    if settings.backend == "process":
        from sandbox.backends.process import ProcessBackend

        return ProcessBackend()
    from sandbox.backends.docker import DockerBackend, DockerOptions

    options = DockerOptions(pool_size=settings.pool, runtime=settings.runtime, host=settings.docker_host)
    return DockerBackend(options, greet=partial(preheat, meters=tuple(meters)))
