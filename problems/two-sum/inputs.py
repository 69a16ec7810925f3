import random
from collections import Counter

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000


@st.composite
def _one_pair(draw: st.DrawFn) -> tuple[list[int], int]:
    bound = draw(st.sampled_from([6, 40, LIMIT // 2]))
    value = st.integers(-bound, bound)
    nums = [draw(value), draw(value)]
    target = sum(nums)
    # Half of the target tempts a program into using one position twice.
    for candidate in [target // 2, *draw(st.lists(value, max_size=27))]:
        if target - candidate not in nums:
            nums.append(candidate)
    return draw(st.permutations(nums)), target


def inputs() -> st.SearchStrategy[tuple[list[int], int]]:
    """Short lists with exactly one pair; other values may repeat."""
    return _one_pair()


def edge_cases() -> list[tuple[list[int], int]]:
    """Shortest list, equal values, zeros, negative numbers, bounds."""
    return [
        ([1, 2], 3),
        ([3, 3], 6),
        ([3, 2, 4], 6),
        ([0, 5, 0], 0),
        ([4, 4, 9, 1], 8),
        ([-1, -2, -3, -4, -5], -8),
        ([5, 75, 25], 100),
        ([-LIMIT, 0, LIMIT, 7], 0),
        ([LIMIT, -3, 1, 2], LIMIT - 3),
        ([2, 2, 2, 11, 5], 16),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int], int]:
    """Distinct even values in random order, in the middle the median and its odd successor."""
    if family != "middle-pair":
        raise ValueError(f"unknown family {family!r}")
    n = sizes["n"]
    start = 2 * rng.randrange(-1000, 1000)
    evens = list(range(start, start + 2 * (n - 1), 2))
    median = evens.pop(len(evens) // 2)
    rng.shuffle(evens)
    half = len(evens) // 2
    return [*evens[:half], median, median + 1, *evens[half:]], 2 * median + 1


def sizes(nums: list[int], target: int) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(nums)}


def validate(nums: list[int], target: int) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 2 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 2 to {MAX_LENGTH} values, not {len(nums)}")
    if any(abs(value) > LIMIT for value in nums):
        raise ValueError(f"every value of nums must be within -{LIMIT} and {LIMIT}")
    if abs(target) > LIMIT:
        raise ValueError(f"target must be within -{LIMIT} and {LIMIT}")
    count = Counter(nums)
    doubled = sum(
        times * (times - 1) if 2 * value == target else times * count.get(target - value, 0)
        for value, times in count.items()
    )
    if doubled != 2:
        raise ValueError(f"exactly one pair must add up to target, not {doubled // 2}")
