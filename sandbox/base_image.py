"""The image that every language builds on: from the engine, a registry, or made on the spot.

Where no registry can be reached, a Debian base is put together from the package archive with
mmdebstrap and imported under the registry's name, so that Dockerfiles need not know.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from typing import IO, Protocol

from sandbox.errors import SandboxUnavailable

__all__ = ["BASE_IMAGE", "BaseEngine", "bootstrap_command", "ensure_base"]

BASE_IMAGE = "debian:trixie-slim"
MIRROR = "http://deb.debian.org/debian"
PULL_SECONDS = 20.0
"""How long a registry may leave us without news."""
BOOTSTRAP_SECONDS = 900.0
DEBIAN = re.compile(r"debian:([a-z]+)(-slim)?")
STDERR_KEPT = 2000


class BaseEngine(Protocol):
    """The part of an engine that the base image needs."""

    def has_image(self, tag: str) -> bool: ...
    def pull(self, tag: str, *, silence: float) -> None: ...
    def import_image(self, archive: IO[bytes], tag: str) -> None: ...


def ensure_base(engine: BaseEngine, base: str, *, progress: Callable[[str], None]) -> None:
    """Have the image `base` in the engine. Raises SandboxUnavailable that says what to do."""
    if engine.has_image(base):
        return
    progress(f"pulling {base}")
    try:
        engine.pull(base, silence=PULL_SECONDS)
    except SandboxUnavailable as error:
        progress(str(error))
        _bootstrap(engine, base, progress, after=error)


def bootstrap_command(base: str) -> list[str] | None:
    """What prints `base` as a tar archive; None when it is no plain Debian release."""
    match = DEBIAN.fullmatch(base)
    if match is None:
        return None
    command = ["mmdebstrap", "--variant=minbase", "--include=ca-certificates", match[1], "-", MIRROR]
    return command if os.geteuid() == 0 else ["sudo", "-n", *command]


def _bootstrap(
    engine: BaseEngine, base: str, progress: Callable[[str], None], *, after: SandboxUnavailable
) -> None:
    command = bootstrap_command(base)
    if command is None:
        raise _hopeless(base, after, "it is no plain Debian release, so it cannot be made here") from after
    missing = [tool for tool in (command[0], "mmdebstrap") if shutil.which(tool) is None]
    if missing:
        raise _hopeless(base, after, f"{missing[0]} is not installed, so it cannot be made here") from after
    progress(f"making {base} with {' '.join(command)}")
    with tempfile.TemporaryFile() as archive, tempfile.TemporaryFile() as said:
        try:
            subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=archive,
                stderr=said,
                check=True,
                timeout=BOOTSTRAP_SECONDS,
            )
        except (subprocess.SubprocessError, OSError):
            said.seek(0)
            words = said.read().decode("utf-8", "replace")[-STDERR_KEPT:]
            raise _hopeless(base, after, f"{command[0]} failed: {words}") from after
        archive.seek(0)
        engine.import_image(archive, base)


def _hopeless(base: str, pull: SandboxUnavailable, reason: str) -> SandboxUnavailable:
    ways = [f"`docker pull {base}` where a registry answers", "`docker load` it from an archive"]
    if DEBIAN.fullmatch(base):
        ways.append(
            "`apt-get install mmdebstrap` and run this as root or with passwordless sudo, "
            f"with {MIRROR} in reach"
        )
    return SandboxUnavailable(
        f"there is no image {base} to build on. It was looked for in the registry ({pull}) and {reason}. "
        f"Do one of: {'; '.join(ways)}"
    )
