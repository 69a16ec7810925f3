"""What a bank asks of its packages, and how objections read."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.errors import PackageError
from judge.verify.lint import BANK, House, check_package, objections, read_house
from tests.unit.problems.packages import Package

HINTS = "Which is larger?\n\n---\n\nRemember one.\n\n---\n\nO(n) time, O(1) space.\n"


@pytest.fixture
def package(tmp_path: Path) -> Package:
    return Package(tmp_path / "bank")


def test_a_bank_without_rules_asks_for_nothing(package: Package) -> None:
    house = read_house(package.folder.parent)
    assert house == House()
    assert check_package(package.load(), house).passed


def test_everything_that_is_missing_is_named(package: Package) -> None:
    house = House(
        optimal=("python", "cobol"), naive=(("cobol",),), wrong=9, hints=3, follow_ups=1, explanation=("Why",)
    )
    found = list(objections(package.load(), house))
    assert found[:2] == [
        "no optimal solution in cobol; add one",
        "no naive solution in cobol; add one",
    ]
    assert "write 9 that make different mistakes" in found[2]
    assert "hints.md: 0 hints; write 3" in found[3]
    assert found[4] == "explanation.md: the section is missing; write ## Why"
    assert "follow-ups.md: 0 questions" in found[5]
    assert len(found) == 6
    check = check_package(package.load(), house)
    assert not check.passed
    assert check.detail.splitlines() == found


@pytest.mark.parametrize(
    ("hints", "objection"),
    [
        (HINTS, None),
        (HINTS.replace("?", "."), "ask a question"),
        (HINTS.replace("one.", "one, in O(1)."), "out of the others"),
        (HINTS.replace("O(1)", "constant"), "its time and space as O(...)"),
    ],
)
def test_hints_lead_from_a_nudge_to_the_approach(package: Package, hints: str, objection: str | None) -> None:
    found = list(objections(package.write("hints.md", hints).load(), House(hints=3)))
    assert len(found) == (objection is not None)
    assert objection is None or objection in found[0]


@pytest.mark.parametrize(
    ("text", "objection"),
    [
        ("TODO: more\n", "explanation.md:1: TODO is left over"),
        ("word " * 40 + "end\n", "explanation.md:1: 203 characters"),
        ("fine \n", "explanation.md:1: space at the end"),
        ("```\nopen\n", "a block is not closed"),
        ("```\nTODO: code is not looked at\n```\n", None),
    ],
)
def test_texts_are_tidy(package: Package, text: str, objection: str | None) -> None:
    found = list(objections(package.write("explanation.md", text).load(), House()))
    assert len(found) == (objection is not None)
    assert objection is None or objection in found[0]


def test_every_parameter_is_mentioned(package: Package) -> None:
    package.write(
        "statement.md", (package.folder / "statement.md").read_text("utf-8").replace("`nums", "`list")
    )
    assert any("`nums` is not mentioned" in one for one in objections(package.load(), House()))


@pytest.mark.parametrize(
    ("text", "says"), [("wrongs = 3\n", "the keys are optimal"), ("wrong = \n", "no TOML")]
)
def test_mistakes_in_the_rules_are_named(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / BANK).write_text(text, "utf-8")
    with pytest.raises(PackageError, match=says):
        read_house(tmp_path)
