// problem: two-sum
// verdict: runtime-error
// message: the program ended itself with exit code 3
class Solution {
    public int[] twoSum(int[] nums, int target) {
        Runtime.getRuntime().halt(3);
        return null;
    }
}
