# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        res = [intervals[0]]
        for start, end in intervals[1:]:
            if start <= res[-1][1] and end >= res[-1][0]:
                res[-1] = [min(res[-1][0], start), max(res[-1][1], end)]
            else:
                res.append([start, end])
        return res
