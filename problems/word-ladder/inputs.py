"""Words for ladders."""

from __future__ import annotations

import itertools
import random
import string
from collections.abc import Iterator

from hypothesis import strategies as st

MAX_WORDS = 10_000
MAX_LENGTH = 8
LETTERS = string.ascii_lowercase


def inputs() -> st.SearchStrategy[tuple[str, str, list[str]]]:
    """Words of up to 4 letters out of two or three, so that there are ladders, detours and dead ends."""
    return _ladders()


@st.composite
def _ladders(draw: st.DrawFn) -> tuple[str, str, list[str]]:
    length = draw(st.integers(1, 4))
    letters = draw(st.sampled_from(["abc", "ab"] if length > 1 else ["abcd"]))
    words = ["".join(word) for word in itertools.product(letters, repeat=length)]
    begin, end = draw(st.lists(st.sampled_from(words), min_size=2, max_size=2, unique=True))
    chosen = draw(st.lists(st.sampled_from(words), min_size=1, max_size=min(len(words), 24), unique=True))
    if end not in chosen and draw(st.integers(0, 4)):
        chosen.insert(draw(st.integers(0, len(chosen))), end)
    return begin, end, chosen


def edge_cases() -> list[tuple[str, str, list[str]]]:
    """One letter, one step, endWord missing, beginWord listed, circles, dead ends, two ladders of
    different length, swapped letters.
    """
    return [
        ("a", "b", ["b"]),
        ("a", "b", ["c"]),
        ("a", "z", ["y", "z", "b"]),
        ("ab", "ba", ["ba"]),
        ("ab", "ba", ["aa", "ba"]),
        ("aa", "bb", ["aa", "ab", "bb"]),
        ("aa", "bb", ["ab", "ba"]),
        ("aaa", "bbb", ["aab", "abb", "aba", "bba"]),
        ("aaa", "aab", ["baa", "bab", "aab"]),
        ("aaa", "ccc", ["baa", "bba", "bbb", "cbb", "ccb", "ccc", "caa", "cca"]),
        ("aaa", "dda", ["baa", "aba", "aaa", "daa", "bba", "dda"]),
        ("abcdefgh", "abcdefgx", ["abcdefgx", "xbcdefgh"]),
        ("zzzz", "aaaa", ["azzz", "aazz", "aaaz", "zzzy"]),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[str, str, list[str]]:
    """Exactly n words of 8 letters in random order: `chain` or `wide`.

    Words are made of four symbols, each written twice, so that it takes two steps to change one.
    """
    n = sizes["n"]
    if family == "chain":
        words = list(itertools.islice(_chain(), n + 1))
        begin, end = words[0], words[-1]
        words = words[1:]
    elif family == "wide":
        begin, end = "aaaaaaaa", "zzzzzzzz"
        words = [*itertools.islice(_branches(), n - 1), end]
    else:
        raise ValueError(f"unknown family {family!r}")
    rng.shuffle(words)
    return begin, end, words


def _digits(number: int, base: int) -> list[int]:
    """Four digits, the last one first."""
    return [number // base**place % base for place in range(4)]


def _word(digits: list[int]) -> str:
    return "".join(2 * LETTERS[digit] for digit in digits)


def _chain() -> Iterator[str]:
    """Words each of which is a neighbour of the one before and the one after, and of no other."""
    before = _word([0, 0, 0, 0])
    yield before
    for number in itertools.count(1):
        # Counting up and down by turns changes one digit by one at a time.
        plain = _digits(number, 26)
        word = _word(
            [digit if number // 26 ** (i + 1) % 2 == 0 else 25 - digit for i, digit in enumerate(plain)]
        )
        place = next(i for i in range(8) if word[i] != before[i])
        yield before[:place] + word[place] + before[place + 1 :]
        yield word
        before = word


def _branches() -> Iterator[str]:
    """Words that change one symbol after another of aaaaaaaa, each with the word half way to it."""
    for number in itertools.count(1):
        digits = _digits(number, 9)
        place = next(i for i in range(4) if digits[i])
        word = _word(digits)
        yield word[: 2 * place + 1] + "a" + word[2 * place + 2 :]
        yield word


def sizes(beginWord: str, endWord: str, wordList: list[str]) -> dict[str, int]:  # noqa: N803
    """n: the length of the list."""
    return {"n": len(wordList)}


def validate(beginWord: str, endWord: str, wordList: list[str]) -> None:  # noqa: N803
    """Raise ValueError unless the input respects the constraints."""
    if not 1 <= len(wordList) <= MAX_WORDS:
        raise ValueError(f"there must be between 1 and {MAX_WORDS} words")
    if not 1 <= len(beginWord) <= MAX_LENGTH:
        raise ValueError(f"words must have between 1 and {MAX_LENGTH} letters")
    for word in (beginWord, endWord, *wordList):
        if len(word) != len(beginWord):
            raise ValueError("all words must have the same length")
        if not set(word) <= set(LETTERS):
            raise ValueError(f"not a word of lower-case letters: {word!r}")
    if len(set(wordList)) != len(wordList):
        raise ValueError("a word is listed twice")
    if beginWord == endWord:
        raise ValueError("beginWord and endWord must differ")
