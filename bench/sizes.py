"""What a language's memory meter says of programs whose auxiliary memory is known.

    .venv/bin/python bench/sizes.py javascript [--only TEXT]

The programs are in the folder `selftest/sizes` of a language: functions `solve(n)` with a line `bytes: 40n`
among their first, and perhaps `returns: list[int]`, the type of an answer that must not count. Printed is
the peak above that of a program that does nothing, divided by n.
"""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
from pathlib import Path

from judge.backends import measuring_core, open_backend
from judge.settings import Settings
from sandbox import (
    Language,
    Limits,
    Method,
    Outcome,
    Parameter,
    Resources,
    Session,
    Signature,
    discover,
    open_session,
)

SIZES = (100, 1000, 10_000, 100_000)
WARM = (1, 4, 20)
LIMITS = Limits(cpu_seconds=20, wall_seconds=60, memory_mb=512)
NOTHING = "nothing"
DECLARED = re.compile(r"\W*bytes\s*:\s*(\d*)(n?)\s*$", re.MULTILINE)
RETURNS = re.compile(r"\W*returns\s*:\s*(\S+)\s*$", re.MULTILINE)


@dataclass(frozen=True)
class Program:
    """A program, and the bytes for each n that it needs beside its answer."""

    name: str
    source: bytes
    bytes_per_n: int
    signature: Signature


def read(path: Path) -> Program:
    """A program with its declaration."""
    text = path.read_text("utf-8")
    declared, returns = DECLARED.search(text), RETURNS.search(text)
    if declared is None:
        raise SystemExit(f"{path}: it does not declare its bytes")
    method = Method("solve", (Parameter("n", "int"),), returns[1] if returns else "int")
    count = int(declared[1] or 1) if declared[2] else 0
    return Program(path.stem, path.read_bytes(), count, Signature("solve", (method,)))


def weigh(session: Session, program: Program) -> list[int]:
    """Bytes at the peak for each size; -1 where the program could not be run."""
    loaded = session.load(program.source, program.signature, LIMITS)
    if not loaded.ok:
        raise SystemExit(f"{program.name}: {loaded.error}")
    session.warm("space", [program.signature.encode_arguments([n]) for n in WARM])
    inputs = [program.signature.encode_arguments([n]) for n in SIZES]
    seen = session.run(inputs, LIMITS, "space")
    return [
        one.peak_bytes if one.outcome is Outcome.OK and one.peak_bytes is not None else -1 for one in seen
    ]


def show(language: Language, only: str) -> None:
    """Print the table."""
    settings = Settings()
    programs = [read(path) for path in sorted((language.folder / "selftest" / "sizes").glob("*.*"))]
    resources = Resources(core=measuring_core(settings), memory_mb=768)
    with (
        open_backend(settings, meters=("space",)) as backend,
        open_session(backend, language, resources) as session,
    ):
        nothing = weigh(session, next(one for one in programs if one.name == NOTHING))
        print(f"nothing: {max(nothing)} bytes\n\n{'bytes for each n':<22} {'known':>7}", end="")
        print("".join(f"{f'n = {n}':>12}" for n in SIZES))
        for program in programs:
            if program.name == NOTHING or only not in program.name:
                continue
            found = [
                f"{(one - least) / n:12.2f}" if one >= 0 else f"{'-':>12}"
                for one, least, n in zip(weigh(session, program), nothing, SIZES, strict=True)
            ]
            print(f"{program.name:<22} {program.bytes_per_n:>7}{''.join(found)}", flush=True)


def main() -> None:
    """See above."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    show(discover()[options.language], options.only)


if __name__ == "__main__":
    main()
