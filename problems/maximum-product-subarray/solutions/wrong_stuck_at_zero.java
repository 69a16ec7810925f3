// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
    public int maxProduct(int[] nums) {
        int n = nums.length;
        int best = nums[0];
        int left = 1;
        int right = 1;
        for (int i = 0; i < n; i++) {
            left *= nums[i];
            right *= nums[n - 1 - i];
            best = Math.max(best, Math.max(left, right));
        }
        return best;
    }
}
