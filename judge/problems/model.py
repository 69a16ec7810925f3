"""What a problem package says, as frozen values. `judge.problems.loader` reads and proves them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    InstanceOf,
    PlainSerializer,
    StrictBool,
    StrictInt,
    StrictStr,
)

from judge.complexity.expression import Expression, ExpressionError, parse
from judge.problems.notation import Example
from judge.report.model import Verdict
from sandbox import Limits, Signature

__all__ = [
    "CheckerConfig",
    "Class",
    "Family",
    "GrowthPath",
    "Hidden",
    "Problem",
    "Reference",
    "Role",
    "Table",
    "Target",
    "Text",
]

Role = Literal["optimal", "alternative", "naive", "wrong"]


class Table(BaseModel):
    """A value that does not change, and refuses keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


def _read_class(given: Any) -> Any:
    if isinstance(given, Expression):
        return given
    if isinstance(given, int) and not isinstance(given, bool):
        given = str(given)
    if not isinstance(given, str):
        raise ValueError(  # noqa: TRY004 - the kind that pydantic collects
            f'is a complexity class in quotes, such as "n log n", not {given!r}'
        )
    try:
        return parse(given)
    except ExpressionError as error:
        raise ValueError(f"cannot read {given!r}: {error.problem}; {error.remedy}") from error


def _filled(text: str) -> str:
    if not text.strip():
        raise ValueError("is empty; write something")
    return text


def _family_name(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", text):
        raise ValueError(
            f"{text!r} is no name of a family; use small letters, digits and hyphens, as in late-hit"
        )
    return text


Text = Annotated[StrictStr, AfterValidator(_filled)]
Class = Annotated[InstanceOf[Expression], BeforeValidator(_read_class), PlainSerializer(str)]
Count = Annotated[StrictInt, Field(ge=0)]
Size = Annotated[StrictInt, Field(ge=1)] | Literal["x"]


class Target(Table):
    """What a strong candidate reaches."""

    time: Class = Field(description='write the class to reach, e.g. time = "n log n"')
    space: Class = Field(description='write the auxiliary space to reach, e.g. space = "1"')


class CheckerConfig(Table):
    """How answers are compared.

    `tolerance` belongs to `float`: the largest absolute or relative difference. `nested` belongs to
    `any-order`: inner lists have no order either. `tokens` and `lines` are for texts that programs print:
    words and numbers whatever the space between them, or lines but for the space at their ends.
    """

    kind: Literal["exact", "float", "any-order", "tokens", "lines", "custom"] = Field(
        default="exact",
        description='write kind = "exact", "float", "any-order", "tokens", "lines" or "custom"',
    )
    tolerance: Annotated[float, Field(gt=0, lt=1)] = 1e-6
    nested: StrictBool = False


class Family(Table):
    """One shape of inputs that brings out a worst case."""

    name: Annotated[StrictStr, AfterValidator(_family_name)] = Field(description='write name = "..."')
    description: Text = Field(description="say in one sentence what these inputs look like")


class GrowthPath(Table):
    """One way for sizes to grow: each parameter is fixed or is the step x, which goes from `min` to `max`."""

    sizes: dict[StrictStr, Size] = Field(description='write e.g. sizes = { n = "x" }')
    min: Annotated[StrictInt, Field(ge=1)] = 4
    max: Annotated[StrictInt, Field(ge=1)] = 131_072

    def at(self, x: int) -> dict[str, int]:
        """The size parameters at step x."""
        return {name: x if size == "x" else size for name, size in self.sizes.items()}

    def clip(self, x: int) -> int:
        """The nearest step to x that makes sense."""
        return max(self.min, min(x, self.max))


class Hidden(Table):
    """`cases` are drawn from the strategy; every family adds one on each path at each x in `scaled`.

    Steps in `scaled` are clipped to what the path allows.
    """

    seed: Count = 1
    cases: Annotated[StrictInt, Field(ge=0, le=1000)] = 40
    scaled: tuple[Annotated[StrictInt, Field(ge=1)], ...] = (64, 512)


class Reference(Table):
    """A reference solution and what the judge must find about it.

    `time` and `space` are None only where there is nothing to find, such as in a wrong solution that hangs.
    """

    path: Path
    approach: str
    language: str
    role: Role
    verdict: Verdict
    time: Class | None = None
    space: Class | None = None


class Problem(Table):
    """One problem package.

    `sizes` maps size parameters to what they mean, `at_most` some of them to one that they never exceed.
    `reveal` says when hidden inputs are shown: never ("samples") or for the first case that fails
    ("first-failure").
    """

    slug: str
    folder: Path
    title: str
    difficulty: Literal["easy", "medium", "hard"]
    topics: tuple[str, ...]
    minutes: int
    aliases: Mapping[str, str] = Field(default_factory=dict)
    signature: InstanceOf[Signature]
    sizes: Mapping[str, str]
    at_most: Mapping[str, str] = Field(default_factory=dict)
    target: Target
    checker: CheckerConfig = CheckerConfig()
    families: tuple[Family, ...]
    paths: tuple[GrowthPath, ...]
    limits: InstanceOf[Limits] = Limits()
    hidden: Hidden = Hidden()
    reveal: Literal["samples", "first-failure"] = "samples"
    statement: str
    samples: tuple[InstanceOf[Example], ...]
    solutions: tuple[Reference, ...]
    reference: str | None = None

    @property
    def optimal(self) -> Reference:
        """The solution that all expected answers come from: `reference`, else the first optimal one by file
        name.
        """
        optimal = [solution for solution in self.solutions if solution.role == "optimal"]
        return next((solution for solution in optimal if solution.path.name == self.reference), optimal[0])

    @property
    def inputs_file(self) -> Path:
        """The package's own code."""
        return self.folder / "inputs.py"

    @property
    def manifest_file(self) -> Path:
        """The package's problem.toml."""
        return self.folder / "problem.toml"
