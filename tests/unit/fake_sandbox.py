"""A sandbox that runs trusted functions in this process, with costs that the test decides."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sandbox import Limits, Loaded, Observation, Outcome, Signature, Traits

Function = Callable[..., Any]


@dataclass
class FakeSandbox:
    """Calls `function` for each input; the costs of a call are functions of its arguments, too."""

    function: Function
    instructions: Function = lambda *arguments: 1_000 + 100 * len(arguments[0])
    outside: Function = lambda *arguments: 0
    bytes: Function = lambda *arguments: 400
    nanoseconds: Function = lambda *arguments: 10_000 + 30 * len(arguments[0])
    loaded: Loaded = field(default_factory=lambda: Loaded(ok=True))
    meters: frozenset[str] = frozenset({"clock", "tally", "space"})
    traits: Traits = field(default_factory=Traits)
    calls: list[str] = field(default_factory=list)
    signature: Signature | None = None

    def prepare(self, *meters: str) -> None:
        """Nothing to start."""

    def load(self, source: bytes, signature: Signature, limits: Limits) -> Loaded:
        """As the test said."""
        self.signature = signature
        return self.loaded

    def warm(self, meter: str, inputs: Sequence[bytes]) -> bool:
        """Nothing to warm."""
        return True

    def run(
        self, inputs: Sequence[bytes], limits: Limits, meter: str = "clock", stop_on: Collection[Outcome] = ()
    ) -> Iterator[Observation]:
        """Call the function."""
        assert self.signature is not None
        for data in inputs:
            self.calls.append(meter)
            arguments = self.signature.decode_arguments(data)
            observation = self._observe(arguments)
            if meter == "clock" and observation.cpu_ns > limits.cpu_seconds * 1e9:
                observation = Observation(Outcome.CPU_LIMIT, cpu_ns=int(limits.cpu_seconds * 1e9))
            yield observation
            if observation.outcome in stop_on:
                return

    def _observe(self, arguments: tuple[Any, ...]) -> Observation:
        assert self.signature is not None
        costs = {
            "cpu_ns": self.nanoseconds(*arguments),
            "executed": self.instructions(*arguments),
            "post_executed": self.outside(*arguments),
            "peak_bytes": self.bytes(*arguments),
        }
        answer = self.function(*arguments)
        if isinstance(answer, Observation):
            return answer
        return Observation(Outcome.OK, answer=self.signature.encode_answer(answer, arguments), **costs)
