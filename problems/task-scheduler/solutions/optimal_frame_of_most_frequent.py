# role: optimal
# verdict: accepted
# time: m
# space: 1
class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        counts = Counter(tasks).values()
        most = max(counts)
        frame = (most - 1) * (n + 1) + sum(count == most for count in counts)
        return max(frame, len(tasks))
