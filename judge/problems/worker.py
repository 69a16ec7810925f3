"""Runs a package's inputs.py in a process of its own: `python worker.py FOLDER MEMORY_BYTES`.

`judge.problems.author` starts it and is its only user. Requests and replies are marshalled plain values
with their length (8 bytes, little-endian) in front, over the original standard input and output; what the
package prints goes to standard error. The package is trusted, as a test suite is: the process and its
limits are there for crashes, hangs and floods.

The file is started by its path and imports nothing but the standard library, so that it is up in a few
milliseconds. Hypothesis takes ten times as long to import, and only `random_cases` needs it: for everything
else inputs.py is loaded with a stand-in for it.
"""

from __future__ import annotations

import marshal
import os
import random
import resource
import signal
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from struct import Struct
from types import FrameType, ModuleType
from typing import Any, BinaryIO, NoReturn

__all__ = ["GOOD", "LENGTH", "MARSHAL_VERSION", "main"]

LENGTH = Struct("<Q")
MARSHAL_VERSION = 2  # later ones spend time on finding objects that occur twice
GOOD, BAD = b"\1", b"\0"
MOST_PRINTED = 64 << 20
ENOUGH_DRAWS = 4
ROUNDS = 3


class OutOfTime(BaseException):
    """A request took longer than it may; no Exception, so that package code does not catch it by the way."""


class HypothesisNeededError(BaseException):
    """Package code makes real use of the stand-in."""


class StandIn:
    """What inputs.py takes from Hypothesis while it is loaded; in use it raises HypothesisNeededError."""

    in_use = False

    def _again(self, *_: Any, **__: Any) -> StandIn:
        if StandIn.in_use:
            raise HypothesisNeededError
        return self

    def __getattr__(self, name: str) -> StandIn:
        if name.startswith("__"):
            raise AttributeError(name)
        return self._again()

    def _unknown(self) -> NoReturn:
        raise HypothesisNeededError

    __call__ = __getitem__ = __or__ = __ror__ = _again
    __bool__ = __iter__ = __len__ = _unknown


class StandInModule(ModuleType):
    """`hypothesis`, or a module in it, as long as nobody draws anything."""

    __path__: list[str] = []  # noqa: RUF012 - an empty one makes it a package

    def __getattr__(self, name: str) -> StandIn:
        return StandIn().__getattr__(name)


def is_hypothesis(name: str) -> bool:
    """Whether a module is Hypothesis or in it."""
    return name == "hypothesis" or name.startswith("hypothesis.")


class StandInFinder:
    """Finds a stand-in for `hypothesis` and all that is in it."""

    @staticmethod
    def find_spec(name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """A spec for modules that have a stand-in, None for others."""
        return ModuleSpec(name, StandInFinder()) if is_hypothesis(name) else None  # type: ignore[arg-type]

    @staticmethod
    def create_module(spec: ModuleSpec) -> ModuleType:
        """An empty module."""
        return StandInModule(spec.name)

    @staticmethod
    def exec_module(module: ModuleType) -> None:
        """There is nothing to execute."""


class Package:
    """One inputs.py, loaded at first with the stand-in and once more when Hypothesis is needed."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "inputs.py"
        self._light: ModuleType | None = None
        self._real: ModuleType | None = None

    def call(self, name: str, arguments: Sequence[Any]) -> bytes:
        """Carry out one request; what comes of it is packed."""
        operation = OPERATIONS.get(name)
        work = operation or (lambda module, *given: function_of(module, name)(*given))
        if operation is not random_cases and self._real is None:
            try:
                StandIn.in_use = False
                self._light = self._light or self._load_light()
                StandIn.in_use = True
                random.seed(0)
                return packed(work(self._light, *arguments))
            except (HypothesisNeededError, Exception):  # noqa: BLE001, S110
                pass  # whether that was the stand-in's fault is seen with the real thing
        StandIn.in_use = True
        self._real = self._real or self._load()
        random.seed(0)
        return packed(work(self._real, *arguments))

    def _load(self) -> ModuleType:
        """The module.

        It has no `__file__`: Hypothesis would mix constants of the file into what it draws, or not,
        depending on where the package lies.
        """
        module = ModuleType("inputs")
        sys.modules["inputs"] = module
        code = compile(self.path.read_bytes(), str(self.path), "exec", dont_inherit=True)
        exec(code, module.__dict__)  # noqa: S102 - this is what the process is for
        return module

    def _load_light(self) -> ModuleType:
        sys.meta_path.insert(0, StandInFinder)
        try:
            return self._load()
        except OutOfTime:
            raise
        except BaseException:  # noqa: BLE001 - whatever it is, the real thing shows whether it is the stand-in's fault
            raise HypothesisNeededError from None
        finally:
            sys.meta_path.remove(StandInFinder)
            for name in list(filter(is_hypothesis, sys.modules)):
                del sys.modules[name]


def function_of(module: ModuleType, name: str) -> Callable[..., Any]:
    """A function of inputs.py. Raises NotImplementedError with the remedy."""
    function = getattr(module, name, None)
    if not callable(function):
        raise NotImplementedError("there is no such function; define it, see docs/problem-packages.md")
    return function  # type: ignore[no-any-return]


def packed(value: Any) -> bytes:
    """A plain value as bytes. Raises TypeError that says where it is not plain, HypothesisNeededError."""
    try:
        return marshal.dumps(value, MARSHAL_VERSION)
    except ValueError:
        place, odd = strange(value) or ("", value)
        if isinstance(odd, StandIn):
            raise HypothesisNeededError from None
        kind = type(odd)
        raise TypeError(
            f"what it returns holds {kind.__module__}.{kind.__qualname__}{f' at {place}' if place else ''}; "
            "use numbers, strings, booleans, None, lists and tuples"
        ) from None


def strange(value: Any) -> tuple[str, Any] | None:
    """The first part of a value that is not plain, and where it is."""
    if type(value) in (list, tuple):
        parts = ((f"[{index}]", item) for index, item in enumerate(value))
    elif type(value) is dict:
        parts = ((f"[{key!r}]", item) for key, item in value.items())
    else:
        return None if value is None or type(value) in (int, float, str, bool) else ("", value)
    for place, item in parts:
        found = strange(item)
        if found is not None:
            return place + found[0], found[1]
    return None


def random_cases(module: ModuleType, seed: int, count: int) -> list[Any]:
    """Up to `count` different inputs drawn from the strategy, the same ones for the same seed."""
    from hypothesis import HealthCheck, Phase, Verbosity, given, settings
    from hypothesis import seed as seeded

    strategy = function_of(module, "inputs")()
    found: dict[bytes, Any] = {}
    draws = ENOUGH_DRAWS * count
    for _ in range(ROUNDS if count else 0):
        found.clear()

        @seeded(seed)
        @settings(
            max_examples=draws,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
            verbosity=Verbosity.quiet,
            database=None,
            deadline=None,
            derandomize=False,
            print_blob=False,
        )
        @given(strategy)
        def draw(arguments: Any) -> None:
            if len(found) < count:
                found.setdefault(packed(arguments), arguments)

        draw()
        if len(found) == count:
            break
        draws *= ENOUGH_DRAWS
    return list(found.values())


def scaled(module: ModuleType, family: str, sizes: dict[str, int], seed: int | str) -> Any:
    """One input of about these sizes."""
    return function_of(module, "scaled")(family, sizes, random.Random(seed))


def rung(module: ModuleType, family: str, sizes: dict[str, int], seed: int | str) -> Any:
    """One input of about these sizes, with its true sizes."""
    arguments = scaled(module, family, sizes, seed)
    return arguments, function_of(module, "sizes")(*arguments)


def sizes(module: ModuleType, arguments: Sequence[Any]) -> Any:
    """The true sizes of an input."""
    return function_of(module, "sizes")(*arguments)


def validate(module: ModuleType, arguments: Sequence[Any]) -> str | None:
    """Which constraint an input breaks, None if it breaks none."""
    try:
        function_of(module, "validate")(*arguments)
    except ValueError as error:
        return str(error) or "it is not valid"
    return None


OPERATIONS: dict[str, Callable[..., Any]] = {
    "random_cases": random_cases,
    "scaled": scaled,
    "rung": rung,
    "sizes": sizes,
    "validate": validate,
}


def failure(error: BaseException, path: Path) -> dict[str, Any]:
    """An exception with the last line of inputs.py that it went through."""
    lines = [
        frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)
    ]
    if isinstance(error, SyntaxError) and error.filename == str(path):
        lines.append(error.lineno)
    return {"kind": type(error).__name__, "message": str(error), "line": lines[-1] if lines else None}


def receive(source: BinaryIO) -> Any:
    """The next request; ends the process when there is none."""
    head = source.read(LENGTH.size)
    body = source.read(LENGTH.unpack(head)[0]) if len(head) == LENGTH.size else b""
    if not body:
        sys.exit(0)
    return marshal.loads(body)  # noqa: S302 - our own parent wrote it


def out_of_time(_number: int, _frame: FrameType | None) -> NoReturn:
    """Take the place of what is running."""
    raise OutOfTime


def allow(seconds: float) -> None:
    """Let the next request take this long; were it to block signals, the kernel ends it a little later."""
    signal.setitimer(signal.ITIMER_REAL, seconds, 1.0)
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    soft = int(time.process_time() + seconds) + 3
    resource.setrlimit(
        resource.RLIMIT_CPU, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard)
    )


def reply_to(package: Package, name: str, arguments: Sequence[Any], seconds: float) -> bytes:
    """What comes of one request: GOOD and the value, or BAD and the failure."""
    try:
        try:
            allow(seconds)
            return GOOD + package.call(name, arguments)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except BaseException as error:  # noqa: BLE001 - sys.exit() in a package is its author's mistake like any other
        return BAD + packed(failure(error, package.path))


def limit(memory: int) -> None:
    """Bound the address space and what is printed, and leave no core files."""
    for kind, wanted in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, MOST_PRINTED),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(kind)[1]
        bound = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(kind, (bound, hard))


def main() -> None:
    """Answer requests until the parent hangs up."""
    source, sink = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    os.dup2(2, 1)
    del sys.modules["__main__"].__dict__["__file__"]  # as in Package._load
    package = Package(Path(sys.argv[1]))
    limit(int(sys.argv[2]))
    signal.signal(signal.SIGALRM, out_of_time)
    while True:
        name, arguments, seconds = receive(source)
        reply = reply_to(package, name, arguments, seconds)
        sink.write(LENGTH.pack(len(reply)))
        sink.write(reply)
        sink.flush()


if __name__ == "__main__":
    main()
