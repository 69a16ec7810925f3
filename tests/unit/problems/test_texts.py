"""Texts beside the statement: a ladder of hints, the solution explained, and what would be asked next."""

from __future__ import annotations

import re

import pytest

from judge.errors import PackageError
from judge.problems.loader import Bank, default_root
from judge.problems.texts import HINTS, read_explanation, read_follow_ups, read_hints
from judge.verify.lint import objections, read_house
from tests.unit.problems.packages import Package

BANK = Bank(default_root())


@pytest.mark.parametrize("slug", list(BANK))
def test_every_problem_of_the_bank_has_all_that_it_must_have(slug: str) -> None:
    assert list(objections(BANK[slug], read_house(default_root()))) == []


@pytest.mark.parametrize("slug", list(BANK))
def test_every_problem_of_the_bank_leads_from_a_nudge_to_the_approach(slug: str) -> None:
    hints = read_hints(BANK[slug])
    assert len(hints) == 3
    assert "?" in hints[0], "the first only asks"
    assert "O(" not in hints[0] + hints[1], "what it costs is said at last"
    assert hints[2].count("O(") >= 2, "time and space of the approach"


def test_hint_files_have_no_line_that_becomes_a_list() -> None:
    for slug in BANK:
        for line in (default_root() / slug / HINTS).read_text("utf-8").splitlines():
            assert not re.match(r"[-+*#>] |\d+[.)] ", line), (slug, line)
            assert line.count("`") % 2 == 0, (slug, line)


def test_a_package_needs_none_of_these_texts(package: Package) -> None:
    problem = package.load()
    assert (read_hints(problem), read_explanation(problem), read_follow_ups(problem)) == ((), "", ())


def test_follow_ups_are_the_bullets(package: Package) -> None:
    package.write("follow-ups.md", "- What if\n  it rains?\n- And - besides - if not?\n")
    assert read_follow_ups(package.load()) == ("What if\n  it rains?", "And - besides - if not?")


def test_a_text_in_another_encoding_is_named(package: Package) -> None:
    (package.folder / "explanation.md").write_bytes("## Approach\n\nna\xefve".encode("latin-1"))
    with pytest.raises(PackageError, match=r"explanation\.md: is not UTF-8"):
        read_explanation(package.load())
