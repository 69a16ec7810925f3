"""What is said about problems."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from api.replies import Model

__all__ = ["HiddenCase", "Hint", "ProblemOut", "ProblemSummary", "Reference", "Sample", "Starter", "Target"]


class Target(Model):
    """What a strong candidate reaches."""

    time: str = Field(examples=["n"])
    space: str = Field(examples=["n"])


class ProblemSummary(Model):
    """One problem in a list."""

    slug: str = Field(examples=["two-sum"])
    title: str = Field(examples=["Two Sum"])
    difficulty: Literal["easy", "medium", "hard"]
    topics: list[str] = Field(examples=[["array", "hash table"]])
    minutes: int = Field(description="What a strong candidate needs.", examples=[15])
    aliases: dict[str, str] = Field(examples=[{"leetcode": "1"}])
    target: Target


class Sample(Model):
    """One example of the statement, in the notation in which runs take inputs."""

    input: str = Field(examples=["nums = [8, 3, 12, 5]\ntarget = 17"])
    expected: str | None = Field(examples=["[2, 3]"])


class ProblemOut(ProblemSummary):
    """All that a candidate is told."""

    statement: str = Field(description="Markdown.")
    samples: list[Sample]
    sizes: dict[str, str] = Field(
        description="The parameters of complexity classes.", examples=[{"n": "length of nums"}]
    )
    signature: dict[str, Any] = Field(description="Names and types, as languages' starters get them.")
    hints: int = Field(description="How many there are.", examples=[3])
    languages: list[str] = Field(examples=[["python"]])


class Starter(Model):
    """What a candidate starts from."""

    problem: str
    language: str = Field(examples=["python"])
    source: str = Field(examples=["class Solution:\n    def twoSum(self, nums, target):\n        pass\n"])


class Hint(Model):
    """One hint. They are asked for one at a time, the gentlest first."""

    problem: str
    number: int = Field(examples=[1])
    of: int = Field(examples=[3])
    text: str = Field(description="Markdown.")


class Explanation(Model):
    """What to know when one has solved a problem."""

    problem: str
    text: str = Field(description="The optimal solution explained, in Markdown.")
    follow_ups: list[str] = Field(description="What an interviewer would ask next, in Markdown.")


class HiddenCase(Model):
    """One case that submissions are judged on. For authors only."""

    index: int
    group: str = Field(examples=["edge"])
    input: str
    expected: str | None


class Reference(Model):
    """A reference solution, and what it must be found to be. For authors only."""

    file: str = Field(examples=["optimal_one_pass_hash.py"])
    language: str
    role: str
    verdict: str
    time: str | None
    space: str | None
    source: str
