// problem: subsets
// verdict: runtime-error
// message: in a lambda of subsets
class Solution {
    public List<List<Integer>> subsets(int[] nums) {
        List<List<Integer>> result = new ArrayList<>();
        Arrays.stream(nums).forEach(num -> {
            if (num / (num - num) > 0) result.add(List.of());
        });
        return result;
    }
}
