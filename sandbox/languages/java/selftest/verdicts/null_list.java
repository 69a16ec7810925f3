// problem: two-sum
// verdict: wrong-answer
// message: expected list[int], got null
class Solution {
    public int[] twoSum(int[] nums, int target) {
        return null;
    }
}
