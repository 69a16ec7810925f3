"""A problem package as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from judge.complexity.expression import Expression
from judge.report.model import Verdict
from sandbox import Limits, Signature

__all__ = ["Family", "PathSpec", "Problem", "ProblemFile", "Reference", "Sample", "Target"]


class Strict(BaseModel):
    """Part of problem.toml; keys that it does not know are mistakes."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ParameterSpec(Strict):
    """A parameter in problem.toml."""

    name: str = Field(pattern=r"^[A-Za-z_]\w*$")
    type: str


class MethodSpec(Strict):
    """A method of a design class in problem.toml."""

    name: str
    parameters: tuple[ParameterSpec, ...] = ()
    returns: str = "void"


class SignatureSpec(Strict):
    """[signature] in problem.toml: a function, or a class with its methods."""

    function: str | None = None
    parameters: tuple[ParameterSpec, ...] = ()
    returns: str | None = None
    mutates: str | None = None
    class_: str | None = Field(None, alias="class")
    constructor: tuple[ParameterSpec, ...] = ()
    methods: tuple[MethodSpec, ...] = ()


class TargetSpec(Strict):
    """[target]: classes as text."""

    time: str
    space: str


class CheckerSpec(Strict):
    """[checker]."""

    kind: Literal["exact", "float", "any-order", "custom"] = "exact"
    tolerance: float = Field(1e-6, gt=0)
    nested: bool = False


class Family(Strict):
    """[[families]]: a shape of input."""

    name: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    description: str


class PathSpec(Strict):
    """[[paths]]: how sizes grow with the step x, from `min` to `max`."""

    sizes: dict[str, int | Literal["x"]]
    min: int = Field(4, ge=1)
    max: int = Field(131_072, ge=2)

    def at(self, x: int) -> dict[str, int]:
        """The sizes at step x."""
        return {name: x if size == "x" else size for name, size in self.sizes.items()}


class LimitsSpec(Strict):
    """[limits] of one case."""

    cpu_seconds: float = Field(2.0, gt=0, le=60)
    memory_mb: int = Field(256, ge=16, le=4096)
    output_kb: int = Field(256, ge=1, le=16_384)


class HiddenSpec(Strict):
    """[hidden]: how hidden cases are made."""

    seed: int = 1
    cases: int = Field(40, ge=0, le=1000)
    scaled: tuple[int, ...] = (64, 512)


class ProblemFile(Strict):
    """problem.toml."""

    title: str
    difficulty: Literal["easy", "medium", "hard"]
    topics: tuple[str, ...] = Field(min_length=1)
    minutes: int = Field(20, ge=1)
    aliases: dict[str, int | str] = Field(default_factory=dict)
    signature: SignatureSpec
    sizes: dict[str, str] = Field(min_length=1)
    target: TargetSpec
    checker: CheckerSpec = CheckerSpec()
    families: tuple[Family, ...] = Field(min_length=1)
    paths: tuple[PathSpec, ...] = Field(min_length=1)
    limits: LimitsSpec = LimitsSpec()
    hidden: HiddenSpec = HiddenSpec()
    reveal: Literal["samples", "first-failure"] = "samples"


@dataclass(frozen=True)
class Target:
    """What a strong candidate reaches."""

    time: Expression
    space: Expression


@dataclass(frozen=True)
class Sample:
    """An example of the statement."""

    arguments: tuple[Any, ...]
    answer: Any


@dataclass(frozen=True)
class Reference:
    """A reference solution and what the judge must say of it; time and space are None where nothing is claimed."""

    path: Path
    role: Literal["optimal", "alternative", "naive", "wrong"]
    language: str
    verdict: Verdict
    time: Expression | None
    space: Expression | None

    @property
    def approach(self) -> str:
        """Its name: the file's."""
        return self.path.stem


@dataclass(frozen=True)
class Problem:
    """One problem, loaded and checked."""

    slug: str
    folder: Path
    file: ProblemFile
    signature: Signature
    target: Target
    limits: Limits
    statement: str
    samples: tuple[Sample, ...]
    solutions: tuple[Reference, ...]

    @property
    def title(self) -> str:
        """Its name for people."""
        return self.file.title

    @property
    def sizes(self) -> Mapping[str, str]:
        """The size parameters and what they mean."""
        return self.file.sizes

    @property
    def families(self) -> tuple[Family, ...]:
        """The shapes of inputs that are measured."""
        return self.file.families

    @property
    def paths(self) -> tuple[PathSpec, ...]:
        """The ways in which sizes grow."""
        return self.file.paths

    @property
    def reveal(self) -> str:
        """Whether failures show hidden inputs."""
        return self.file.reveal

    @property
    def optimal(self) -> Reference:
        """The reference solution that right answers come from."""
        return next(solution for solution in self.solutions if solution.role == "optimal")
