"""The `[signature]` table of problem.toml, and the sandbox's Signature that it stands for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Annotated

from pydantic import AfterValidator, Field, StrictBool, StrictStr

from judge.problems.mistakes import suggestion
from judge.problems.model import Table
from judge.problems.values import element_type, is_type
from sandbox import Method, Parameter, Signature
from sandbox.guest.codec import SCALARS

__all__ = ["SignatureTable"]

Trouble = tuple[str, str]
CYCLIC = "CyclicListNode"


def _identifier(text: str) -> str:
    if not (text.isascii() and text.isidentifier()):
        raise ValueError(f"{text!r} is no identifier; use letters, digits and _")
    return text


def _type(text: str, *, void: bool = False) -> str:
    if is_type(text, void):
        if element_type(text) is not None and CYCLIC in text:
            raise ValueError(f"{CYCLIC} cannot be in a list; give it a parameter of its own")
        return text
    if text == "void":
        raise ValueError("void is only for results; give a parameter a type")
    inner = text
    while (deeper := element_type(inner)) is not None:
        inner = deeper
    if inner.lower().startswith("list") and inner != "list":
        raise ValueError(f"{text!r} is no type; write list[...] with a type inside, e.g. list[int]")
    raise ValueError(f"{text!r} is no type; {suggestion(inner, sorted({*SCALARS, 'list[...]'}))}")


def _result_type(text: str) -> str:
    if text == CYCLIC:
        raise ValueError(f"{CYCLIC} is only for parameters of functions; return another type, e.g. ListNode")
    return _type(text, void=True)


Identifier = Annotated[StrictStr, AfterValidator(_identifier)]
PARAMETERS = 'write a list of { name = "...", type = "..." }'


class ParameterTable(Table):
    """One parameter."""

    name: Identifier = Field(description='write name = "..."')
    type: Annotated[StrictStr, AfterValidator(_type)] = Field(description='write type = "..."')

    def parameter(self) -> Parameter:
        """The same for the sandbox."""
        return Parameter(self.name, self.type)


class MethodTable(Table):
    """One method of a design class."""

    name: Identifier = Field(description='write name = "..."')
    parameters: tuple[ParameterTable, ...] = ()
    returns: Annotated[StrictStr, AfterValidator(_result_type)] = Field(
        description='write returns = "..."; "void" if there is no result'
    )

    def method(self) -> Method:
        """The same for the sandbox."""
        return Method(self.name, _parameters(self.parameters), self.returns)


class SignatureTable(Table):
    """A function, a design class, or a program from standard input to standard output."""

    function: Identifier | None = None
    parameters: tuple[ParameterTable, ...] | None = None
    returns: Annotated[StrictStr, AfterValidator(_result_type)] | None = None
    mutates: StrictStr | None = None
    program: StrictBool = False
    class_: Identifier | None = Field(default=None, alias="class")
    constructor: tuple[ParameterTable, ...] = ()
    methods: tuple[MethodTable, ...] = ()

    def signature(self) -> Signature:
        """The signature, once `troubles` finds nothing."""
        if self.program:
            return Signature.of_program()
        if self.class_ is not None:
            constructor = Method(self.class_, _parameters(self.constructor))
            return Signature(
                self.class_, (constructor, *(table.method() for table in self.methods)), design=True
            )
        name = self.function or ""
        method = Method(name, _parameters(self.parameters or ()), self.returns or "void")
        return Signature(name, (method,), mutates=self.mutates)

    def troubles(self) -> Iterator[Trouble]:
        """What does not go together: key below `signature` and problem."""
        if self.program:
            yield from self._program_troubles()
        elif (self.function is None) == (self.class_ is None):
            yield "", 'needs either function = "...", class = "..." or program = true'
        elif self.class_ is not None:
            yield from self._class_troubles(self.class_)
        else:
            yield from self._function_troubles()

    def _program_troubles(self) -> Iterator[Trouble]:
        for key in sorted(self.model_fields_set - {"program"}):
            name = "class" if key == "class_" else key
            yield name, "a program reads standard input and prints its answer; leave everything else out"

    def _function_troubles(self) -> Iterator[Trouble]:
        for key in ("constructor", "methods"):
            if getattr(self, key):
                yield key, 'belongs to a class; write class = "..." instead of function = "..."'
        if not self.parameters:
            yield "parameters", f"missing; {PARAMETERS}"
        if self.returns is None:
            yield "returns", 'missing; write the type of the answer, e.g. returns = "int"'
        yield from _twice("parameters", [table.name for table in self.parameters or ()])
        names = [table.name for table in self.parameters or ()]
        if self.mutates is None:
            if self.returns == "void":
                yield (
                    "mutates",
                    'missing; with returns = "void" name the parameter that is changed, or return something',
                )
        elif self.mutates not in names:
            yield "mutates", f"there is no parameter {self.mutates!r}; {suggestion(self.mutates, names)}"
        elif self.returns not in (None, "void"):
            yield (
                "mutates",
                f'the answer is what is changed, and {self.returns} is returned; write returns = "void"',
            )
        elif CYCLIC in (table.type for table in self.parameters or () if table.name == self.mutates):
            yield "mutates", f"a {CYCLIC} can be given, but is no answer; return something instead"

    def _class_troubles(self, name: str) -> Iterator[Trouble]:
        for key in ("parameters", "returns", "mutates"):
            if getattr(self, key) is not None:
                yield key, "belongs to a function; a class has constructor = [...] and [[signature.methods]]"
        if not self.methods:
            yield "methods", "missing; write a table [[signature.methods]] for each method"
        yield from _twice("methods", [name, *(table.name for table in self.methods)])
        yield from _twice("constructor", [table.name for table in self.constructor])
        if any(table.type == CYCLIC for table in self._taken()):
            yield "methods", f"{CYCLIC} is only for parameters of functions; a class cannot take one"
        for index, method in enumerate(self.methods):
            yield from _twice(f"methods[{index}].parameters", [table.name for table in method.parameters])

    def _taken(self) -> Iterator[ParameterTable]:
        """The parameters of a class's constructor and methods."""
        yield from self.constructor
        for method in self.methods:
            yield from method.parameters


def _parameters(tables: Sequence[ParameterTable]) -> tuple[Parameter, ...]:
    return tuple(table.parameter() for table in tables)


def _twice(key: str, names: Sequence[str]) -> Iterator[Trouble]:
    for name, count in Counter(names).items():
        if count > 1:
            yield key, f"{name!r} is there {count} times; every name is given once"
