"""Pairs of words, often nearly the same."""

from __future__ import annotations

import random

from hypothesis import strategies as st

MAX_LENGTH = 5000


def inputs() -> st.SearchStrategy[tuple[str, str]]:
    """Two words of up to 10 letters over the same small alphabet, empty ones included."""
    alphabets = st.sampled_from(["ab", "abc", "abcd", "abcdefgh"])

    def pair(letters: str) -> st.SearchStrategy[tuple[str, str]]:
        word = st.text(letters, max_size=10)
        return st.tuples(word, word)

    return alphabets.flatmap(pair)


def edge_cases() -> list[tuple[str, str]]:
    """Empty words, equal ones, each operation alone, shifts, swaps, nothing in common."""
    return [
        ("", ""),
        ("", "a"),
        ("a", ""),
        ("", "abcde"),
        ("abcde", ""),
        ("a", "a"),
        ("a", "b"),
        ("abc", "abc"),
        ("abc", "abcd"),
        ("abcd", "bcd"),
        ("abcd", "abxd"),
        ("abcdef", "bcdefg"),
        ("ab", "ba"),
        ("aaa", "aaaaaa"),
        ("abc", "xyz"),
        ("abc", "vwxyz"),
        ("banana", "ananas"),
        ("kettle", "little"),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[str, str]:
    """Random words of exactly m and n letters, out of the same four or out of two each."""
    if family == "few-letters":
        first, second = "abcd", "abcd"
    elif family == "nothing-common":
        first, second = "ab", "cd"
    else:
        raise ValueError(f"unknown family {family!r}")
    return "".join(rng.choices(first, k=sizes["m"])), "".join(rng.choices(second, k=sizes["n"]))


def sizes(word1: str, word2: str) -> dict[str, int]:
    """The lengths m and n of the words."""
    return {"m": len(word1), "n": len(word2)}


def validate(word1: str, word2: str) -> None:
    """Raise ValueError unless both words respect the constraints."""
    for word in (word1, word2):
        if len(word) > MAX_LENGTH:
            raise ValueError(f"both words must have at most {MAX_LENGTH} letters, not {len(word)}")
        if not all("a" <= letter <= "z" for letter in word):
            raise ValueError("only small letters a to z are allowed")
