// role: optimal
// verdict: accepted
// time: n*2^n
// space: n
class Solution {
    public List<List<Integer>> subsets(int[] nums) {
        List<List<Integer>> result = new ArrayList<>();
        decide(nums, 0, new boolean[nums.length], result);
        return result;
    }

    private void decide(int[] nums, int i, boolean[] taken, List<List<Integer>> result) {
        if (i == nums.length) {
            List<Integer> subset = new ArrayList<>();
            for (int j = 0; j < nums.length; j++) {
                if (taken[j]) {
                    subset.add(nums[j]);
                }
            }
            result.add(subset);
            return;
        }
        taken[i] = true;
        decide(nums, i + 1, taken, result);
        taken[i] = false;
        decide(nums, i + 1, taken, result);
    }
}
