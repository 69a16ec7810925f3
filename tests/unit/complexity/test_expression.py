"""Complexity classes are read, compared, evaluated and printed as people mean them."""

from __future__ import annotations

import copy
import itertools
import math
import pickle

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from judge.complexity.expression import (
    Expression,
    ExpressionError,
    compare,
    is_parameter_name,
    parse,
)
from judge.errors import UsageError

NAMES = ("n", "m", "V")

# Texts of classes


def _grow(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    group = inner.map("({})".format)
    number = st.sampled_from(["2", "3", "0.5", "1.5", "(1/3)"])
    return st.one_of(
        st.tuples(group, st.sampled_from(["+", "*", " + "]), group).map("".join),
        group.map("log{}".format),
        group.map("sqrt{}".format),
        st.tuples(group, st.just("^"), number).map("".join),
        st.tuples(st.sampled_from(["min", "max"]), inner, inner).map(lambda t: f"{t[0]}({t[1]},{t[2]})"),
        st.tuples(number, group).map("".join),
    )


LEAVES = st.sampled_from(
    [*NAMES, "1", "2", "2^n", "3^m", "n!", "n^n", "2^(n*m)", "2^sqrt V", "V^log V", "log m"]
)
TEXTS = st.recursive(LEAVES, _grow, max_leaves=8)


@st.composite
def classes(draw: st.DrawFn) -> Expression:
    """Any class that the grammar can spell and the normal form can hold."""
    outcome = parsed(draw(TEXTS))
    assume(isinstance(outcome, Expression))
    assert isinstance(outcome, Expression)
    return outcome


def parsed(text: str) -> Expression | ExpressionError:
    try:
        return parse(text)
    except ExpressionError as error:
        return error


# Reading and printing


@pytest.mark.parametrize(
    "text",
    [
        *("1", "log n", "log^2 n", "log log n", "sqrt n", "n", "n log n", "n log log n", "n^2", "n^2 log n"),
        *("n^1.5", "n*m", "V+E", "E log V", "(V+E) log V", "n*2^n", "2^n", "n!", "n*n!", "n*k*log k"),
        *("log(n*m)", "min(n,k)", "max(n,m)", "E+V log V", "n^(1/3)", "2^(2*n)", "n*min(n,k)", "sqrt(n*m)"),
    ],
)
def test_usual_classes_print_as_they_are_written(text: str) -> None:
    assert str(parse(text)) == text


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("O(n log n)", "n log n"),
        ("Θ(n)", "n"),
        ("O(V) + O(E)", "V+E"),
        ("|V| + |E|", "V+E"),
        ("E+V", "V+E"),
        ("m*n", "n*m"),
        ("n²", "n^2"),
        ("n**2", "n^2"),
        ("2ⁿ·n", "n*2^n"),
        ("2²ⁿ", "2^(2*n)"),
        ("n × m", "n*m"),
        ("n*log(n)", "n log n"),
        ("log2 n", "log n"),
        ("ln(n)", "log n"),
        ("log²n", "log^2 n"),
        ("(log n)^2", "log^2 n"),
        ("log(n)^2", "log^2 n"),
        ("√n", "sqrt n"),
        ("n^0.5", "sqrt n"),
        ("n\t*\n m", "n*m"),
        ("n * (n + 1) / 2", "n^2"),
        ("3(V+E)", "V+E"),
    ],
)
def test_other_spellings_are_understood(written: str, meant: str) -> None:
    assert str(parse(written)) == meant


@pytest.mark.parametrize(
    ("text", "pretty"),
    [
        ("n log n", "O(n log n)"),
        ("n^2", "O(n²)"),
        ("n^12 log^2 n", "O(n¹² log² n)"),
        ("n*2^n", "O(n·2ⁿ)"),
        ("V+E", "O(V + E)"),
        ("sqrt n", "O(√n)"),
        ("min(n,k)", "O(min(n, k))"),
        ("n^1.5", "O(n^1.5)"),
    ],
)
def test_people_get_the_notation_of_textbooks(text: str, pretty: str) -> None:
    assert parse(text).pretty() == pretty


@given(classes())
def test_what_is_printed_is_read_back(one: Expression) -> None:
    assume(len(str(one)) <= 200)
    assert parse(str(one)) == one
    assert str(parse(str(one))) == str(one)


@given(classes())
def test_what_people_see_is_read_back(one: Expression) -> None:
    assume(len(one.pretty()) <= 200)
    assert parse(one.pretty()) == one


# Mistakes


@pytest.mark.parametrize(
    ("text", "position", "remedy"),
    [
        ("", 0, "n log n"),
        ("n m", 2, "write n*m"),
        ("nlogn", 0, "write n log n"),
        ("logn", 0, "write log n"),
        ("nlog(n)", 0, "write n log(...)"),
        ("n(n+1)", 0, "write n*(...)"),
        ("log n m", 6, "write log(n*m) or log(n)*m"),
        ("2^2n", 3, "brackets"),
        ("n 2", 2, "n^2 for a power"),
        ("n-1", 1, "n-1 is in the class n"),
        ("n/k", 2, "upper bound"),
        ("n log", 5, "write log(...)"),
        ("Log n", 4, "lower case"),
        ("2^2^n", 1, "polynomial"),
        ("(n", 2, "complete"),
        ("n+", 2, "complete"),
        ("n)", 1, "is made of"),
        ("n # m", 2, "is made of"),
        ("0", 0, "a constant class is 1"),
        ("min(n)", 0, "min(n,k)"),
        ("(n+m)!", 5, "largest"),
        ("n!!", 2, "one !"),
        ("2^n!", 1, "polynomial"),
        ("log^k n", 4, "(log n)^k"),
        ("(n+m)^k", 5, "max(...)"),
        ("1" * 201, 200, "simpler"),
        ("(" * 60, 24, "simpler"),
        ("*".join(f"(a{i}+b{i})" for i in range(12)), 0, "simpler"),
    ],
)
def test_a_mistake_is_shown_where_it_is_with_a_remedy(text: str, position: int, remedy: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse(text)
    assert caught.value.position == position
    assert remedy in caught.value.remedy
    problem, shown, caret, last = str(caught.value).split("\n")
    assert problem == caught.value.problem
    assert caret.index("^") - position == len(shown) - len(shown.lstrip(" ")) if text else True
    assert last == caught.value.remedy


def test_an_error_is_the_callers_and_travels_between_processes() -> None:
    error = ExpressionError("n m", 2, "problem", "remedy")
    assert isinstance(error, UsageError)
    assert isinstance(error, ValueError)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@given(st.text(alphabet="nmVEk012.+-*/^!()|, logsqrtminmaxO²ⁿ√×", max_size=40) | st.text(max_size=40))
@example("9^9^9^9")
@example("n^(9^9^9)")
@example("2^((2*n)^33)")
@example("((n!)^n)^n")
@settings(max_examples=400)
def test_any_text_is_a_class_or_an_error_with_a_place(text: str) -> None:
    outcome = parsed(text)
    if isinstance(outcome, ExpressionError):
        assert 0 <= outcome.position <= len(text)
    else:
        assert not math.isnan(outcome.evaluate(dict.fromkeys(outcome.variables, 3.0)))


# Classes, not formulas


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2n", "n"),
        ("3", "1"),
        ("log n^2", "log n"),
        ("n^2 + n", "n^2"),
        ("n*m + n", "n*m"),
        ("n*log n", "n log n"),
        ("E+V", "V+E"),
        ("(V+E) log V", "V log V + E log V"),
        ("max(n,m)", "n+m"),
        ("min(n, n^2)", "n"),
        ("log(n*m)", "log n + log m"),
        ("log(n+m)", "log(n*m)"),
        ("log(n!)", "n log n"),
        ("log(2^n)", "n"),
        ("(n+1)!", "n*n!"),
        ("(2n)^2", "n^2"),
        ("4^n", "2^(2n)"),
        ("6^n", "2^n*3^n"),
        ("2^(n+3)", "2^n"),
        ("2^(3 log n)", "n^3"),
        ("2^max(n,m)", "max(2^n,2^m)"),
        ("n^(1/3) * n^(2/3)", "n"),
        ("(n*m)^2", "n^2*m^2"),
        ("n^n", "2^(n log n)"),
    ],
)
def test_the_same_class_however_it_is_written(one: str, other: str) -> None:
    assert parse(one) == parse(other)
    assert hash(parse(one)) == hash(parse(other))
    assert compare(parse(one), parse(other)) == "equal"


LADDER = [
    *(
        "1",
        "log log n",
        "log n",
        "log^2 n",
        "n^(1/3)",
        "sqrt n",
        "sqrt n log n",
        "n",
        "n log log n",
        "n log n",
    ),
    *(
        "n log^2 n",
        "n^1.5",
        "n^2",
        "n^2 log n",
        "n^3",
        "n^log n",
        "2^sqrt n",
        "1.618^n",
        "2^n",
        "n*2^n",
        "3^n",
    ),
    *("n!", "n*n!", "n^n", "2^(n^2)"),
]


@pytest.mark.parametrize(("slower", "faster"), list(itertools.pairwise(LADDER)))
def test_classes_of_one_parameter_stand_in_their_order(slower: str, faster: str) -> None:
    assert compare(parse(slower), parse(faster)) == "less"
    assert compare(parse(faster), parse(slower)) == "greater"


@pytest.mark.parametrize(
    ("one", "other", "order"),
    [
        ("n", "m", "incomparable"),
        ("n", "n+m", "less"),
        ("n+m", "n*m", "less"),
        ("E log V", "(V+E) log V", "less"),
        ("V+E", "E log V", "incomparable"),
        ("n*k", "n log n", "incomparable"),
        ("min(n,k)", "n", "less"),
        ("n log k", "n*min(n,k)", "incomparable"),
        ("n log min(n,k)", "n log k", "less"),
        ("2^n*m", "2^(n+m)", "less"),
        ("n^k", "k^n", "incomparable"),
        ("m^2", "2^m*n", "less"),
        # A known limit: no single term is larger, only both together.
        ("n*m", "n^2+m^2", "incomparable"),
    ],
)
def test_several_parameters_grow_independently(one: str, other: str, order: str) -> None:
    assert compare(parse(one), parse(other)) == order


@given(classes(), classes())
def test_comparing_the_other_way_round_gives_the_other_answer(one: Expression, other: Expression) -> None:
    mirror = {"less": "greater", "greater": "less", "equal": "equal", "incomparable": "incomparable"}
    assert compare(other, one) == mirror[compare(one, other)]
    assert (compare(one, other) == "equal") == (one == other)


@given(classes(), classes(), classes())
def test_the_order_is_transitive(a: Expression, b: Expression, c: Expression) -> None:
    below = ("less", "equal")
    if compare(a, b) in below and compare(b, c) in below:
        assert compare(a, c) in below


@given(classes(), classes(), st.permutations(NAMES))
def test_a_smaller_class_falls_behind_at_large_sizes(
    one: Expression, other: Expression, order: list[str]
) -> None:
    """Measured, not derived: the ratio of the values does not grow without bound."""
    if compare(one, other) not in ("less", "equal"):
        return
    # One parameter after the other races ahead of the rest.
    sizes = [
        {name: 2.0 ** (12 + 6 * step * (place + 1)) for place, name in enumerate(order)} for step in range(5)
    ]
    gaps = [one.log2_evaluate(at) - other.log2_evaluate(at) for at in sizes]
    finite = [gap for gap in gaps if math.isfinite(gap)]
    if len(finite) == len(gaps):
        assert gaps[-1] <= max(gaps[0], 0.0) + 0.5 * max(1.0, abs(gaps[0])) + 8


@given(classes(), classes())
def test_a_sum_is_at_least_its_parts_and_a_product_grows(one: Expression, other: Expression) -> None:
    total, both = parsed(f"({one})+({other})"), parsed(f"({one})*({other})")
    assume(isinstance(total, Expression) and isinstance(both, Expression))
    assert isinstance(total, Expression)
    assert isinstance(both, Expression)
    assert compare(one, total) in ("less", "equal")
    assert compare(total, both) in ("less", "equal")


# Values


@pytest.mark.parametrize(
    ("text", "sizes", "value"),
    [
        ("1", {}, 1.0),
        ("n log n", {"n": 8}, 24.0),
        ("n log n", {"n": 1}, 1.0),
        ("log log n", {"n": 2}, 1.0),
        ("V+E", {"V": 3, "E": 4}, 7.0),
        ("(V+E) log V", {"V": 16, "E": 4}, 80.0),
        ("n!", {"n": 5}, 120.0),
        ("n*2^n", {"n": 3}, 24.0),
        ("min(n,k)", {"n": 3, "k": 2}, 2.0),
        ("log(2^n)", {"n": 5000}, 5000.0),
        ("2^n", {"n": 5000}, math.inf),
        ("n!", {"n": 5000}, math.inf),
        ("n*2^m", {"n": 0, "m": 1e9}, 0.0),
    ],
)
def test_values(text: str, sizes: dict[str, float], value: float) -> None:
    assert parse(text).evaluate(sizes) == value


SIZES = st.floats(min_value=0, max_value=1e18) | st.integers(min_value=0, max_value=10**6) | st.just(math.inf)


@given(classes(), SIZES, SIZES, SIZES)
def test_a_value_is_a_number_at_any_size(one: Expression, n: float, m: float, v: float) -> None:
    sizes = {"n": n, "m": m, "V": v}
    value, log = one.evaluate(sizes), one.log2_evaluate(sizes)
    assert value >= 0
    assert not math.isnan(log)
    if 1e-300 < value < 1e300 and max(n, m, v) < 1e6:
        assert log == pytest.approx(math.log2(value), rel=1e-6, abs=1e-6)


def test_logarithms_of_values_that_no_float_holds() -> None:
    assert parse("n^2*2^n").log2_evaluate({"n": 1e6}) == pytest.approx(1e6 + 2 * math.log2(1e6))


@pytest.mark.parametrize("sizes", [{}, {"n": -1}, {"n": math.nan}])
def test_a_missing_or_impossible_size_is_refused(sizes: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="n"):
        parse("n").evaluate(sizes)


# Parts and replacements


def test_variables() -> None:
    assert parse("(V+E) log V").variables == {"V", "E"}
    assert parse("17").variables == frozenset()
    assert parse("n^2 + n*log n").variables == {"n"}


@pytest.mark.parametrize(
    ("text", "changes", "outcome"),
    [
        ("n*m", {"m": 16}, "n"),
        ("n*m", {"n": "x", "m": "x"}, "x^2"),
        ("V+E", {"E": "V^2"}, "V^2"),
        ("2^n", {"n": "log m"}, "m"),
        ("n*m", {"n": "m", "m": "n"}, "n*m"),
        ("n log n", {"k": 3}, "n log n"),
        ("2^k*n", {"k": 10}, "n"),
        ("n^k", {"k": 2}, "n^2"),
    ],
)
def test_parameters_can_be_fixed_or_renamed(text: str, changes: dict[str, str | float], outcome: str) -> None:
    assert parse(text).substitute(changes) == parse(outcome)


def test_a_parameter_can_become_a_class() -> None:
    assert parse("n log n").substitute({"n": parse("m^2")}) == parse("m^2 log m")


@pytest.mark.parametrize("new", [0, -1, math.nan, math.inf])
def test_a_parameter_cannot_become_nonsense(new: float) -> None:
    with pytest.raises(ValueError, match="positive"):
        parse("n").substitute({"n": new})


def test_a_replacement_beyond_all_classes_is_refused() -> None:
    with pytest.raises(ExpressionError, match="exponent"):
        parse("2^n").substitute({"n": "2^m"})


@given(classes())
def test_an_expression_is_a_value(one: Expression) -> None:
    assert pickle.loads(pickle.dumps(one)) == one
    assert copy.deepcopy(one) == one
    assert {one: 1}[one] == 1
    with pytest.raises(AttributeError):
        one._node = one._node  # type: ignore[misc]


def test_an_expression_shows_itself() -> None:
    assert repr(parse("O(n)")) == "parse('n')"


@pytest.mark.parametrize(
    ("name", "good"),
    [
        ("n", True),
        ("V", True),
        ("nums", True),
        ("n1", True),
        ("log", False),
        ("nlogn", False),
        ("2n", False),
        ("", False),
    ],
)
def test_names_of_size_parameters(name: str, good: bool) -> None:
    assert is_parameter_name(name) is good
