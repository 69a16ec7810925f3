import random
import string

from hypothesis import strategies as st

MAX_LENGTH = 200_000


def inputs() -> st.SearchStrategy[tuple[list[str]]]:
    """Short texts over a few letters or all printable characters."""
    characters = st.one_of(st.sampled_from("abc"), st.characters(min_codepoint=32, max_codepoint=126))
    return st.tuples(st.lists(characters, min_size=1, max_size=30))


def edge_cases() -> list[tuple[list[str]]]:
    """Odd and even lengths, repeated characters, palindromes, special characters."""
    return [
        (["a"],),
        (["a", "b"],),
        (["a", "b", "c"],),
        (list("abcd"),),
        (list("hello"),),
        (list("aab"),),
        (list("racecar"),),
        (["z", "z", "z"],),
        (list(" x"),),
        (list("\"\\'` ~"),),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[str]]:
    """A text of random letters."""
    if family != "letters":
        raise ValueError(f"unknown family {family!r}")
    return (rng.choices(string.ascii_letters, k=sizes["n"]),)


def sizes(s: list[str]) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(s)}


def validate(s: list[str]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(s) <= MAX_LENGTH:
        raise ValueError(f"s must have 1 to {MAX_LENGTH} characters, not {len(s)}")
    for character in s:
        if len(character) != 1 or not " " <= character <= "~":
            raise ValueError(f"every entry of s must be one printable ASCII character, not {character!r}")
