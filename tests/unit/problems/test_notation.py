"""Examples are written and read in one notation; mistakes in them are explained; long values are shown
shortened."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.problems.notation import (
    Example,
    NotationError,
    parse_arguments,
    parse_example,
    show,
    write_example,
)
from sandbox import Method, Parameter, Signature
from tests.unit.problems.packages import quickest

TEXT = st.text(st.characters(codec="utf-8"), max_size=8)
SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "int": st.integers(-(2**31), 2**31 - 1),
    "long": st.integers(-(2**63), 2**63 - 1),
    "float": st.floats(allow_nan=False),
    "bool": st.booleans(),
    "char": st.characters(codec="utf-8"),
    "string": TEXT,
}


def trees() -> st.SearchStrategy[list[int | None]]:
    def grown(choices: list[int | None]) -> list[int | None]:
        values: list[int | None] = []
        places = 1
        for choice in choices:
            if places == 0:
                break
            places += 1 if choice is not None else -1
            values.append(choice)
        while values and values[-1] is None:
            values.pop()
        return values

    return st.lists(st.none() | st.integers(-9, 9), max_size=12).map(grown)


def graphs() -> st.SearchStrategy[list[list[int]]]:
    return st.integers(0, 5).flatmap(
        lambda count: st.lists(
            st.lists(st.integers(1, max(count, 1)), max_size=3), min_size=count, max_size=count
        )
    )


def cyclic_lists() -> st.SearchStrategy[list[Any]]:
    return st.lists(SCALARS["int"], max_size=5).flatmap(
        lambda values: st.integers(-1, len(values) - 1).map(lambda entry: [values, entry])
    )


def typed() -> st.SearchStrategy[tuple[str, st.SearchStrategy[Any]]]:
    flat = st.sampled_from(
        [
            *SCALARS.items(),
            ("ListNode", st.lists(SCALARS["int"], max_size=4)),
            ("CyclicListNode", cyclic_lists()),
            ("TreeNode", trees()),
            ("Node", graphs()),
        ]
    )
    return st.recursive(
        flat,
        lambda inner: inner.map(lambda pair: (f"list[{pair[0]}]", st.lists(pair[1], max_size=4))),
        max_leaves=3,
    )


@st.composite
def examples(draw: st.DrawFn) -> tuple[Signature, Example]:
    parameters = draw(st.lists(typed(), min_size=1, max_size=3))
    returns, answers = draw(typed())
    names = [f"p{number}" for number in range(len(parameters))]
    declared = tuple(Parameter(name, kind) for name, (kind, _) in zip(names, parameters, strict=True))
    arguments = tuple(draw(values) for _, values in parameters)
    signature = Signature("f", (Method("f", declared, returns),))
    return signature, Example(arguments, draw(answers), answered=True)


FUNCTION = Signature(
    "f", (Method("f", (Parameter("nums", "list[int]"), Parameter("target", "int")), "list[int]"),)
)
MIXED = Signature("f", (Method("f", (Parameter("x", "float"), Parameter("s", "string")), "bool"),))
DESIGN = Signature(
    "Box",
    (
        Method("Box", (Parameter("room", "int"),)),
        Method("put", (Parameter("s", "string"),)),
        Method("size", (), "int"),
    ),
    design=True,
)
IN_PLACE = Signature("f", (Method("f", (Parameter("nums", "list[int]"),)),), mutates="nums")


@given(examples())
def test_what_is_written_is_read_back(pair: tuple[Signature, Example]) -> None:
    signature, example = pair
    assert parse_example(write_example(example, signature), signature) == example


def test_infinity_and_nan_are_numbers() -> None:
    example = parse_example('x = -Infinity\ns = ""\n-> true', MIXED)
    assert example.arguments[0] == -math.inf
    assert math.isnan(parse_arguments('x = NaN\ns = ""', MIXED)[0])


def test_names_may_come_in_any_order_and_values_on_several_lines() -> None:
    text = "\n  target=9\n\n nums = [\n   2,\n   7\n ]\n->\n[0, 1]\n\n"
    assert parse_example(text, FUNCTION) == Example(([2, 7], 9), [0, 1], answered=True)


def test_windows_line_ends_are_fine() -> None:
    assert parse_example("nums = [1]\r\ntarget = 2\r\n-> []\r\n", FUNCTION).arguments == ([1], 2)


def test_whole_numbers_stand_for_floats() -> None:
    (x, _) = parse_arguments('x = 2\ns = "a"', MIXED)
    assert type(x) is float


def test_an_answer_can_be_optional() -> None:
    text = "nums = [1]\ntarget = 2"
    assert not parse_example(text, FUNCTION, answered=False).answered
    assert parse_example(f"{text}\n-> [0]", FUNCTION, answered=False).expected == [0]
    with pytest.raises(NotationError, match="the answer is missing"):
        parse_example(text, FUNCTION)


def test_calls_of_a_class() -> None:
    text = 'calls = [["Box", [3]], ["put", ["a"]], ["size", []]]\n-> [null, null, 1]'
    example = parse_example(text, DESIGN)
    assert example.expected == [None, None, 1]
    assert write_example(example, DESIGN) == text


def test_an_in_place_answer_is_the_changed_parameter() -> None:
    assert parse_example("nums = [1, 2]\n-> [2, 1]", IN_PLACE).expected == [2, 1]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("nums = [1]\n-> []", "target missing; write a line `target = ...`"),
        ("nums = [1]\nnums = [1]\ntarget = 2", "line 2: nums is there twice"),
        ("nums = [1]\ntargte = 2", 'line 2: there is no parameter targte; did you mean "target"?'),
        ("nums = [1]\ntarget = 2 3", "line 2: target: this is no JSON value: something follows the value"),
        ("nums = [1, 2\ntarget = 2", "nums: this is no JSON value: expecting ',' delimiter at 'target'"),
        (
            "nums = [True]\ntarget = 2",
            "line 1: nums: this is no JSON value: expecting value at 'True'; write true for True",
        ),
        ("nums = ['a']\ntarget = 2", "write \" for '"),
        ("nums: [1]\ntarget = 2", 'line 1: "nums: [1]" is neither `name = value` nor `-> answer`'),
        ("nums == [1]\ntarget = 2", "is neither"),
        ("nums = [1, 2.0]\ntarget = 2", "line 1: nums[1]: expected int, got float: 2.0"),
        ("nums = [1, true]\ntarget = 2", "line 1: nums[1]: expected int, got bool: True"),
        ("nums = {}\ntarget = 2", "line 1: nums: expected list[int], got dict: {}"),
        ("nums = []\ntarget = 2147483648", "line 2: target: 2147483648 does not fit in 32 bits (int)"),
        ("nums = []\ntarget = null", "line 2: target: expected int, got NoneType: None"),
        (f"nums = []\ntarget = {'9' * 5000}", "too many digits"),
        (f"nums = {'[' * 100_000}\ntarget = 1", "nested too deeply"),
        ("", "nums, target missing"),
    ],
)
def test_mistakes_are_explained(text: str, message: str) -> None:
    with pytest.raises(NotationError) as caught:
        parse_example(text, FUNCTION, answered=False)
    assert message in str(caught.value)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    ("calls", "message"),
    [
        ("[]", "expected a list that starts with the constructor"),
        ('[["put", ["a"]]]', "calls[0]: the first call, and only the first, is the constructor Box"),
        (
            '[["Box", [1]], ["Box", [1]]]',
            "calls[1]: the first call, and only the first, is the constructor Box",
        ),
        ('[["Box", [1]], ["get", []]]', "calls[1]: there is no method 'get'; there are Box, put, size"),
        ('[["Box", [1]], ["put", []]]', "calls[1]: put takes 1 arguments, got 0"),
        ('[["Box", [1]], ["put", [1]]]', "calls[1]: put(s): expected string, got int: 1"),
        ('[["Box", [1]], ["size"]]', 'calls[1]: expected ["method", [arguments]], got list'),
    ],
)
def test_wrong_calls_are_explained(calls: str, message: str) -> None:
    with pytest.raises(NotationError) as caught:
        parse_arguments(f"calls = {calls}", DESIGN)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("results", "message"),
    [
        ("[null]", "line 2: 2 calls have 1 results; give one for each, null where there is none"),
        ("[null, null]", "line 2: result 2, of size: expected int, got NoneType: None"),
        ("[1, 1]", "line 2: result 1, of Box: expected null (void), got 1"),
        ("7", "line 2: expected the list of the calls' results, got int: 7"),
    ],
)
def test_wrong_results_are_explained(results: str, message: str) -> None:
    with pytest.raises(NotationError) as caught:
        parse_example(f'calls = [["Box", [1]], ["size", []]]\n-> {results}', DESIGN)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("kind", "value", "message"),
    [
        ("TreeNode", "[1, null]", "the level order of a tree does not end with null; leave it out"),
        ("TreeNode", "[null]", "does not end with null"),
        ("TreeNode", "[1, null, null, 2]", "v[3]: there is no node left whose child this could be"),
        ("TreeNode", "[1, 2.5]", "v[1]: expected int, got float"),
        ("ListNode", "7", "expected ListNode, the list of its values, got int"),
        ("CyclicListNode", "[1, 2, 3]", "v: expected CyclicListNode, [its values, the index that the last"),
        ("CyclicListNode", "[[1, 2]]", "v: expected CyclicListNode"),
        ("CyclicListNode", "7", "v: expected CyclicListNode"),
        ("CyclicListNode", "[3, -1]", "v[0]: expected list[int], got int: 3"),
        ("CyclicListNode", '[[1, "2"], -1]', "v[0][1]: expected int, got str: '2'"),
        ("CyclicListNode", "[[1, 2], null]", "v[1]: expected int, got NoneType: None"),
        ("CyclicListNode", "[[1, 2], true]", "v[1]: expected int, got bool: True"),
        ("CyclicListNode", "[[1, 2], 2]", "v[1]: the last node cannot link to index 2; write -1 to 1"),
        ("CyclicListNode", "[[1, 2], -2]", "v[1]: the last node cannot link to index -2; write -1 to 1"),
        ("CyclicListNode", "[[], 0]", "cannot link to index 0; write -1, as there are no nodes"),
        ("Node", "[[2], [3]]", "v[1]: node 2 has the neighbour 3; nodes are numbered 1 to 2"),
        ("Node", "[1]", "v[0]: expected list[int], got int"),
        ("char", '"ab"', "expected char, got str: 'ab'"),
        ("list[char]", '["a", ""]', "v[1]: expected char, got str: ''"),
        ("string", '"\\ud800"', "half of a surrogate pair"),
        ("list[string]", '["a", "\\udfff"]', "v[1]: '\\udfff' holds half of a surrogate pair"),
        ("list[list[bool]]", "[[true], [1]]", "v[1][0]: expected bool, got int: 1"),
        ("float", f"1{'0' * 400}", "expected float, got int"),
    ],
)
def test_values_of_the_wrong_shape_are_explained(kind: str, value: str, message: str) -> None:
    signature = Signature("f", (Method("f", (Parameter("v", kind),), "int"),))
    with pytest.raises(NotationError) as caught:
        parse_arguments(f"v = {value}", signature)
    assert message in str(caught.value)


def lists_of(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(inner)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(), lists_of, max_leaves=60
)


@given(JSON, st.integers(48, 300))
def test_a_shown_value_is_whole_or_fits(value: Any, limit: int) -> None:
    shown = show(value, limit)
    whole = json.dumps(value, ensure_ascii=False)
    if len(whole) <= limit:
        assert shown == whole
    else:
        assert len(shown) <= limit
        assert "..." in shown


def test_long_values_show_their_beginning_and_their_length() -> None:
    assert show(list(range(1000)), 60) == "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, ...] (1,000 elements)"
    assert show("x" * 1000, 60) == f'"{"x" * 36}..." (1,000 characters)'
    assert show([[1] * 500, [2]], 90).startswith("[[1, 1, 1")


def test_showing_takes_time_by_the_limit_only() -> None:
    rows = [[0] * 1000] * 1000
    assert len(show(rows, 400)) <= 400
    assert quickest(lambda: show(rows, 400)) < 0.02
