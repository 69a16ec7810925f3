"""Courses and the pairs [course, needed before it]."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Iterator

from hypothesis import strategies as st

Pairs = list[list[int]]

MAX_COURSES = 200_000
MAX_PAIRS = 200_000


def inputs() -> st.SearchStrategy[tuple[int, Pairs]]:
    """Up to 9 courses; about half of the inputs are certain to have an order."""
    return st.one_of(_any_pairs(), _possible_pairs())


@st.composite
def _any_pairs(draw: st.DrawFn) -> tuple[int, Pairs]:
    courses = draw(st.integers(1, 9))
    pairs = [[a, b] for a in range(courses) for b in range(courses) if a != b]
    return courses, draw(_some_of(pairs))


@st.composite
def _possible_pairs(draw: st.DrawFn) -> tuple[int, Pairs]:
    courses = draw(st.integers(1, 9))
    order = draw(st.permutations(range(courses)))
    pairs = [[after, before] for before, after in itertools.combinations(order, 2)]
    return courses, draw(_some_of(pairs))


def _some_of(pairs: Pairs) -> st.SearchStrategy[Pairs]:
    if not pairs:
        return st.just([])
    return st.lists(st.sampled_from(pairs), max_size=20, unique_by=tuple)


def edge_cases() -> list[tuple[int, Pairs]]:
    """One course, no pairs, chains both ways, a diamond, cycles alone and beside possible courses."""
    return [
        (1, []),
        (4, []),
        (2, [[1, 0]]),
        (2, [[0, 1]]),
        (2, [[0, 1], [1, 0]]),
        (4, [[0, 1], [1, 2], [2, 3]]),
        (4, [[3, 2], [2, 1], [1, 0]]),
        (4, [[1, 0], [2, 0], [3, 1], [3, 2]]),
        (3, [[0, 1], [1, 2], [2, 0]]),
        (5, [[1, 0], [2, 1], [3, 2], [2, 3]]),
        (5, [[0, 1], [1, 0], [3, 2], [4, 3]]),
        (6, [[5, 0], [5, 1], [5, 2], [5, 3], [5, 4]]),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[int, Pairs]:
    """V courses in a hidden order and E pairs that respect it, fewer only where E do not fit."""
    courses, pairs = sizes["V"], sizes["E"]
    number = list(range(courses))
    rng.shuffle(number)
    links: Iterable[tuple[int, int]]
    if family == "chain":
        links = itertools.islice(_links(courses), pairs)
    elif family == "two-layers":
        half = courses // 2
        cells = rng.sample(range(half * (courses - half)), min(pairs, half * (courses - half)))
        links = ((cell % half, half + cell // half) for cell in cells)
    else:
        raise ValueError(f"unknown family {family!r}")
    # The latest pairs come first: who walks through the list over and over gains one course a time.
    return courses, [[number[after], number[before]] for before, after in sorted(links, reverse=True)]


def _links(courses: int) -> Iterator[tuple[int, int]]:
    """All pairs (before, after) of positions, neighbours first, then ever farther apart."""
    return ((before, before + gap) for gap in range(1, courses) for before in range(courses - gap))


def sizes(numCourses: int, prerequisites: Pairs) -> dict[str, int]:  # noqa: N803
    """V courses, E pairs."""
    return {"V": numCourses, "E": len(prerequisites)}


def validate(numCourses: int, prerequisites: Pairs) -> None:  # noqa: N803
    """Raise ValueError unless the input respects the constraints."""
    if not 1 <= numCourses <= MAX_COURSES:
        raise ValueError(f"numCourses must be between 1 and {MAX_COURSES}")
    if len(prerequisites) > MAX_PAIRS:
        raise ValueError(f"more than {MAX_PAIRS} pairs")
    for pair in prerequisites:
        if len(pair) != 2 or pair[0] == pair[1]:
            raise ValueError(f"not a pair of two different courses: {pair}")
        if not all(0 <= course < numCourses for course in pair):
            raise ValueError(f"no such course: {pair}")
    if len({tuple(pair) for pair in prerequisites}) != len(prerequisites):
        raise ValueError("a pair occurs twice")


def check(args: tuple[int, Pairs], expected: list[int], actual: list[int]) -> str | None:
    """None if `actual` is a possible order, or empty where there is none; else what is wrong with it."""
    courses, pairs = args
    if not expected:
        return None if not actual else "there is no possible order, so the answer must be empty"
    if sorted(actual) != list(range(courses)):
        return f"every course from 0 to {courses - 1} must occur exactly once"
    position = {course: index for index, course in enumerate(actual)}
    for after, before in pairs:
        if position[before] > position[after]:
            return f"course {before} must come before course {after}"
    return None
