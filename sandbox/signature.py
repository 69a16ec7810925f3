"""Typed signatures: what a candidate's program is called with and what it answers.

The plain dictionary form (`to_wire`) is described in `sandbox/guest/codec.py`, which also turns values into
bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from sandbox.errors import ValueMismatch
from sandbox.guest import codec

__all__ = ["Method", "Parameter", "Signature"]


@dataclass(frozen=True)
class Parameter:
    """One argument: its name and its type in the notation of problem packages."""

    name: str
    type: str


@dataclass(frozen=True)
class Method:
    """A function, a method, or (as a class's first method) its constructor."""

    name: str
    parameters: tuple[Parameter, ...]
    returns: str = "void"

    def to_wire(self) -> dict[str, Any]:
        """The plain dictionary that guests read."""
        return {
            "name": self.name,
            "parameters": [[parameter.name, parameter.type] for parameter in self.parameters],
            "returns": self.returns,
        }


@dataclass(frozen=True)
class Signature:
    """A function (`methods` holds it alone) or a design class (`methods[0]` is the constructor).

    `mutates` names the parameter that an in-place function changes; its final value is the answer. `program`
    says that there is no function to call (`Signature.of_program`): the program reads the text `stdin`, and
    its answer is what it prints.
    """

    name: str
    methods: tuple[Method, ...]
    design: bool = False
    mutates: str | None = None
    program: bool = False

    @classmethod
    def of_program(cls) -> Self:
        """The signature of all programs from standard input to standard output."""
        method = Method("main", (Parameter("stdin", "string"),), "string")
        return cls("main", (method,), program=True)

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters of a function; a class has one, the list of its calls."""
        return (Parameter("calls", "calls"),) if self.design else self.methods[0].parameters

    def to_wire(self) -> dict[str, Any]:
        """The plain dictionary that guests read."""
        if self.design:
            return {"kind": "class", "name": self.name, "methods": [m.to_wire() for m in self.methods]}
        kind = "program" if self.program else "function"
        return {"kind": kind, "mutates": self.mutates, **self.methods[0].to_wire()}

    def encode_arguments(self, arguments: Sequence[Any]) -> bytes:
        """One input as bytes. Raises ValueMismatch."""
        return bytes(self._guarded(codec.encode_arguments, list(arguments)))

    def decode_arguments(self, data: bytes) -> tuple[Any, ...]:
        """One input back as plain values. Raises ValueMismatch."""
        return tuple(self._guarded(codec.decode_arguments, data))

    def encode_answer(self, answer: Any, arguments: Sequence[Any]) -> bytes:
        """An answer to `arguments` as bytes. Raises ValueMismatch."""
        return bytes(self._guarded(codec.encode_answer, answer, self._calls(arguments)))

    def decode_answer(self, data: bytes, arguments: Sequence[Any]) -> Any:
        """The answer to `arguments` as a plain value. Raises ValueMismatch."""
        return self._guarded(codec.decode_answer, data, self._calls(arguments))

    def _calls(self, arguments: Sequence[Any]) -> Any:
        return arguments[0] if self.design else None

    def _guarded(self, convert: Any, *values: Any) -> Any:
        try:
            return convert(self.to_wire(), *values)
        except (codec.CodecError, TypeError, ValueError) as error:
            raise ValueMismatch(str(error)) from error
