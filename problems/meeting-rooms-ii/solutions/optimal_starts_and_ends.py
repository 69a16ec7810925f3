# role: optimal
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        starts = sorted(start for start, end in intervals)
        ends = sorted(end for start, end in intervals)
        rooms = over = 0
        for start in starts:
            if start < ends[over]:
                rooms += 1
            else:
                over += 1
        return rooms
