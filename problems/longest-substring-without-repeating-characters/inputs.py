"""Strings of lower-case letters."""

from __future__ import annotations

import random
from string import ascii_lowercase

from hypothesis import strategies as st

MAX_LENGTH = 200_000


def inputs() -> st.SearchStrategy[tuple[str]]:
    """Up to 16 letters from small and large alphabets."""
    alphabet = st.sampled_from(["a", "ab", "abc", "abcde", "abcdefgh", ascii_lowercase])
    return st.tuples(alphabet.flatmap(lambda letters: st.text(letters, max_size=16)))


def edge_cases() -> list[tuple[str]]:
    """Empty and tiny strings, no repetition, only repetition, best piece at either end, repeated letter
    long gone.
    """
    return [
        ("",),
        ("q",),
        ("aa",),
        ("ab",),
        ("aab",),
        ("abb",),
        ("abba",),
        ("xyzxyzyy",),
        ("gkgm",),
        ("pqqrstp",),
        ("kffakf",),
        ("aaaabcd",),
        ("abcdaaa",),
        ("abcbadefa",),
        (ascii_lowercase,),
        (ascii_lowercase + "a",),
        (ascii_lowercase + ascii_lowercase[::-1],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[str]:
    """Exactly n letters: `cycle` or `there-and-back`."""
    n = sizes["n"]
    letters = "".join(rng.sample(ascii_lowercase, 26))
    if family == "there-and-back":
        letters += letters[::-1]
    elif family != "cycle":
        raise ValueError(f"unknown family {family!r}")
    return ((letters * (n // len(letters) + 1))[:n],)


def sizes(s: str) -> dict[str, int]:
    """n: the length of the string."""
    return {"n": len(s)}


def validate(s: str) -> None:
    """Raise ValueError unless `s` respects the constraints."""
    if len(s) > MAX_LENGTH:
        raise ValueError(f"s must have at most {MAX_LENGTH} letters, not {len(s)}")
    if not set(s) <= set(ascii_lowercase):
        raise ValueError("s may contain the letters a to z only")
