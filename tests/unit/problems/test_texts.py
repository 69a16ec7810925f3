"""Hints are given one at a time, so each problem has a ladder of them: a nudge, the idea, the approach."""

from __future__ import annotations

import re

import pytest

from judge.problems.hints import HINTS, read_hints
from judge.problems.loader import Bank, default_root

BANK = Bank(default_root())


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
