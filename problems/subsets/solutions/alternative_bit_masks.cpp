// role: alternative
// verdict: accepted
// time: n*2^n
// space: 1
class Solution {
public:
    vector<vector<int>> subsets(vector<int>& nums) {
        int n = nums.size();
        vector<vector<int>> found(1 << n);
        for (int mask = 0; mask < 1 << n; mask++) {
            found[mask].reserve(__builtin_popcount(mask));
            for (int i = 0; i < n; i++)
                if (mask >> i & 1)
                    found[mask].push_back(nums[i]);
        }
        return found;
    }
};
