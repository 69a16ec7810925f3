"""Lists of tasks of 26 kinds, and pauses."""

from __future__ import annotations

import random
from string import ascii_uppercase

from hypothesis import strategies as st

MAX_TASKS = 200_000
MAX_PAUSE = 10_000


@st.composite
def _tasks(draw: st.DrawFn) -> tuple[list[str], int]:
    kinds = draw(st.sampled_from([1, 2, 3, 4, 6, 26]))
    tasks = draw(st.lists(st.sampled_from(ascii_uppercase[-kinds:]), min_size=1, max_size=14))
    if draw(st.booleans()):  # all kinds equally frequent, or nearly so
        times = draw(st.integers(1, 3))
        tasks = [*ascii_uppercase[:kinds] * times, *tasks[: draw(st.integers(0, 2))]]
    pause = draw(st.sampled_from([0, 1, 1, 2, 2, 3, 3, 4, 5, 8, MAX_PAUSE]))
    return draw(st.permutations(tasks)), pause


def inputs() -> st.SearchStrategy[tuple[list[str], int]]:
    """Few tasks of few kinds, often equally frequent, with pauses around the number of kinds."""
    return _tasks()


def edge_cases() -> list[tuple[list[str], int]]:
    """One task, no pause, one kind, equally frequent kinds, just enough and more than enough other tasks, bounds."""
    return [
        (["A"], 0),
        (["Z"], 5),
        (["A", "A"], 0),
        (["A", "A"], 1),
        (["A", "A", "A"], 2),
        (["A", "B"], 3),
        (list("AABB"), 2),
        (list("AAABBB"), 0),
        (list("AAABBB"), 1),
        (list("AAABBBCC"), 2),
        (list("AAABBBCCDD"), 2),
        (list("AAAABBCCDDEE"), 2),
        (list("AABBCCDDEEFF"), 3),
        (list("AAABCDEFG"), 2),
        (list("ABCDEFG"), 9),
        (list("ZZYYXXWWZ"), 3),
        (["Q", "Q"], MAX_PAUSE),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[str], int]:
    """Exactly m tasks, of one kind, or of all in turn and then in random order."""
    m, n = sizes["m"], sizes["n"]
    if family == "one-kind":
        return [rng.choice(ascii_uppercase)] * m, n
    if family == "all-kinds":
        tasks = [ascii_uppercase[i % 26] for i in range(m)]
        rng.shuffle(tasks)
        return tasks, n
    raise ValueError(f"unknown family {family!r}")


def sizes(tasks: list[str], n: int) -> dict[str, int]:
    """The number of tasks, and the pause."""
    return {"m": len(tasks), "n": n}


def validate(tasks: list[str], n: int) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(tasks) <= MAX_TASKS:
        raise ValueError(f"tasks must have 1 to {MAX_TASKS} entries, not {len(tasks)}")
    if any(len(task) != 1 or task not in ascii_uppercase for task in tasks):
        raise ValueError("every task must be a capital letter")
    if not 0 <= n <= MAX_PAUSE:
        raise ValueError(f"n must be within 0 and {MAX_PAUSE}, not {n}")
