"""What the sandbox observed of one call. It judges nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

__all__ = ["Loaded", "Observation", "Outcome"]


class Outcome(StrEnum):
    """How a call ended."""

    OK = "ok"
    WRONG_TYPE = "wrong-type"
    RUNTIME_ERROR = "runtime-error"
    CPU_LIMIT = "cpu-limit"
    WALL_LIMIT = "wall-limit"
    MEMORY_LIMIT = "memory-limit"
    OUTPUT_LIMIT = "output-limit"
    COMPILE_ERROR = "compile-error"
    TIME_LIMIT = "time-limit"


@dataclass(frozen=True)
class Observation:
    """One call, seen from outside.

    `cpu_ns` and `wall_ns` cover the bracket between *go* and *done*, `pre_cpu_ns` what
    comes before it; `executed` counts instructions in the
    same bracket (meter `tally`), `pre_executed` those spent on decoding before it and `post_executed` those
    on
    encoding after it. `peak_bytes` is auxiliary memory at its peak, `total_bytes` the same with the answer
    (meter `space`). `flags` names what was unusual: `helpers` (other processes computed), `stray-processes`,
    `files` (left behind).
    """

    outcome: Outcome
    message: str = ""
    answer: bytes = b""
    output: bytes = b""
    cpu_ns: int = 0
    pre_cpu_ns: int = 0
    wall_ns: int = 0
    memory_kb: int = 0
    executed: int | None = None
    pre_executed: int = 0
    post_executed: int = 0
    peak_bytes: int | None = None
    total_bytes: int | None = None
    answer_bytes: int = 0
    lost: int = 0
    exit: int | None = None
    flags: tuple[str, ...] = field(default=())


@dataclass(frozen=True)
class Loaded:
    """Whether a solution could be loaded; if not, why and at which line (0: unknown)."""

    ok: bool
    outcome: Outcome = Outcome.OK
    error: str = ""
    line: int = 0
