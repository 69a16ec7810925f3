"""What the Rust language reads out of a source, without a compiler."""

from __future__ import annotations

import json
import runpy
from typing import Any

import pytest

from sandbox import discover

FOLDER = discover()["rust"].folder
SOURCE = runpy.run_path(str(FOLDER / "source.py"))
NAMES = runpy.run_path(str(FOLDER / "names.py"))
DIAGNOSTICS = runpy.run_path(str(FOLDER / "diagnostics.py"))


def read(text: str) -> Any:
    """The source as the language sees it."""
    return SOURCE["Source"](text)


def types(text: str) -> list[str]:
    """The types of the parameters of the first function."""
    source = read(text)
    return ["".join(token.word for token in tokens) for tokens in source.parameter_types(source.functions[0])]


@pytest.mark.parametrize(
    ("name", "snake"),
    [
        ("twoSum", "two_sum"),
        ("mergeKLists", "merge_k_lists"),
        ("search", "search"),
        ("toHTML", "to_html"),
        ("is_valid", "is_valid"),
    ],
)
def test_names_are_spelled_as_rust_spells_them(name: str, snake: str) -> None:
    assert NAMES["snake_case"](name) == snake


def test_a_method_of_solution_is_found_at_its_line() -> None:
    source = read("// fn two_sum\n\nimpl Solution {\n    pub fn two_sum() {}\n}\n")
    assert source.find("two_sum", "Solution").line == 4
    assert source.find("two_sum", None) is None


def test_functions_inside_of_functions_are_not_the_solution() -> None:
    source = read("fn outer() { fn two_sum() {} }")
    assert source.find("two_sum", None) is None


@pytest.mark.parametrize(
    "text",
    [
        'const A: &str = "fn two_sum() {";',
        'const A: &str = r#"fn two_sum() { " "#;',
        "/* fn two_sum() /* nested */ { */",
        "const A: char = '{'; fn life<'a>(x: &'a str) {} // fn two_sum()",
    ],
)
def test_strings_comments_and_characters_are_no_code(text: str) -> None:
    source = read(f"{text}\nfn solve() {{}}")
    assert source.find("two_sum", None) is None
    assert source.find("solve", None).line == 2


def test_a_trait_is_implemented_for_the_type_behind_for() -> None:
    source = read("impl<T: Ord> Trait<T> for LRUCache where T: Copy { fn get(&self) {} }")
    assert source.find("get", "LRUCache") is not None


def test_types_of_parameters_are_read_through_generics_and_patterns() -> None:
    text = "fn f<T: Fn(i32) -> i32>(&self, mut x: Vec<Vec<i32>>, (a, b): (T, [i32; 3]),) -> i32 { 1 }"
    assert types(text) == ["", "Vec<Vec<i32>>", "(T,[i32;3])"]


@pytest.mark.parametrize(
    "text",
    [
        'include!("x");',
        "use std::include_bytes as load;",
        '#[path = "x"] mod y;',
        '#[cfg_attr(all(), path = "x")] mod y;',
        "#[global_allocator] static A: B = B;",
    ],
)
def test_what_reads_files_or_hides_memory_is_refused_with_its_line(text: str) -> None:
    line, _ = SOURCE["forbidden"](read(f"\n{text}"))
    assert line == 2


def test_a_variable_called_path_is_not_refused() -> None:
    assert SOURCE["forbidden"](read("fn f() { let mut path = vec![]; path = vec![1]; include(1); }")) is None


def message(file: str, line: int, text: str) -> str:
    """One of the compiler's messages."""
    span = {"file_name": file, "line_start": line, "is_primary": True, "label": None, "expansion": None}
    return json.dumps(
        {"level": "error", "message": text, "spans": [span], "children": [], "code": None, "rendered": text}
    )


def test_errors_of_the_candidates_lines_go_first() -> None:
    said = "\n".join([message("judge_glue.rs", 3, "mine"), message("solution.rs", 2, "theirs")])
    text, line = DIAGNOSTICS["Diagnostics"](said, "solution.rs", 5, "judge_glue.rs").own()
    assert (text.strip(), line) == ("theirs", 2)


def test_nothing_of_the_glue_is_shown() -> None:
    said = message("solution.rs", 2, "conflicts with judge_glue::offered")
    text, _ = DIAGNOSTICS["Diagnostics"](said, "solution.rs", 5, "judge_glue.rs").own()
    assert "judge_glue" not in text
    assert "line 2" in text.splitlines()[-1]
