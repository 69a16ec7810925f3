// input: ints
// time: n
// space: n
class Solution {
    public int solve(int[] nums) {
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int num : nums) {
            groups.computeIfAbsent(num % 100, key -> new ArrayList<>()).add(num);
        }
        int longest = 0;
        for (List<Integer> group : groups.values()) {
            longest = Math.max(longest, group.size());
        }
        return longest;
    }
}
