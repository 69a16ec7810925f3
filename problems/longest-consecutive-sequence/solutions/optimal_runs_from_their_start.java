// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
    public int longestConsecutive(int[] nums) {
        Set<Integer> values = new HashSet<>();
        for (int num : nums) {
            values.add(num);
        }
        int longest = 0;
        for (int value : values) {
            if (!values.contains(value - 1)) {
                int end = value;
                while (values.contains(end + 1)) {
                    end++;
                }
                longest = Math.max(longest, end - value + 1);
            }
        }
        return longest;
    }
}
