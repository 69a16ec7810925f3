// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    public int rob(int[] nums) {
        int n = nums.length;
        int[] endingAt = new int[n];
        int answer = 0;
        for (int i = 0; i < n; i++) {
            int best = 0;
            for (int j = 0; j + 1 < i; j++) {
                best = Math.max(best, endingAt[j]);
            }
            endingAt[i] = best + nums[i];
            answer = Math.max(answer, endingAt[i]);
        }
        return answer;
    }
}
