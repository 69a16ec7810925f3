// input: ascending
// time: log n
// space: 1
class Solution {
    public int solve(int[] nums, int target) {
        int low = 0;
        int high = nums.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nums[middle] < target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
