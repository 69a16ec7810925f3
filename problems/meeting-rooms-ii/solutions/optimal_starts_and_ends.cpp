// role: optimal
// verdict: accepted
// time: n log n
// space: n
class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        vector<int> starts, ends;
        for (const auto& interval : intervals) {
            starts.push_back(interval[0]);
            ends.push_back(interval[1]);
        }
        sort(starts.begin(), starts.end());
        sort(ends.begin(), ends.end());
        int rooms = 0, over = 0;
        for (int start : starts) {
            if (start < ends[over]) rooms++;
            else over++;
        }
        return rooms;
    }
};
