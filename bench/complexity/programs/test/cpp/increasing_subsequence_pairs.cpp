// input: ints
// time: n^2
// space: n
class Solution {
public:
    int solve(vector<int>& nums) {
        vector<int> dp(nums.size(), 1);
        int best = 1;
        for (size_t i = 1; i < nums.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                if (nums[j] < nums[i] && dp[j] + 1 > dp[i]) dp[i] = dp[j] + 1;
            best = max(best, dp[i]);
        }
        return best;
    }
};
