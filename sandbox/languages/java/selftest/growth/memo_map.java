// input: ints
// time: n
// space: n
class Solution {
    private final Map<Integer, Long> memo = new HashMap<>();

    public int solve(int[] nums) {
        return (int) ways(nums.length);
    }

    private long ways(int steps) {
        if (steps < 2) {
            return 1;
        }
        Long known = memo.get(steps);
        if (known != null) {
            return known;
        }
        long found = (ways(steps - 1) + ways(steps - 2)) % 1_000_000_007;
        memo.put(steps, found);
        return found;
    }
}
