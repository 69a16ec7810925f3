// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    public int longestConsecutive(int[] nums) {
        Set<Integer> values = Arrays.stream(nums).boxed().collect(Collectors.toSet());
        int longest = 0;
        for (int value : values) {
            int length = 1;
            while (values.contains(value + length)) {
                length++;
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
