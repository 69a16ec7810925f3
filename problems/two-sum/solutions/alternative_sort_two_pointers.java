// role: alternative
// verdict: accepted
// time: n log n
// space: n
class Solution {
    public int[] twoSum(int[] nums, int target) {
        Integer[] order = new Integer[nums.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingInt(i -> nums[i]));
        int left = 0;
        int right = order.length - 1;
        while (left < right) {
            int sum = nums[order[left]] + nums[order[right]];
            if (sum == target) {
                return new int[] {order[left], order[right]};
            }
            if (sum < target) {
                left++;
            } else {
                right--;
            }
        }
        return null;
    }
}
