"""The cases of a problem: samples from the statement, and hidden ones from the package's generators."""

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


def build_cases(problem: Problem, author: Author, store: Store) -> list[HiddenCase]:
    """All cases: samples, then hidden ones by size, none twice. Only samples have their answers yet."""
    samples = [
        HiddenCase(
            Group.SAMPLE,
            sample.arguments,
            problem.signature.encode_arguments(sample.arguments),
            problem.signature.encode_answer(sample.answer, sample.arguments),
        )
        for sample in problem.samples
    ]
    seen = {case.data for case in samples}
    hidden = []
    for group, data in _hidden(problem, author, store):
        if data not in seen:
            seen.add(data)
            hidden.append(HiddenCase(group, problem.signature.decode_arguments(data), data))
    return samples + sorted(hidden, key=lambda case: len(case.data))


def _hidden(problem: Problem, author: Author, store: Store) -> list[tuple[Group, bytes]]:
    known = store.get("hidden")
    if known is not None:
        groups, pieces = known
        return [(Group(group), data) for group, data in zip(groups["groups"], pieces, strict=True)]
    made = [(group, _encoded(problem, group, arguments)) for group, arguments in _made(problem, author)]
    store.put({"groups": [group.value for group, _ in made]}, [data for _, data in made], "hidden")
    return made


def _made(problem: Problem, author: Author) -> Iterator[tuple[Group, Sequence[Any]]]:
    hidden = problem.file.hidden
    for arguments in author.edge_cases():
        yield Group.EDGE, arguments
    for arguments in author.random_cases(hidden.seed, hidden.cases):
        yield Group.RANDOM, arguments
    for family in problem.families:
        for path in problem.paths:
            for x in hidden.scaled:
                step = min(max(x, path.min), path.max)
                yield Group.SCALED, author.scaled(family.name, path.at(step), hidden.seed)


def _encoded(problem: Problem, where: str, arguments: Sequence[Any]) -> bytes:
    try:
        return problem.signature.encode_arguments(arguments)
    except ValueMismatch as error:
        raise PackageError(f"{problem.slug}/inputs.py: an input ({where}) does not fit the signature: {error}") from error


def ladder_input(
    problem: Problem, author: Author, family: str, path: int, x: int, store: Store
) -> tuple[bytes, dict[str, int]]:
    """The ladder's input at step x of a family and path: encoded, with its true sizes."""
    known = store.get("ladder", family, path, x)
    if known is not None:
        metadata, pieces = known
        return pieces[0], metadata["sizes"]
    arguments = author.scaled(family, problem.paths[path].at(x), problem.file.hidden.seed)
    data = _encoded(problem, f"{family} at x = {x}", arguments)
    sizes = author.sizes(arguments)
    store.put({"sizes": sizes}, [data], "ladder", family, path, x)
    return data, sizes
