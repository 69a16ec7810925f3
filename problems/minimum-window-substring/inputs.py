"""Pairs of a text and the letters to be covered."""

from __future__ import annotations

import random
from collections import Counter
from string import ascii_lowercase

from hypothesis import strategies as st

MAX_LENGTH = 200_000


def inputs() -> st.SearchStrategy[tuple[str, str]]:
    """Texts of up to 16 letters from small alphabets; most can be covered, often with a letter needed
    twice.
    """
    return _pairs()


@st.composite
def _pairs(draw: st.DrawFn) -> tuple[str, str]:
    letters = draw(st.sampled_from(["ab", "abc", "abcd", "abcdefgh"]))
    s = draw(st.text(letters, min_size=1, max_size=16))
    if draw(st.integers(0, 5)) == 0:
        return s, draw(st.text(letters, min_size=1, max_size=5))
    at = draw(st.permutations(range(len(s))))
    count = draw(st.integers(1, min(5, len(s))))
    return s, "".join(s[i] for i in at[:count])


def edge_cases() -> list[tuple[str, str]]:
    """Single letters, t longer than s, letters lacking, whole text, windows at the ends, ties, many
    copies.
    """
    return [
        ("a", "a"),
        ("a", "b"),
        ("a", "aa"),
        ("ab", "abc"),
        ("aa", "aa"),
        ("ab", "b"),
        ("ab", "ba"),
        ("bba", "ab"),
        ("abbbc", "cba"),
        ("aaab", "ab"),
        ("baaa", "ab"),
        ("abcab", "abc"),
        ("ridgebonedrab", "bed"),
        ("aabbcc", "abbc"),
        ("lapmexalemmel", "mela"),
        ("acbbaca", "aba"),
        ("abc", "cc"),
        ("x" * 150 + "y" * 150 + "x", "x" * 140 + "y"),
        ("y" + "x" * 300 + "z" + "x" * 300, "x" * 200 + "z"),
        ("b" * 3 + "a" * 200, "a" * 130 + "b"),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[str, str]:
    """A text of exactly n letters, and a quarter as many to be covered (at least two)."""
    n = sizes["n"]
    count = max(2, n // 4)
    if family == "random":
        s = "".join(rng.choices(ascii_lowercase, k=n))
        at = rng.randint(0, n - count)
        return s, s[at : at + count][::-1]
    if family == "better-and-better":
        lacking, *others = rng.sample(ascii_lowercase, 5)
        t = "".join(rng.choices(others, k=count))
        return lacking * (n - count) + t, t[::-1]
    if family != "ends":
        raise ValueError(f"unknown family {family!r}")
    first, last, *others = rng.sample(ascii_lowercase, 4)
    inner = rng.choices(others, weights=(3, 1), k=n - 2)
    return first + "".join(inner) + last, last + first + "".join(sorted(inner)[: count - 2])


def sizes(s: str, t: str) -> dict[str, int]:
    """n: the length of the longer string."""
    return {"n": max(len(s), len(t))}


def validate(s: str, t: str) -> None:
    """Raise ValueError unless both strings respect the constraints."""
    for name, text in (("s", s), ("t", t)):
        if not 1 <= len(text) <= MAX_LENGTH:
            raise ValueError(f"{name} must have 1 to {MAX_LENGTH} letters, not {len(text)}")
        if not set(text) <= set(ascii_lowercase):
            raise ValueError(f"{name} may contain the letters a to z only")


def check(args: tuple[str, str], expected: str, actual: str) -> str | None:
    """Any window of the expected length that covers t is right."""
    s, t = args
    if len(actual) != len(expected):
        if not expected:
            return "no window covers t, so the answer is the empty string"
        if not actual:
            return f"there is a window of {len(expected)} letters that covers t"
        return f"a shortest window has {len(expected)} letters, not {len(actual)}"
    if actual not in s:
        return "the answer is not a substring of s"
    if expected and Counter(t) - Counter(actual):
        return "the answer does not cover t"
    return None
