// problem: subsets
// verdict: memory-limit
class Solution {
    public List<List<Integer>> subsets(int[] nums) {
        return Collections.nCopies(Integer.MAX_VALUE, List.of());
    }
}
