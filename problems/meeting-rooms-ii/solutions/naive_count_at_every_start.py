# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        rooms = 0
        for moment, _ in intervals:
            running = 0
            for start, end in intervals:
                if start <= moment < end:
                    running += 1
            rooms = max(rooms, running)
        return rooms
