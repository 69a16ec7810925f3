// input: ints_to_list
// time: n
// space: n
class Solution {
    private static final long MOD = 1_000_000_007L;

    public int[] solve(int[] nums) {
        int n = nums.length;
        long[] left = new long[n];
        long[] right = new long[n];
        left[0] = 1;
        for (int i = 1; i < n; i++) {
            left[i] = left[i - 1] * nums[i - 1] % MOD;
        }
        right[n - 1] = 1;
        for (int i = n - 2; i >= 0; i--) {
            right[i] = right[i + 1] * nums[i + 1] % MOD;
        }
        int[] answer = new int[n];
        for (int i = 0; i < n; i++) {
            answer[i] = (int) (left[i] * right[i] % MOD);
        }
        return answer;
    }
}
