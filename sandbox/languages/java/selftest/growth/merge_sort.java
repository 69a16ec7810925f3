// input: ints_in_place
// time: n log n
// space: n
class Solution {
    public void solve(int[] nums) {
        sort(nums, new int[nums.length], 0, nums.length);
    }

    private void sort(int[] nums, int[] scratch, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) / 2;
        sort(nums, scratch, from, middle);
        sort(nums, scratch, middle, to);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean first = right == to || left < middle && nums[left] <= nums[right];
            scratch[i] = first ? nums[left++] : nums[right++];
        }
        for (int i = from; i < to; i++) {
            nums[i] = scratch[i];
        }
    }
}
