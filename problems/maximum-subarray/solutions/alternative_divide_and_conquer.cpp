// role: alternative
// verdict: accepted
// time: n log n
// space: log n
class Solution {
    int best(const vector<int>& nums, int low, int high) {
        if (low == high) return nums[low];
        int middle = low + (high - low) / 2;
        int left = INT_MIN, right = INT_MIN;
        for (int i = middle, total = 0; i >= low; i--) {
            total += nums[i];
            left = max(left, total);
        }
        for (int i = middle + 1, total = 0; i <= high; i++) {
            total += nums[i];
            right = max(right, total);
        }
        return max({best(nums, low, middle), best(nums, middle + 1, high), left + right});
    }

public:
    int maxSubArray(vector<int>& nums) {
        return best(nums, 0, nums.size() - 1);
    }
};
