"""What one case may use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

__all__ = ["Limits"]


@dataclass(frozen=True)
class Limits:
    """Limits of one case.

    `cpu_seconds` is the CPU time of the call itself; `wall_seconds` bounds a call that waits instead of
    computing; `memory_mb` is the resident size of its process in MiB; `output_kb` what it may print and
    `answer_mb` what it may return.
    """

    cpu_seconds: float = 2.0
    wall_seconds: float = 6.0
    memory_mb: int = 256
    output_kb: int = 256
    answer_mb: int = 128

    def to_wire(self) -> dict[str, Any]:
        """The form in which guests get limits, in bytes and seconds."""
        return {
            "cpu_seconds": self.cpu_seconds,
            "wall_seconds": self.wall_seconds,
            "memory_kb": self.memory_mb * 1024,
            "output_bytes": self.output_kb * 1024,
            "answer_bytes": self.answer_mb << 20,
        }
