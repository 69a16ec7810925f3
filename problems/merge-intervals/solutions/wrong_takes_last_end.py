# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort(key=lambda x: x[0])
        merged = [list(intervals[0])]
        for start, end in intervals[1:]:
            if start <= merged[-1][1]:
                merged[-1][1] = end  # shrinks the interval when the new one lies inside
            else:
                merged.append([start, end])
        return merged
