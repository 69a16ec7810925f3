// role: naive
// verdict: accepted
// time: n*2^n
// space: n*2^n
class Solution {
    public List<List<Integer>> subsets(int[] nums) {
        Set<List<Integer>> found = new HashSet<>();
        found.add(new ArrayList<>());
        for (int num : nums) {
            for (List<Integer> subset : new ArrayList<>(found)) {
                List<Integer> larger = new ArrayList<>(subset);
                larger.add(num);
                found.add(larger);
            }
        }
        List<List<Integer>> result = new ArrayList<>();
        for (List<Integer> subset : found) {
            result.add(List.copyOf(subset));
        }
        return result;
    }
}
