"""How many slots a machine has, and which core each is pinned to. Decides, but for `this_machine`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from judge.errors import UsageError

__all__ = ["SLOT_MB", "Machine", "plan", "this_machine"]

SLOT_MB = 1024
"""A guest with 256 MiB for the program, its reserve, the warm one beside it, and the package's own
process.
"""


@dataclass(frozen=True)
class Machine:
    """Cores that this process may use, one of each pair of siblings, memory (MiB), and how many cores there
    are at all.
    """

    cores: tuple[int, ...]
    memory_mb: int
    all_cores: int = 1 << 16


def this_machine() -> Machine:
    """What psutil and the kernel say."""
    allowed = sorted(psutil.Process().cpu_affinity() or range(psutil.cpu_count() or 1))
    return Machine(tuple(_one_of_each(allowed)), psutil.virtual_memory().total >> 20, psutil.cpu_count() or 1)


def plan(machine: Machine, slots: int | None = None, core: int | None = None) -> tuple[int, ...]:
    """The core of each slot. No two slots share one, for they would spoil each other's measurements.

    By default there are as many slots as cores but one, which is left to everything else, and as memory
    allows. `core` is the only one for a single slot.

    Raises UsageError when there are not as many cores as slots, or not this core.
    """
    if core is not None:
        if slots not in (None, 1):
            raise UsageError(
                f"JUDGE_CORE={core} pins to one core, so there can be one slot, not {slots}; "
                "unset one of them"
            )
        if core >= machine.all_cores:
            raise UsageError(
                f"JUDGE_CORE={core}: there is no such core here; "
                f"they are numbered 0 to {machine.all_cores - 1}"
            )
        return (core,)
    cores = machine.cores[::-1]  # The first core has most of the interrupts.
    if slots is None:
        slots = max(1, min(len(cores) - 1, machine.memory_mb // SLOT_MB))
    if not 1 <= slots <= len(cores):
        raise UsageError(
            f"{slots} slots were asked for; slots share no cores, and there are {len(cores)}: "
            f"use 1 to {len(cores)}, and other hosts for more"
        )
    return tuple(cores[:slots])


def _one_of_each(cores: Sequence[int]) -> list[int]:
    """Of hyperthreads that share a core, the first."""
    taken: set[int] = set()
    chosen = []
    for core in cores:
        if core not in taken:
            chosen.append(core)
            taken |= _siblings(core)
    return chosen


def _siblings(core: int) -> set[int]:
    path = Path(f"/sys/devices/system/cpu/cpu{core}/topology/thread_siblings_list")
    try:
        text = path.read_text("ascii").strip()
        found: set[int] = set()
        for part in text.split(","):
            first, _, last = part.partition("-")
            found |= set(range(int(first), int(last or first) + 1))
    except (OSError, ValueError):
        return {core}
    return found
