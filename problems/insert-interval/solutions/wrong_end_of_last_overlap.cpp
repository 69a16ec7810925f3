// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
public:
    vector<vector<int>> insert(vector<vector<int>>& intervals, vector<int>& newInterval) {
        vector<vector<int>> result;
        size_t i = 0;
        for (; i < intervals.size() && intervals[i][1] < newInterval[0]; i++)
            result.push_back(intervals[i]);
        for (; i < intervals.size() && intervals[i][0] <= newInterval[1]; i++) {
            newInterval[0] = min(newInterval[0], intervals[i][0]);
            newInterval[1] = intervals[i][1]; // may be less than the new end
        }
        result.push_back(newInterval);
        result.insert(result.end(), intervals.begin() + i, intervals.end());
        return result;
    }
};
