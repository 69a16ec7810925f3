from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.complexity.expression import parse
from judge.complexity.relations import Relations

K_OF_N = Relations({"k": "n"})


@pytest.mark.parametrize(
    ("found", "shortened"),
    [
        ("n + k", "n"),
        ("n*k + k^2", "n*k"),
        ("n + k^2", "n + k^2"),
        ("n + k log n", "n + k log n"),
        ("k log k + n", "n + k log k"),
        ("n log n + k log n", "n log n"),
        ("min(n,k)", "k"),
        ("n log k", "n log k"),
        ("1", "1"),
        ("2^n + k", "2^n"),
    ],
)
def test_what_is_at_most_the_rest_is_left_out(found: str, shortened: str) -> None:
    assert K_OF_N.shortened(parse(found)) == parse(shortened)


@pytest.mark.parametrize(
    ("one", "order", "other"),
    [
        ("n + k", "equal", "n"),
        ("n log k", "less", "n log n"),
        ("n + k", "less", "n log k"),
        ("n + k log n", "less", "n log k"),
        ("k^2", "less", "n^2"),
        ("n", "incomparable", "k^2"),
    ],
)
def test_classes_are_compared_for_sizes_that_are_possible(one: str, order: str, other: str) -> None:
    assert K_OF_N.compare(parse(one), parse(other)) == order


def test_several_parameters_may_be_at_most_one() -> None:
    both = Relations({"k": "n", "h": "n"})
    assert both.shortened(parse("n + k + h")) == parse("n")
    assert both.compare(parse("k + h"), parse("n")) == "less"
    assert both.compare(parse("k"), parse("h")) == "incomparable"


def test_without_relations_nothing_changes() -> None:
    assert Relations().shortened(parse("V + E")) == parse("V + E")
    assert Relations().compare(parse("n + k"), parse("n")) == "greater"


_TERMS = st.sampled_from(
    ["1", "n", "k", "log n", "log k", "n log k", "k log n", "n*k", "k^2", "n^2", "sqrt n"]
)


@given(st.lists(_TERMS, min_size=1, max_size=4))
def test_what_is_left_is_the_same_class(terms: list[str]) -> None:
    found = parse("+".join(terms))
    assert K_OF_N.compare(K_OF_N.shortened(found), found) == "equal"
