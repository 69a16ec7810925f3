"""Whatever the judge measures, its report can be shown."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from judge.report import plot_svg, render
from judge.report.model import (
    Case,
    Curve,
    Estimate,
    Failure,
    FamilyClass,
    Grade,
    Group,
    Point,
    Report,
    Verdict,
)

CLASSES = st.sampled_from(["1", "log n", "n", "n log n", "n^2", "2^n", "n!", "n*m", "V+E", "?", ""])
TERMS = st.sampled_from(["1", "log n", "n", "n^2", "1.41^n", "n!"])
FAMILIES = st.sampled_from(["random", "late-hit", "all-equal", "a" * 60])
CHANNELS = st.sampled_from(["instructions", "cpu_ns", "bytes"])
FIGURES = st.floats(min_value=0, max_value=1e18)
TEXTS = st.text(max_size=40)


@st.composite
def estimates(draw: st.DrawFn) -> Estimate:
    """Points and curves that need not fit each other."""
    names = draw(st.sampled_from([("n",), ("m", "n"), ("V", "E")]))
    size = st.integers(0, draw(st.sampled_from([4, 200, 10**6])))
    sizes = st.fixed_dictionaries(dict.fromkeys(names, size))
    point = st.builds(
        Point, family=FAMILIES, path=st.integers(0, 2), channel=CHANNELS, sizes=sizes, value=FIGURES
    )
    curve = st.builds(
        Curve,
        family=FAMILIES,
        path=st.integers(0, 2),
        channel=CHANNELS,
        terms=st.dictionaries(TERMS, st.floats(-1e6, 1e9), max_size=3),
    )
    return Estimate(
        class_=draw(st.none() | CLASSES),
        alternatives=tuple(draw(st.lists(CLASSES, max_size=2))),
        confidence=draw(st.floats(0, 1)),
        declared=draw(st.none() | CLASSES),
        target=draw(st.none() | CLASSES),
        grade=draw(st.sampled_from(Grade)),
        family=draw(st.none() | FAMILIES),
        families=tuple(FamilyClass(family=name, class_=draw(CLASSES)) for name in draw(st.sets(FAMILIES))),
        notes=tuple(draw(st.lists(TEXTS, max_size=2))),
        points=tuple(draw(st.lists(point, max_size=12))),
        curves=tuple(draw(st.lists(curve, max_size=4))),
    )


REPORTS = st.builds(
    Report,
    problem=TEXTS,
    title=TEXTS,
    language=st.just("python"),
    verdict=st.sampled_from(Verdict),
    cases=st.lists(
        st.builds(
            Case, index=st.integers(0, 99), group=st.sampled_from(Group), verdict=st.sampled_from(Verdict)
        ),
        max_size=8,
    ).map(tuple),
    failure=st.none()
    | st.builds(
        Failure,
        verdict=st.sampled_from(Verdict),
        message=TEXTS,
        case=st.none() | st.integers(0, 99),
        group=st.none() | st.sampled_from(Group),
        line=st.integers(0, 30),
        input=st.none() | TEXTS,
        output=st.none() | TEXTS,
    ),
    time=st.none() | estimates(),
    space=st.none() | estimates(),
    flags=st.lists(TEXTS, max_size=2).map(tuple),
    seconds=st.dictionaries(st.sampled_from(["build", "time", "total"]), st.floats(0, 100)),
)


@given(REPORTS, st.sampled_from([20, 40, 80, 200]), TEXTS)
@settings(max_examples=100)
def test_on_a_terminal(report: Report, width: int, source: str) -> None:
    stream = io.StringIO()
    render(report, Console(file=stream, width=width), source=source)
    assert stream.getvalue().strip()
    assert "\x1b" not in stream.getvalue()


@given(REPORTS)
@settings(max_examples=25)
def test_as_a_picture(report: Report) -> None:
    assert ET.fromstring(plot_svg(report)).tag.endswith("svg")
