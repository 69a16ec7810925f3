"""Writes a new package: small, complete, and right as it is, to be changed piece by piece."""

from __future__ import annotations

import keyword
import re
import tempfile
from pathlib import Path
from string import Template

from judge.errors import UsageError
from judge.problems.loader import is_slug

__all__ = ["new_problem"]

MANIFEST = """\
# What goes where is said in docs/problem-packages.md. Prove the package: judge problems verify $slug

# Also the heading of statement.md.
title = "$title"
difficulty = "easy"              # easy | medium | hard
topics = ["array"]
minutes = 10                     # expected in an interview

# [aliases]
# leetcode = 1                   # the public number, if there is one

# What candidates define.
[signature]
function = "$function"
parameters = [{ name = "nums", type = "list[int]" }]
returns = "int"

[sizes]                          # what complexity is expressed in, and what it means
n = "length of nums"

[target]                         # what a strong candidate reaches
time = "n"
space = "1"

[checker]
kind = "exact"                   # exact | float | any-order | custom

[[families]]                     # one table for each shape that brings out a worst case
name = "ascending"
description = "every value is larger than those before it: the largest comes last"

[[paths]]                        # one table for each way to grow; "x" is the step
sizes = { n = "x" }
"""

STATEMENT = """\
# $title

Given a list of integers `nums`, return the largest of them.

## Examples

```example
nums = [3, 9, 4]
-> 9
```

```example
nums = [-2, -7]
-> -2
```

## Constraints

- 1 <= `nums.length` <= 200000
- -10^9 <= `nums[i]` <= 10^9
"""

INPUTS = '''\
"""Inputs of $title. Change every function here along with the signature and the constraints."""

from __future__ import annotations

import random

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Small valid inputs: a tuple of the arguments, in order."""
    value = st.one_of(st.integers(-20, 20), st.integers(-LIMIT, LIMIT))
    return st.tuples(st.lists(value, min_size=1, max_size=20))


def edge_cases() -> list[tuple[list[int]]]:
    """The inputs that people forget."""
    return [([0],), ([-1],), ([7, 7],), ([-LIMIT, LIMIT],), ([LIMIT, -LIMIT],), ([-LIMIT],), ([-5, -3, -4],)]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """One input of exactly these sizes that is a worst case of its family."""
    if family != "ascending":
        raise ValueError(f"unknown family {family!r}")
    start = rng.randrange(-1000, 1000)
    return (list(range(start, start + sizes["n"])),)


def sizes(nums: list[int]) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(nums)}


def validate(nums: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 1 to {MAX_LENGTH} values, not {len(nums)}")
    if any(abs(value) > LIMIT for value in nums):
        raise ValueError(f"every value of nums must be within -{LIMIT} and {LIMIT}")
'''

OPTIMAL = """\
# role: optimal
# verdict: accepted
# time: n
# space: 1
class Solution:
    def $function(self, nums: list[int]) -> int:
        largest = nums[0]
        for value in nums:
            if value > largest:
                largest = value
        return largest
"""

NAIVE = """\
# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def $function(self, nums: list[int]) -> int:
        for candidate in nums:
            for value in nums:
                if value > candidate:
                    break
            else:
                return candidate
        return nums[0]
"""

WRONG = """\
# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def $function(self, nums: list[int]) -> int:
        largest = 0
        for value in nums:
            if value > largest:
                largest = value
        return largest
"""

EQUIVALENTS = """\
# Small changes to the optimal solution that no input can tell from it. `judge problems verify` tries such
# changes, and lists those that the cases do not notice.

[[equivalent]]
before = "if value > largest:"
after = "if value >= largest:"
why = "an equal value takes the place of an equal one"
"""

FILES = {
    "problem.toml": MANIFEST,
    "statement.md": STATEMENT,
    "inputs.py": INPUTS,
    "equivalents.toml": EQUIVALENTS,
    "solutions/optimal_one_pass.py": OPTIMAL,
    "solutions/naive_compare_all.py": NAIVE,
    "solutions/wrong_starts_at_zero.py": WRONG,
}


def new_problem(root: Path, slug: str, title: str | None = None) -> Path:
    """Write a package that loads and verifies as it is, and return its folder.

    Raises UsageError when `slug` cannot be a folder's name or is taken; nothing is written then.
    """
    if not is_slug(slug):
        raise UsageError(f"{slug!r} is no slug; use small letters, digits and single hyphens, as in two-sum")
    folder = root / slug
    if folder.exists():
        raise UsageError(f"{folder} is there already; choose another slug or remove the folder")
    if title is not None and (not title.strip() or not title.isprintable() or set('"\\') & set(title)):
        raise UsageError(f"{title!r} is no title; write one line without quotes and backslashes")
    words = {
        "slug": slug,
        "title": (title or slug.replace("-", " ").title()).strip(),
        "function": _function_name(slug),
    }
    root.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=root, prefix=".new-") as scratch:
        draft = Path(scratch) / slug
        for name, template in FILES.items():
            path = draft / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(Template(template).substitute(words), "utf-8")
        draft.rename(folder)
    return folder


def _function_name(slug: str) -> str:
    """`two-sum` -> `twoSum`; `solve` where that is no name."""
    first, *rest = slug.split("-")
    name = first + "".join(word.title() for word in rest)
    return name if re.fullmatch(r"[a-z]\w*", name) and not keyword.iskeyword(name) else "solve"
