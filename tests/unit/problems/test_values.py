"""Large values are checked quickly, and as strictly as small ones."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.problems.values import answer_objection, arguments_objection, canonical_arguments, objection
from sandbox import Method, Parameter, Signature
from sandbox.errors import ValueMismatch
from tests.unit.problems.packages import quickest

LARGE = 300_000
CYCLIC = Signature("f", (Method("f", (Parameter("head", "CyclicListNode"), Parameter("k", "int")), "bool"),))
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


@given(st.lists(st.integers(-(2**31), 2**31 - 1)), st.data())
def test_a_circle_comes_off_the_wire_as_it_was(values: list[int], data: st.DataObject) -> None:
    circle = [values, data.draw(st.integers(-1, len(values) - 1))]
    assert arguments_objection((circle, 7), CYCLIC) is None
    assert canonical_arguments((circle, 7), CYCLIC) == (circle, 7)
    assert canonical_arguments((tuple(circle), 7), CYCLIC) == (circle, 7)


@given(st.lists(st.integers(-9, 9), max_size=8), st.data())
def test_bytes_that_end_too_early_hold_no_circle(values: list[int], data: st.DataObject) -> None:
    encoded = CYCLIC.encode_arguments([[values, -1], 7])
    with pytest.raises(ValueMismatch, match="are announced"):
        CYCLIC.decode_arguments(encoded[: data.draw(st.integers(0, len(encoded) - 1))])


@pytest.mark.parametrize("value", [[], [[1]], [[1], 0, 0], 7, None, [[1], "0"], [["1"], 0], [1, 0]])
def test_what_is_no_circle_is_not_encoded(value: Any) -> None:
    with pytest.raises(ValueMismatch, match="expected"):
        CYCLIC.encode_arguments([value, 7])


def test_a_long_circle_is_checked_quickly() -> None:
    values = list(range(LARGE))
    assert objection([values, LARGE - 1], "CyclicListNode", "v") is None
    assert quickest(lambda: objection([values, LARGE - 1], "CyclicListNode", "v"), 2) < 0.5
    found = objection([values, LARGE], "CyclicListNode", "v")
    assert found == f"v[1]: the last node cannot link to index {LARGE}; write -1 to {LARGE - 1} (-1: to none)"


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
