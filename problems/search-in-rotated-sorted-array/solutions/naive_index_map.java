// role: naive
// verdict: accepted
// time: n
// space: n
class Solution {
    public int search(int[] nums, int target) {
        Map<Integer, Integer> indices = new HashMap<>();
        for (int i = 0; i < nums.length; i++) {
            indices.put(nums[i], i);
        }
        return indices.getOrDefault(target, -1);
    }
}
