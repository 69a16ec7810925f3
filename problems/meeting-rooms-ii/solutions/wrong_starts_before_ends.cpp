// role: wrong
// verdict: wrong-answer
// time: n log n
// space: n
class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        vector<pair<int, int>> events;
        for (const auto& interval : intervals) {
            events.push_back({interval[0], 0});
            events.push_back({interval[1], 1}); // at the same time, ends come after starts
        }
        sort(events.begin(), events.end());
        int rooms = 0, running = 0;
        for (auto [time, is_end] : events) {
            running += is_end ? -1 : 1;
            rooms = max(rooms, running);
        }
        return rooms;
    }
};
