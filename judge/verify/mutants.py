"""Whether the cases notice small mistakes: each mutant of the reference solution must be found out.

A mutant is killed when it is not accepted, or when its time or space is no longer that of the solution it was
made of. What survives must be explained in the package's equivalents.toml: some changes change nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

from pydantic import Field

from judge.inference import known_language
from judge.pipeline import Bench
from judge.problems.model import Problem, Table, Text
from judge.report.model import Verdict
from judge.service import Judge
from judge.submission import Submission
from judge.verify.check import Check
from judge.verify.solutions import SHARE, as_declared
from judge.verify.tables import read_table
from sandbox import Mutant

__all__ = [
    "EQUIVALENTS",
    "Equivalent",
    "Survivor",
    "Tried",
    "check_survivors",
    "read_equivalents",
    "sample",
    "try_mutants",
]

EQUIVALENTS = "equivalents.toml"
MOST = 40
"""So many mutants of one solution are tried, spread evenly over its text."""


class Equivalent(Table):
    """A change that changes nothing: the line before and after it, and why it does no harm."""

    before: Text = Field(description="the line before the change")
    after: Text = Field(description="the line after it")
    why: Text = Field(description="why no input can tell")


class _File(Table):
    equivalent: Annotated[tuple[Equivalent, ...], Field(min_length=1)]


@dataclass(frozen=True)
class Survivor:
    """A mutant that the cases do not tell from the solution: its line, before and after the change."""

    line: int
    before: str
    after: str


@dataclass(frozen=True)
class Tried:
    """How many mutants were made of the solution `name`, and which survived. `seconds` is what it took."""

    name: str
    mutants: int
    survivors: tuple[Survivor, ...]
    seconds: float


def read_equivalents(folder: Path) -> tuple[Equivalent, ...]:
    """What a package says of its survivors; nothing when it has no such file. Raises PackageError."""
    path = folder / EQUIVALENTS
    found = read_table(path, _File, "every [[equivalent]] has before, after and why")
    return found.equivalent if found else ()


def sample(mutants: Sequence[Mutant], most: int = MOST) -> list[Mutant]:
    """At most `most` of them, evenly spread."""
    if len(mutants) <= most:
        return list(mutants)
    return [mutants[number * len(mutants) // most] for number in range(most)]


def try_mutants(
    judge: Judge, bench: Bench, progress: Callable[[str], None] = lambda text: None
) -> Tried | None:
    """Try mutants of the solution that answers come from; None where its language has none.

    Raises SandboxError.
    """
    problem = bench.problem
    reference = problem.optimal
    language = known_language(reference.language)
    tried = sample(language.mutants(reference.path.read_text("utf-8")))
    if not tried:
        return None
    started = time.monotonic()
    passing = []
    with Judge(judge.settings, meters=("clock",)) as quick:
        for number, mutant in enumerate(tried, 1):
            progress(f"{problem.slug}: mutant {number} of {len(tried)}")
            if _passes(quick, bench, mutant):
                passing.append(mutant)
    survivors = tuple(
        Survivor(mutant.line, mutant.before, mutant.after)
        for mutant in passing
        if as_declared(judge.run(_submission(bench, mutant), bench), reference)
    )
    return Tried(reference.path.name, len(tried), survivors, time.monotonic() - started)


def check_survivors(tried: Tried, problem: Problem) -> Check:
    """Whether the package explains all that survived. Raises PackageError."""
    reasons = {(one.before, one.after): one.why for one in read_equivalents(problem.folder)}
    fates = [(one, reasons.get((one.before, one.after))) for one in tried.survivors]
    alive = sum(why is None for _, why in fates)
    killed = tried.mutants - len(fates)
    found = f"{killed} of {tried.mutants} killed"
    if fates:
        found += f", {len(fates) - alive} explained as equivalent, {alive} alive"
    return Check(
        problem.slug,
        f"mutants of {tried.name}",
        "killed, or explained",
        found,
        passed=not alive,
        seconds=tried.seconds,
        detail="\n".join(_shown(one, why) for one, why in fates),
        killed=killed,
        mutants=tried.mutants,
    )


def _passes(judge: Judge, bench: Bench, mutant: Mutant) -> bool:
    """Whether it gives the right answers in time, and in less of it than others may take."""
    limits = bench.problem.limits
    hurried = replace(limits, cpu_seconds=limits.cpu_seconds * SHARE)
    problem = bench.problem.model_copy(update={"limits": hurried})
    tested = judge.run(_submission(bench, mutant), replace(bench, problem=problem, complexity=False))
    return tested.verdict is Verdict.ACCEPTED


def _submission(bench: Bench, mutant: Mutant) -> Submission:
    return Submission(bench.problem.slug, bench.problem.optimal.language, mutant.source.encode())


def _shown(survivor: Survivor, why: str | None) -> str:
    fate = f"equivalent: {why}" if why else "alive"
    return f"line {survivor.line}, {fate}\n- {survivor.before}\n+ {survivor.after}"
