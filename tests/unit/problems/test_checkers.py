"""Right answers are accepted in every form that a problem allows; of wrong ones the place is told."""

from __future__ import annotations

import copy
import math
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from judge.problems.checkers import AnyOrder, CustomChecker, Exact, Printed, Tolerant, checker_for
from judge.problems.loader import load_problem
from judge.problems.scaffold import new_problem
from sandbox import Method, Parameter, Signature
from tests.unit.problems.packages import quickest

FUNCTION = Signature("f", (Method("f", (Parameter("nums", "list[int]"),), "list[int]"),))
DESIGN = Signature(
    "Box",
    (Method("Box", ()), Method("put", (Parameter("key", "int"), Parameter("s", "string")), "int")),
    design=True,
)
ROWS = st.lists(st.lists(st.integers(-3, 3), max_size=4), max_size=6)
DEEP = st.lists(ROWS, max_size=4)


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(inner, max_size=5)


VALUES = st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3), nested)


@given(VALUES)
def test_every_value_equals_itself(value: Any) -> None:
    same = copy.deepcopy(value)
    assert Exact(FUNCTION).compare((), value, same) is None
    assert Tolerant(FUNCTION).compare((), value, same) is None


@given(st.lists(st.integers(), min_size=1), st.data())
def test_one_changed_number_is_found_where_it_is(values: list[int], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(values) - 1))
    changed = [*values]
    changed[index] += data.draw(st.integers(1, 5))
    message = Exact(FUNCTION).compare((), values, changed)
    assert message is not None
    assert message.startswith(f"first difference at [{index}]: expected {values[index]}, got ")


@pytest.mark.parametrize(
    ("expected", "answer", "message"),
    [
        (5, 6, "expected 5, got 6"),
        ([1, 2], [1, 3], "first difference at [1]: expected 2, got 3"),
        ([[1], [2, 3]], [[1], [2, 4]], "first difference at [1][1]: expected 3, got 4"),
        ([1, 2, 3], [1, 2], "expected 3 elements, got 2; missing from [2] on: [3]"),
        ([1], [1, 2, 2], "expected 1 element, got 3; too many from [1] on: [2, 2]"),
        ([1, 2], [7], "expected 2 elements, got 1; first difference at [0]: expected 1, got 7"),
        (
            [[1, 2], [3]],
            [[1, 2], []],
            "first difference at [1]: expected 1 element, got 0; missing from [0] on: [3]",
        ),
        ("abc", "abd", 'expected "abc", got "abd"'),
        (True, False, "expected true, got false"),
        ([1, None], [1, 2], "first difference at [1]: expected null, got 2"),
    ],
)
def test_the_first_difference_is_described(expected: Any, answer: Any, message: str) -> None:
    assert Exact(FUNCTION).compare(([],), expected, answer) == message


def test_a_difference_of_a_class_names_the_call() -> None:
    calls = [["Box", []], ["put", [1, "a"]]]
    message = Exact(DESIGN).compare((calls,), [None, 1], [None, 2])
    assert message == 'call 2, put(1, "a"): expected 1, got 2'


def test_a_difference_between_huge_answers_is_short() -> None:
    expected = [[number] * 50 for number in range(50_000)]
    answer = copy.deepcopy(expected)
    answer[49_999][49] = -1
    message = Exact(FUNCTION).compare(([],), expected, answer)
    assert message == "first difference at [49999][49]: expected 49999, got -1"
    assert len(Exact(FUNCTION).compare(([],), expected, [expected]) or "") < 400


@pytest.mark.parametrize(
    ("expected", "answer", "right"),
    [
        (1.0, 1.0000009, True),
        (1.0, 1.000002, False),
        (1e9, 1e9 + 900, True),
        (1e9, 1e9 + 1100, False),
        (0.0, 9e-7, True),
        (0.0, 2e-6, False),
        (-1e9, -1e9 - 900, True),
        (math.inf, math.inf, True),
        (math.inf, -math.inf, False),
        (math.inf, 1e308, False),
        (1e308, math.inf, False),
        (-1e308, 1e308, False),
        (math.nan, math.nan, True),
        (math.nan, 1.0, False),
        (1.0, math.nan, False),
        ([[1.0], [2.0]], [[1.0], [2.0 + 1e-7]], True),
        ([1.0, 2.0], [1.0], False),
        ([1.0, None], [1.0, None], True),
        (True, False, False),
        ("a", "b", False),
        (100_000_000, 100_000_001, True),
    ],
)
def test_numbers_may_differ_a_little(expected: Any, answer: Any, right: bool) -> None:
    assert (Tolerant(FUNCTION, 1e-6).compare(([],), expected, answer) is None) is right


@given(st.floats(-1e300, 1e300), st.floats(-0.99, 0.99), st.sampled_from([1e-9, 1e-6, 1e-3]))
def test_the_tolerance_is_absolute_or_relative(value: float, part: float, tolerance: float) -> None:
    near = value + part * tolerance * max(1.0, abs(value))
    far = value + 2.5 * tolerance * max(1.0, abs(value))
    assert Tolerant(FUNCTION, tolerance).compare((), value, near) is None
    assert Tolerant(FUNCTION, tolerance).compare((), value, far) is not None


@given(st.lists(st.integers(-5, 5) | st.integers()), st.randoms(use_true_random=False))
def test_any_order_is_accepted(values: list[int], rng: random.Random) -> None:
    shuffled = rng.sample(values, len(values))
    assert AnyOrder("list[int]").compare((), values, shuffled) is None


@given(ROWS, st.randoms(use_true_random=False))
def test_inner_order_counts_unless_nested(rows: list[list[int]], rng: random.Random) -> None:
    outer = rng.sample(rows, len(rows))
    assert AnyOrder("list[list[int]]").compare((), rows, outer) is None
    inner = [rng.sample(row, len(row)) for row in outer]
    assert AnyOrder("list[list[int]]", nested=True).compare((), rows, inner) is None
    if sorted(inner) != sorted(outer):
        assert AnyOrder("list[list[int]]").compare((), rows, inner) is not None


@given(DEEP, st.randoms(use_true_random=False))
def test_nested_means_all_levels(value: list[list[list[int]]], rng: random.Random) -> None:
    shuffled = [
        rng.sample([rng.sample(row, len(row)) for row in rows], len(rows))
        for rows in rng.sample(value, len(value))
    ]
    assert AnyOrder("list[list[list[int]]]", nested=True).compare((), value, shuffled) is None


@given(st.lists(st.integers(0, 3), min_size=1), st.data())
def test_every_element_must_be_there_as_often(values: list[int], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(values) - 1))
    changed = [*values]
    changed[index] = data.draw(st.integers(0, 4))
    assume(changed[index] != values[index])
    message = AnyOrder("list[int]").compare((), values, changed)
    assert message == f"missing: {values[index]}; not expected, or too often: {changed[index]}"


def test_missing_and_surplus_elements_are_listed() -> None:
    checker = AnyOrder("list[list[int]]", nested=True)
    message = checker.compare((), [[1, 2], [3]], [[2, 1], [4, 5], [4, 5]])
    assert message == "expected 2 elements, got 3; missing: [3]; not expected, or too often: [4, 5], [4, 5]"
    message = AnyOrder("list[int]").compare((), list(range(10)), [])
    assert message == "expected 10 elements, got 0; missing: 0, 1, 2 and 7 more"


@pytest.mark.parametrize(
    ("kind", "expected", "answer"),
    [
        ("list[float]", [1.0, math.nan], [math.nan, 1.0]),
        ("list[list[float]]", [[math.nan, 2.0], [1.0]], [[1.0], [2.0, math.nan]]),
        ("list[TreeNode]", [[1, None, 2], []], [[], [1, None, 2]]),
        ("list[list[TreeNode]]", [[[1, None, 2], [3]]], [[[3], [1, None, 2]]]),
        ("list[Node]", [[[2], [1]], [[]]], [[[]], [[2], [1]]]),
        ("list[list[bool]]", [[True, False]], [[False, True]]),
        ("list[string]", ["b", "a"], ["a", "b"]),
    ],
)
def test_any_order_of_every_kind_of_element(kind: str, expected: Any, answer: Any) -> None:
    assert AnyOrder(kind, nested=True).compare((), expected, answer) is None


def test_the_values_of_a_list_node_keep_their_order() -> None:
    assert AnyOrder("list[ListNode]", nested=True).compare((), [[1, 2]], [[2, 1]]) is not None


def test_any_order_is_fast() -> None:
    rng = random.Random(1)
    rows = [[rng.randrange(1000) for _ in range(4)] for _ in range(100_000)]
    shuffled = [row[::-1] for row in reversed(rows)]
    checker = AnyOrder("list[list[int]]", nested=True)
    assert checker.compare((), rows, shuffled) is None
    assert quickest(lambda: checker.compare((), rows, shuffled), 2) < 1.5
    shuffled[5] = [1001, 0, 0, 0]
    assert checker.compare((), rows, shuffled) is not None


class Package:
    """Stands in for a package's own check."""

    def __init__(self, verdict: str | None) -> None:
        self.verdict = verdict
        self.asked: list[Any] = []

    def check(self, arguments: Sequence[Any], expected: Any, answer: Any) -> str | None:
        self.asked.append((arguments, expected, answer))
        return self.verdict


def test_a_custom_checker_asks_the_package() -> None:
    package = Package("not sorted")
    assert CustomChecker(package).compare(([1],), 2, 3) == "not sorted"
    assert package.asked == [(([1],), 2, 3)]
    assert CustomChecker(Package(None)).compare(([1],), 2, 3) is None


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ('kind = "exact"', Exact),
        ('kind = "float"\ntolerance = 0.01', Tolerant),
        ('kind = "any-order"\nnested = true', AnyOrder),
        ('kind = "custom"', CustomChecker),
    ],
)
def test_the_package_chooses_its_checker(tmp_path: Path, written: str, kind: type) -> None:
    folder = new_problem(tmp_path, "largest")
    manifest = folder / "problem.toml"
    text = (
        manifest.read_text()
        .replace('kind = "exact"', written)
        .replace('returns = "int"', 'returns = "list[int]"')
    )
    manifest.write_text(text)
    statement = folder / "statement.md"
    statement.write_text(statement.read_text().replace("-> 9", "-> [9]").replace("-> -2", "-> [-2]"))
    inputs = folder / "inputs.py"
    inputs.write_text(f"{inputs.read_text()}\n\ndef check(arguments, expected, actual): return None\n")
    checker = checker_for(load_problem(folder), Package(None))
    assert isinstance(checker, kind)
    if isinstance(checker, Tolerant):
        assert checker.tolerance == 0.01
    if isinstance(checker, AnyOrder):
        assert (checker.type_name, checker.nested) == ("list[int]", True)


WORDS = st.lists(st.text("abc019.-", min_size=1, max_size=4), max_size=8)
BLANKS = st.text(" \t\n", min_size=1, max_size=3)


@given(WORDS, st.data())
def test_space_between_tokens_does_not_matter(words: list[str], data: st.DataObject) -> None:
    spread = "".join(word + data.draw(BLANKS) for word in words)
    assert Printed().compare([], " ".join(words), spread) is None


@given(WORDS, WORDS)
def test_other_tokens_are_told_with_their_place(expected: list[str], answer: list[str]) -> None:
    assume(expected != answer)
    said = Printed().compare([], "\n".join(expected), "\n".join(answer))
    assert said is not None
    assert "token" in said


@pytest.mark.parametrize(
    ("expected", "answer", "said"),
    [
        ("1\n2\n", "1 \n2\n\n", None),
        ("1\n2\n", "1 2\n", 'line 1: expected "1", got "1 2"'),
        ("1\n2\n", "1\n", "expected 2 lines, got 1"),
        ("a b\n", "a  b\n", 'line 1: expected "a b", got "a  b"'),
        ("", "\n", None),
    ],
)
def test_lines_are_equal_but_for_space_at_their_ends(expected: str, answer: str, said: str | None) -> None:
    assert Printed(lines=True).compare([], expected, answer) == said
