// problem: subsets
// verdict: compile-error
// message: expected int[][] subsets(int[] nums)
class Solution {
    public List<String> subsets(int[] nums) {
        return List.of();
    }
}
