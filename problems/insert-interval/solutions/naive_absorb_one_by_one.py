# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        result = []
        for start, end in [newInterval, *intervals]:
            apart = []
            for other in result:
                if other[0] <= end and start <= other[1]:
                    start = min(start, other[0])
                    end = max(end, other[1])
                else:
                    apart.append(other)
            apart.append([start, end])
            result = apart
        return sorted(result)
