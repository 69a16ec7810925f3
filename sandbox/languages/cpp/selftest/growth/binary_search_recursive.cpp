// input: ascending
// time: log n
// space: log n
class Solution {
public:
    int solve(vector<int>& nums, int target) {
        return steps(nums, target, 0, nums.size());
    }

    int steps(const vector<int>& nums, int target, int lo, int hi) {
        if (lo >= hi) return 0;
        int mid = (lo + hi) / 2;
        int left = nums[mid] > target ? steps(nums, target, lo, mid) : 0;
        int right = nums[mid] < target ? steps(nums, target, mid + 1, hi) : 0;
        return 1 + max(left, right);
    }
};
