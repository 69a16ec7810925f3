# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        rooms = []
        for start, end in sorted(intervals):
            if rooms and rooms[0] < start:
                heapq.heappop(rooms)
            heapq.heappush(rooms, end)
        return len(rooms)
