"""Call lists for a prefix tree."""

from __future__ import annotations

import random
import string
from typing import Any

from hypothesis import strategies as st

Call = list[Any]

MAX_CALLS = 50_000
MAX_LETTERS = 100_000
LENGTH = 16


def inputs() -> st.SearchStrategy[tuple[list[Call]]]:
    """Short words of two letters, so that they often repeat and often begin alike."""
    word = st.text("ab", min_size=1, max_size=4)
    call = st.tuples(st.sampled_from(["insert", "search", "startsWith"]), word)
    return st.tuples(st.lists(call, min_size=6, max_size=24).map(_calls))


def edge_cases() -> list[tuple[list[Call]]]:
    """No words, repeated words, words within words both ways, last letters of the alphabet, questions that
    are too long.
    """
    cases = [
        [],
        [("search", "a"), ("startsWith", "a")],
        [("insert", "a"), ("search", "a"), ("startsWith", "a"), ("search", "b"), ("search", "aa")],
        [
            ("insert", "abc"),
            ("search", "ab"),
            ("startsWith", "ab"),
            ("startsWith", "abc"),
            ("startsWith", "abcd"),
        ],
        [("insert", "abc"), ("insert", "ab"), ("search", "ab"), ("search", "abc"), ("search", "a")],
        [("insert", "ab"), ("insert", "abc"), ("search", "ab"), ("search", "abc"), ("startsWith", "b")],
        [("insert", "ab"), ("insert", "ac"), ("search", "ab"), ("search", "ac"), ("startsWith", "a")],
        [
            ("insert", "a"),
            ("insert", "a"),
            ("search", "a"),
            ("insert", "ab"),
            ("search", "a"),
            ("search", "b"),
        ],
        [
            ("insert", "za"),
            ("insert", "zz"),
            ("search", "zz"),
            ("search", "z"),
            ("startsWith", "z"),
            ("search", "az"),
        ],
        [("insert", "ba"), ("startsWith", "a"), ("search", "a"), ("search", "ab"), ("search", "ba")],
        [("insert", string.ascii_lowercase), ("search", string.ascii_lowercase), ("startsWith", "abcdefgh")],
    ]
    return [(_calls(case),) for case in cases]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[Call]]:
    """Calls with exactly n letters: `short-words` or `long-word`."""
    n = sizes["n"]
    if family == "long-word":
        word = _word(n - n // 2, rng)
        return (_calls([("insert", word), ("startsWith", word[: n // 2])]),)
    if family != "short-words":
        raise ValueError(f"unknown family {family!r}")
    pieces, rest = divmod(n, LENGTH)
    stored = [_word(LENGTH, rng) for _ in range(pieces - pieces // 2)]
    asked = rng.sample(stored, pieces // 2)
    questions = [("search" if i % 2 else "startsWith", word) for i, word in enumerate(asked)]
    last = [("search", _word(rest, rng))] if rest else []
    return (_calls([*(("insert", word) for word in stored), *questions, *last]),)


def _word(length: int, rng: random.Random) -> str:
    return "".join(rng.choices(string.ascii_lowercase, k=length))


def _calls(calls: list[tuple[str, str]]) -> list[Call]:
    return [["Trie", []], *([name, [word]] for name, word in calls)]


def sizes(calls: list[Call]) -> dict[str, int]:
    """n: the letters of all words and prefixes."""
    return {"n": sum(len(arguments[0]) for _, arguments in calls[1:])}


def validate(calls: list[Call]) -> None:
    """Raise ValueError unless `calls` respects the constraints."""
    if not 1 <= len(calls) <= MAX_CALLS:
        raise ValueError(f"there must be between 1 and {MAX_CALLS} calls")
    if calls[0] != ["Trie", []]:
        raise ValueError("the first call must be the constructor, without arguments")
    for name, arguments in calls[1:]:
        if name not in {"insert", "search", "startsWith"} or len(arguments) != 1:
            raise ValueError(f"not a call of insert, search or startsWith: {name}{tuple(arguments)}")
        if not arguments[0] or not set(arguments[0]) <= set(string.ascii_lowercase):
            raise ValueError(f"not a word of lower-case letters: {arguments[0][:40]!r}")
    if sizes(calls)["n"] > MAX_LETTERS:
        raise ValueError(f"more than {MAX_LETTERS} letters in all")
