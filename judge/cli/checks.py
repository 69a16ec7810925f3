"""What the judge needs of a machine, and whether it is there."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from judge.cli.engine_facts import ask_engine
from sandbox import Language, SandboxError

if TYPE_CHECKING:
    from sandbox.backends.engine import Engine

__all__ = ["Check", "check_clock", "check_engine", "check_images", "check_machine", "engine_checks"]

CGROUP2 = Path("/sys/fs/cgroup/cgroup.controllers")
LEAST_CORES, LEAST_MEMORY = 2, 2 << 30
GIB = 1 << 30
BURN = "import sys\nn = 0\nfor i in range(200_000): n += i\nprint(n, flush=True)\nsys.stdin.read()"


@dataclass(frozen=True)
class Check:
    """One thing: whether it is there, what was found, how to mend it. What is not `needed` only does good."""

    name: str
    ok: bool
    found: str
    remedy: str = ""
    needed: bool = True


def check_machine() -> Iterator[Check]:
    """System, cores and memory."""
    linux = sys.platform.startswith("linux")
    yield Check("system", linux, sys.platform, "run the judge on Linux, in a virtual machine if need be")
    cores = psutil.cpu_count() or 1
    remedy = "with one core, whatever else runs disturbs the measurements; give the machine a second one"
    yield Check("cores", cores >= LEAST_CORES, str(cores), remedy, needed=False)
    memory = psutil.virtual_memory()
    found = f"{memory.total / GIB:.1f} GiB, {memory.available / GIB:.1f} GiB free"
    remedy = "compilers and programs need about 1 GiB; close something"
    yield Check("memory", memory.total >= LEAST_MEMORY, found, remedy, needed=False)


def check_clock() -> Check:
    """Whether the CPU time of another process can be read while it lives."""
    name, remedy = (
        "CPU clock of others",
        "the kernel must be Linux, and must let clock_gettime read other processes",
    )
    try:
        with subprocess.Popen([sys.executable, "-I", "-S", "-c", BURN], stdin=-1, stdout=-1) as child:
            assert child.stdout is not None
            child.stdout.readline()
            seconds = time.clock_gettime((~child.pid << 3) | 2)
            child.communicate()
    except (OSError, AttributeError) as error:
        return Check(name, ok=False, found=str(error), remedy=remedy)
    return Check(name, seconds > 0, f"read {seconds * 1000:.1f} ms of a child", remedy)


def check_engine(open_engine: Callable[[], Engine]) -> tuple[Check, Engine | None]:
    """Whether an engine answers, and the connection to it."""
    try:
        engine = open_engine()
    except (SandboxError, ImportError) as error:
        return Check("container engine", ok=False, found="none", remedy=str(error)), None
    return Check("container engine", ok=True, found=engine.host), engine


def engine_checks(host: str) -> Iterator[Check]:
    """What the engine says of itself and its kernel."""
    try:
        facts = ask_engine(host)
    except (OSError, ValueError) as error:
        yield Check(
            "engine's facts", ok=False, found=str(error), remedy="not known, not needed", needed=False
        )
        return
    yield Check("engine's version", ok=True, found=f"{facts.version}, API {facts.api}")
    here = 2 if CGROUP2.exists() else 1
    found = f"version {facts.cgroup or here}"
    if facts.missing_limits:
        found += f", no limit on {' and '.join(facts.missing_limits)}"
    remedy = (
        "the engine cannot limit programs: run it as root, or delegate the cgroup controllers to its user"
    )
    yield Check("cgroup", not facts.missing_limits, found, remedy)
    found = "used, with the judge's own profile" if facts.seccomp else "not supported by this engine"
    yield Check(
        "seccomp", facts.seccomp, found, "use an engine and a kernel with seccomp: programs must be confined"
    )


def check_images(engine: Engine, languages: Iterable[Language]) -> Iterator[Check]:
    """The languages' images, and what they can be built from."""
    from sandbox.base_image import BASE_IMAGE
    from sandbox.images import image_tag

    complete = True
    for language in languages:
        tag = image_tag(language)
        there = engine.has_image(tag)
        complete = complete and there
        remedy = "the first submission builds it, or now: judge doctor --build-images"
        yield Check(f"image {language.name}", there, tag if there else "not built yet", remedy, needed=False)
    if complete:
        return
    base = engine.has_image(BASE_IMAGE)
    yield Check("base image", base, BASE_IMAGE if base else "not here yet", "a build pulls it", needed=False)
    if not base:
        tool = shutil.which("mmdebstrap")
        remedy = "only where no registry can be reached: apt-get install mmdebstrap"
        yield Check("mmdebstrap", tool is not None, tool or "not installed", remedy, needed=False)
