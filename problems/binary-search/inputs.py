import random
from itertools import pairwise

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000


@st.composite
def _search(draw: st.DrawFn) -> tuple[list[int], int]:
    bound = draw(st.sampled_from([20, 100, LIMIT]))
    value = st.integers(-bound, bound)
    nums = sorted(draw(st.sets(value, min_size=1, max_size=30)))
    target = draw(st.one_of(st.sampled_from(nums), value))
    return nums, target


def inputs() -> st.SearchStrategy[tuple[list[int], int]]:
    """Short lists; the target is often, but not always, among the values."""
    return _search()


def edge_cases() -> list[tuple[list[int], int]]:
    """One and two values, first and last position, targets outside and in a gap, bounds."""
    return [
        ([5], 5),
        ([5], 4),
        ([5], 6),
        ([1, 3], 1),
        ([1, 3], 3),
        ([1, 3], 2),
        ([1, 3], 0),
        ([1, 3], 4),
        ([-7, -3, 0, 4, 9], -7),
        ([-7, -3, 0, 4, 9], 9),
        ([-7, -3, 0, 4, 9], 10),
        ([-7, -3, 0, 4, 9, 12], -8),
        ([-LIMIT, 0, LIMIT], LIMIT),
        ([-LIMIT, 0, LIMIT], -LIMIT),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int], int]:
    """Values close together but for the last; the target falls into the gap before that.

    No search may stop early, and one that guesses places from values gains a place at a time.
    """
    if family != "missing-near-end":
        raise ValueError(f"unknown family {family!r}")
    start = rng.randrange(-LIMIT, -LIMIT + 1000)
    target = start + sizes["n"] - 1
    return [*range(start, target), LIMIT], target


def sizes(nums: list[int], target: int) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(nums)}


def validate(nums: list[int], target: int) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 1 to {MAX_LENGTH} values, not {len(nums)}")
    if any(abs(value) > LIMIT for value in nums):
        raise ValueError(f"every value of nums must be within -{LIMIT} and {LIMIT}")
    if abs(target) > LIMIT:
        raise ValueError(f"target must be within -{LIMIT} and {LIMIT}")
    if any(left >= right for left, right in pairwise(nums)):
        raise ValueError("nums must be strictly ascending")
