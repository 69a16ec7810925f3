// problem: two-sum
// verdict: runtime-error
// message: (its message cannot be shown)
class Solution {
    static class Endless extends RuntimeException {
        @Override
        public String getMessage() {
            return "x" + getMessage();
        }
    }

    public int[] twoSum(int[] nums, int target) {
        throw new Endless();
    }
}
