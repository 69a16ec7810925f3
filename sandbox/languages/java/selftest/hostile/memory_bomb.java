// problem: two-sum
// verdict: memory-limit
class Solution {
    public int[] twoSum(int[] nums, int target) {
        List<int[]> all = new ArrayList<>();
        while (true) {
            all.add(new int[1 << 18]);
        }
    }
}
