"""What passed is remembered until a file changes; what did not is proven again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from judge.errors import UsageError
from judge.verify.check import Check
from judge.verify.known import Known, package_hash
from judge.verify.mutants import Survivor, Tried
from judge.verify.record import changed_since, write_record
from tests.unit.problems.packages import Package

GOOD = Check("largest", "inputs", "valid", "valid", passed=True, seconds=2.0)
BAD = Check("largest", "sizes", "as asked for", "others", passed=False)


@pytest.fixture
def package(tmp_path: Path) -> Package:
    return Package(tmp_path / "bank")


def known(tmp_path: Path, package: Package, *, fresh: bool = False) -> Known:
    return Known(tmp_path / "cache", package.load(), fresh=fresh)


def test_what_passed_is_known_the_next_time(tmp_path: Path, package: Package) -> None:
    first = known(tmp_path, package)
    assert first.get(first.key("inputs")) is None
    first.put(first.key("inputs"), [GOOD, GOOD])
    first.put(first.key("sizes"), [GOOD, BAD])
    first.save()
    second = known(tmp_path, package)
    found = second.get(second.key("inputs"))
    assert found is not None
    assert [(one.found, one.known, one.seconds) for one in found] == [("valid", True, 2.0)] * 2
    assert second.get(second.key("sizes")) is None, "one of them failed"
    fresh = known(tmp_path, package, fresh=True)
    assert fresh.get(fresh.key("inputs")) is None


@pytest.mark.parametrize("file", ["inputs.py", "problem.toml", "statement.md"])
def test_a_change_to_the_package_makes_it_unknown(tmp_path: Path, package: Package, file: str) -> None:
    first = known(tmp_path, package)
    first.put(first.key("inputs"), [GOOD])
    first.save()
    path = package.folder / file
    path.write_text((path.read_text("utf-8") if path.is_file() else "") + "\n# changed\n", "utf-8")
    second = known(tmp_path, package)
    assert second.get(second.key("inputs")) is None


@pytest.mark.parametrize("file", ["explanation.md", "equivalents.toml"])
def test_a_change_to_prose_measures_nothing_anew(tmp_path: Path, package: Package, file: str) -> None:
    first = known(tmp_path, package)
    first.put(first.key("inputs"), [GOOD])
    first.save()
    (package.folder / file).write_text("changed", "utf-8")
    second = known(tmp_path, package)
    assert second.get(second.key("inputs")) is not None


def test_survivors_are_remembered_also_when_nothing_explains_them(tmp_path: Path, package: Package) -> None:
    tried = Tried("optimal.py", 7, (Survivor(3, "a < b", "a <= b"),), 1.5)
    first = known(tmp_path, package)
    key = first.key("mutants")
    assert first.recall(key, Tried) is None
    first.keep(key, tried)
    first.save()
    assert known(tmp_path, package).recall(key, Tried) == tried
    assert known(tmp_path, package).recall(key, list[Check]) is None, "that is of another kind"
    assert known(tmp_path, package, fresh=True).recall(key, Tried) is None


def test_a_change_to_a_solution_makes_only_that_one_unknown(tmp_path: Path, package: Package) -> None:
    problem = package.load()
    naive, wrong = (
        next(one.path for one in problem.solutions if one.role == role) for role in ("naive", "wrong")
    )
    first = known(tmp_path, package)
    for path in (naive, wrong):
        first.put(first.key(path.name, path), [GOOD])
    first.save()
    naive.write_text(naive.read_text("utf-8") + "\n", "utf-8")
    second = known(tmp_path, package)
    assert second.get(second.key(naive.name, naive)) is None
    assert second.get(second.key(wrong.name, wrong)) is not None


@pytest.mark.parametrize("text", ["", "[]", '{"k 0": {"nonsense": 1}}', "{"])
def test_a_file_that_cannot_be_read_is_as_none(tmp_path: Path, package: Package, text: str) -> None:
    folder = tmp_path / "cache" / "verified"
    folder.mkdir(parents=True)
    (folder / "largest.json").write_text(text, "utf-8")
    one = known(tmp_path, package)
    assert one.get(one.key("inputs")) is None


def test_a_record_says_which_packages_are_proven(tmp_path: Path) -> None:
    root = tmp_path / "bank"
    packages = {slug: Package(root, slug) for slug in ("largest", "smallest", "newest")}
    record = tmp_path / "verified.json"
    assert changed_since(record, root, list(packages)) == list(packages), "there is no record"
    checks = [
        Check("largest", "inputs", "valid", "valid", passed=True),
        Check("smallest", "inputs", "valid", "not", passed=False),
    ]
    write_record(record, checks, root)
    assert changed_since(record, root, list(packages)) == ["smallest", "newest"]
    newest = [Check("newest", "inputs", "valid", "valid", passed=True)]
    write_record(record, newest, root)
    assert changed_since(record, root, list(packages)) == ["smallest"], "what was recorded before stays"
    shutil.rmtree(packages["smallest"].folder)
    write_record(record, newest, root)
    assert set(json.loads(record.read_text("utf-8"))) == {"largest", "newest"}
    before = package_hash(packages["largest"].folder)
    packages["largest"].append("hints.md" if (root / "largest/hints.md").is_file() else "inputs.py", "\n")
    assert package_hash(packages["largest"].folder) != before
    assert "largest" in changed_since(record, root, list(packages))


@pytest.mark.parametrize("text", ["", "[]", '{"a": 1}', "{"])
def test_a_file_that_is_no_record_is_left_alone(tmp_path: Path, text: str) -> None:
    path = tmp_path / "notes.json"
    path.write_text(text, "utf-8")
    with pytest.raises(UsageError, match="no record of a verification"):
        write_record(path, [GOOD], tmp_path)
    assert path.read_text("utf-8") == text
