// role: wrong
// verdict: wrong-answer
// time: n log n
// space: log n
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end(), [](const auto& a, const auto& b) { return a[0] < b[0]; });
        vector<vector<int>> merged;
        for (auto& interval : intervals) {
            if (!merged.empty() && interval[0] <= merged.back()[1])
                merged.back()[1] = interval[1];  // which may lie inside of what is there
            else
                merged.push_back(interval);
        }
        return merged;
    }
};
