// input: ascending
// time: log n
// space: 1
class Solution {
    /** How often the target occurs in the sorted array. */
    public int solve(int[] nums, int target) {
        int first = lowerBound(nums, target);
        int afterLast = lowerBound(nums, target + 1);
        return afterLast - first;
    }

    // index of the first element >= value, nums.length if there is none
    private int lowerBound(int[] nums, int value) {
        int lo = 0;
        int hi = nums.length;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (nums[mid] < value) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }
}
