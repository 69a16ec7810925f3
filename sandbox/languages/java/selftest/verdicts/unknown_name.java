// problem: two-sum
// verdict: compile-error
// line: 8
// message: cannot find symbol
class Solution {
    public int[] twoSum(int[] nums, int target) {
        int[] answer = new int[2];
        answr[0] = 1;
        return answer;
    }
}
