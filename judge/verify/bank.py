"""Proves packages one after another, or several at once, each on a core of its own."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from itertools import takewhile
from typing import Any

import psutil

from judge.errors import PackageError, UsageError
from judge.problems.loader import default_root, slugs
from judge.service import Judge
from judge.settings import Settings
from judge.verify.check import Check
from judge.verify.lint import House, read_house
from judge.verify.package import Progress, Scope, check_all

__all__ = ["verify", "verify_at_once"]


def verify(
    judge: Judge,
    names: Iterable[str] = (),
    scope: Scope | None = None,
    progress: Progress = lambda text: None,
) -> Iterator[Check]:
    """Check packages one after another: all, when no names are given.

    Raises UnknownProblem, SandboxError. A package that cannot be loaded is a failed check.
    """
    root = judge.settings.problems or default_root()
    house = read_house(root)
    for name in list(names) or slugs(root):
        yield from _package(judge, name, house, scope or Scope(), progress)


def verify_at_once(
    settings: Settings, names: Iterable[str], scope: Scope, jobs: int, progress: Progress = lambda text: None
) -> Iterator[Check]:
    """As `verify`, with `jobs` packages at once: their checks come package by package, as these are finished.

    Whoever takes no more of them waits for the checks that are under way, not for whole packages.

    Raises UsageError when there are fewer cores than jobs.
    """
    cores = psutil.cpu_count() or 1
    if jobs > cores:
        raise UsageError(f"--jobs {jobs}: every job measures on a core of its own, and there are {cores}")
    root = settings.problems or default_root()
    house = read_house(root)
    wanted = list(names) or slugs(root)
    spawn = multiprocessing.get_context("spawn")
    stop: Any = spawn.Event()
    free: Any = spawn.Queue()
    for core in range(cores - jobs, cores):
        free.put(core)
    common = (settings, free, stop)
    with ProcessPoolExecutor(jobs, mp_context=spawn, initializer=_start, initargs=common) as pool:
        tasks = {pool.submit(_whole_package, name, house, scope): name for name in wanted}
        try:
            for number, task in enumerate(as_completed(tasks), 1):
                progress(f"{number} of {len(tasks)} problems")
                yield from task.result()
        finally:
            stop.set()
            pool.shutdown(cancel_futures=True)


def _package(judge: Judge, name: str, house: House, scope: Scope, progress: Progress) -> Iterator[Check]:
    try:
        problem = judge.problem(name)
    except PackageError as error:
        yield Check(name, "package", "loads", str(error), passed=False)
        return
    try:
        yield from check_all(judge, problem, house, scope, progress)
    except PackageError as error:
        yield Check(problem.slug, "package", "works", str(error), passed=False)


_own: list[Judge] = []
"""The judge of this process, when it is one of several."""
_stop: list[Any] = []
"""The event that says that nobody waits for this process's results any more."""


def _start(settings: Settings, free: Any, stop: Any) -> None:
    _own.append(Judge(settings.model_copy(update={"core": free.get()})))
    _stop.append(stop)


def _whole_package(name: str, house: House, scope: Scope) -> list[Check]:
    checks = _package(_own[0], name, house, scope, lambda text: None)
    return list(takewhile(lambda check: not _stop[0].is_set(), checks))
