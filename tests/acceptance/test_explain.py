"""`judge explain`, with real containers."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.test_command_line import run

pytestmark = [pytest.mark.docker, pytest.mark.slow]
SLOW = """\
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        left = list(nums)
        i = 0
        while left:
            num = left.pop(0)
            if target - num in left:
                return [i, i + 1 + left.index(target - num)]
            i += 1
        return []
"""
ERASES = """\
vector<int> twoSum(vector<int> nums, int target) {
    for (int first = 0; nums.size() > 1; first++) {
        int one = nums[0];
        nums.erase(nums.begin());
        if (one + nums[0] == target)
            return {first, first + 1};
    }
    return {0, 1};
}
"""


def explain(*arguments: str) -> subprocess.CompletedProcess[str]:
    return run("explain", *arguments)


def lines(*arguments: str) -> dict[int, dict[str, Any]]:
    done = explain(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    return {line["number"]: line for line in json.loads(done.stdout)["lines"]}


def test_hidden_loops_are_named(tmp_path: Path) -> None:
    path = tmp_path / "slow.py"
    path.write_text(SLOW)
    found = lines(str(path), "--problem", "two-sum", "--html", str(tmp_path / "page.html"))
    assert found[9]["total"] == "n"
    assert not found[9]["over_target"]
    assert found[7]["runs"] == "n"
    assert found[7]["each"] == "n"
    assert found[7]["total"] == "n^2"
    assert found[7]["over_target"]
    assert "looked through" in found[7]["costly"][0]
    assert found[7]["share"] > 0.5
    page = (tmp_path / "page.html").read_text()
    assert "looked through" in page
    assert "left.pop(0)" in page


def test_two_size_parameters() -> None:
    found = lines("problems/course-schedule-ii/solutions/naive_repeated_passes.py", "--effort", "quick")
    # Both are true of it; which one is told depends on how far a machine gets with more vertices than edges.
    assert found[11]["total"] in ("E*min(V,E)", "V*E")
    assert found[11]["over_target"]
    assert not found[7]["over_target"]


def test_programs_and_classes() -> None:
    program = lines("problems/range-sum-queries/solutions/naive_sum_each_range.py", "--effort", "quick")
    assert [number for number, line in program.items() if line["over_target"]]
    design = lines("problems/lru-cache/solutions/naive_last_used_times.py", "--effort", "quick")
    assert design[20]["total"] == "n^2"


@pytest.mark.parametrize(
    ("solution", "squared", "linear"),
    [
        ("number-of-zero-filled-subarrays/solutions/naive_every_start.c", (8, 9), (7,)),
        ("two-sum/solutions/naive_double_loop.cpp", (9, 10), (8,)),
        ("two-sum/solutions/naive_double_loop.js", (7, 8), (6,)),
        ("reverse-string/solutions/naive_neighbor_swaps.ts", (7, 8, 9, 10), (6,)),
        ("two-sum/solutions/naive_double_loop.go", (7, 8), (6,)),
        ("two-sum/solutions/naive_double_loop.java", (8, 9), (7,)),
        ("two-sum/solutions/naive_double_loop.rs", (8, 9), (7,)),
    ],
)
def test_lines_of_other_languages_are_counted(
    solution: str, squared: tuple[int, ...], linear: tuple[int, ...]
) -> None:
    found = lines(f"problems/{solution}", "--effort", "quick")
    assert [found[number]["total"] for number in squared] == ["n^2"] * len(squared)
    assert [found[number]["total"] for number in linear] == ["n"] * len(linear)
    assert all(found[number]["over_target"] for number in squared)
    assert sum(found[number]["share"] for number in squared) > 0.9


def test_what_may_hide_a_loop_is_named_where_lines_are_not_timed(tmp_path: Path) -> None:
    path = tmp_path / "slow.cpp"
    path.write_text(ERASES)
    found = lines(str(path), "--problem", "two-sum", "--effort", "quick")
    assert found[4]["total"] == "n"
    assert found[4]["each"] == ""
    assert "moves all that is behind" in found[4]["costly"][0]


def test_what_cannot_be_explained_says_why(tmp_path: Path) -> None:
    broken = tmp_path / "broken.py"
    broken.write_text("class Solution:\n    def twoSum(self\n")
    done = explain(str(broken), "--problem", "two-sum")
    assert done.returncode == 2
    assert "does not load" in done.stderr
