"""Runs a package's inputs.py in a process of its own: `python -m judge.problems.worker FOLDER`.

Requests and replies are pickles with their length in front, over the original standard input and output; what the
package prints goes to standard error. The package is trusted, as a test suite is; the process is for its crashes
and hangs.
"""

from __future__ import annotations

import importlib.util
import os
import pickle
import random
import struct
import sys
import traceback
from pathlib import Path
from types import ModuleType
from typing import Any, BinaryIO

__all__ = ["main"]

LENGTH = struct.Struct("<Q")


def load(folder: Path) -> ModuleType:
    """The package's inputs.py as a module."""
    spec = importlib.util.spec_from_file_location("inputs", folder / "inputs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def random_cases(module: ModuleType, seed: int, count: int) -> list[Any]:
    """Inputs drawn from the strategy, the same for the same seed, none twice."""
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import seed as seeded

    found: dict[str, Any] = {}

    @seeded(seed)
    @settings(
        max_examples=4 * count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(module.inputs())
    def collect(arguments: Any) -> None:
        if len(found) < count:
            found.setdefault(repr(arguments), arguments)

    collect()
    return list(found.values())


def answer(module: ModuleType, name: str, arguments: tuple[Any, ...]) -> Any:
    """Carry out one request."""
    if name == "random_cases":
        return random_cases(module, *arguments)
    if name == "scaled":
        family, sizes, seed = arguments
        return module.scaled(family, sizes, random.Random(f"{family}:{sorted(sizes.items())}:{seed}"))
    if name in ("sizes", "validate"):
        return getattr(module, name)(*arguments[0])
    return getattr(module, name)(*arguments)


def failure(error: BaseException, folder: Path) -> str:
    """An exception with the line of inputs.py that it comes from."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if Path(f.filename).parent == folder]
    place = f"line {frames[-1].lineno}, in {frames[-1].name}: " if frames else ""
    return f"{place}{type(error).__name__}: {error}"


def read(source: BinaryIO) -> Any:
    """The next request; ends the process when there is none."""
    head = source.read(LENGTH.size)
    if len(head) < LENGTH.size:
        sys.exit(0)
    return pickle.loads(source.read(LENGTH.unpack(head)[0]))  # noqa: S301 - our own parent wrote it


def main() -> None:
    """Answer requests until the parent hangs up."""
    folder = Path(sys.argv[1]).resolve()
    source, sink = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    module: ModuleType | None = None
    while True:
        name, arguments = read(source)
        try:
            module = module or load(folder)
            reply = (True, answer(module, name, arguments))
        except Exception as error:  # noqa: BLE001 - whatever the package raises is its author's to see
            reply = (False, failure(error, folder))
        data = pickle.dumps(reply, protocol=pickle.HIGHEST_PROTOCOL)
        sink.write(LENGTH.pack(len(data)) + data)
        sink.flush()


if __name__ == "__main__":
    main()
