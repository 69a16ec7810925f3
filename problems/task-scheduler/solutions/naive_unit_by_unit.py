# role: naive
# verdict: accepted
# time: m*n
# space: 1
class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        counts = Counter(tasks)
        ready = dict.fromkeys(counts, 0)  # the first unit in which a kind may run
        left = len(tasks)
        units = 0
        while left:
            best = None
            for kind in counts:
                if counts[kind] and ready[kind] <= units and (best is None or counts[kind] > counts[best]):
                    best = kind
            if best is not None:
                counts[best] -= 1
                ready[best] = units + n + 1
                left -= 1
            units += 1
        return units
