"""JUnit's XML holds what it was given, whatever that is."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from judge.report.junit import JUnitCase, junit

CASES = st.lists(st.builds(JUnitCase, st.text(), st.floats(0, 1e6), st.text(), st.text()), max_size=4)


@given(st.dictionaries(st.text(), CASES, max_size=3))
def test_any_text_makes_a_document_whose_numbers_add_up(suites: dict[str, list[JUnitCase]]) -> None:
    root = ET.fromstring(junit("all", suites))
    assert root.tag == "testsuites"
    assert int(root.attrib["tests"]) == sum(map(len, suites.values()))
    assert int(root.attrib["failures"]) == len(root.findall(".//failure"))
    for suite, cases in zip(root, suites.values(), strict=True):
        assert len(suite.findall("testcase")) == len(cases)
        for element, case in zip(suite, cases, strict=True):
            assert (element.find("failure") is not None) == bool(case.failure)
            assert (element.find("system-out") is not None) == bool(case.output)


def test_a_failure_says_what_and_where() -> None:
    case = JUnitCase("naive.py", 1.25, "declared n^2\nfound n", "a\x00b < c")
    root = ET.fromstring(junit("verify", {"two-sum": [case]}))
    element = root[0][0]
    assert (element.get("classname"), element.get("name"), element.get("time")) == (
        "two-sum",
        "naive.py",
        "1.250",
    )
    failure = element[0]
    assert (failure.get("message"), failure.text) == ("declared n^2", "declared n^2\nfound n")
    assert element[1].text == "a\N{REPLACEMENT CHARACTER}b < c"
