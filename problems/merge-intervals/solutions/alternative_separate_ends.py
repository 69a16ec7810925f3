# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        starts = sorted(interval[0] for interval in intervals)
        ends = sorted(interval[1] for interval in intervals)
        merged = []
        first = 0
        for i in range(len(starts)):
            # everything open is closed before the next one starts
            if i == len(starts) - 1 or starts[i + 1] > ends[i]:
                merged.append([starts[first], ends[i]])
                first = i + 1
        return merged
