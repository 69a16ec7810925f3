"""Shortened texts: letters, and groups of what is to be repeated."""

from __future__ import annotations

import random
import re
from string import ascii_lowercase

from hypothesis import strategies as st

MAX_DECODED = 200_000
MAX_TIMES = 300
TOKEN = re.compile(r"[1-9][0-9]*\[|[a-z]|\]")


@st.composite
def _texts(draw: st.DrawFn, depth: int = 3) -> str:
    parts = []
    for _ in range(draw(st.integers(1, 3))):
        if depth and draw(st.booleans()):
            times = draw(st.one_of(st.integers(2, 4), st.integers(2, 13)))
            parts.append(f"{times}[{draw(_texts(depth - 1))}]")
        else:
            parts.append(draw(st.text(alphabet="abc", min_size=1, max_size=3)))
    return "".join(parts)


def inputs() -> st.SearchStrategy[tuple[str]]:
    """Short texts with groups up to three levels deep."""
    return st.tuples(_texts().filter(lambda text: _decoded_length(text) <= 2000))


def edge_cases() -> list[tuple[str]]:
    """No group, groups at either end, behind and within each other; numbers of two and three digits."""
    return [
        ("a",),
        ("abc",),
        ("2[a]",),
        ("2[ab]c",),
        ("c2[ab]",),
        ("2[a]3[b]",),
        ("2[2[a]]",),
        ("2[a2[b]c]d",),
        ("2[2[a]2[b]]",),
        ("2[2[2[2[a]b]c]d]e",),
        ("10[a]",),
        ("11[ab]2[c]",),
        ("100[x]y",),
        ("300[z]",),
        ("3[a10[b]]",),
        ("2[x]x2[x]",),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[str]:
    """A text that is decoded to exactly n letters."""
    n = sizes["n"]
    if family == "side-by-side":
        groups, rest = divmod(n, 4)
        return ("".join(f"2[{_letters(2, rng)}]" for _ in range(groups)) + _letters(rest, rng),)
    if family == "nested":
        # Who goes through the whole text once for each level always meets the plain half.
        return (_letters(n // 2, rng) + _nested(n - n // 2, rng),)
    if family == "one-group":
        return (f"2[{_letters(n // 2, rng)}]" + _letters(n % 2, rng),)
    raise ValueError(f"unknown family {family!r}")


def _nested(n: int, rng: random.Random) -> str:
    if n < 4:
        return _letters(n, rng)
    outside = 2 - n % 2
    return f"{_letters(outside, rng)}2[{_nested((n - outside) // 2, rng)}]"


def _letters(count: int, rng: random.Random) -> str:
    return "".join(rng.choices(ascii_lowercase, k=count))


def sizes(s: str) -> dict[str, int]:
    """n: the length of the decoded text, not of `s`."""
    return {"n": _decoded_length(s)}


def _decoded_length(s: str) -> int:
    """Raises ValueError if `s` is not well formed."""
    waiting: list[tuple[int, int]] = []
    length = at = 0
    while at < len(s):
        token = TOKEN.match(s, at)
        if token is None:
            raise ValueError(f"s is not well formed at index {at}")
        at = token.end()
        match token.group():
            case "]":
                if not waiting or length == 0:
                    raise ValueError(f"no group, or an empty one, is closed at index {at - 1}")
                outside, times = waiting.pop()
                length = outside + times * length
            case letter if letter.isalpha():
                length += 1
            case opening:
                times = int(opening[:-1])
                if not 2 <= times <= MAX_TIMES:
                    raise ValueError(f"every number must be within 2 and {MAX_TIMES}, not {times}")
                waiting.append((length, times))
                length = 0
    if waiting:
        raise ValueError("a group is not closed")
    return length


def validate(s: str) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not s:
        raise ValueError("s must not be empty")
    length = _decoded_length(s)
    if length > MAX_DECODED:
        raise ValueError(f"the full text may have {MAX_DECODED} letters at most, not {length}")
