// problem: two-sum
// verdict: compile-error
// line: 5
// message: class Solution has no method int[] twoSum(int[] nums, int target); it has findPair
class Solution {
    public int[] findPair(int[] nums, int target) {
        return null;
    }
}
