"""Which input family is the worst."""

from __future__ import annotations

import pytest

from judge.complexity.expression import parse
from judge.complexity.families import Family, worst_of


def family(text: str, *alternatives: str) -> Family:
    return Family(text, parse(text), tuple(str(parse(other)) for other in alternatives), 1.0, ())


@pytest.mark.parametrize(
    ("families", "worst"),
    [
        ([family("n"), family("n^2"), family("n log n")], "n^2"),
        ([family("n"), family("n")], "n"),
        ([family("V log V+E", "V+E log V"), family("V+E log V")], "V+E log V"),
        ([family("V+E log V"), family("V log V+E", "V+E log V")], "V+E log V"),
        ([family("V log V+E", "V+E log V"), family("V+E log V", "V log V+E")], "V log V+E"),
        ([family("V log V+E"), family("V+E log V")], "V log V+E"),
    ],
)
def test_the_fastest_growth_or_what_explains_both(families: list[Family], worst: str) -> None:
    assert worst_of(families).name == worst
