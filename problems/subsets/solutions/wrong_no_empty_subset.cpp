// role: wrong
// verdict: wrong-answer
// time: n*2^n
// space: n
class Solution {
    void choose(vector<int>& nums, vector<bool>& taken, int i, vector<vector<int>>& found) {
        if (i == (int)nums.size()) {
            vector<int> subset;
            for (int at = 0; at < i; at++)
                if (taken[at])
                    subset.push_back(nums[at]);
            if (!subset.empty())
                found.push_back(move(subset));
            return;
        }
        for (bool take : {false, true}) {
            taken[i] = take;
            choose(nums, taken, i + 1, found);
        }
    }

public:
    vector<vector<int>> subsets(vector<int>& nums) {
        vector<vector<int>> found;
        vector<bool> taken(nums.size());
        choose(nums, taken, 0, found);
        return found;
    }
};
