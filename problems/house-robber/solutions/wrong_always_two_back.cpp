// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
public:
    int rob(vector<int>& nums) {
        int n = nums.size();
        if (n == 1) return nums[0];
        vector<int> best(nums);
        // the best plan may also leave out two houses in a row
        for (int i = 2; i < n; i++) best[i] = best[i - 2] + nums[i];
        return max(best[n - 1], best[n - 2]);
    }
};
