// role: naive
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    int rob(vector<int>& nums) {
        vector<int> best(nums.size() + 1, 0);
        best[1] = nums[0];
        for (size_t i = 2; i < best.size(); i++) best[i] = max(best[i - 1], best[i - 2] + nums[i - 1]);
        return best.back();
    }
};
