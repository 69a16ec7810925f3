// role: alternative
// verdict: accepted
// time: log n
// space: log n
class Solution {
    public int search(int[] nums, int target) {
        return search(nums, target, 0, nums.length);
    }

    private int search(int[] nums, int target, int from, int to) {
        if (from == to) {
            return -1;
        }
        int middle = (from + to) >>> 1;
        if (nums[middle] == target) {
            return middle;
        }
        return nums[middle] < target ? search(nums, target, middle + 1, to) : search(nums, target, from, middle);
    }
}
