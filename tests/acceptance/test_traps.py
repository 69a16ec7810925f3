"""The traps that estimates of complexity are known to fall into, each a program that people write."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.complexity.expression import compare, parse
from judge.selftest import Growth, Kind, SelfTest, read_programs
from judge.selftest.programs import read_folder
from judge.selftest.run import measure, same_class
from judge.service import Judge
from sandbox import discover

pytestmark = [pytest.mark.docker, pytest.mark.slow]
TUNE = Path(__file__).parents[2] / "bench/complexity/programs/tune/python"
PYTHON = discover()["python"]
SELECTED = (
    "binary_search_recursive",  # recursion that takes log n memory
    "distinct_set",  # a hash set is n, and not n log n
    "edit_distance_table",  # the whole table, where two rows would do
    "fibonacci_cached",
    "fibonacci_plain",
    "grid_sum",  # two size parameters
    "heap_of_k",
    "merge_sort",  # n log n, and n memory
    "pop_from_front",  # list.pop(0) moves all that is behind
    "slicing_recursion",
    "sorted_list_insertions",
    "tree_height",  # as deep as a tree that leans to one side
)
TRAPS = [
    *read_folder(PYTHON, Kind.GROWTH, TUNE),
    *(test for test in read_programs(PYTHON, (Kind.GROWTH,)) if test.path.stem in SELECTED),
]
SWAPPED_IN = [
    test
    for language in ("cpp", "rust")
    for test in read_programs(discover()[language], (Kind.GROWTH,))
    if test.path.stem in ("reversed_copy_swapped_in", "turned_copy_moved_in")
]


@pytest.mark.parametrize("trap", TRAPS, ids=lambda test: test.path.stem)
def test_traps(judge: Judge, trap: SelfTest) -> None:
    assert isinstance(trap.expected, Growth)
    found = measure(judge, trap, trap.expected)
    assert same_class(found.space, trap.expected.space), found.space
    if trap.path.stem == "sieve":
        # n log log n bends so little that nobody can tell: it must only not be n log n for certain.
        said = {str(found.time.class_), *found.time.alternatives}
        assert any(compare(parse(one), parse("n log log n")) == "equal" or one == "n" for one in said)
    else:
        assert same_class(found.time, trap.expected.time), found.time


@pytest.mark.parametrize("copy", SWAPPED_IN, ids=lambda test: test.path.stem)
def test_a_copy_that_takes_the_place_of_the_input_is_not_in_place(judge: Judge, copy: SelfTest) -> None:
    assert isinstance(copy.expected, Growth)
    assert measure(judge, copy, copy.expected).space.class_ == "n"


def test_all_traps_are_there() -> None:
    assert {test.path.stem for test in TRAPS} >= set(SELECTED)
    assert len(TRAPS) >= 30
    assert len(SWAPPED_IN) == 2
