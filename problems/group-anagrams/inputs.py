"""Lists of words, some of which are rearrangements of others."""

from __future__ import annotations

import random
from string import ascii_lowercase

from hypothesis import strategies as st

MAX_WORDS = 20_000
MAX_WORD = 20_000
MAX_LETTERS = 500_000


def inputs() -> st.SearchStrategy[tuple[list[str]]]:
    """Up to 12 short words over two to four letters, so that groups of all sizes occur."""
    return st.tuples(_word_lists())


@st.composite
def _word_lists(draw: st.DrawFn) -> list[str]:
    letters = draw(st.sampled_from(["ab", "abc", "bdy", "wxyz"]))
    words = draw(st.lists(st.text(letters, max_size=5), min_size=1, max_size=9))
    for word in draw(st.lists(st.sampled_from(words), max_size=3)):
        words.append("".join(draw(st.permutations(word))))
    return draw(st.permutations(words))


def edge_cases() -> list[tuple[list[str]]]:
    """Empty words, repeated words, equal sets, equal sums, groups that are not neighbors, counts of many
    digits.
    """
    return [
        ([""],),
        (["", ""],),
        (["a"],),
        (["a", "a"],),
        (["a", "b"],),
        (["ab", "a", "ba"],),
        (["aab", "abb", "bab"],),
        (["ad", "bc", "da", "cb"],),
        (["az", "za", "zz", "aa"],),
        (["abc", "xyz", "cab", "zyx", "bca"],),
        (["abbbbbbbbbbb", "aaaaaaaaaaab"],),
        (["a" * 11 + "b" * 2, "a" + "b" * 12, "b" * 2 + "a" * 11],),
        (["a" * 256, "b" * 256, "", "a" * 255 + "b"],),
        (["a" * 70 + "b", "a" * 70 + "c", "b" + "a" * 70],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[str]]:
    """Exactly n words of exactly k letters each."""
    n, k = sizes["n"], sizes["k"]
    if family == "all-apart":
        own = min(k, 12)
        common = "".join(rng.choices(ascii_lowercase[1:14], k=k - own))
        words = []
        for _ in range(n):
            cut = rng.randint(0, k - own)
            different = "".join(rng.choices(ascii_lowercase[14:], k=own))
            words.append(common[cut:] + different + common[:cut])
        return (words,)
    if family != "one-group":
        raise ValueError(f"unknown family {family!r}")
    letters = rng.choices(ascii_lowercase, k=k)
    words = []
    for _ in range(n):
        # two random cuts are enough to differ, and much faster than a shuffle
        first, second = sorted((rng.randint(0, k), rng.randint(0, k)))
        words.append("".join(letters[second:] + letters[first:second] + letters[:first]))
    return (words,)


def sizes(strs: list[str]) -> dict[str, int]:
    """Words n, letters of the longest word k."""
    return {"n": len(strs), "k": max(map(len, strs))}


def validate(strs: list[str]) -> None:
    """Raise ValueError unless `strs` respects the constraints."""
    if not 1 <= len(strs) <= MAX_WORDS:
        raise ValueError(f"there must be 1 to {MAX_WORDS} words, not {len(strs)}")
    if max(map(len, strs)) > MAX_WORD or sum(map(len, strs)) > MAX_LETTERS:
        raise ValueError(f"a word has at most {MAX_WORD} letters, all together at most {MAX_LETTERS}")
    if not set().union(*strs) <= set(ascii_lowercase):
        raise ValueError("words may contain the letters a to z only")
