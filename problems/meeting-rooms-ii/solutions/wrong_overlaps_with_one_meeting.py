# role: wrong
# verdict: wrong-answer
# time: n^2
# space: 1
class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        rooms = 0
        for start, end in intervals:
            # those that overlap this one need not overlap each other
            overlapping = 0
            for other_start, other_end in intervals:
                if other_start < end and start < other_end:
                    overlapping += 1
            rooms = max(rooms, overlapping)
        return rooms
