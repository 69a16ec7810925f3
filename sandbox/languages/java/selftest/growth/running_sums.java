// input: ints_to_list
// time: n
// space: 1
class Solution {
    public int[] solve(int[] nums) {
        int[] sums = new int[nums.length];
        int sum = 0;
        for (int i = 0; i < nums.length; i++) {
            sum += nums[i];
            sums[i] = sum;
        }
        return sums;
    }
}
