// role: alternative
// verdict: accepted
// time: n log n
// space: n
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        map<int, int> change;
        for (const auto& interval : intervals) {
            change[interval[0]]++;
            change[interval[1]]--;
        }
        vector<vector<int>> merged;
        int open = 0, start = 0;
        for (auto& [at, delta] : change) {
            if (open == 0) start = at;
            open += delta;
            if (open == 0) merged.push_back({start, at});
        }
        return merged;
    }
};
