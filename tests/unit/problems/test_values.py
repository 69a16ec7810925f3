"""Large values are checked quickly, and as strictly as small ones."""

from __future__ import annotations

from typing import Any

import pytest

from judge.problems.values import answer_objection, arguments_objection, canonical_arguments, objection
from sandbox import Method, Parameter, Signature
from tests.unit.problems.packages import quickest

LARGE = 300_000
DESIGN = Signature("Box", (Method("Box", ()), Method("put", (Parameter("key", "int"),), "bool")), design=True)


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        ("list[int]", 7, 2**31),
        ("list[int]", -7, -(2**31) - 1),
        ("list[int]", 7, True),
        ("list[long]", 2**40, 2**63),
        ("list[float]", 0.5, "a"),
        ("list[bool]", True, 0),
        ("list[char]", "é", "ab"),
        ("list[string]", "né", 5),
        ("list[list[int]]", [1, 2], [1, 2.5]),
        ("list[list[char]]", ["a"], ["a", "\ud800"]),
    ],
)
def test_one_bad_element_among_many_is_found_where_it_is(kind: str, good: Any, bad: Any) -> None:
    values = [good] * LARGE
    assert objection(values, kind, "v") is None
    assert quickest(lambda: objection(values, kind, "v"), 2) < 0.5
    values[LARGE - 2] = bad
    found = objection(values, kind, "v")
    assert found is not None
    assert found.startswith(f"v[{LARGE - 2}]")


def test_floats_may_be_whole() -> None:
    assert objection([1, 2.5], "list[float]") is None


def test_tuples_are_lists() -> None:
    signature = Signature("f", (Method("f", (Parameter("pairs", "list[list[int]]"),), "int"),))
    assert arguments_objection(([(1, 2)],), signature) is None
    assert canonical_arguments((((1, 2),),), signature) == ([[1, 2]],)


def test_the_number_of_arguments_must_be_right() -> None:
    signature = Signature("f", (Method("f", (Parameter("a", "int"), Parameter("b", "int")), "int"),))
    assert arguments_objection((1,), signature) == "expected 2 arguments (a, b), got 1"


def test_one_bad_call_among_many_is_found_where_it_is() -> None:
    calls: list[Any] = [["Box", []], *(["put", [key]] for key in range(50_000))]
    assert arguments_objection((calls,), DESIGN) is None
    calls[40_000] = ["put", ["x"]]
    assert arguments_objection((calls,), DESIGN) == "calls[40000]: put(key): expected int, got str: 'x'"
    calls[40_000] = ["Box", []]
    found = arguments_objection((calls,), DESIGN)
    assert found is not None
    assert found.startswith("calls[40000]: the first call, and only the first")


def test_results_of_calls_have_the_types_of_their_methods() -> None:
    calls = [["Box", []], ["put", [1]]]
    assert answer_objection([None, True], (calls,), DESIGN) is None
    assert answer_objection([None, 1], (calls,), DESIGN) == "result 2, of put: expected bool, got int: 1"
