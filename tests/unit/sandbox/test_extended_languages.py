"""How one language extends another."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.errors import LanguageError
from sandbox.languages import load_language

BASIC = """
name = "basic"
title = "Basic"
extensions = [".bas"]
comment = "REM"

[guest]
source = "solution.bas"
server = "fork"

[guest.meters.clock]
argv = ["basic", "run"]

[measure]
noise = 40
"""
VISUAL = """
name = "visual"
title = "Visual Basic"
extensions = [".vb"]
extends = "basic"

[guest]
source = "solution.vb"
"""


def write(root: Path, name: str, text: str) -> Path:
    folder = root / name
    folder.mkdir()
    (folder / "language.toml").write_text(text)
    return folder


def test_a_language_takes_over_what_it_does_not_say_itself(tmp_path: Path) -> None:
    base = write(tmp_path, "basic", BASIC)
    folder = write(tmp_path, "visual", VISUAL)
    visual = load_language(folder)

    assert (visual.name, visual.title, visual.extensions) == ("visual", "Visual Basic", (".vb",))
    assert visual.comment == "REM"
    assert visual.guest["source"] == "solution.vb"
    assert visual.guest["meters"]["clock"]["argv"] == ["basic", "run"]
    assert visual.measure.noise == 40
    assert visual.folders == (base, folder)


def test_a_language_of_its_own_has_one_folder(tmp_path: Path) -> None:
    folder = write(tmp_path, "basic", BASIC)
    assert load_language(folder).folders == (folder,)


def test_a_missing_base_is_named(tmp_path: Path) -> None:
    folder = write(tmp_path, "visual", VISUAL)
    with pytest.raises(LanguageError, match=r"basic/language.toml is missing"):
        load_language(folder)
