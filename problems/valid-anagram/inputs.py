"""Pairs of strings that are anagrams, nearly so, or not at all."""

from __future__ import annotations

import random
from string import ascii_lowercase

from hypothesis import strategies as st

MAX_LENGTH = 200_000


def inputs() -> st.SearchStrategy[tuple[str, str]]:
    """Anagrams, anagrams with a letter or two changed, and arbitrary pairs; mostly of few different
    letters.
    """
    return st.one_of(_anagrams(), _damaged(), st.tuples(_words(), _words()))


def _words(min_size: int = 1) -> st.SearchStrategy[str]:
    alphabet = st.sampled_from(["ab", "abcd", "xyz", ascii_lowercase])
    return alphabet.flatmap(lambda letters: st.text(letters, min_size=min_size, max_size=12))


@st.composite
def _anagrams(draw: st.DrawFn) -> tuple[str, str]:
    s = draw(_words())
    return s, "".join(draw(st.permutations(s)))


@st.composite
def _damaged(draw: st.DrawFn) -> tuple[str, str]:
    """An anagram pair of which one string had letters replaced, added, removed or shifted by equal
    amounts.
    """
    s, t = draw(_anagrams())
    letters = list(t)
    at = draw(st.integers(0, len(letters) - 1))
    match draw(st.sampled_from(["replace", "add", "remove", "shift"])):
        case "replace":
            letters[at] = draw(st.sampled_from(s + ascii_lowercase))
        case "add":
            letters.insert(at, draw(st.sampled_from(s)))
        case "remove" if len(letters) > 1:
            del letters[at]
        case _:  # the sum of all letters stays as it is
            other = draw(st.integers(0, len(letters) - 1))
            letters[at] = chr(min(ord("z"), ord(letters[at]) + 1))
            letters[other] = chr(max(ord("a"), ord(letters[other]) - 1))
    t = "".join(letters)
    return (s, t) if draw(st.booleans()) else (t, s)


def edge_cases() -> list[tuple[str, str]]:
    """Single letters, one string within the other, equal sets, equal sums, equal parities, long counts."""
    return [
        ("a", "a"),
        ("a", "b"),
        ("z", "z"),
        ("ab", "ba"),
        ("a", "aa"),
        ("aa", "a"),
        ("ab", "abb"),
        ("abb", "ab"),
        ("aab", "abb"),
        ("ad", "bc"),
        ("aabb", "ccdd"),
        ("az", "za"),
        ("abc", "abd"),
        ("zbc", "ybc"),
        ("a" * 256 + "b", "b" + "a" * 256),
        ("a" * 300 + "b" * 44, "a" * 44 + "b" * 300),
        (ascii_lowercase, ascii_lowercase[::-1]),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[str, str]:
    """Two anagrams of exactly n letters each."""
    n = sizes["n"]
    if family == "shuffled":
        letters = rng.choices(ascii_lowercase, k=n)
        s = "".join(letters)
        rng.shuffle(letters)
        return s, "".join(letters)
    if family != "blocks":
        raise ValueError(f"unknown family {family!r}")
    s = "".join(sorted((ascii_lowercase * (n // 26 + 1))[:n]))
    return s, s[::-1]


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
