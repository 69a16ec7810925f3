"""Images: what they are called, what goes into them, when they are built."""

from __future__ import annotations

import io
import os
import re
import tarfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import IO

import pytest

from sandbox.errors import ImageBuildFailed, LanguageError
from sandbox.images import build_context, context_files, ensure_image, image_tag, prune_images
from sandbox.languages import Language


class FakeEngine:
    """Remembers images and what was built; fails at the lines that it is told to."""

    def __init__(self, *tags: str, log: tuple[str, ...] = ("step 1",), fails: bool = False) -> None:
        self.tags = set(tags)
        self.in_use: set[str] = set()
        self.built: list[tuple[str, bytes, str, dict[str, str]]] = []
        self._log = log
        self._fails = fails

    def has_image(self, tag: str) -> bool:
        return tag in self.tags

    def image_tags(self, label: str) -> list[str]:
        assert label.startswith("judge.language=")
        return sorted(self.tags)

    def build(
        self,
        context: bytes,
        *,
        dockerfile: str,
        tag: str,
        labels: Mapping[str, str],
        arguments: Mapping[str, str],
    ) -> Iterator[str]:
        yield from self._log
        if self._fails:
            raise ImageBuildFailed("RUN false returned 1")
        self.built.append((tag, context, dockerfile, {**labels, **arguments}))
        self.tags.add(tag)

    def pull(self, tag: str, *, silence: float) -> None:
        self.tags.add(tag)

    def import_image(self, archive: IO[bytes], tag: str) -> None:
        raise AssertionError("the pull answered")

    def remove_image(self, tag: str) -> bool:
        if tag in self.in_use:
            return False
        self.tags.remove(tag)
        return True


@pytest.fixture
def guest(tmp_path: Path) -> Path:
    folder = tmp_path / "guest"
    folder.mkdir()
    (folder / "warden.py").write_text("print('warden')\n")
    return folder


@pytest.fixture
def language(tmp_path: Path) -> Language:
    folder = tmp_path / "languages" / "basic"
    (folder / "lib").mkdir(parents=True)
    (folder / "Dockerfile").write_text("FROM debian:trixie-slim\n")
    (folder / "lib" / "driver.bas").write_text("10 GOTO 10\n")
    return Language("basic", "Basic", (".bas",), "REM", folder, {})


def test_the_name_tells_the_language_and_twelve_digits_of_a_hash(language: Language, guest: Path) -> None:
    assert re.fullmatch(r"judge-basic:[0-9a-f]{12}", image_tag(language, guest=guest))


def test_any_change_of_what_goes_in_changes_the_name(language: Language, guest: Path) -> None:
    driver = language.folder / "lib" / "driver.bas"
    names = [image_tag(language, guest=guest), image_tag(language, guest=guest, base="debian:sid-slim")]
    (guest / "warden.py").write_text("print('changed')\n")
    names.append(image_tag(language, guest=guest))
    driver.write_text("10 END\n")
    names.append(image_tag(language, guest=guest))
    driver.rename(driver.with_name("main.bas"))
    names.append(image_tag(language, guest=guest))
    (language.folder / "lib" / "main.bas").chmod(0o755)
    names.append(image_tag(language, guest=guest))

    assert len(set(names)) == len(names)


def test_moving_bytes_between_files_changes_the_name(language: Language, guest: Path) -> None:
    (guest / "a").write_text("xy")
    (guest / "b").write_text("z")
    before = image_tag(language, guest=guest)
    (guest / "a").write_text("x")
    (guest / "b").write_text("yz")
    assert image_tag(language, guest=guest) != before


@pytest.mark.parametrize(
    "name",
    ["__pycache__/x.pyc", "tests/test_it.py", "self-test/ok.bas", "selftest.toml", "self_test.py", ".cache"],
)
def test_what_never_runs_in_a_container_does_not_count(language: Language, guest: Path, name: str) -> None:
    before = image_tag(language, guest=guest)
    path = language.folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("anything")
    assert image_tag(language, guest=guest) == before


def test_the_context_has_both_folders_readable_by_all(language: Language, guest: Path) -> None:
    (guest / "warden.py").chmod(0o600)
    (guest / "run.sh").write_text("true\n")
    (guest / "run.sh").chmod(0o700)
    with tarfile.open(fileobj=io.BytesIO(build_context(language, guest=guest))) as archive:
        modes = {entry.name: entry.mode for entry in archive.getmembers()}
        driver = archive.extractfile("language/lib/driver.bas")
        assert driver is not None
        assert driver.read() == b"10 GOTO 10\n"
    assert modes == {
        "guest/run.sh": 0o755,
        "guest/warden.py": 0o644,
        "language/Dockerfile": 0o644,
        "language/lib/driver.bas": 0o644,
    }


def test_a_language_that_extends_another_lays_its_files_over_those(language: Language, guest: Path) -> None:
    folder = language.folder.parent / "visual"
    (folder / "lib").mkdir(parents=True)
    (folder / "lib" / "driver.bas").write_text("10 END\n")
    (folder / "forms.bas").write_text("20 END\n")
    visual = replace(language, name="visual", folder=folder, base=language.folder)

    files = dict(context_files(visual, guest=guest))
    assert files["language/lib/driver.bas"] == folder / "lib" / "driver.bas"
    assert files["language/Dockerfile"] == language.folder / "Dockerfile"
    assert "language/forms.bas" in files


def test_the_context_does_not_depend_on_times(language: Language, guest: Path) -> None:
    before = build_context(language, guest=guest)
    os.utime(guest / "warden.py", (1, 1))
    assert build_context(language, guest=guest) == before


def test_a_language_without_a_dockerfile_is_told(language: Language, guest: Path) -> None:
    (language.folder / "Dockerfile").unlink()
    with pytest.raises(LanguageError, match="Dockerfile is missing"):
        context_files(language, guest=guest)


def test_an_image_is_built_once(language: Language, guest: Path) -> None:
    engine, lines = FakeEngine("debian:trixie-slim", log=("step 1", "step 2")), list[str]()
    first = ensure_image(engine, language, guest=guest, progress=lines.append)
    second = ensure_image(engine, language, guest=guest)

    assert first == second == image_tag(language, guest=guest)
    [(tag, context, dockerfile, marks)] = engine.built
    assert (tag, dockerfile) == (first, "language/Dockerfile")
    assert marks == {"judge.language": "basic", "BASE": "debian:trixie-slim"}
    assert context == build_context(language, guest=guest)
    assert lines == [f"building {first}", "step 1", "step 2"]


def test_a_missing_base_image_is_fetched_first(language: Language, guest: Path) -> None:
    engine = FakeEngine()
    ensure_image(engine, language, guest=guest)
    assert "debian:trixie-slim" in engine.tags


def test_a_failed_build_tells_the_end_of_its_log(language: Language, guest: Path) -> None:
    log = tuple(f"line {number}" for number in range(100))
    engine = FakeEngine("debian:trixie-slim", log=log, fails=True)
    with pytest.raises(ImageBuildFailed, match="RUN false returned 1") as caught:
        ensure_image(engine, language, guest=guest)
    assert caught.value.log.startswith("line 60\n")
    assert caught.value.log.endswith("\nline 99")
    assert str(caught.value).endswith("line 99")


def test_pruning_removes_old_images_of_the_language_that_nobody_uses(language: Language, guest: Path) -> None:
    current = image_tag(language, guest=guest)
    engine = FakeEngine(current, "judge-basic:000000000000", "judge-basic:111111111111", "basic:mine")
    engine.in_use.add("judge-basic:111111111111")

    assert prune_images(engine, [language], guest=guest) == ["judge-basic:000000000000"]
    assert engine.tags == {current, "judge-basic:111111111111", "basic:mine"}


def test_two_languages_of_the_same_files_have_two_names(language: Language, guest: Path) -> None:
    other = replace(language, name="comal")
    assert image_tag(other, guest=guest) != image_tag(language, guest=guest)
