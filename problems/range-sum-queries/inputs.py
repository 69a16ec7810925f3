"""Inputs of range-sum-queries."""

import random

from hypothesis import strategies as st

LARGEST = 1_000_000_000


def text_of(readings: list[int], questions: list[tuple[int, int]]) -> str:
    lines = [f"{len(readings)} {len(questions)}", " ".join(map(str, readings))]
    lines += [f"{first} {last}" for first, last in questions]
    return "\n".join(lines) + "\n"


@st.composite
def inputs(draw: st.DrawFn) -> tuple[str]:
    readings = draw(st.lists(st.integers(-LARGEST, LARGEST), min_size=1, max_size=12))
    day = st.integers(1, len(readings))
    asked = draw(st.lists(st.tuples(day, day), min_size=1, max_size=8))
    return (text_of(readings, [(min(pair), max(pair)) for pair in asked]),)


def edge_cases() -> list[tuple[str]]:
    return [
        (text_of([0], [(1, 1)]),),
        (text_of([5, -5], [(1, 1), (2, 2), (1, 2)]),),
        (text_of([-1, -2, -3], [(1, 3), (2, 3), (3, 3)]),),
        (text_of([LARGEST] * 30, [(1, 30), (1, 1), (30, 30)]),),
        (text_of([-LARGEST] * 30, [(1, 30)] * 3),),
        (text_of([1, 2, 3, 4], [(2, 3), (2, 3), (1, 4)]),),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[str]:
    n, q = sizes["n"], sizes["q"]
    readings = [rng.randint(-LARGEST, LARGEST) for _ in range(n)]
    margin = max(n // 16, 1)
    questions = [(rng.randint(1, min(margin, 9)), rng.randint(n - margin + 1, n)) for _ in range(q)]
    return (text_of(readings, [(min(pair), max(pair)) for pair in questions]),)


def parse(stdin: str) -> tuple[list[int], list[tuple[int, int]]]:
    head, numbers, *asked = stdin.splitlines()
    n, q = map(int, head.split())
    readings = [int(word) for word in numbers.split()]
    questions = [(int(first), int(last)) for first, last in (line.split() for line in asked)]
    if len(readings) != n or len(questions) != q:
        raise ValueError("the counts in the first line do not match what follows")
    return readings, questions


def sizes(stdin: str) -> dict[str, int]:
    readings, questions = parse(stdin)
    return {"n": len(readings), "q": len(questions)}


def validate(stdin: str) -> None:
    readings, questions = parse(stdin)
    if not (1 <= len(readings) <= 100_000 and 1 <= len(questions) <= 100_000):
        raise ValueError("n or q is out of range")
    if any(abs(reading) > LARGEST for reading in readings):
        raise ValueError("a reading is out of range")
    if any(not 1 <= first <= last <= len(readings) for first, last in questions):
        raise ValueError("a question is out of range")
