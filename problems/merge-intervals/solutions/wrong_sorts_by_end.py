# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort(key=lambda interval: interval[1])
        result = []
        for start, end in intervals:
            # an earlier start may reach back over more than one interval
            if result and start <= result[-1][1]:
                result[-1][0] = min(result[-1][0], start)
                result[-1][1] = end
            else:
                result.append([start, end])
        return result
