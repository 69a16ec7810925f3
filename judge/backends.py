"""The sandbox backend that the settings ask for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psutil

from judge.settings import Settings
from sandbox import Backend

__all__ = ["measuring_core", "open_backend"]


@contextmanager
def open_backend(settings: Settings) -> Iterator[Backend]:
    """A backend, closed at the end. Raises SandboxUnavailable when there is none."""
    backend = _make(settings)
    try:
        yield backend
    finally:
        backend.close()


def measuring_core(settings: Settings) -> int:
    """The core that programs are pinned to: the one set, else the last one of this machine."""
    return settings.core if settings.core is not None else (psutil.cpu_count() or 1) - 1


def _make(settings: Settings) -> Backend:
    if settings.backend == "process":
        from sandbox.backends.process import ProcessBackend

        return ProcessBackend()
    from sandbox.backends.docker import DockerBackend, DockerOptions

    return DockerBackend(
        DockerOptions(pool_size=settings.pool, runtime=settings.runtime, host=settings.docker_host)
    )
