"""The kinds of input that labelled programs take: a signature, the ways its sizes grow, and what makes it."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from judge.complexity.estimate import Tracks
from judge.complexity.measure import LadderInput, Track
from judge.complexity.relations import Relations
from sandbox import Method, Parameter, Signature

__all__ = ["KINDS", "InputKind", "KindInputs"]

Make = Callable[[str, Mapping[str, int], random.Random], tuple[Any, ...]]
NAME = "solve"
MOST, MOST_TOGETHER, FIXED = 131_072, 1_024, 16


@dataclass(frozen=True)
class InputKind:
    """`make(family, sizes, rng)` gives arguments.

    On each path of `paths` the parameters named grow as x up to a maximum; the others are what `fixed` says
    for the path, or FIXED. Parameters are `at_most` others, see `judge.complexity.relations`.
    """

    signature: Signature
    parameters: tuple[str, ...]
    make: Make
    families: tuple[str, ...] = ("all",)
    paths: tuple[tuple[tuple[str, ...], int], ...] = ((("n",), MOST),)
    minimum: int = 4
    fixed: Mapping[int, int] = field(default_factory=dict)
    at_most: Mapping[str, str] = field(default_factory=dict)

    def tracks(self) -> Tracks:
        """All ways up."""
        tracks = [
            Track(family, number, varying, self.minimum, maximum)
            for family in self.families
            for number, (varying, maximum) in enumerate(self.paths)
        ]
        return Tracks(self.parameters, tuple(tracks), Relations(self.at_most))


class KindInputs:
    """A ladder source without right answers."""

    def __init__(self, kind: InputKind) -> None:
        self._kind = kind
        self._made: dict[tuple[Track, int], LadderInput] = {}

    def input(self, track: Track, x: int) -> LadderInput:
        """The input of a track at step x, always the same."""
        key = (track, x)
        if key not in self._made:
            fixed = self._kind.fixed.get(track.path, FIXED)
            sizes = {name: x if name in track.varying else fixed for name in self._kind.parameters}
            sizes.update(track.instead)
            arguments = self._kind.make(track.family, sizes, random.Random(f"{track.family} {x}"))
            self._made[key] = LadderInput(self._kind.signature.encode_arguments(arguments), sizes)
        return self._made[key]

    def objection(self, given: LadderInput, answer: bytes) -> str | None:
        """Nothing is wrong here."""
        return None


def _signature(returns: str, mutates: str | None = None, **parameters: str) -> Signature:
    given = tuple(Parameter(name, type_name) for name, type_name in parameters.items())
    return Signature(NAME, (Method(NAME, given, returns),), mutates=mutates)


def _distinct(n: int, rng: random.Random) -> list[int]:
    return rng.sample(range(1_000_000_000), n)


def _word(n: int, rng: random.Random) -> str:
    return "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=n))


def _tree(family: str, sizes: Mapping[str, int], rng: random.Random) -> tuple[Any, ...]:
    """A complete tree, or one that leans to the left all the way, in level order."""
    n = sizes["n"]
    values = _distinct(n, rng)
    if family == "balanced":
        return (values,)
    level_order: list[int | None] = [values[0]]
    for value in values[1:]:
        level_order += [value, None]
    return (level_order[:-1] if n > 1 else level_order,)


def _graph(_family: str, sizes: Mapping[str, int], rng: random.Random) -> tuple[Any, ...]:
    """V nodes and E edges: first a path through all that there are edges for, then random ones."""
    nodes, count = max(sizes["V"], 2), sizes["E"]
    path = [[node, node + 1] for node in range(min(nodes - 1, count))]
    more = [rng.sample(range(nodes), 2) for _ in range(count - len(path))]
    return nodes, path + more


def _roads(_family: str, sizes: Mapping[str, int], rng: random.Random) -> tuple[Any, ...]:
    """V places and E roads with lengths: first from place 0 to each other one, so that all wait at once."""
    places, count = max(sizes["V"], 2), sizes["E"]
    star = [[0, place, rng.randrange(1, 10**6)] for place in range(1, min(places - 1, count) + 1)]
    more = [[*rng.sample(range(places), 2), rng.randrange(1, 10**6)] for _ in range(count - len(star))]
    return places, star + more


def _numbers(_family: str, sizes: Mapping[str, int], rng: random.Random) -> tuple[Any, ...]:
    return (_distinct(sizes["n"], rng),)


def _value(_family: str, sizes: Mapping[str, int], _rng: random.Random) -> tuple[Any, ...]:
    return (sizes["n"],)


def _text(_family: str, sizes: Mapping[str, int], rng: random.Random) -> tuple[Any, ...]:
    return (_word(sizes["n"], rng),)


def _rows(_family: str, sizes: Mapping[str, int], rng: random.Random) -> tuple[Any, ...]:
    return ([[rng.randrange(100) for _ in range(sizes["m"])] for _ in range(sizes["n"])],)


_TWO = ((("n",), MOST), (("m",), MOST), (("n", "m"), MOST_TOGETHER))
_GRAPH = ((("V",), MOST // 4), (("E",), MOST // 4), (("V", "E"), MOST // 4))
_GRID = ((("n",), MOST // 16), (("m",), MOST // 16), (("n", "m"), 512))

KINDS: Mapping[str, InputKind] = {
    "ints": InputKind(_signature("int", nums="list[int]"), ("n",), _numbers),
    "ascending": InputKind(
        _signature("int", nums="list[int]", target="int"),
        ("n",),
        lambda family, s, rng: (list(range(s["n"])), s["n"] + 5),
    ),
    "descending": InputKind(
        _signature("int", nums="list[int]"), ("n",), lambda family, s, rng: (list(range(s["n"], 0, -1)),)
    ),
    "ints_to_list": InputKind(_signature("list[int]", nums="list[int]"), ("n",), _numbers),
    "ints_in_place": InputKind(_signature("void", mutates="nums", nums="list[int]"), ("n",), _numbers),
    "ints_k": InputKind(
        _signature("int", nums="list[int]", k="int"),
        ("n", "k"),
        lambda family, s, rng: (sorted(_distinct(s["n"], rng), reverse=True), s["k"]),
        paths=((("n",), MOST), (("k",), 2 * MOST_TOGETHER), (("n", "k"), 4 * MOST_TOGETHER)),
        fixed={1: 4 * MOST_TOGETHER},
        at_most={"k": "n"},
    ),
    "number": InputKind(_signature("long", n="int"), ("n",), _value, paths=((("n",), 1 << 22),)),
    "small": InputKind(_signature("long", n="int"), ("n",), _value, paths=((("n",), 40),), minimum=2),
    "text": InputKind(_signature("int", s="string"), ("n",), _text),
    "text_to_text": InputKind(_signature("string", s="string"), ("n",), _text),
    "two_lists": InputKind(
        _signature("int", a="list[int]", b="list[int]"),
        ("n", "m"),
        lambda family, s, rng: (_distinct(s["n"], rng), _distinct(s["m"], rng)),
        paths=_TWO,
    ),
    "two_texts": InputKind(
        _signature("int", a="string", b="string"),
        ("n", "m"),
        lambda family, s, rng: (_word(s["n"], rng), _word(s["m"], rng)),
        paths=_TWO,
    ),
    "grid": InputKind(_signature("int", grid="list[list[int]]"), ("n", "m"), _rows, paths=_GRID),
    "tree": InputKind(
        _signature("int", root="TreeNode"), ("n",), _tree, ("balanced", "path"), ((("n",), MOST // 4),)
    ),
    "linked_list": InputKind(
        _signature("ListNode", head="ListNode"), ("n",), _numbers, paths=((("n",), MOST // 2),)
    ),
    "edges": InputKind(_signature("int", n="int", edges="list[list[int]]"), ("V", "E"), _graph, paths=_GRAPH),
    "roads": InputKind(_signature("int", n="int", roads="list[list[int]]"), ("V", "E"), _roads, paths=_GRAPH),
}
