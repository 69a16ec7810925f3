// role: naive
// verdict: accepted
// time: n*2^n
// space: 2^n
class Solution {
    public List<List<Integer>> subsets(int[] nums) {
        int[] masks = new int[1 << nums.length];
        for (int i = 0; i < nums.length; i++) {
            for (int j = 0; j < 1 << i; j++) {
                masks[j + (1 << i)] = masks[j] | 1 << i;
            }
        }
        List<List<Integer>> result = new ArrayList<>();
        for (int mask : masks) {
            List<Integer> subset = new ArrayList<>();
            for (int i = 0; i < nums.length; i++) {
                if ((mask >> i & 1) == 1) {
                    subset.add(nums[i]);
                }
            }
            result.add(subset);
        }
        return result;
    }
}
