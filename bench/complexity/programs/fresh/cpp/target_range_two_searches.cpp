// input: ascending
// time: log n
// space: 1
class Solution {
    int firstNotBelow(vector<int>& nums, int x) {
        int lo = 0, hi = nums.size();
        while (lo < hi) {
            int mid = lo + (hi - lo) / 2;
            if (nums[mid] < x)
                lo = mid + 1;
            else
                hi = mid;
        }
        return lo;
    }

public:
    // how often target occurs
    int solve(vector<int>& nums, int target) {
        int from = firstNotBelow(nums, target);
        int to = firstNotBelow(nums, target + 1);
        return to - from;
    }
};
