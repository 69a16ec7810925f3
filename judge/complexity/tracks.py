"""The ways up that a problem package declares, as the estimator takes them."""

from __future__ import annotations

from judge.complexity.estimate import Tracks
from judge.complexity.measure import Track
from judge.complexity.relations import Relations
from judge.problems.model import Problem

__all__ = ["tracks_of"]


def tracks_of(problem: Problem) -> Tracks:
    """Every family of a problem on every path."""
    tracks = [
        Track(
            family=family.name,
            path=number,
            varying=tuple(name for name, size in path.sizes.items() if size == "x"),
            minimum=path.min,
            maximum=path.max,
        )
        for family in problem.families
        for number, path in enumerate(problem.paths)
    ]
    return Tracks(tuple(problem.sizes), tuple(tracks), Relations(problem.at_most))
