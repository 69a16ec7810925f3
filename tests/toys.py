"""The language Toy, in a folder of its own as a user would add one, and its signature."""

from __future__ import annotations

import shutil
from pathlib import Path

from sandbox import Language, Method, Parameter, Signature
from sandbox.languages import load_language

SIGNATURE = Signature("f", (Method("f", (Parameter("nums", "list[int]"),), "int"),))
SOURCE = Path(__file__).with_name("toy_language")


def toy_folder(root: Path) -> Path:
    """A folder of languages with Toy in it."""
    shutil.copytree(SOURCE, root / "languages" / "toy")
    return root / "languages"


def toy_language(root: Path) -> Language:
    """Toy, from a temporary folder."""
    return load_language(toy_folder(root) / "toy")
