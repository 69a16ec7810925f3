"""Documents, as lists of words."""

from __future__ import annotations

import random

from hypothesis import strategies as st

Documents = list[list[str]]

MAX_DOCUMENTS = 200_000
MAX_WORDS = 200_000
MAX_LETTERS = 10
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def inputs() -> st.SearchStrategy[tuple[Documents]]:
    """Up to 6 documents of up to 6 words from a small vocabulary."""
    return st.tuples(_documents())


@st.composite
def _documents(draw: st.DrawFn) -> Documents:
    vocabulary = draw(
        st.sampled_from([["a", "b"], ["a", "b", "ab", "ba"], ["cat", "act", "at", "a", "cats", "tac"]])
    )
    document = st.lists(st.sampled_from(vocabulary), max_size=6)
    return draw(st.lists(document, min_size=1, max_size=6))


def edge_cases() -> list[tuple[Documents]]:
    """No words, one document, words in all documents or in one, repetitions, words within words."""
    cases: list[Documents] = [
        [[]],
        [[], []],
        [["a"]],
        [["a"], []],
        [[], ["a", "b"], []],
        [["a", "a", "a"], ["b"]],
        [["a"], ["a"], ["a"]],
        [["a", "a"], ["a", "b"], ["b", "c"]],
        [["ab", "a"], ["b", "abc"], ["abcdefghij"]],
        [["a", "b", "c"], ["a", "b"], ["a"]],
        [["same", "words"], ["same", "words"], ["other"]],
        [["a", "b", "a", "b", "a"], ["b"], ["c"], ["c", "a"], ["d"]],
    ]
    return [(documents,) for documents in cases]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[Documents]:
    """Exactly n words: `short-documents` or `two-long-documents`."""
    n = sizes["n"]
    if family == "short-documents":
        words = [_word(number // 2) for number in range(n)]
        rng.shuffle(words)
        words[::8] = [_word(n)] * len(words[::8])
        return ([words[at : at + 8] for at in range(0, n, 8)],)
    if family == "two-long-documents":
        half = n // 2
        first, second = list(range(half)), list(range(half // 2, half // 2 + n - half))
        rng.shuffle(first)
        rng.shuffle(second)
        return ([[_word(number) for number in numbers] for numbers in (first, second)],)
    raise ValueError(f"unknown family {family!r}")


def sizes(documents: Documents) -> dict[str, int]:
    """n: the words of all documents."""
    return {"n": sum(map(len, documents))}


def validate(documents: Documents) -> None:
    """Raise ValueError unless `documents` respects the constraints."""
    if not 1 <= len(documents) <= MAX_DOCUMENTS or sum(map(len, documents)) > MAX_WORDS:
        raise ValueError(f"1 to {MAX_DOCUMENTS} documents, at most {MAX_WORDS} words")
    for word in {word for document in documents for word in document}:
        if not 1 <= len(word) <= MAX_LETTERS or not set(word) <= set(LETTERS):
            raise ValueError(f"a word must have 1 to {MAX_LETTERS} letters from a to z")


def _word(number: int) -> str:
    """A different word of six letters for each number."""
    number = number * 7_654_321 % 26**6
    letters = []
    for _ in range(6):
        number, at = divmod(number, 26)
        letters.append(LETTERS[at])
    return "".join(letters)
