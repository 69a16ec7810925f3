// problem: two-sum
// verdict: wrong-answer
class Solution {
    public int[] twoSum(int[] nums, int target) {
        Thread.currentThread().run();
        return new int[] {0, 0};
    }
}
