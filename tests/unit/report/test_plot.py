"""The picture can be read: by people, in the dark, in print, and by machines."""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
from concurrent.futures import ThreadPoolExecutor

import pytest

from judge.report.model import Report
from judge.report.plot import COLOURS, DARK, GOAL, INK, PAPER, SOFT, plot_svg
from tests.unit.report import fakes

SVG = "{http://www.w3.org/2000/svg}"
REPORTS = [
    fakes.slow_report(),
    fakes.good_report(),
    fakes.graph_report(),
    fakes.exponential_report(),
    fakes.wrong_report(),
]


def texts(svg: str) -> list[str]:
    return ["".join(element.itertext()).strip() for element in ET.fromstring(svg).iter(f"{SVG}text")]


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.problem + report.verdict)
def test_every_report_has_a_picture_that_is_well_formed(report: Report) -> None:
    root = ET.fromstring(plot_svg(report))
    assert root.tag == f"{SVG}svg"
    assert root.get("role") == "img"


def test_text_is_text() -> None:
    found = texts(plot_svg(fakes.slow_report()))
    assert "Time: O(n²), target O(n)" in found
    assert "Space: O(1), target O(n)" in found
    assert found.count("target O(n)") == 4  # at each curve, and in each legend
    assert "late-hit  O(n²)" in found
    assert "CPU time, scaled" in found
    assert "64 B" in found
    assert "1k" in found


def test_people_who_listen_hear_what_others_see() -> None:
    svg = plot_svg(fakes.slow_report())
    root = ET.fromstring(svg)
    title, description = root[0], root[1]
    assert (title.tag, description.tag) == (f"{SVG}title", f"{SVG}desc")
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    assert title.text == "Two Sum: growth of time and space"
    assert description.text is not None
    assert "Time: measured O(n²), target O(n), late-hit from" in description.text


def test_a_title_with_markup_is_harmless() -> None:
    report = fakes.slow_report().model_copy(update={"title": "A < B & <script>"})
    root = ET.fromstring(plot_svg(report))
    assert root[0].text == "A < B & <script>: growth of time and space"


def test_equal_reports_give_equal_pictures() -> None:
    assert plot_svg(fakes.slow_report()) == plot_svg(fakes.slow_report())
    assert not re.search(r"20\d\d-\d\d", plot_svg(fakes.slow_report()))


def test_pictures_can_be_drawn_by_several_threads_at_once() -> None:
    alone = plot_svg(fakes.slow_report())
    with ThreadPoolExecutor(4) as threads:
        assert set(threads.map(plot_svg, [fakes.slow_report()] * 8)) == {alone}


def test_two_pictures_in_one_page_do_not_share_styles() -> None:
    light, dark = plot_svg(fakes.slow_report(), theme="light"), plot_svg(fakes.slow_report(), theme="dark")
    marks = [re.search(r'id="(judge-plot-\w+)"', svg) for svg in (light, dark)]
    assert None not in marks
    assert len({mark[1] for mark in marks if mark}) == 2
    rules = [line for svg in (light, dark) for line in svg.splitlines() if line.endswith("}") and "{" in line]
    assert rules
    assert all("#judge-plot-" in rule for rule in rules)


def test_the_reader_chooses_light_or_dark() -> None:
    report = fakes.slow_report()
    assert "@media screen and (prefers-color-scheme: dark)" in plot_svg(report)
    assert "@media" not in plot_svg(report, theme="dark")
    assert DARK[PAPER] in plot_svg(report, theme="dark")
    assert DARK[PAPER] not in plot_svg(report, theme="light")


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colour", [INK, SOFT, GOAL])
def test_words_stand_out_from_the_paper(colour: str) -> None:
    assert contrast(colour, PAPER) >= 4.5
    assert contrast(DARK[colour], DARK[PAPER]) >= 4.5


@pytest.mark.parametrize("colour", COLOURS)
def test_families_stand_out_from_the_paper(colour: str) -> None:
    assert contrast(colour, PAPER) >= 3
    assert contrast(DARK[colour], DARK[PAPER]) >= 3


def test_a_row_is_wide_and_a_column_is_narrow() -> None:
    row = ET.fromstring(plot_svg(fakes.slow_report(), layout="row")).get("viewBox", "").split()
    column = ET.fromstring(plot_svg(fakes.slow_report())).get("viewBox", "").split()
    assert float(row[2]) > 1.5 * float(row[3])
    assert float(column[2]) < float(column[3])


def test_a_report_without_measurements_says_so() -> None:
    assert texts(plot_svg(fakes.wrong_report())) == ["Nothing was measured, so there is nothing to draw."]


def test_nothing_of_pyplot_is_loaded() -> None:
    assert "matplotlib.pyplot" not in sys.modules
