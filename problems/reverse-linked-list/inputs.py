import random

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Short lists with small or large values."""
    values = st.one_of(st.integers(-9, 9), st.integers(-LIMIT, LIMIT))
    return st.tuples(st.lists(values, max_size=30))


def edge_cases() -> list[tuple[list[int]]]:
    """No node, few nodes, equal values, the same from both sides, bounds."""
    return [
        ([],),
        ([1],),
        ([0],),
        ([1, 2],),
        ([1, 2, 3],),
        ([5, 5, 5, 5],),
        ([1, 2, 3, 2, 1],),
        ([2, 2, 1],),
        ([-LIMIT, 0, LIMIT],),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """A list of random values."""
    if family != "any-values":
        raise ValueError(f"unknown family {family!r}")
    return (rng.choices(range(-1000, 1001), k=sizes["n"]),)


def sizes(head: list[int]) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(head)}


def validate(head: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if len(head) > MAX_LENGTH:
        raise ValueError(f"the list must have at most {MAX_LENGTH} nodes, not {len(head)}")
    if any(abs(value) > LIMIT for value in head):
        raise ValueError(f"every value must be within -{LIMIT} and {LIMIT}")
