# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        events = []
        for start, end in intervals:
            events.append((start, 1))
            events.append((end, -1))
        events.sort()
        rooms = running = 0
        for _, change in events:
            running += change
            rooms = max(rooms, running)
        return rooms
