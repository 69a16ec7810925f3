"""Programs that would like to look faster than they are get their honest class, a wrong answer, or a flag."""

from __future__ import annotations

import pytest

from judge import Submission
from judge.complexity.expression import compare, parse
from judge.report.model import Grade, Report, Verdict
from judge.service import Judge

pytestmark = [pytest.mark.docker, pytest.mark.slow]

HONEST = """\
def pairs(nums, target):
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                return [i, j]
"""
QUICK = """\
def table(nums, target):
    seen = {}
    for i, num in enumerate(nums):
        if target - num in seen:
            return [seen[target - num], i]
        seen[num] = i
"""


def judged(judge: Judge, source: str) -> Report:
    return judge.submit(Submission("two-sum", "python", source.encode()))


def slower_than(report: Report, text: str) -> bool:
    assert report.time is not None
    assert report.time.class_ is not None, report.time.notes
    return compare(parse(report.time.class_), parse(text)) == "greater"


def found_out(report: Report) -> bool:
    return report.verdict is not Verdict.ACCEPTED or bool(report.flags) or slower_than(report, "n log n")


def test_answers_kept_from_an_earlier_call_are_gone(judge: Judge) -> None:
    report = judged(
        judge,
        f"""
{HONEST}
KEPT = {{}}
class Solution:
    def twoSum(self, nums, target):
        key = (len(nums), target)
        if key not in KEPT:
            KEPT[key] = pairs(nums, target)
        return KEPT[key]
""",
    )
    assert report.verdict is Verdict.ACCEPTED
    assert slower_than(report, "n log n")


def test_a_quick_answer_to_what_looks_like_the_ladder_must_be_right_too(judge: Judge) -> None:
    report = judged(
        judge,
        f"""
{HONEST}
class Solution:
    def twoSum(self, nums, target):
        return pairs(nums, target) if len(nums) < 1000 else [0, 1]
""",
    )
    assert report.verdict is Verdict.WRONG_ANSWER


def test_a_program_that_is_quick_only_under_the_counter_is_timed_without_it(judge: Judge) -> None:
    report = judged(
        judge,
        f"""
{HONEST}
{QUICK}
class Solution:
    def twoSum(self, nums, target):
        with open("/proc/self/maps") as maps:
            counted = "valgrind" in maps.read() or "tally" in open("/proc/self/cmdline").read()
        return table(nums, target) if counted else pairs(nums, target)
""",
    )
    assert found_out(report)


def test_a_program_that_saves_memory_only_while_it_is_weighed_is_flagged(judge: Judge) -> None:
    report = judged(
        judge,
        f"""
{HONEST}
{QUICK}
class Solution:
    def twoSum(self, nums, target):
        with open("/proc/self/maps") as maps:
            weighed = "probe" in maps.read()
        return pairs(nums, target) if weighed else table(nums, target)
""",
    )
    assert report.verdict is Verdict.ACCEPTED
    assert "slower-when-weighed" in report.flags
    assert report.space is not None
    assert report.space.grade is Grade.INCONCLUSIVE or report.space.class_ == "n"


def test_work_in_a_thread_that_was_started_before_the_call_is_counted(judge: Judge) -> None:
    report = judged(
        judge,
        f"""
{HONEST}
import threading
class Solution:
    def __init__(self):
        self.answer = []

    def twoSum(self, nums, target):
        worker = threading.Thread(target=lambda: self.answer.append(pairs(nums, target)))
        worker.start()
        worker.join()
        return self.answer[0]
""",
    )
    assert report.verdict is Verdict.ACCEPTED
    assert slower_than(report, "n log n")


def test_what_is_computed_before_the_call_is_counted_or_flagged(judge: Judge) -> None:
    report = judged(
        judge,
        f"""
{HONEST}
import native
usual, ready = native.from_plain, []
def early(arguments, signature):
    arguments = usual(arguments, signature)
    ready[:] = [pairs(*arguments)]
    return arguments
native.from_plain = early
class Solution:
    def twoSum(self, nums, target):
        return ready[0]
""",
    )
    assert found_out(report)


def test_sleeping_is_no_way_to_compute(judge: Judge) -> None:
    report = judged(
        judge,
        f"""
{HONEST}
import os, time
class Solution:
    def twoSum(self, nums, target):
        reader, writer = os.pipe()
        if os.fork() == 0:
            i, j = pairs(nums, target)
            os.write(writer, f"{{i}} {{j}}".encode())
            os._exit(0)
        time.sleep(0.001)
        return [int(part) for part in os.read(reader, 64).split()]
""",
    )
    assert found_out(report)
