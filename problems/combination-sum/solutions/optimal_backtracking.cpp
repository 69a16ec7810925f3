// role: optimal
// verdict: accepted
// time: n^3
// space: n
class Solution {
    void extend(const vector<int>& candidates, int start, int left, vector<int>& chosen, vector<vector<int>>& ways) {
        if (left == 0) {
            ways.push_back(chosen);
            return;
        }
        for (int i = start; i < candidates.size(); i++) {
            if (candidates[i] > left) continue;
            chosen.push_back(candidates[i]);
            extend(candidates, i, left - candidates[i], chosen, ways);
            chosen.pop_back();
        }
    }

public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        vector<vector<int>> ways;
        vector<int> chosen;
        extend(candidates, 0, target, chosen, ways);
        return ways;
    }
};
