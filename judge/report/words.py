"""What a report says in words, for people who practise: what is wrong, what is slow, and what to do next.

Decisions only; how it looks is decided in `judge.report.terminal` and on the web.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from judge.complexity import expression
from judge.report.model import (
    SLOWER_THAN_COUNTED,
    SLOWER_WHEN_WEIGHED,
    Estimate,
    Grade,
    Group,
    Report,
    Verdict,
)
from judge.report.series import Panel, panels, plain_class, pretty_class
from sandbox import discover

__all__ = [
    "FLAGS",
    "VERDICTS",
    "Headline",
    "Tone",
    "advice",
    "claim",
    "groups",
    "headline",
    "measured",
    "show_class",
]

Show = Callable[[str], str]

VERDICTS = {
    Verdict.ACCEPTED: "accepted",
    Verdict.WRONG_ANSWER: "wrong answer",
    Verdict.TIME_LIMIT: "time limit exceeded",
    Verdict.MEMORY_LIMIT: "memory limit exceeded",
    Verdict.OUTPUT_LIMIT: "too much output",
    Verdict.RUNTIME_ERROR: "runtime error",
    Verdict.COMPILE_ERROR: "does not compile",
    Verdict.JUDGE_ERROR: "the judge failed",
}
GROUPS = {Group.LADDER: "while measuring", Group.CUSTOM: "your input"}
FLAGS = {
    "files": "the program wrote files; they are thrown away after each case",
    "outside-the-call": "the program computed before or after its call; that is counted too",
    "helpers": "the program started other processes; their time is counted too",
    SLOWER_THAN_COUNTED: "the program took far longer when nothing counted its instructions",
    SLOWER_WHEN_WEIGHED: "the program took far longer while its memory was weighed",
    "stray-processes": "the program left processes behind; they were ended",
}
WORTH_SAYING = 1.5
"""From this many times the target's cost on, the number is given."""


class Tone(StrEnum):
    """How a headline is meant: everything is well, right but short of the target, wrong, or no verdict."""

    GOOD = "good"
    FAIR = "fair"
    BAD = "bad"
    BROKEN = "broken"


@dataclass(frozen=True)
class Headline:
    """The verdict in one line."""

    tone: Tone
    text: str


def show_class(*, unicode: bool = True) -> Show:
    """How classes are written: O(n²), or O(n^2) where only ASCII can be shown."""
    return pretty_class if unicode else plain_class


def headline(report: Report, show: Show = pretty_class) -> Headline:
    """The verdict in one line."""
    if report.verdict is Verdict.JUDGE_ERROR:
        return Headline(Tone.BROKEN, "the judge failed; nothing is said about the program")
    if report.verdict is not Verdict.ACCEPTED:
        return Headline(Tone.BAD, VERDICTS[report.verdict] + _place(report))
    return _accepted(report, show)


def measured(estimate: Estimate, show: Show = pretty_class) -> str:
    """What was measured: `O(n)`, `O(n) or O(n log n)`, `not decided`, `not measured`."""
    if estimate.class_ is None:
        return "not decided" if estimate.points else "not measured"
    unsure = estimate.grade is Grade.INCONCLUSIVE
    return " or ".join(show(text) for text in (estimate.class_, *(estimate.alternatives if unsure else ())))


def groups(report: Report) -> list[tuple[str, int, int]]:
    """For each group of cases: its name, how many passed, how many were run."""
    run = Counter(case.group for case in report.cases)
    passed = Counter(case.group for case in report.cases if case.verdict is Verdict.ACCEPTED)
    return [(group.value, passed[group], count) for group, count in run.items()]


def claim(estimate: Estimate) -> str:
    """The candidate's own claim against what was measured: `right`, `too good`, `too careful`, or nothing."""
    if estimate.declared is None or estimate.class_ is None:
        return ""
    try:
        order = expression.compare(expression.parse(estimate.declared), expression.parse(estimate.class_))
    except expression.ExpressionError:
        return ""
    if estimate.declared in estimate.alternatives:
        return "right"
    return {"equal": "right", "less": "too good", "greater": "too careful"}.get(order, "something else")


def advice(report: Report, show: Show = pretty_class) -> list[str]:
    """What to do next, most urgent first."""
    if report.verdict is Verdict.JUDGE_ERROR:
        return ["Run `judge doctor`; when all is well there, submit again."]
    charts: dict[str, Panel] = {panel.quantity: panel for panel in panels(report)}
    if report.verdict is not Verdict.ACCEPTED:
        time = report.time
        if report.verdict is Verdict.TIME_LIMIT and time is not None and time.grade is Grade.FAIL:
            return _about("time", time, charts.get("time"), show, language=report.language)
        return _mending(report)
    found: list[str] = []
    for quantity, estimate in (("time", report.time), ("space", report.space)):
        if estimate is not None:
            found += _about(quantity, estimate, charts.get(quantity), show, language=report.language)
    if report.time is None and report.space is None:
        return ["Time and space were not measured: leave out --no-complexity to see them."]
    undeclared = all(one is None or one.declared is None for one in (report.time, report.space))
    if not found and undeclared:
        found = ["Next time say first what time and space you expect: --time and --space."]
    return found


def _accepted(report: Report, show: Show) -> Headline:
    time, space = report.time, report.space
    failed = [
        (word, one) for word, one in (("slower", time), ("bigger", space)) if one and one.grade is Grade.FAIL
    ]
    if len(failed) == 1:
        word, one = failed[0]
        text = "slower than the target" if word == "slower" else "takes more memory than the target"
        target = f", target {show(one.target)}" if one.target else ""
        return Headline(Tone.FAIR, f"accepted, but {text}: measured {measured(one, show)}{target}")
    if time and space and failed:
        return Headline(
            Tone.FAIR,
            "accepted, but slower and bigger than the target: measured "
            f"{measured(time, show)} time and {measured(space, show)} space",
        )
    unsure = [
        name for name, one in (("time", time), ("space", space)) if one and one.grade is Grade.INCONCLUSIVE
    ]
    if unsure:
        return Headline(
            Tone.FAIR, f"accepted; whether {' and '.join(unsure)} meets the target is not decided"
        )
    found = [
        f"{show(one.class_)} {name}" for name, one in (("time", time), ("space", space)) if one and one.class_
    ]
    return Headline(
        Tone.GOOD, f"accepted: {' and '.join(found)}, as good as the target" if found else "accepted"
    )


def _place(report: Report) -> str:
    failure = report.failure
    if failure is None:
        return ""
    where = f", line {failure.line}" if failure.line else ""
    if failure.case is not None:
        where += f", case {failure.case + 1}"
    return where + (f" ({GROUPS.get(failure.group, failure.group.value)})" if failure.group else "")


def _mending(report: Report) -> list[str]:
    failure = report.failure
    line = f"line {failure.line}" if failure is not None and failure.line else ""
    if report.verdict is Verdict.RUNTIME_ERROR:
        return [f"Start at {line or 'the message'}: what does it assume that this input does not give?"]
    if report.verdict is Verdict.COMPILE_ERROR:
        return [f"Mend {line} first." if line else "Mend what the message names, then submit again."]
    if report.verdict is Verdict.WRONG_ANSWER and failure is not None and failure.input is not None:
        return ["Go through this input by hand; `judge run` runs one alone and shows what is printed."]
    return [_MENDING[report.verdict]]


def _about(quantity: str, estimate: Estimate, panel: Panel | None, show: Show, *, language: str) -> list[str]:
    found = []
    if estimate.grade is Grade.FAIL and estimate.target:
        if panel is not None and panel.excess is not None and panel.excess >= WORTH_SAYING:
            times = f"{panel.excess:,.0f}" if panel.excess >= 10 else f"{panel.excess:.1f}"
            what = "work" if quantity == "time" else "memory"
            goal = show(estimate.target)
            found.append(f"At {panel.largest} that is about {times} times the {what} of {goal}.")
        found.append(_REMEDIES[quantity])
        if quantity == "time" and language in (known := discover()) and known[language].explains:
            found.append("`judge explain` shows line by line where it grows.")
    elif estimate.grade is Grade.INCONCLUSIVE and estimate.points:
        found.append(f"For a verdict on {quantity}, measure longer: --effort thorough.")
    said = claim(estimate)
    if said and said != "right" and estimate.declared and estimate.class_:
        found.append(
            f"You said {show(estimate.declared)} {quantity}, and {show(estimate.class_)} was measured: "
            + _DOUBTS.get((quantity, said), "go through the program once more and count.")
        )
    return found


_MENDING = {
    Verdict.WRONG_ANSWER: "The input is hidden: think of the smallest, empty, equal and largest inputs.",
    Verdict.TIME_LIMIT: "It does not end or works far too much: what ends each loop and each recursion?",
    Verdict.MEMORY_LIMIT: "Look for what is kept though nobody needs it any more, and for copies in a loop.",
    Verdict.OUTPUT_LIMIT: "Return the answer and print less: take out what was printed for debugging.",
}
_REMEDIES = {
    "time": "Look for work done again: a loop in a loop, a search in a list, a slice or a sort in a loop.",
    "space": "Look for what could be left out: copies, slices, rows of a table that are read no more.",
}
_DOUBTS = {
    ("time", "too good"): "which line costs more than it seems?",
    ("time", "too careful"): "it is faster than you thought; be ready to say why.",
    ("space", "too good"): "count copies, built-in calls and the depth of recursion, too.",
    ("space", "too careful"): "it takes less than you thought; be ready to say why.",
}
