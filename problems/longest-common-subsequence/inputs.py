"""Pairs of texts over few letters, and over many."""

from __future__ import annotations

import random

from hypothesis import strategies as st

MAX_LENGTH = 5000


def inputs() -> st.SearchStrategy[tuple[str, str]]:
    """Two texts of up to 12 letters over the same small alphabet."""
    alphabets = st.sampled_from(["ab", "abc", "abcd", "abcdefgh"])

    def pair(letters: str) -> st.SearchStrategy[tuple[str, str]]:
        text = st.text(letters, min_size=1, max_size=12)
        return st.tuples(text, text)

    return alphabets.flatmap(pair)


def edge_cases() -> list[tuple[str, str]]:
    """Single letters, nothing in common, equal, reversed, repeated letters, one inside the other, unequal
    lengths.
    """
    return [
        ("a", "a"),
        ("a", "b"),
        ("abc", "abc"),
        ("abc", "def"),
        ("abc", "cba"),
        ("aaaa", "aa"),
        ("aa", "aaaa"),
        ("ab", "ba"),
        ("ba", "aab"),
        ("vwxyz", "vxz"),
        ("vxz", "vwxyz"),
        ("xk", "kxk"),
        ("a", "bbbbbbba"),
        ("abbbbbbb", "a"),
        ("abcab", "bcabc"),
        ("zazbzc", "abczzz"),
        ("quicksilver", "slipperiness"),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[str, str]:
    """Random texts of exactly m and n letters, over four each, three shared, or over two, none shared."""
    if family == "few-letters":
        first, second = "abcd", "abce"
    elif family == "nothing-common":
        first, second = "ab", "cd"
    else:
        raise ValueError(f"unknown family {family!r}")
    return "".join(rng.choices(first, k=sizes["m"])), "".join(rng.choices(second, k=sizes["n"]))


def sizes(text1: str, text2: str) -> dict[str, int]:
    """The lengths m and n of the texts."""
    return {"m": len(text1), "n": len(text2)}


def validate(text1: str, text2: str) -> None:
    """Raise ValueError unless both texts respect the constraints."""
    for text in (text1, text2):
        if not 1 <= len(text) <= MAX_LENGTH:
            raise ValueError(f"both texts must have 1 to {MAX_LENGTH} letters, not {len(text)}")
        if not all("a" <= letter <= "z" for letter in text):
            raise ValueError("only small letters a to z are allowed")
