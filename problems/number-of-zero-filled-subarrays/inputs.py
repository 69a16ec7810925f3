import random

from hypothesis import strategies as st

LIMIT = 10**9
MAX_LENGTH = 200_000


def inputs() -> st.SearchStrategy[tuple[list[int]]]:
    """Short lists with few, many or only zeros."""
    sparse = st.one_of(st.just(0), st.integers(-LIMIT, LIMIT))
    dense = st.sampled_from([0, 0, 0, 1, -1])
    lists = [st.lists(values, min_size=1, max_size=30) for values in (sparse, dense, st.just(0))]
    return st.tuples(st.one_of(lists))


def edge_cases() -> list[tuple[list[int]]]:
    """No zero, only zeros, runs at either end and several runs, bounds."""
    return [
        ([0],),
        ([5],),
        ([0, 0],),
        ([0, 1],),
        ([1, 0],),
        ([1, -1, 2],),
        ([0, 0, 3, 0, 0],),
        ([7, 0, 0, 0],),
        ([0, 0, 0, 7],),
        ([1, 0, 0, 2, 0, 4, 0, 0, 0],),
        ([-LIMIT, 0, LIMIT],),
        ([0] * 100,),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[list[int]]:
    """Zeros only, or zeros and other values in turn."""
    n = sizes["n"]
    if family == "all-zeros":
        return ([0] * n,)
    if family == "alternating":
        return ([0 if i % 2 == 0 else value for i, value in enumerate(rng.choices(range(1, 1000), k=n))],)
    raise ValueError(f"unknown family {family!r}")


def sizes(nums: list[int]) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(nums)}


def validate(nums: list[int]) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(nums) <= MAX_LENGTH:
        raise ValueError(f"nums must have 1 to {MAX_LENGTH} values, not {len(nums)}")
    if any(abs(value) > LIMIT for value in nums):
        raise ValueError(f"every value of nums must be within -{LIMIT} and {LIMIT}")
