// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
    public int[] maxSlidingWindow(int[] nums, int k) {
        int[] maxima = new int[nums.length - k + 1];
        for (int i = 0; i < maxima.length; i++) {
            maxima[i] = nums[i];
            for (int j = i + 1; j < i + k; j++) {
                maxima[i] = Math.max(maxima[i], nums[j]);
            }
        }
        return maxima;
    }
}
