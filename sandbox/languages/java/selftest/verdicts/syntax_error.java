// problem: two-sum
// verdict: compile-error
// line: 7
// message: ';' expected
class Solution {
    public int[] twoSum(int[] nums, int target) {
        return new int[] {0, 1}
    }
}
