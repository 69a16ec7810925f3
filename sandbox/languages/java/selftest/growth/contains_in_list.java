// input: ints
// time: n^2
// space: n
class Solution {
    public int solve(int[] nums) {
        List<Integer> seen = new ArrayList<>();
        for (int num : nums) {
            if (!seen.contains(num)) {
                seen.add(num);
            }
        }
        return seen.size();
    }
}
