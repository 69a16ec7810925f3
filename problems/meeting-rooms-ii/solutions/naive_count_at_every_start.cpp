// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        int rooms = 0;
        for (const auto& meeting : intervals) {
            int running = 0;
            for (const auto& other : intervals)
                if (other[0] <= meeting[0] && meeting[0] < other[1]) running++;
            rooms = max(rooms, running);
        }
        return rooms;
    }
};
