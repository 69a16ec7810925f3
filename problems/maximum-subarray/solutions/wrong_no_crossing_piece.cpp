// role: wrong
// verdict: wrong-answer
// time: n
// space: log n
class Solution {
    int best(const vector<int>& nums, int low, int high) {
        if (low == high) return nums[low];
        int middle = (low + high) / 2;
        int left = best(nums, low, middle), right = best(nums, middle + 1, high);
        return max({left, right, left + right});
    }

public:
    int maxSubArray(vector<int>& nums) {
        return best(nums, 0, nums.size() - 1);
    }
};
