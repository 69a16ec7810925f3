"""A list that may run into a circle arrives in every language as it was written."""

from __future__ import annotations

import random

import pytest

from judge.service import Judge
from sandbox import Limits, Method, Outcome, Parameter, Resources, Signature, discover, open_session

pytestmark = pytest.mark.docker

LIMITS = Limits()
SIGNATURE = Signature(
    "walk", (Method("walk", (Parameter("head", "CyclicListNode"), Parameter("steps", "int")), "list[int]"),)
)
PROGRAMS = {
    "python": """
class Solution:
    def walk(self, head: Optional[ListNode], steps: int) -> List[int]:
        values = []
        while head and len(values) < steps:
            values.append(head.val)
            head = head.next
        return values
""",
    "cpp": """
class Solution {
public:
    vector<int> walk(ListNode* head, int steps) {
        vector<int> values;
        for (; head && values.size() < steps; head = head->next) values.push_back(head->val);
        return values;
    }
};
""",
    "c": """
int* walk(struct ListNode* head, int steps, int* returnSize) {
    int* values = malloc((steps + 1) * sizeof(int));
    for (*returnSize = 0; head && *returnSize < steps; head = head->next) values[(*returnSize)++] = head->val;
    return values;
}
""",
    "java": """
class Solution {
    public List<Integer> walk(ListNode head, int steps) {
        List<Integer> values = new ArrayList<>();
        for (; head != null && values.size() < steps; head = head.next) values.add(head.val);
        return values;
    }
}
""",
    "javascript": """
var walk = function (head, steps) {
    const values = [];
    for (; head && values.length < steps; head = head.next) values.push(head.val);
    return values;
};
""",
    "typescript": """
function walk(head: ListNode | null, steps: number): number[] {
    const values: number[] = [];
    for (; head && values.length < steps; head = head.next) values.push(head.val);
    return values;
}
""",
    "go": """
func walk(head *ListNode, steps int) []int {
	values := []int{}
	for ; head != nil && len(values) < steps; head = head.Next {
		values = append(values, head.Val)
	}
	return values
}
""",
}
SHORT = [[list(range(10, 10 + size)), entry] for size in range(5) for entry in range(-1, size)]
BOUNDS = [[[2**31 - 1, -(2**31)], 1], [random.Random(1).choices(range(-9, 9), k=5_000), 1_234]]


def walked(values: list[int], entry: int, steps: int) -> list[int]:
    """The values of the first `steps` nodes on the way."""
    place, found = 0, []
    while 0 <= place < len(values) and len(found) < steps:
        found.append(values[place])
        place = place + 1 if place + 1 < len(values) else (entry if entry >= 0 else len(values))
    return found


@pytest.mark.parametrize("language", PROGRAMS)
def test_the_last_node_links_to_the_one_that_is_named(judge: Judge, language: str) -> None:
    inputs = [(circle, 3 * len(circle[0]) + 1) for circle in (*SHORT, *BOUNDS)]
    with open_session(judge.backend, discover()[language], Resources()) as session:
        loaded = session.load(PROGRAMS[language].encode(), SIGNATURE, LIMITS)
        assert loaded.ok, loaded.error
        observations = session.run([SIGNATURE.encode_arguments(each) for each in inputs], LIMITS)
        for (circle, steps), observation in zip(inputs, observations, strict=True):
            assert observation.outcome is Outcome.OK, observation
            answer = SIGNATURE.decode_answer(observation.answer, [circle, steps])
            assert answer == walked(circle[0], circle[1], steps), circle
