"""The programs that prove a language: how they are read, what they are given, what counts as right."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from judge.complexity import expression
from judge.errors import UsageError
from judge.report.model import Estimate
from judge.selftest import Kind, Submitted, read_programs
from judge.selftest.inputs import KINDS, KindInputs
from judge.selftest.run import off_by_degree, same_class
from sandbox import Language
from tests.toys import toy_language


@pytest.fixture
def toy(tmp_path: Path) -> Language:
    return toy_language(tmp_path)


def program(toy: Language, folder: str, text: str) -> None:
    path = toy.folder / "selftest" / folder / "program.toy"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_a_program_declares_what_must_come_out(toy: Language) -> None:
    (one,) = read_programs(toy)
    assert (one.kind, one.name) == (Kind.VERDICTS, "verdicts/misspelt")
    assert one.expected == Submitted("two-sum", one.expected.verdict, "is no word", 5)
    assert b"summm" in one.source


@pytest.mark.parametrize(
    ("folder", "text", "message"),
    [
        ("growth", "; time: n\n; space: 1\nsum", "input is missing"),
        ("growth", "; input: int\n; time: n\n; space: 1\nsum", 'no kind of input; did you mean "ints"'),
        ("growth", "; input: ints\n; time: n^^2\n; space: 1\nsum", "time: cannot read 'n^^2'"),
        ("verdicts", "; problem: two-sum\n; verdict: acepted\nsum", 'did you mean "accepted"'),
        ("hostile", "; verdict: accepted\nsum", "problem is missing"),
    ],
)
def test_a_header_that_cannot_be_understood_is_named(
    toy: Language, folder: str, text: str, message: str
) -> None:
    program(toy, folder, text)
    with pytest.raises(UsageError) as caught:
        read_programs(toy)
    assert message in str(caught.value)
    assert "program.toy" in str(caught.value)


@pytest.mark.parametrize("name", KINDS)
def test_inputs_have_the_sizes_that_are_asked_for(name: str) -> None:
    kind = KINDS[name]
    inputs = KindInputs(kind)
    for track in kind.tracks().tracks:
        for x in (track.minimum, 2 * track.minimum + 1, min(50, track.maximum)):
            given = inputs.input(track, x)
            assert all(given.sizes[parameter] == x for parameter in track.varying)
            assert set(given.sizes) == set(kind.parameters)
            again = KindInputs(kind).input(track, x)
            assert given.data == again.data
            kind.signature.decode_arguments(given.data)


def test_a_path_is_a_tree_of_as_many_nodes() -> None:
    for family in KINDS["tree"].families:
        (values,) = KINDS["tree"].make(family, {"n": 9}, random.Random(1))
        assert sum(value is not None for value in values) == 9


@pytest.mark.parametrize(
    ("found", "declared", "same", "off"),
    [
        ("n", "n", True, False),
        ("n+m", "m+n", True, False),
        ("n log n", "n", False, False),
        ("n^2", "n log n", False, True),
        ("n", "n*m", False, True),
        ("1", "log n", False, False),
        ("2^n", "n^2", False, True),
        ("n^2", "2^n", False, True),
        (None, "n", False, False),
    ],
)
def test_a_class_is_right_or_wrong_or_off_by_a_degree(
    found: str | None, declared: str, same: bool, off: bool
) -> None:
    estimate = Estimate(class_=found)
    assert same_class(estimate, expression.parse(declared)) is same
    assert off_by_degree(estimate, expression.parse(declared)) is off
