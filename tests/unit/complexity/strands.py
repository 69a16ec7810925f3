"""What measuring a cost along a track would give."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from judge.complexity.fit import choose
from judge.complexity.measure import Measured
from judge.complexity.strands import Strand
from sandbox import Observation, Outcome

__all__ = ["strand_of"]


def strand_of(
    varying: tuple[str, ...],
    track: Iterable[Mapping[str, int]],
    cost: Callable[..., float],
    *,
    noise: float = 1.0,
    flat: float = 0.0,
    answer: Callable[..., int] | None = None,
) -> Strand:
    """The strand of a track.

    `cost`, and `answer` for the answer's length in bytes, are given a point's sizes in their order.
    """
    figures: list[Measured] = []
    for sizes in track:
        value = float(cost(*sizes.values()))
        seen = Observation(Outcome.OK, answer=b"1" * answer(*sizes.values()) if answer else b"")
        figures.append(Measured(sizes[varying[0]], dict(sizes), value, value, seen))
    choice = choose(
        [figure.x for figure in figures], [figure.value for figure in figures], noise=noise, flat=flat
    )
    assert choice is not None
    return Strand(varying, choice, tuple(figures))
