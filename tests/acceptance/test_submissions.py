"""Answers as people have them, judged in real containers from one end to the other."""

from __future__ import annotations

import pytest

from judge import Submission
from judge.report.model import Grade, Report, Verdict
from judge.service import Judge
from sandbox import discover

pytestmark = pytest.mark.docker


def submit(judge: Judge, problem: str, source: str, *, complexity: bool = False) -> Report:
    """Judge a Python program."""
    return judge.submit(Submission(problem, "python", source.encode()), complexity=complexity, reveal=True)


PASTED = {
    "two-sum": """
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = defaultdict(int)
        for i, x in enumerate(nums):
            if target - x in seen:
                return [seen[target - x], i]
            seen[x] = i
""",
    "reverse-linked-list": """
# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        before = None
        while head:
            head.next, before, head = before, head, head.next
        return before
""",
    "binary-tree-level-order-traversal": """
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        if not root: return []
        res, q = [], deque([root])
        while q:
            res.append([n.val for n in q])
            for _ in range(len(q)):
                n = q.popleft()
                if n.left: q.append(n.left)
                if n.right: q.append(n.right)
        return res
""",
    "lru-cache": """
class LRUCache:

    def __init__(self, capacity: int):
        self.c, self.d = capacity, OrderedDict()

    def get(self, key: int) -> int:
        if key not in self.d: return -1
        self.d.move_to_end(key)
        return self.d[key]

    def put(self, key: int, value: int) -> None:
        self.d[key] = value
        self.d.move_to_end(key)
        if len(self.d) > self.c: self.d.popitem(last=False)
""",
    "rotate-array": """
class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        k %= len(nums)
        nums[:] = nums[-k:] + nums[:-k]
""",
    "merge-intervals": """
from typing import List
class Solution(object):
    def merge(self, intervals):
        out = []
        for i in sorted(intervals, key=lambda i: i[0]):
            if out and i[0] <= out[-1][1]:
                out[-1][1] = max(out[-1][1], i[1])
            else:
                out += i,
        return out

if __name__ == "__main__":
    print(Solution().merge(eval(input())))
""",
    "valid-parentheses": """
def is_valid(s):
    stack = []
    for c in s:
        if c in "([{": stack.append(c)
        elif not stack or stack.pop() + c not in ("()", "[]", "{}"): return False
    return not stack
""",
    "pow-x-n": """
class Solution:
    @lru_cache(None)
    def myPow(self, x: float, n: int) -> float:
        if n < 0: return 1 / self.myPow(x, -n)
        if n == 0: return 1
        half = self.myPow(x, n // 2)
        return half * half * (x if n % 2 else 1)
""",
}


@pytest.mark.parametrize("problem", PASTED)
def test_pasted_code_is_accepted_as_it_is(judge: Judge, problem: str) -> None:
    report = submit(judge, problem, PASTED[problem])
    assert report.failure is None
    assert report.verdict is Verdict.ACCEPTED
    assert len(report.cases) >= 20


def test_a_full_verdict_names_time_and_space(judge: Judge) -> None:
    report = submit(judge, "two-sum", PASTED["two-sum"], complexity=True)
    assert report.time is not None
    assert report.space is not None
    assert (report.time.class_, report.time.grade) == ("n", Grade.PASS)
    assert (report.space.class_, report.space.grade) == ("n", Grade.PASS)
    assert {point.channel for point in report.time.points} == {"instructions", "cpu_ns"}
    assert report.flags == ()


def test_a_slow_answer_is_accepted_and_found_slow(judge: Judge) -> None:
    source = """
class Solution:
    def twoSum(self, nums, target):
        for i in range(len(nums)):
            if target - nums[i] in nums[i + 1:]:
                return [i, nums.index(target - nums[i], i + 1)]
"""
    report = submit(judge, "two-sum", source, complexity=True)
    assert report.verdict is Verdict.ACCEPTED
    assert report.time is not None
    assert (report.time.class_, report.time.grade) == ("n^2", Grade.FAIL)


def test_recognising_the_ladder_does_not_help(judge: Judge) -> None:
    source = """
class Solution:
    def twoSum(self, nums, target):
        if len(nums) > 600:
            return [0, 1]
        for i in range(len(nums)):
            for j in range(i):
                if nums[i] + nums[j] == target:
                    return [j, i]
"""
    assert submit(judge, "two-sum", source, complexity=True).verdict is Verdict.WRONG_ANSWER


@pytest.mark.parametrize(
    ("source", "verdict", "says"),
    [
        ("", Verdict.COMPILE_ERROR, "empty"),
        ("class Solution\n    pass\n", Verdict.COMPILE_ERROR, "SyntaxError"),
        ("class Solution:\n    def two(self): pass\n", Verdict.COMPILE_ERROR, "no method twoSum"),
        (
            "def twoSum(nums, target):\n    return nums[len(nums)]\n",
            Verdict.RUNTIME_ERROR,
            "line 2, in twoSum",
        ),
        ("def twoSum(nums, target):\n    while True: pass\n", Verdict.TIME_LIMIT, "not finished after"),
        (
            "def twoSum(nums, target):\n    return {0, 1}\n",
            Verdict.WRONG_ANSWER,
            "expected list[int], got set",
        ),
        ("def twoSum(nums, target):\n    pass\n", Verdict.WRONG_ANSWER, "got NoneType"),
    ],
)
def test_what_is_wrong_is_said_in_words(judge: Judge, source: str, verdict: Verdict, says: str) -> None:
    report = submit(judge, "two-sum", source)
    assert report.verdict is verdict
    assert report.failure is not None
    assert says in report.failure.message


@pytest.mark.parametrize("language", discover())
def test_every_language_is_measured(judge: Judge, language: str) -> None:
    problem = judge.problem("number-of-zero-filled-subarrays")
    optimal = next(one for one in problem.solutions if (one.language, one.role) == (language, "optimal"))
    report = judge.submit(Submission(problem.slug, language, optimal.path.read_bytes()), reveal=True)
    assert report.failure is None
    assert report.time is not None
    assert report.space is not None
    assert (report.time.class_, report.time.grade) == ("n", Grade.PASS)
    assert (report.space.class_, report.space.grade) == ("1", Grade.PASS)
