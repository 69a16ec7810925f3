"""A file tells what it is for."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from judge.errors import UnknownLanguage, UnknownProblem, UsageError
from judge.inference import infer_language, infer_problem
from sandbox import Language

NUMBERS = {1: "two-sum", 50: "pow-x-n", 146: "lru-cache", 2348: "number-of-zero-filled-subarrays"}


def inferred(path: str | None, source: str = "") -> str:
    return infer_problem(PurePosixPath(path) if path else None, source, set(NUMBERS.values()), NUMBERS.get)


@pytest.mark.parametrize(
    "path",
    [
        "two-sum.py",
        "two_sum.py",
        "TwoSum.java",
        "twoSum.js",
        "0001-two-sum.py",
        "0001_two_sum.cpp",
        "1.two-sum.py",
        "1. Two Sum.py",
        "1.py",
        "0001.py",
        "lc1.py",
        "leetcode-1.py",
        "two-sum/mine.py",
        "0001-two-sum/solution.py",
        "/home/me/problems/two-sum/solutions/naive_slice_lookup.py",
    ],
)
def test_a_path_tells_the_problem(path: str) -> None:
    assert inferred(path) == "two-sum"


@pytest.mark.parametrize(
    ("path", "slug"),
    [
        ("LRUCache.java", "lru-cache"),
        ("powx-n.py", "pow-x-n"),
        ("2348.number-of-zero-filled-subarrays.py", "number-of-zero-filled-subarrays"),
        ("50-something-else.py", "pow-x-n"),
        ("9999-lru-cache.py", "lru-cache"),
        ("problems/two-sum/solutions/lru_cache.py", "two-sum"),
        ("two-sum/lru-cache.py", "lru-cache"),
    ],
)
def test_other_spellings_and_their_order(path: str, slug: str) -> None:
    assert inferred(path) == slug


@pytest.mark.parametrize(
    "source",
    [
        "# problem: two-sum\n",
        "#problem: Two-Sum",
        "// problem: two-sum",
        "/* problem: two-sum */",
        "/**\n * Problem: two-sum\n */",
        "-- problem: two_sum",
        '"""\nhttps://leetcode.com/problems/two-sum/description/\n"""',
        "// https://leetcode.cn/problems/two-sum",
        "# @lc app=leetcode id=1 lang=python3",
        "# problem: 1",
        "import sys\n\n# role: mine\n# problem: two-sum\n",
    ],
)
def test_the_first_lines_tell_the_problem(source: str) -> None:
    assert inferred("answer.py", source) == "two-sum"
    assert inferred(None, source) == "two-sum"


def test_a_comment_beats_the_name() -> None:
    assert inferred("lru-cache.py", "# problem: two-sum") == "two-sum"


def test_an_address_of_a_problem_that_is_not_here_does_not_hide_the_name() -> None:
    assert inferred("two-sum.py", "# see https://leetcode.com/problems/3sum/") == "two-sum"


def test_a_comment_that_names_no_problem_is_an_error_with_the_nearest() -> None:
    with pytest.raises(UnknownProblem, match=r"there is no problem two-summ; did you mean two-sum\?"):
        inferred("lru-cache.py", "# problem: two-summ")


@pytest.mark.parametrize(
    "source", ["problem: str = 'two-sum'", "x = 1\n" * 40 + "# problem: two-sum", "# my problem: two-sum"]
)
def test_not_everything_is_a_comment_that_names_a_problem(source: str) -> None:
    with pytest.raises(UsageError):
        inferred("answer.py", source)


@pytest.mark.parametrize("path", ["answer.py", "/srv/1/answer.py", "solution1.py", "v2.py", None])
def test_when_nothing_tells_the_remedy_is_named(path: str | None) -> None:
    with pytest.raises(UsageError, match="Say --problem SLUG, name the file after the problem"):
        inferred(path)


def language(name: str, *extensions: str) -> Language:
    return Language(name, name.title(), extensions, "#", Path(), {})


LANGUAGES = {
    "python": language("python", ".py"),
    "c": language("c", ".c", ".h"),
    "cpp": language("cpp", ".cpp", ".h"),
}


@pytest.mark.parametrize(("path", "name"), [("a.py", "python"), ("A.PY", "python"), ("x/y.cpp", "cpp")])
def test_an_extension_tells_the_language(path: str, name: str) -> None:
    assert infer_language(PurePosixPath(path), LANGUAGES) == name


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("a.rb", r"cannot tell the language of a.rb; say --language NAME. There are python \(.py\)"),
        ("Makefile", "cannot tell the language of Makefile"),
        ("a.h", "a.h may be c or cpp"),
    ],
)
def test_an_extension_that_tells_nothing(path: str, message: str) -> None:
    with pytest.raises(UnknownLanguage, match=message):
        infer_language(PurePosixPath(path), LANGUAGES)


def test_standard_input_has_no_extension() -> None:
    with pytest.raises(UnknownLanguage, match="language of standard input"):
        infer_language(None, LANGUAGES)
