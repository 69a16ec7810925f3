# role: wrong
# verdict: wrong-answer
# time: m
# space: 1
class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        counts = Counter(tasks)
        most = max(counts.values())
        return max((most - 1) * n + sum(counts[kind] == most for kind in counts), len(tasks))
