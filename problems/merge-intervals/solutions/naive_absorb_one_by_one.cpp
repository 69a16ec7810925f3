// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        vector<vector<int>> merged;
        for (auto next : intervals) {
            vector<vector<int>> apart;
            for (auto& other : merged) {
                if (other[1] < next[0] || next[1] < other[0]) {
                    apart.push_back(other);
                } else {
                    next[0] = min(next[0], other[0]);
                    next[1] = max(next[1], other[1]);
                }
            }
            apart.push_back(next);
            merged = apart;
        }
        return merged;
    }
};
