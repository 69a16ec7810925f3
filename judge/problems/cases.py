"""The inputs that submissions are judged on: samples, hidden cases, ladder inputs.

The same package always gives the same inputs, whoever makes them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from judge.errors import PackageError
from judge.problems.author import Author
from judge.problems.model import Problem
from judge.problems.store import Store
from judge.report.model import Group
from sandbox import ValueMismatch

__all__ = ["HiddenCase", "build_cases", "ladder_input"]


@dataclass(frozen=True)
class HiddenCase:
    """One case: plain arguments, the same encoded, and the encoded right answer once it is known."""

    group: Group
    arguments: tuple[Any, ...]
    data: bytes
    expected: bytes | None = None


def build_cases(problem: Problem, author: Author, store: Store | None = None) -> tuple[HiddenCase, ...]:
    """All cases, none twice: samples with their answers, then hidden ones, small inputs first.

    Hidden inputs are taken from `store`, and put there once they are made. Raises PackageError.
    """
    cases = list(_samples(problem))
    seen = {case.data for case in cases}
    hidden = []
    for group, data in _hidden(problem, author, store):
        if data not in seen:
            seen.add(data)
            hidden.append(HiddenCase(group, problem.signature.decode_arguments(data), data))
    return (*cases, *sorted(hidden, key=lambda case: len(case.data)))


def ladder_input(
    problem: Problem, author: Author, family: str, sizes: dict[str, int], store: Store | None = None
) -> tuple[bytes, dict[str, int]]:
    """A family's input of about these sizes, encoded, and its true sizes. Raises PackageError."""
    key = ("ladder", family, sizes)
    known = store.get(*key) if store is not None else None
    if known is not None and len(known.pieces) == 1:
        return known.pieces[0], known.metadata["sizes"]
    arguments, true_sizes = author.rung(family, sizes, _seed(problem, family, sizes))
    data = _encoded(problem, "scaled", arguments)
    if store is not None:
        store.put({"sizes": true_sizes}, [data], *key)
    return data, true_sizes


def _samples(problem: Problem) -> Iterator[HiddenCase]:
    signature = problem.signature
    for sample in problem.samples:
        data = signature.encode_arguments(sample.arguments)
        expected = signature.encode_answer(sample.expected, sample.arguments)
        yield HiddenCase(Group.SAMPLE, sample.arguments, data, expected)


def _hidden(problem: Problem, author: Author, store: Store | None) -> list[tuple[Group, bytes]]:
    known = store.get("hidden") if store is not None else None
    if known is not None:
        return [
            (Group(group), data) for group, data in zip(known.metadata["groups"], known.pieces, strict=True)
        ]
    made = [(group, _encoded(problem, function, given)) for group, function, given in _made(problem, author)]
    if store is not None:
        store.put({"groups": [group.value for group, _ in made]}, [data for _, data in made], "hidden")
    return made


def _made(problem: Problem, author: Author) -> Iterator[tuple[Group, str, Sequence[Any]]]:
    """Group, the function that makes it, and arguments of every hidden case."""
    hidden = problem.hidden
    for arguments in author.edge_cases():
        yield Group.EDGE, "edge_cases", arguments
    for arguments in author.random_cases(hidden.seed, hidden.cases):
        yield Group.RANDOM, "inputs", arguments
    for family in problem.families:
        for path in problem.paths:
            for x in dict.fromkeys(map(path.clip, hidden.scaled)):
                sizes = path.at(x)
                yield (
                    Group.SCALED,
                    "scaled",
                    author.scaled(family.name, sizes, _seed(problem, family.name, sizes)),
                )


def _seed(problem: Problem, family: str, sizes: dict[str, int]) -> str:
    """A seed for one input of one family: equal sizes on two paths are the same input."""
    return f"{problem.hidden.seed} {family} {sorted(sizes.items())}"


def _encoded(problem: Problem, function: str, arguments: Sequence[Any]) -> bytes:
    try:
        return problem.signature.encode_arguments(arguments)
    except ValueMismatch as error:
        raise PackageError(
            f"{problem.inputs_file}: {function}(): an input does not fit the signature: {error}"
        ) from error
