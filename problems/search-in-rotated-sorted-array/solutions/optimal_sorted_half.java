// role: optimal
// verdict: accepted
// time: log n
// space: 1
class Solution {
    public int search(int[] nums, int target) {
        int lo = 0;
        int hi = nums.length - 1;
        while (lo <= hi) {
            int mid = lo + (hi - lo) / 2;
            if (nums[mid] == target) {
                return mid;
            }
            boolean left;
            if (nums[lo] <= nums[mid]) {
                left = nums[lo] <= target && target < nums[mid];
            } else {
                left = target < nums[mid] || target > nums[hi];
            }
            if (left) {
                hi = mid - 1;
            } else {
                lo = mid + 1;
            }
        }
        return -1;
    }
}
