// role: alternative
// verdict: accepted
// time: n
// space: n
class Solution {
    public int majorityElement(int[] nums) {
        Map<Integer, Integer> count = new HashMap<>();
        for (int num : nums) {
            if (count.merge(num, 1, Integer::sum) > nums.length / 2) {
                return num;
            }
        }
        throw new IllegalArgumentException("no majority");
    }
}
