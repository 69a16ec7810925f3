// role: alternative
// verdict: accepted
// time: n
// space: 1
class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int n = nums.size(), best = nums[0], left = 1, right = 1;
        for (int i = 0; i < n; i++) {
            left = (left == 0 ? 1 : left) * nums[i];
            right = (right == 0 ? 1 : right) * nums[n - 1 - i];
            best = max({best, left, right});
        }
        return best;
    }
};
