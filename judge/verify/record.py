"""The record of a verification: which files were proven, and what came out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from judge.problems.loader import default_root
from judge.verify.check import Check
from judge.verify.known import package_hash

__all__ = ["RECORD", "changed_since", "write_record"]

RECORD = "verified.json"
"""The record's name in the folder of a bank."""


def write_record(path: Path, checks: Sequence[Check], root: Path | None = None) -> None:
    """Write what was found about the packages below `root`, by slug, with a hash of each one's files."""
    folder = root or default_root()
    record: dict[str, dict[str, Any]] = {}
    for slug in sorted({check.problem for check in checks}):
        own = [check for check in checks if check.problem == slug]
        record[slug] = {
            "files": package_hash(folder / slug),
            "checks": len(own),
            "wrong": [f"{check.subject}: {check.found}" for check in own if not check.passed],
            "mutants": sum(check.mutants for check in own),
            "killed": sum(check.killed for check in own),
        }
    path.write_text(json.dumps(record, indent=1) + "\n", "utf-8")


def changed_since(record: Path, root: Path, slugs: Sequence[str]) -> list[str]:
    """The packages that the record does not prove: changed, new, or not as declared."""
    try:
        proven = json.loads(record.read_text("utf-8"))
    except FileNotFoundError:
        proven = {}
    return [
        slug
        for slug in slugs
        if slug not in proven or proven[slug]["files"] != package_hash(root / slug) or proven[slug]["wrong"]
    ]
