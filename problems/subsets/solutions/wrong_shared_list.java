// role: wrong
// verdict: wrong-answer
// time: 2^n
// space: n
class Solution {
    List<List<Integer>> result = new ArrayList<>();

    public List<List<Integer>> subsets(int[] nums) {
        extend(nums, 0, new ArrayList<>());
        return result;
    }

    void extend(int[] nums, int start, List<Integer> subset) {
        result.add(subset);
        for (int i = start; i < nums.length; i++) {
            subset.add(nums[i]);
            extend(nums, i + 1, subset);
            subset.remove(subset.size() - 1);
        }
    }
}
