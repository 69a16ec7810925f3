"""A package's own code, asked from outside: its crash or hang is an error with a clear message."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any, Self

from judge.errors import PackageError
from judge.problems.model import Problem
from judge.problems.values import arguments_objection
from judge.problems.worker_process import WorkerDied, WorkerFailure, WorkerProcess, WorkerTimeout

__all__ = ["Author", "InvalidInput"]


class InvalidInput(PackageError):
    """An input breaks a constraint of its problem; `reason` is what the package's `validate` says."""

    def __init__(self, message: str, reason: str) -> None:
        super().__init__(message)
        self.reason = reason


class Author:
    """Calls the functions of a package's inputs.py in a worker process, which starts when first needed.

    `seconds` is the time that one call may take, `memory_mb` the address space of the process in MiB. Every
    method raises PackageError with file, line and function: when the function raises, takes too long, takes
    the process with it, or returns something else than it should. Calls from several threads wait for one
    another.
    """

    def __init__(self, problem: Problem, *, seconds: float = 30.0, memory_mb: int = 4096) -> None:
        self._problem = problem
        self._seconds = seconds
        self._memory_mb = memory_mb
        self._process: WorkerProcess | None = None
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, place: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the worker; another call would start a new one."""
        with self._lock:
            self._stop()

    def random_cases(self, seed: int, count: int) -> list[tuple[Any, ...]]:
        """Up to `count` different inputs from the strategy; the same seed gives the same ones anywhere."""
        cases = self._ask("random_cases", seed, count, shown="inputs")
        return [self._input("inputs", case) for case in cases]

    def edge_cases(self) -> list[tuple[Any, ...]]:
        """The inputs that people forget."""
        cases = self._ask("edge_cases")
        if not isinstance(cases, list | tuple):
            raise self._error("edge_cases", f"it returns {_kind(cases)}; return a list of tuples")
        return [self._input("edge_cases", case, f"case {number}: ") for number, case in enumerate(cases, 1)]

    def scaled(self, family: str, sizes: Mapping[str, int], seed: int | str) -> tuple[Any, ...]:
        """One input of a family with about these sizes, always the same one for the same seed."""
        return self._input("scaled", self._ask("scaled", family, dict(sizes), seed), _place(family, sizes))

    def rung(
        self, family: str, sizes: Mapping[str, int], seed: int | str
    ) -> tuple[tuple[Any, ...], dict[str, int]]:
        """As `scaled`, with the true sizes of the input; large inputs travel only once."""
        arguments, found = self._ask("rung", family, dict(sizes), seed, shown="scaled")
        return self._input("scaled", arguments, _place(family, sizes)), self._sizes(found)

    def sizes(self, arguments: Sequence[Any]) -> dict[str, int]:
        """The true size parameters of an input."""
        return self._sizes(self._ask("sizes", tuple(arguments)))

    def validate(self, arguments: Sequence[Any]) -> None:
        """Raise InvalidInput if an input breaks a constraint."""
        reason = self._ask("validate", tuple(arguments))
        if reason is not None:
            raise InvalidInput(str(self._error("validate", f"the input is not valid: {reason}")), str(reason))

    def check(self, arguments: Sequence[Any], expected: Any, actual: Any) -> str | None:
        """What the package's checker objects to, None if the answer is right."""
        found = self._ask("check", tuple(arguments), expected, actual)
        if found is None or isinstance(found, str):
            return found
        raise self._error(
            "check", f"it returns {_kind(found)}; return None if the answer is right, else why it is not"
        )

    def _ask(self, name: str, *arguments: Any, shown: str | None = None) -> Any:
        with self._lock:
            if self._process is None:
                self._process = WorkerProcess(self._problem.folder, self._memory_mb << 20)
            try:
                return self._process.ask(name, arguments, self._seconds)
            except WorkerFailure as error:
                kind, message, line = error.kind, error.message, error.line
            except WorkerTimeout as error:
                self._stop()
                where = f" ({error})" if str(error) else ""
                problem = (
                    f"it was stopped after {self._seconds:g} s{where}; make it faster or its sizes smaller"
                )
                raise self._error(shown or name, problem) from None
            except WorkerDied as error:
                self._stop()
                raise self._error(
                    shown or name, f"the process that runs inputs.py is gone: {error}"
                ) from None
            except BaseException:
                self._stop()  # interrupted: whatever it answers later belongs to no request
                raise
        if kind == "MemoryError":
            message = f"it needs more than {self._memory_mb} MiB; make its sizes smaller"
        raise self._error(shown or name, f"{kind}: {message}" if message else kind, line)

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.close()

    def _input(self, function: str, arguments: Any, place: str = "") -> tuple[Any, ...]:
        """Arguments that fit the signature. Raises PackageError."""
        if not isinstance(arguments, tuple):
            count = len(self._problem.signature.parameters)
            remedy = "a tuple of the arguments" + (", (value,) with a comma," if count == 1 else "")
            raise self._error(function, f"{place}an input is {_kind(arguments)}; make it {remedy} in order")
        problem = arguments_objection(arguments, self._problem.signature)
        if problem is not None:
            raise self._error(
                function, f"{place}{problem}; the types are those of [signature] in problem.toml"
            )
        return arguments

    def _sizes(self, found: Any) -> dict[str, int]:
        names = list(self._problem.sizes)
        if not isinstance(found, dict) or set(found) != set(names):
            raise self._error("sizes", f"it returns {found!r}; return a dict with exactly {', '.join(names)}")
        for name, size in found.items():
            if type(size) is not int or size < 0:
                raise self._error("sizes", f"{name} is {size!r}; sizes are whole numbers from 0")
        return {name: found[name] for name in names}

    def _error(self, function: str, problem: str, line: int | None = None) -> PackageError:
        file = self._problem.inputs_file
        return PackageError(f"{file}{f':{line}' if line else ''}: {function}(): {problem}")


def _kind(value: Any) -> str:
    name = type(value).__name__
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}" if value is not None else "None"


def _place(family: str, sizes: Mapping[str, int]) -> str:
    return f"{family}, {', '.join(f'{name} = {size:,}' for name, size in sizes.items())}: "
