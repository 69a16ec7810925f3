"""JUnit's XML, the format in which continuous integration reads the results of tests.

Written as the Jenkins schema has it: `testsuites` > `testsuite` > `testcase` > `failure` and `system-out`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET

__all__ = ["JUnitCase", "junit"]

NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class JUnitCase:
    """One result: `failure` says what is wrong, empty where nothing is; `output` is for people. Seconds."""

    name: str
    seconds: float = 0.0
    failure: str = ""
    output: str = ""


def junit(name: str, suites: Mapping[str, Sequence[JUnitCase]]) -> str:
    """The document for suites of results, by their names."""
    root = ET.Element("testsuites", name=_clean(name))
    for suite, cases in suites.items():
        parent = ET.SubElement(root, "testsuite", {"name": _clean(suite), **_totals(cases)})
        for case in cases:
            element = ET.SubElement(
                parent,
                "testcase",
                classname=_clean(suite),
                name=_clean(case.name),
                time=f"{case.seconds:.3f}",
            )
            if case.failure:
                failure = ET.SubElement(element, "failure", message=_clean(case.failure.splitlines()[0]))
                failure.text = _clean(case.failure)
            if case.output:
                ET.SubElement(element, "system-out").text = _clean(case.output)
    root.attrib.update(_totals([case for cases in suites.values() for case in cases]))
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=False) + "\n"


def _totals(cases: Sequence[JUnitCase]) -> dict[str, str]:
    return {
        "tests": str(len(cases)),
        "failures": str(sum(bool(case.failure) for case in cases)),
        "errors": "0",
        "skipped": "0",
        "time": f"{sum(case.seconds for case in cases):.3f}",
    }


def _clean(text: str) -> str:
    """XML has no place for most control characters."""
    return NO_XML.sub("\N{REPLACEMENT CHARACTER}", text)
