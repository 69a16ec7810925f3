// input: ints
// time: n
// space: n
class Solution {
    public int solve(int[] nums) {
        Set<Integer> seen = new HashSet<>();
        for (int num : nums) {
            seen.add(num);
        }
        return seen.size();
    }
}
