# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        events = []
        for start, end in intervals:
            events.append((start, 0))
            events.append((end, 1))
        events.sort()

        result = []
        open_count = 0
        for point, kind in events:
            if kind == 0:
                if open_count == 0:
                    result.append([point, point])
                open_count += 1
            else:
                open_count -= 1
                if open_count == 0:
                    result[-1][1] = point
        return result
