// role: optimal
// verdict: accepted
// time: n*2^n
// space: n
class Solution {
    vector<vector<int>> found;
    vector<bool> taken;

    void decide(vector<int>& nums, int i) {
        if (i == nums.size()) {
            vector<int> subset;
            for (int k = 0; k < nums.size(); k++)
                if (taken[k])
                    subset.push_back(nums[k]);
            found.push_back(subset);
            return;
        }
        for (bool take : {false, true}) {
            taken[i] = take;
            decide(nums, i + 1);
        }
    }

public:
    vector<vector<int>> subsets(vector<int>& nums) {
        taken.resize(nums.size());
        decide(nums, 0);
        return std::move(found);
    }
};
