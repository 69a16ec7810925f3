"""Reads a TOML file of a bank or a package that need not be there."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from judge.errors import PackageError
from judge.problems.model import Table

__all__ = ["read_table"]

Kind = TypeVar("Kind", bound=Table)


def read_table(path: Path, kind: type[Kind], remedy: str) -> Kind | None:
    """The file as a `kind`; None when there is none. Raises PackageError with file, key and `remedy`."""
    try:
        return kind.model_validate(tomllib.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        return None
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise PackageError(f"{path}: {place}: {first['msg']}; {remedy}") from None
    except ValueError as error:
        raise PackageError(f"{path}: no TOML: {error}") from None
