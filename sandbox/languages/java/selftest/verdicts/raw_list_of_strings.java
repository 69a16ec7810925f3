// problem: two-sum
// verdict: wrong-answer
// message: expected int, got String: 0
class Solution {
    public List twoSum(int[] nums, int target) {
        return List.of("0", "1");
    }
}
