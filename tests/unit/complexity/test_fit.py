"""Costs of known growth are recognised, whatever constants, lower terms and step-wise growth come with
them."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.complexity.fit import Choice, choose
from judge.complexity.fitted import fit_shape
from judge.complexity.ladder import lattice
from judge.complexity.leaps import leapt_once
from judge.complexity.shapes import GOLDEN, POLYNOMIAL, SHAPES
from judge.complexity.stray import without_stray

WIDE = [float(size) for size in lattice(4, 131_072)]
MIDDLE = [float(size) for size in lattice(4, 2_900)]
SHORT = [float(size) for size in range(4, 22)]


def chosen(sizes: Sequence[float], costs: Sequence[float], noise: float, **options: Any) -> Choice:
    """What is chosen, which must be something."""
    choice = choose(sizes, costs, noise=noise, **options)
    assert choice is not None
    return choice


COMMON = {
    "1": (WIDE, lambda n: 1.0),
    "log n": (WIDE, lambda n: math.log2(n)),
    "sqrt n": (WIDE, lambda n: math.sqrt(n)),
    "n": (WIDE, lambda n: n),
    "n log n": (WIDE, lambda n: n * math.log2(n)),
    "n^2": (MIDDLE, lambda n: n * n),
    "n^2 log n": (MIDDLE, lambda n: n * n * math.log2(n)),
    "n^3": ([n for n in MIDDLE if n < 200], lambda n: n**3),
    "2^n": (SHORT, lambda n: 2.0**n),
    "n*2^n": (SHORT, lambda n: n * 2.0**n),
    "3^n": (SHORT, lambda n: 3.0**n),
    "n!": (SHORT, lambda n: math.gamma(n + 1)),
}


@pytest.mark.parametrize("name", COMMON)
def test_pure_growth_is_recognised(name: str) -> None:
    sizes, cost = COMMON[name]
    choice = chosen(sizes, [40 * cost(n) for n in sizes], noise=1.0)
    assert choice.shape.reported == name
    assert choice.confidence > 0.9


@pytest.mark.parametrize("name", COMMON)
@settings(deadline=None, max_examples=12)
@given(constant=st.floats(0, 1_000), factor=st.floats(20, 400), seed=st.integers(0, 1000))
def test_a_constant_and_a_little_jitter_change_nothing(
    name: str, constant: float, factor: float, seed: int
) -> None:
    sizes, cost = COMMON[name]
    rng = random.Random(seed)
    costs = [(constant + factor * cost(n)) * rng.uniform(0.998, 1.002) for n in sizes]
    choice = chosen(sizes, costs, noise=1.0)
    found = {choice.shape.reported, *(shape.reported for shape in choice.alternatives)}
    assert name in found


def test_a_doubling_hash_table_is_linear() -> None:
    def cost(n: float) -> float:
        table = 2 ** math.ceil(math.log2(n * 1.5))
        return 300 * n + 60 * table

    choice = chosen(WIDE, [cost(n) for n in WIDE], noise=300.0)
    assert choice.shape.name == "n"


def test_sorting_with_a_heavy_linear_loop_behind_it_is_n_log_n() -> None:
    choice = chosen(WIDE, [1200 * n + 88 * n * math.log2(n) for n in WIDE], noise=300.0)
    assert choice.shape.name == "n log n"


def test_numbers_that_are_kept_ready_do_not_make_a_loop_faster_than_linear() -> None:
    choice = chosen(WIDE, [900 * n + 120 * max(n - 257, 0) for n in WIDE], noise=300.0)
    assert choice.shape.name == "n"


def test_hidden_quadratic_work_that_starts_late_is_seen() -> None:
    sizes = [float(size) for size in lattice(4, 6_500)]
    choice = chosen(sizes, [1000 * n + 5 * max(n - 1000, 0) ** 2 for n in sizes], noise=300.0)
    assert choice.shape.name == "n^2"


def test_a_base_below_two_is_reported_as_two_to_the_n() -> None:
    choice = chosen(SHORT, [50 * GOLDEN**n for n in SHORT], noise=1.0)
    assert choice.shape.reported == "2^n"


def test_a_few_bytes_more_or_less_are_constant_space() -> None:
    rng = random.Random(3)
    choice = chosen(WIDE, [400 + rng.randrange(0, 300) for _ in WIDE], noise=64.0, flat=500.0)
    assert choice.shape.name == "1"


def test_four_points_are_not_enough() -> None:
    assert choose([1, 2, 3, 4], [1, 2, 3, 4], noise=1.0) is None


def test_the_order_of_the_points_does_not_matter() -> None:
    costs = [7 * n * math.log2(n) for n in WIDE]
    backwards = choose(WIDE[::-1], costs[::-1], noise=1.0)
    assert backwards is not None
    assert backwards.shape.name == "n log n"


def test_shapes_are_in_order_of_growth() -> None:
    n = np.array([2.0**60])
    values = [float(shape.curve(n)[0]) for shape in POLYNOMIAL]
    assert values == sorted(values)


def test_lower_terms_are_shapes_themselves() -> None:
    for shape in SHAPES.values():
        assert set(shape.lower) <= set(SHAPES)


def test_a_fit_predicts_what_it_was_fitted_to() -> None:
    n = np.array(WIDE)
    fit = fit_shape(SHAPES["n"], n, 3 * n + 10, noise=1.0)
    assert fit is not None
    assert np.allclose(fit.predict(n), 3 * n + 10, rtol=1e-6)


def test_two_sizes_beyond_a_kink_are_no_higher_degree() -> None:
    sizes = [4.0, 8, 15, 27, 45, 62, 85, 116, 159, 218, 299, 410]
    costs = [200 + 1700 * n * n + (900 * (n - 257) * n if n > 257 else 0) for n in sizes]
    choice = chosen(sizes, costs, noise=300.0, kink=257)
    assert choice.shape.reported == "n^2"


EDGES = [746, 1055, 1492, 2109, 2983, 4219, 5966, 8438, 11933, 16876, 23866, 33751, 47731, 65536]
LISTS_OF_LISTS = [
    (
        "291260 367926 476739 523499 649775 730796 870913 1081855 1252280 1548563 1820896 2302788 2848151"
        " 3644034"
    ),
    "225105 274314 323343 381458 446887 534619 639842 769752 931937 1155104 1453940 1884135 2453293 3147490",
]


@pytest.mark.parametrize("costs", LISTS_OF_LISTS)
def test_lists_that_are_short_at_first_are_linear(costs: str) -> None:
    """512 neighbour lists in C++: the first elements of each cost most. Instructions as counted."""
    choice = chosen(EDGES, [float(cost) for cost in costs.split()], noise=50.0)
    assert choice.shape.name == "n"


@pytest.mark.parametrize("count", [11, 12, 13])
def test_sorting_in_a_loop_is_not_cubic(count: int) -> None:
    """Instructions of Java's sort, called for each element: insertion up to 32, then merging in runs."""
    sizes = [4, 8, 14, 23, 33, 47, 66, 93, 132, 186, 264, 373, 527]
    costs = [38080, 140275, 509932, 1647144, 4230059, 9084176, 20318073, 41979009, 95963175, 201253843]
    costs += [441258724, 929784945, 1992821278]
    choice = chosen(sizes[:count], costs[:count], noise=100.0)
    assert choice.shape.name == "n^2 log n"


def test_a_sieve_is_told_from_sorting() -> None:
    """Instructions of a sieve, and of sorting followed by two pointers, in Python."""
    sizes = [4, 8, 16, 32, 66, 132, 264, 373, 527, 746, 1055, 1492, 2109, 2983, 4219, 5966, 8438, 11933]
    sizes += [16876, 23866, 33751, 47731, 67502, 95462]
    sieve = [9660, 11026, 15863, 23645, 40434, 71719, 138037, 221207, 338113, 508058, 750536, 1094984]
    sieve += [1595757, 2316084, 3342940, 4812909, 6913238, 9912004, 14196745, 20309197, 29030647, 41478712]
    sieve += [59234316, 84579544]
    sorting = [9871, 13880, 21183, 38031, 77296, 155148, 322395, 483160, 722243, 1061476, 1543634, 2226273]
    sorting += [3225951, 4628313, 6693513, 9523632, 13681984, 19625456, 28195015, 40300280, 58168376]
    sorting += [83095075, 120040860, 173784598]
    for costs, name in ((sieve, "n log log n"), (sorting, "n log n")):
        choice = chosen(sizes, costs, noise=300.0, kink=257)
        assert choice.shape.name == name


def test_an_array_that_grows_by_half_is_linear() -> None:
    """Bytes of a heap in V8: sizes and leaps keep in step over the last octaves."""
    sizes = [4, 8, 16, 32, 66, 132, 264, 373, 527, 746, 1055, 1492, 2109, 2983, 4219, 5966, 8438, 11933]
    costs = [3072, 3072, 3072, 3072, 3480, 4197, 6500, 8562, 8562, 11546, 16878, 24124, 35004, 51273, 51273]
    costs += [75687, 112310, 167187, 249528, 373003]
    choice = chosen([*sizes, 16876, 23866], costs, noise=64.0, flat=500.0)
    assert choice.shape.name == "n"


def test_random_pivots_are_n_log_n() -> None:
    """Instructions of a quicksort in C."""
    sizes = [4, 8, 16, 32, 66, 132, 264, 373, 527, 746, 1055, 1492, 2109, 2983, 4219, 5966, 8438, 11933]
    sizes += [16876, 23866, 33751, 47731, 67502, 95462, 131072]
    costs = [515, 810, 1256, 3059, 6032, 13524, 30122, 42674, 64157, 103375, 140359, 211048, 332034, 445064]
    costs += [652100, 928698, 1435112, 2112334, 3040716, 4254033, 6239713, 9309623, 13382838, 19198172]
    choice = chosen(sizes, [*costs, 27058428], noise=50.0)
    assert choice.shape.name == "n log n"


def test_a_rough_root_is_linear() -> None:
    """Bytes of 16 lists in Java that grow by half: between two leaps nothing grows."""
    sizes = [
        4,
        8,
        16,
        32,
        66,
        132,
        264,
        373,
        527,
        746,
        1055,
        1492,
        2109,
        2983,
        4219,
        5966,
        8438,
        11933,
        16876,
    ]
    costs = [1832, 2056, 2448, 2448, 2520, 3120, 4432, 5606, 6728, 9560, 12368, 12368, 12368, 12368, 34948]
    costs += [34832, 35092, 76548, 76576, 173540, 175496]
    choice = chosen([*sizes, 23866, 32768], costs, noise=64.0, flat=500.0, kink=128)
    assert choice.shape.name == "n"


def test_a_loop_to_the_root_stays_a_root() -> None:
    sizes = lattice(4, 10**6)
    choice = chosen(sizes, [400 + 23 * int(n**0.5) for n in sizes], noise=50.0)
    assert choice.shape.name == "sqrt n"
    assert choice.confidence > 0.9


def test_a_loop_to_the_root_meets_the_kink_at_its_square() -> None:
    """Bytes of the divisors up to the root in Python, kept in a list: those above 256 are objects."""
    sizes = [2983, 4219, 5966, 8438, 11933, 16876, 23866, 33751, 47731, 67502, 95462, 135004, 190925, 270008]
    costs = [904, 904, 1128, 1128, 1416, 1576, 1768, 1992, 2248, 2568, 3144, 4264, 5672, 7208]
    sizes += [381849, 540017, 763699, 1080033, 1527398, 2160067, 3054795, 4194304]
    costs += [9960, 13576, 17736, 22984, 28904, 36296, 47656, 57128]
    choice = chosen(sizes, costs, noise=64.0, flat=500.0, kink=257)
    assert choice.shape.name == "sqrt n"


def test_numbers_that_stand_for_subsets_meet_the_kink_early() -> None:
    """Bytes of a list of masks in Python: those above 256 are objects of their own."""
    sizes = [1, 2, 4, 8, 9, 10, 11, 12, 13, 14]
    costs = [1024, 1024, 1152, 3904, 15232, 37728, 83328, 174624, 353280, 715136]
    choice = chosen(sizes, costs, noise=64.0, kink=257)
    assert choice.shape.reported == "2^n"


@pytest.mark.parametrize(
    ("costs", "once"),
    [
        ([1728.0] * 5 + [2689.0] * 8, True),
        ([1728.0] * 13, False),
        ([1728.0] * 12 + [2689.0], False),
        ([1000.0] * 4 + [1100.0] * 4 + [1200.0] * 4, False),
        ([1000.0 + 40 * n for n in range(12)], False),
    ],
)
def test_a_single_leap_is_told_from_growth(costs: list[float], once: bool) -> None:
    assert leapt_once(costs) == once


@pytest.mark.parametrize(("outgrown", "expected"), [(3, "1"), (1, "1"), (8, "n")])
def test_a_buffer_outgrown_at_the_last_sizes_is_said_to_be_constant_or_linear(
    outgrown: int, expected: str
) -> None:
    last = WIDE[-outgrown:]
    costs = [200_120.0 if size not in last else 400_136.0 for size in WIDE]
    if outgrown == 8:  # enough sizes to show that it goes on growing
        costs = [cost if size not in last else 12.0 * size for size, cost in zip(WIDE, costs, strict=True)]
    choice = chosen(WIDE, costs, noise=64.0, flat=500.0)
    assert choice.shape.name == expected
    if expected == "1":
        assert [shape.name for shape in choice.alternatives] == ["n"]


SORTED_IN_PYTHON = {
    4: 12206, 8: 18459, 16: 31529, 32: 58507, 66: 116550, 132: 232603, 264: 476456, 373: 729986, 527: 1086747,
    746: 1601000, 1055: 2328802, 1492: 3362615, 2109: 4846527, 2983: 6962601, 4219: 9987487, 5966: 14283859,
    8438: 20434576, 11933: 29235993, 16876: 41810225, 23866: 59530013, 33751: 84844609, 47731: 121139910,
    67502: 173183215,
}  # fmt: skip
"""Instructions of sorting n numbers and going through them: loops over more than 256 numbers cost more."""


def test_a_curve_between_two_classes_is_no_reason_to_look_at_sizes_that_neither_explains() -> None:
    costs = [float(cost) for cost in SORTED_IN_PYTHON.values()]
    choice = chosen(list(SORTED_IN_PYTHON), costs, noise=300.0, kink=256)
    assert choice.shape.name == "n log n"


SORTED_EACH_TIME = {
    4: 11776, 8: 23845, 16: 70126, 31: 249350, 47: 578856, 66: 1223617, 93: 2643021, 132: 5704111,
    186: 11879918, 264: 24809794, 373: 53490847, 527: 110955902, 746: 238257499, 1055: 497405172,
    1492: 1043349814, 2109: 2193565412, 2983: 4594446926,
}  # fmt: skip
"""Instructions of sorting n numbers n times in Python."""


def test_what_explains_all_sizes_exactly_is_not_outvoted_by_fewer_of_them() -> None:
    costs = [float(cost) for cost in SORTED_EACH_TIME.values()]
    choice = chosen(list(SORTED_EACH_TIME), costs, noise=300.0, kink=257)
    assert choice.shape.name == "n^2 log n"


COLLECTED = {
    4: 2216, 8: 4707, 16: 10311, 32: 23809, 66: 57069, 132: 140672, 264: 255081, 373: 402945, 527: 601747,
    746: 1107493, 1055: 1618173, 1492: 3240653, 2109: 5434627, 2983: 9190095, 4219: 18670222, 5966: 38514139,
    8438: 83873249, 11933: 216166571, 16876: 425854766, 23866: 855733411,
}  # fmt: skip
"""Instructions of n copies of up to n elements in Go, whose collector sets in at n = 11,933."""


@pytest.mark.parametrize(
    ("cost", "expected"),
    [
        (lambda n: COLLECTED[n], "n^2"),
        # A square that is a tenth of the largest cost, and of which each instruction is counted.
        (lambda n: 900 + 400 * n + 2e-3 * n * n, "n^2"),
        # A cube that is little more than a quarter of the largest cost.
        (lambda n: 500 + 20 * n * n + 3e-4 * n**3, "n^3"),
    ],
)
def test_a_leap_on_the_way_makes_no_higher_power(cost: Callable[[int], float], expected: str) -> None:
    choice = chosen(list(COLLECTED), [cost(n) for n in COLLECTED], noise=300.0)
    assert choice.shape.name == expected


STACK = {
    4: 368, 8: 368, 16: 368, 32: 528, 47: 752, 132: 1424, 264: 1424, 373: 1792, 527: 1792, 746: 2536,
    1055: 3648, 1492: 5328, 2109: 7840, 2983: 11608, 4219: 11608, 5966: 17256, 8438: 25736, 11933: 38456,
    16876: 57536, 23866: 86160, 32768: 129088,
}  # fmt: skip
"""Bytes of a stack in Java, an array that grows by half, by the height of the tree that it walks."""


@pytest.mark.parametrize(
    ("bytes_at", "expected"),
    [
        (lambda n: STACK[n], "n"),
        # A square that is as small a part of the largest cost, and no leaps.
        (lambda n: 368 + 2.7 * n + 3.7e-5 * n * n, "n^2"),
        # A table of n x n places in rows that grow by half.
        (lambda n: 368 + 8 * n * 1.5 ** math.ceil(math.log(n, 1.5)), "n^2"),
    ],
)
def test_the_last_leaps_of_a_stack_are_no_square(bytes_at: Callable[[int], float], expected: str) -> None:
    choice = chosen(list(STACK), [bytes_at(n) for n in STACK], noise=64.0, flat=500.0)
    assert choice.shape.name == expected


def test_a_table_that_grows_in_leaps_is_linear_memory() -> None:
    """Steps that begin where sizes are far apart: n log n fits them better, and is rare in memory."""
    sizes = [
        4,
        8,
        16,
        32,
        47,
        93,
        186,
        373,
        527,
        746,
        1055,
        1492,
        2109,
        2983,
        4219,
        5966,
        8438,
        11933,
        16876,
        23866,
    ]
    leaps = [1504, 1600, 1840, 2320, 3280, 5200, 9040, 16720, 32080, 32080, 62800, 62800]
    leaps += [124240, 124240, 247120, 247120, 492880, 492880, 984400, 984400]
    choice = chosen(sizes, leaps, noise=64.0, flat=500.0)
    assert choice.shape.name == "n"


def test_exact_memory_of_n_log_n_is_still_found() -> None:
    choice = chosen(WIDE, [300 + 8 * n * math.log2(n) for n in WIDE], noise=64.0, flat=500.0)
    assert choice.shape.name == "n log n"


@pytest.mark.parametrize(
    "costs",
    [
        [3232, 3232, 3232, 3232, 3232, 3334, 3669, 3710, 3819, 3734, 3827, 3735, 3771],  # less than a fifth
        [3843, 3912, 4291, 4874, 4985, 5619, 5373, 5061, 5100, 5200, 5150, 5300, 5250],  # a rough curve
    ],
)
def test_what_a_runtime_takes_for_itself_is_constant_memory(costs: list[float]) -> None:
    sizes = [4, 8, 16, 32, 66, 132, 264, 373, 527, 746, 1055, 1492, 2048]
    choice = chosen(sizes, costs, noise=64.0, flat=500.0)
    assert choice.shape.name == "1"


def test_a_recursion_that_takes_little_is_logarithmic_memory() -> None:
    choice = chosen(WIDE, [2_400 + 90 * math.floor(math.log2(n)) for n in WIDE], noise=64.0, flat=500.0)
    assert choice.shape.name == "log n"


@pytest.mark.parametrize(
    ("cost", "expected"),
    [
        # From some size on, arrays are kept in another way.
        (lambda n: 2000 + n * (230 + 9 * max(math.log2(n / 10_000), 0.0)), "n"),
        # The scheduler's share.
        (lambda n: 4000 + 2600 * n + 13 * n * math.log2(n), "n"),
        # A sort beside costly steps: small, but of the same pace at all sizes.
        (lambda n: 2000 + n * (5000 + 70 * math.log2(n)), "n log n"),
    ],
)
def test_a_line_that_bends_is_no_logarithm_unless_it_bends_from_the_beginning(
    cost: Callable[[float], float], expected: str
) -> None:
    sizes = lattice(4, 131_072)
    choice = chosen(sizes, [cost(n) * (1.004 if i % 2 else 0.996) for i, n in enumerate(sizes)], noise=300)
    assert choice.shape.reported == expected


JUMPS = (
    "4:3086 8:4065 16:4022 32:6613 66:7546 132:7806 264:16126 373:20754 527:29883 746:28528 1055:42152 "
    "1492:28505 2109:55155 2983:38411 4219:80167 5966:68048 8438:98445 11933:95114 16876:148469 23866:195162 "
    "33751:151979 47731:271056 67502:254445 95462:380545 131072:194174"
)
"""Instructions of a jump search in JavaScript; where in its block the number lies depends on the size."""


@pytest.mark.parametrize("kink", [0, 257])
def test_a_largest_cost_below_the_curve_makes_no_root_look_held_down(kink: int) -> None:
    points = [tuple(map(float, point.split(":"))) for point in JUMPS.split()]
    choice = chosen([n for n, _ in points], [cost for _, cost in points], noise=300, kink=kink)
    assert choice.shape.name == "sqrt n"


@pytest.mark.parametrize("place", range(1, 7))
def test_one_figure_off_the_curve_is_left_out(place: int) -> None:
    sizes = [2, 3, 4, 5, 6, 7, 8, 9]
    costs = [3000 + 40 * (2 + n) * math.factorial(n) for n in sizes]
    costs[place] += 6 * costs[place]
    choice = chosen(sizes, costs, noise=100)
    assert choice.shape.name == "n*n!"
    assert not choice.alternatives


def test_two_figures_off_the_curve_are_not_left_out() -> None:
    sizes = [2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0]
    costs = [700 + 150 * n for n in sizes]
    costs[3] *= 1.6
    costs[5] *= 1.8
    choice = chosen(sizes, costs, noise=64)
    assert choice.alternatives or choice.confidence < 0.9


def test_what_happens_at_the_largest_size_is_never_left_out() -> None:
    sizes, costs = np.array(WIDE), 2000 + 30 * np.array(WIDE)
    costs[-1] *= 3

    def error(n: np.ndarray[Any, Any], y: np.ndarray[Any, Any]) -> float:
        fit = fit_shape(SHAPES["n"], n, y, 300.0)
        return fit.error if fit else 1.0

    kept, _ = without_stray(sizes, costs, error)
    assert list(kept) == WIDE


@given(st.integers(16, 60), st.integers(0, 500))
def test_calls_that_go_one_deeper_for_each_doubling_are_growth_however_small(frame: int, base: int) -> None:
    costs = [base + frame * (math.floor(math.log2(n)) + 1) for n in WIDE]
    choice = chosen(WIDE, costs, noise=64.0, flat=64.0 * 20)
    assert choice.shape.name == "log n"


def test_a_rough_square_with_a_collector_beside_a_deep_stack_is_no_cube() -> None:
    sizes = [746, 1055, 1492, 2109, 2983, 4219, 5966, 8438, 11_933, 16_876, 23_866, 32_768]
    degrees = [1.6, 1.55, 1.9, 1.65, 2.5, 2.0, 1.95, 2.15, 2.15, 2.3, 2.4]
    costs = [1e6]
    for (small, large), degree in zip(itertools.pairwise(sizes), degrees, strict=True):
        costs.append(costs[-1] * (large / small) ** degree)
    assert chosen(sizes, costs, noise=300).shape.name == "n^2"


def test_few_sizes_between_a_logarithm_and_a_line_name_both() -> None:
    choice = chosen(
        [4, 8, 16, 21, 22, 23, 32, 33],
        [1728, 2256, 3408, 3793, 4029, 4156, 4820, 4728],
        noise=64.0,
    )
    assert {choice.shape.name, *(shape.name for shape in choice.alternatives)} == {"log n", "n"}


TABLE = (
    "4:21855 8:49217 16:126735 32:381976 47:747826 93:2619147 132:5110985 186:9852338 264:19475823 "
    "373:38421131 527:75962239 746:151144205 1055:300877182 1492:599737907 2109:1195650809 2983:2668504871"
)
"""Instructions of a table of n^2 cells in TypeScript; the collector works hard at the last size."""


@pytest.mark.parametrize("kink", [0, 257])
@pytest.mark.parametrize("more", [1.0, 1.1, 1.25])
def test_a_last_cost_off_the_curve_is_no_higher_power_less_a_lower_one(kink: int, more: float) -> None:
    points = [tuple(map(float, point.split(":"))) for point in TABLE.split()]
    costs = [cost for _, cost in points]
    costs[-1] *= more
    choice = chosen([n for n, _ in points], costs, noise=300, kink=kink)
    assert choice.shape.name in {"n^2", "n^2 log n"}


@pytest.mark.parametrize(("count", "expected"), [(3, "n^3"), (4, "n^4")])
def test_choosing_some_of_n_in_loops_stays_a_power(count: int, expected: str) -> None:
    sizes = lattice(6, 132)
    choice = chosen(sizes, [900 + 25 * math.comb(n, count) + 40 * n for n in sizes], noise=300)
    assert choice.shape.name == expected
