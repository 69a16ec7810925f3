// role: wrong
// verdict: wrong-answer
// time: n^3
// space: n
class Solution {
    vector<vector<int>> ways;
    vector<int> chosen;

    void extend(const vector<int>& candidates, int start, int left) {
        if (left == 0) {
            ways.push_back(chosen);
            return;
        }
        for (int i = start; i < candidates.size(); i++) {
            if (candidates[i] >= left) continue;
            chosen.push_back(candidates[i]);
            extend(candidates, i, left - candidates[i]);
            chosen.pop_back();
        }
    }

public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        extend(candidates, 0, target);
        return ways;
    }
};
