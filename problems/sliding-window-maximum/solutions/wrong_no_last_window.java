// role: wrong
// verdict: wrong-answer
// time: n^2
// space: 1
class Solution {
    public int[] maxSlidingWindow(int[] nums, int k) {
        int[] maxima = new int[nums.length - k];
        for (int i = 0; i < nums.length - k; i++) {
            int largest = Integer.MIN_VALUE;
            for (int j = i; j < i + k; j++) {
                largest = Math.max(largest, nums[j]);
            }
            maxima[i] = largest;
        }
        return maxima;
    }
}
