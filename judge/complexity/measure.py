"""Climbs ladders: runs a loaded solution on growing inputs and collects what the meters say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from judge.complexity.ladder import Ladder
from sandbox import Limits, Observation, Outcome, Sandbox, Traits

__all__ = [
    "Channel",
    "Climb",
    "LadderInput",
    "LadderSource",
    "Measured",
    "Track",
    "WrongAnswer",
    "climb",
    "measure_at",
]


@dataclass(frozen=True)
class Track:
    """One way up: an input family, and the way sizes grow (a path of the package) from `minimum` to
    `maximum`.

    `varying` names the size parameters that grow with x. On a track aside, one of the others has another size
    `instead`.
    """

    family: str
    path: int
    varying: tuple[str, ...]
    minimum: int
    maximum: int
    instead: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class LadderInput:
    """One input: encoded arguments, the true size parameters, and the encoded right answer if it is known."""

    data: bytes = field(repr=False)
    sizes: dict[str, int]
    expected: bytes | None = field(default=None, repr=False)


class LadderSource(Protocol):
    """Where inputs come from, and what knows whether an answer is right."""

    def input(self, track: Track, x: int) -> LadderInput:
        """The input of a track at step x."""

    def objection(self, given: LadderInput, answer: bytes) -> str | None:
        """What is wrong with an answer, None if it is right."""


@dataclass(frozen=True)
class Channel:
    """One thing that is measured: the sandbox's meter, how its figure is read, and the unit's properties.

    `noise` and `flat` are explained in `judge.complexity.fit.choose`; `coarse` in `Ladder`.
    """

    name: str
    meter: str
    read: Callable[[Observation], float | None]
    noise: float
    flat: float
    coarse: float
    limits: Limits


@dataclass(frozen=True)
class Measured:
    """One figure of one channel at one size, and the CPU seconds of the call."""

    x: int
    sizes: dict[str, int]
    value: float
    work: float
    observation: Observation


@dataclass(frozen=True)
class Climb:
    """All figures of one track and channel; `stopped` says what ended it before its time, and `limit` is the
    size at which that was a limit of time, 0 if it was not.
    """

    track: Track
    channel: Channel
    measured: tuple[Measured, ...]
    stopped: str = ""
    flags: tuple[str, ...] = ()
    limit: int = 0


@dataclass(eq=False)  # not frozen: exceptions are written to as they pass
class WrongAnswer(Exception):
    """A ladder input was answered wrongly."""

    track: Track
    x: int
    message: str
    given: LadderInput
    answer: bytes


FORK_SECONDS = 0.005
"""What a case costs beside the CPU time that is seen of it."""
STOPS = {
    Outcome.CPU_LIMIT: "the time limit of one measurement",
    Outcome.WALL_LIMIT: "waiting without computing",
    Outcome.MEMORY_LIMIT: "the memory limit",
    Outcome.OUTPUT_LIMIT: "the output limit",
    Outcome.RUNTIME_ERROR: "a runtime error",
}


def measure_at(
    sandbox: Sandbox, source: LadderSource, track: Track, channel: Channel, x: int, *, check: bool
) -> Measured | Observation:
    """One figure, or the observation of a call that did not end well. Raises WrongAnswer when `check` is
    set.
    """
    given = source.input(track, x)
    (observation,) = sandbox.run([given.data], channel.limits, channel.meter)
    if observation.outcome is Outcome.WRONG_TYPE and check:
        raise WrongAnswer(track, x, observation.message, given, b"")
    if observation.outcome not in (Outcome.OK, Outcome.WRONG_TYPE):
        return observation
    if check and observation.answer != given.expected:
        objection = source.objection(given, observation.answer)
        if objection is not None:
            raise WrongAnswer(track, x, objection, given, observation.answer)
    value = channel.read(observation)
    if value is None:
        return replace(observation, outcome=Outcome.RUNTIME_ERROR, message="the meter gave no figure")
    if channel.name == "instructions":
        outside = _outside(observation, len(given.data), sandbox.traits)
        if outside:
            value += outside
            observation = replace(observation, flags=(*observation.flags, "outside-the-call"))
    work = value if channel.name == "instructions" else float(observation.cpu_ns)
    return Measured(x, given.sizes, value, work, observation)


def _outside(observation: Observation, size: int, traits: Traits) -> float:
    """Instructions beyond what decoding an input of `size` bytes and encoding the answer can take.

    A program that computes before *go* or after *done* pays for it.
    """
    free, each = traits.outside_free, traits.outside_per_byte
    before = observation.pre_executed - free - each * size
    # A driver may look at the input again: whether a copy shares anything with it.
    after = observation.post_executed - free - each * (size + len(observation.answer))
    if observation.outcome is not Outcome.OK:
        after = 0  # what is no answer was looked at by the driver, for as long as that took
    return float(max(before, 0) + max(after, 0))


def climb(
    sandbox: Sandbox,
    source: LadderSource,
    track: Track,
    channel: Channel,
    budget: float,
    *,
    check: bool = True,
    unsure: Callable[[Sequence[Measured]], bool] = lambda measured: False,
) -> Climb:
    """Measure growing sizes within about `budget` seconds. Raises WrongAnswer when `check` is set.

    The budget is counted in CPU time of the guest, so that a busy machine makes measuring slower, not
    shorter. Where it is spent and the figures leave one `unsure`, it is spent again, twice at most.
    """
    ladder = Ladder(track.minimum, track.maximum, budget, channel.coarse)
    measured: list[Measured] = []
    flags: set[str] = set()
    stopped, limit = "", 0
    while (x := _next(ladder, measured, unsure)) is not None:
        result = measure_at(sandbox, source, track, channel, x, check=check)
        seen = result.observation if isinstance(result, Measured) else result
        seconds = FORK_SECONDS + (seen.pre_cpu_ns + seen.cpu_ns) / 1e9
        if isinstance(result, Measured):
            flags.update(result.observation.flags)
            measured.append(result)
            ladder.record(x, result.work, seconds)
        else:
            flags.update(result.flags)
            stopped = f"{STOPS.get(result.outcome, result.outcome.value)} at step {x}"
            limit = x if result.outcome in (Outcome.CPU_LIMIT, Outcome.WALL_LIMIT) else 0
            ladder.fail(x, seconds)
    measured.sort(key=lambda figure: figure.x)
    return Climb(track, channel, tuple(measured), stopped, tuple(sorted(flags)), limit)


def _next(
    ladder: Ladder, measured: Sequence[Measured], unsure: Callable[[Sequence[Measured]], bool]
) -> int | None:
    x = ladder.next()
    while x is None and ladder.extend():
        if not unsure(measured):
            return None
        x = ladder.next()
    return x


def warm_inputs(source: LadderSource, tracks: Iterable[Track]) -> Sequence[bytes]:
    """Small inputs that show a solution's usual ways to the interpreter before anything counts."""
    inputs = []
    for track in tracks:
        steps = (
            track.minimum,
            min(track.minimum + 3, track.maximum),
            min(track.minimum * 3 + 4, track.maximum),
        )
        inputs += [source.input(track, x).data for x in dict.fromkeys(steps)]
    return inputs
