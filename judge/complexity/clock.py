"""CPU time along a track, without the counter, at large sizes."""

from __future__ import annotations

from collections.abc import Sequence

from judge.complexity.fit import Choice
from judge.complexity.guard import LEAST_FIGURES, examine, guard_steps, smaller_steps, too_slow
from judge.complexity.measure import Channel, Climb, LadderSource, Measured, Track, measure_at
from sandbox import Limits, Sandbox

__all__ = ["CPU", "time_track"]

CPU = Channel(
    name="cpu_ns",
    meter="clock",
    read=lambda observation: float(observation.cpu_ns),
    noise=50_000.0,
    flat=0.0,
    coarse=2e6,
    limits=Limits(cpu_seconds=1.0, wall_seconds=6.0, memory_mb=256),
)
REPEATS = 2
"""So many times more a track is timed whose CPU time speaks against its instructions."""


def time_track(
    sandbox: Sandbox, source: LadderSource, climbed: Climb, choice: Choice, budget: float, *, check: bool
) -> Climb:
    """CPU times along one track at the largest sizes that `budget` seconds allow, by what was chosen for its
    instructions. `stopped` says so when calls took far longer than they should have. Raises WrongAnswer when
    `check` is set.
    """
    steps = guard_steps(climbed, choice, budget)
    once, failed = _time(sandbox, source, climbed.track, steps, check=check)
    slow = bool(failed) and too_slow(failed, choice, CPU.limits.cpu_seconds)
    while slow and len(once) < LEAST_FIGURES and (steps := smaller_steps(climbed, steps)):
        below, _ = _time(sandbox, source, climbed.track, steps, check=check)
        once = [*below, *once]
    for _ in range(REPEATS):
        if examine(once, choice, sandbox.traits.clock_margin) is None:
            break
        # A single slow run is no evidence: the fastest counts.
        again, _ = _time(sandbox, source, climbed.track, [figure.x for figure in once], check=check)
        once = [min(pair, key=lambda figure: figure.value) for pair in zip(once, again, strict=False)]
    return Climb(climbed.track, CPU, tuple(once), f"the time limit at step {failed}" if slow else "")


def _time(
    sandbox: Sandbox, source: LadderSource, track: Track, steps: Sequence[int], *, check: bool
) -> tuple[list[Measured], int]:
    """CPU time at these sizes, up to the first that hits a limit; and that one's size, 0 if none did."""
    figures: list[Measured] = []
    for x in steps:
        result = measure_at(sandbox, source, track, CPU, x, check=check)
        if not isinstance(result, Measured):
            return figures, x
        figures.append(result)
    return figures, 0
