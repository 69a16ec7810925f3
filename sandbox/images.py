"""One image per language, named by a hash of everything that goes into it.

A changed file gives a changed name, so an image is never out of date: it is there or it is built.
The build context holds two folders, `guest/` (what every container runs) and `language/` (the
language's own files, over those of a language that it extends). The Dockerfile is
`language/Dockerfile`; its ARG BASE, if it has one, is the base image. Paths, modes, owners and times
in the context are normal forms, so equal files give equal contexts wherever they were checked out.
"""

from __future__ import annotations

import hashlib
import io
import tarfile
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Protocol

from sandbox.base_image import BASE_IMAGE, ensure_base
from sandbox.errors import ImageBuildFailed, LanguageError
from sandbox.languages import Language

__all__ = [
    "GUEST",
    "ImageEngine",
    "build_context",
    "context_files",
    "ensure_image",
    "image_tag",
    "prune_images",
]

GUEST = Path(__file__).parent / "guest"
LANGUAGE_LABEL = "judge.language"
HASH_DIGITS = 12
LOG_LINES = 40
LEFT_OUT = {"__pycache__", "tests", "test", "self-test", "self_test", "selftest"}
"""Names, less their extension, of what never enters a container."""
OURS = {"language.toml", "README.md", "lines.py", "mutants.py"}
"""What only the judge reads, or people: a change in it leaves the image as it is."""

Progress = Callable[[str], None]


class ImageEngine(Protocol):
    """The part of an engine that images need."""

    def has_image(self, tag: str) -> bool: ...
    def image_tags(self, label: str) -> list[str]: ...
    def build(
        self,
        context: bytes,
        *,
        dockerfile: str,
        tag: str,
        labels: Mapping[str, str],
        arguments: Mapping[str, str],
    ) -> Iterator[str]: ...
    def pull(self, tag: str, *, silence: float) -> None: ...
    def import_image(self, archive: IO[bytes], tag: str) -> None: ...
    def remove_image(self, tag: str) -> bool: ...


def image_tag(language: Language, *, base: str = BASE_IMAGE, guest: Path = GUEST) -> str:
    """`judge-<language>:<12 hex digits>`. Raises LanguageError when there is no Dockerfile."""
    digest = hashlib.sha256(base.encode())
    for name, path in context_files(language, guest=guest):
        content = path.read_bytes()
        digest.update(f"\0{name}\0{_mode(path):o}\0{len(content)}\0".encode())
        digest.update(content)
    return f"judge-{language.name}:{digest.hexdigest()[:HASH_DIGITS]}"


def build_context(language: Language, *, guest: Path = GUEST) -> bytes:
    """The build context as a tar archive. Raises LanguageError when there is no Dockerfile."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name, path in context_files(language, guest=guest):
            content = path.read_bytes()
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(content), _mode(path)
            archive.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


def context_files(language: Language, *, guest: Path = GUEST) -> list[tuple[str, Path]]:
    """What goes into the image: names in the context and where they are, in order of name."""
    folders = (("guest", guest), *(("language", folder) for folder in language.folders))
    files = {f"{prefix}/{name}": path for prefix, folder in folders for name, path in _files(folder)}
    if "language/Dockerfile" not in files:
        raise LanguageError(f"{language.folder / 'Dockerfile'} is missing; every language folder has one")
    return sorted(files.items())


def ensure_image(
    engine: ImageEngine,
    language: Language,
    *,
    base: str = BASE_IMAGE,
    guest: Path = GUEST,
    progress: Progress | None = None,
) -> str:
    """The name of the language's image, which is built first if the engine does not have it.

    `progress` gets what the build prints, line by line. Raises ImageBuildFailed with the end of that,
    SandboxUnavailable when there is no base image to build on, LanguageError.
    """
    tag = image_tag(language, base=base, guest=guest)
    if engine.has_image(tag):
        return tag
    tell = progress or _nobody
    ensure_base(engine, base, progress=tell)
    tell(f"building {tag}")
    lines = engine.build(
        build_context(language, guest=guest),
        dockerfile="language/Dockerfile",
        tag=tag,
        labels={LANGUAGE_LABEL: language.name},
        arguments={"BASE": base},
    )
    tail: deque[str] = deque(maxlen=LOG_LINES)
    try:
        for line in lines:
            tail.append(line)
            tell(line)
    except ImageBuildFailed as error:
        raise ImageBuildFailed(str(error), "\n".join(tail)) from error
    return tag


def prune_images(
    engine: ImageEngine, languages: Iterable[Language], *, base: str = BASE_IMAGE, guest: Path = GUEST
) -> list[str]:
    """Remove the images that these languages had before their files changed; gives their names.

    Images in use stay. Another checkout of this project on the same engine builds its own again.
    """
    removed: list[str] = []
    for language in languages:
        current = image_tag(language, base=base, guest=guest)
        tags = engine.image_tags(f"{LANGUAGE_LABEL}={language.name}")
        outdated = (tag for tag in tags if tag.startswith(f"judge-{language.name}:") and tag != current)
        removed += [tag for tag in outdated if engine.remove_image(tag)]
    return removed


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    for path in folder.rglob("*"):
        parts = path.relative_to(folder).parts
        hidden = any(part.startswith(".") or part.partition(".")[0] in LEFT_OUT for part in parts)
        hidden = hidden or parts[0] in OURS
        if path.is_file() and not hidden and path.suffix != ".pyc":
            yield "/".join(parts), path


def _mode(path: Path) -> int:
    return 0o755 if path.stat().st_mode & 0o100 else 0o644


def _nobody(_line: str) -> None:
    """Nobody is listening."""
