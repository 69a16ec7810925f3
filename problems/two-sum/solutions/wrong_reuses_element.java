// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
    public int[] twoSum(int[] nums, int target) {
        HashMap<Integer, Integer> index = new HashMap<>();
        for (int i = 0; i < nums.length; i++) index.put(nums[i], i);
        for (int i = 0; i < nums.length; i++) {
            if (index.containsKey(target - nums[i])) {
                return new int[] {i, index.get(target - nums[i])};
            }
        }
        return new int[] {-1, -1};
    }
}
