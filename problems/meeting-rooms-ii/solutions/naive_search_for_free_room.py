# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        free_from = []
        for start, end in sorted(intervals):
            for room, free in enumerate(free_from):
                if free <= start:
                    free_from[room] = end
                    break
            else:
                free_from.append(end)
        return len(free_from)
