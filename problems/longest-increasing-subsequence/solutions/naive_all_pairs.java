// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    public int lengthOfLIS(int[] nums) {
        int[] longest = new int[nums.length];
        int answer = 0;
        for (int i = 0; i < nums.length; i++) {
            longest[i] = 1;
            for (int j = 0; j < i; j++) {
                if (nums[j] < nums[i]) {
                    longest[i] = Math.max(longest[i], longest[j] + 1);
                }
            }
            answer = Math.max(answer, longest[i]);
        }
        return answer;
    }
}
