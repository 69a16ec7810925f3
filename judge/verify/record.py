"""The record of a verification: which files were proven, and what came out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from judge.errors import UsageError
from judge.problems.loader import default_root
from judge.verify.check import Check
from judge.verify.known import judge_hash, package_hash

__all__ = ["RECORD", "changed_since", "read_record", "write_record"]

RECORD = "verified.json"
"""The record's name in the folder of a bank."""


def read_record(path: Path) -> dict[str, dict[str, Any]]:
    """What a record says of packages, by slug; nothing where there is no file. Raises UsageError."""
    try:
        found = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} is no record of a verification: {error}") from error
    if not isinstance(found, dict) or not all(isinstance(entry, dict) for entry in found.values()):
        raise UsageError(f"{path} is no record of a verification: expected an object for each problem")
    return found


def write_record(path: Path, checks: Sequence[Check], root: Path | None = None) -> None:
    """Write what was found about the packages below `root`, by slug, with a hash of each one's files and one
    of the judge's. What the file says of other packages stays, as long as these are there. Raises UsageError.
    """
    folder = root or default_root()
    record = {slug: entry for slug, entry in read_record(path).items() if (folder / slug).is_dir()}
    for slug in {check.problem for check in checks}:
        own = [check for check in checks if check.problem == slug]
        record[slug] = {
            "files": package_hash(folder / slug),
            "judge": judge_hash(),
            "checks": len(own),
            "wrong": [f"{check.subject}: {check.found}" for check in own if not check.passed],
            "mutants": sum(check.mutants for check in own),
            "killed": sum(check.killed for check in own),
        }
    path.write_text(json.dumps(dict(sorted(record.items())), indent=1) + "\n", "utf-8")


def changed_since(record: Path, root: Path, slugs: Sequence[str]) -> list[str]:
    """The packages that the record does not prove: changed, new, or not as declared."""
    proven = read_record(record)
    return [
        slug
        for slug in slugs
        if slug not in proven or proven[slug]["files"] != package_hash(root / slug) or proven[slug]["wrong"]
    ]
