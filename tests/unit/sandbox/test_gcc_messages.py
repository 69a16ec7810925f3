"""What GCC says about a solution reaches the candidate in terms of their own source."""

from __future__ import annotations

import runpy
from types import SimpleNamespace

import pytest

from sandbox.images import GUEST

gcc = SimpleNamespace(**runpy.run_path(str(GUEST / "gcc.py")))
UNKNOWN = ("twoSum is not what is asked for", 7)


def test_an_error_in_the_source_keeps_its_line_and_its_picture() -> None:
    said = (
        "solution.cpp: In member function 'int Solution::f()':\n"
        "solution.cpp:4:9: error: expected ';' before 'return'\n"
        "    4 |   int x\n"
        "      |        ^\n"
        "judge:30:1: error: no matching function for call\n"
    )
    message, line = gcc.explain(1, said, "solution.cpp", UNKNOWN)
    assert line == 4
    assert message == (
        "solution.cpp:4:9: error: expected ';' before 'return'\n    4 |   int x\n      |        ^"
    )


def test_an_error_inside_of_the_library_is_blamed_on_the_line_that_led_there() -> None:
    said = (
        "In file included from /usr/include/c++/14/algorithm:61,\n"
        "                 from /judge/language/runtime/prelude.hpp:4:\n"
        "/usr/include/c++/14/bits/stl_algo.h: In instantiation of 'void std::sort(I, I)':\n"
        "solution.cpp:9:13:   required from here\n"
        "/usr/include/c++/14/bits/stl_algo.h:1906:50: error: no match for 'operator-'\n"
        "/usr/include/c++/14/bits/stl_iterator.h:618:5: note: candidate: 'operator-'\n"
    )
    message, line = gcc.explain(1, said, "solution.cpp", UNKNOWN)
    assert line == 9
    assert message == (
        "solution.cpp:9:13:   required from here\nbits/stl_algo.h:1906:50: error: no match for 'operator-'"
    )


def test_what_the_glue_asserts_is_said_and_nothing_of_the_glue() -> None:
    said = "judge:12:1: error: static assertion failed: twoSum has fewer than 2 parameters\n   12 | x\n"
    assert gcc.explain(1, said, "solution.cpp", UNKNOWN) == ("twoSum has fewer than 2 parameters", 7)


def test_an_error_in_the_glue_is_the_solution_s_being_something_else() -> None:
    said = (
        "judge:12:1: error: 'judge_access' was not declared\n/judge/language/runtime/glue.hpp:3:1: error: x\n"
    )
    assert gcc.explain(1, said, "solution.cpp", UNKNOWN) == UNKNOWN


def test_in_c_the_compiler_s_own_words_go_before_what_is_expected() -> None:
    said = "judge:5:9: error: too many arguments to function 'twoSum'\n"
    message, line = gcc.explain(1, said, "solution.c", ("expected: int* twoSum(int*)", 3))
    assert message == "too many arguments to function 'twoSum'; expected: int* twoSum(int*)"
    assert line == 3


@pytest.mark.parametrize(
    ("said", "message", "line"),
    [
        (
            "in function `f':\n/box/build/solution.cpp:4:(.text+0x1): undefined reference to `helper(int)'\n",
            "helper(int) is declared and used, but not defined",
            4,
        ),
        ("program.c:(.text+0x1): undefined reference to `main'\n", "there is no function main", 0),
        ("x.o:(.text+0x2): relocation truncated to fit: R_X86_64_PC32\n", "larger than 2 GiB", 0),
    ],
)
def test_what_the_linker_misses_is_named(said: str, message: str, line: int) -> None:
    found, where = gcc.explain(1, said, "solution.cpp", UNKNOWN)
    assert message in found
    assert where == line


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (-9, ""),
        (1, "g++: fatal error: Killed signal terminated program cc1plus\n"),
        (1, "cc1plus: out of memory allocating 65536 bytes\n"),
    ],
)
def test_a_compiler_that_gave_up_is_told_as_such(status: int, said: str) -> None:
    assert gcc.explain(status, said, "solution.cpp", UNKNOWN) == (gcc.TOO_MUCH, 0)


def test_comments_and_literals_are_no_code() -> None:
    source = "// struct A {\n/* class A { */\nchar* s = \"struct A {\"; char c = '{';\nstruct B {};\n"
    code = gcc.bare(source)
    assert not gcc.defines("A", code)
    assert gcc.defines("B", code)
    assert len(code) == len(source)
    assert gcc.line_of(r"struct\s+B", code) == 4


def test_raw_strings_end_where_they_say() -> None:
    code = gcc.bare('auto s = R"x(class A { )" )x"; class B {};')
    assert not gcc.defines("A", code)
    assert gcc.defines("B", code)
