// role: alternative
// verdict: accepted
// time: n log n
// space: n
class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        map<int, int> change;
        for (const auto& interval : intervals) {
            change[interval[0]]++;
            change[interval[1]]--;
        }
        int rooms = 0, running = 0;
        for (auto [time, delta] : change) {
            running += delta;
            rooms = max(rooms, running);
        }
        return rooms;
    }
};
