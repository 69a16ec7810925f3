// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
    public int[] maxSlidingWindow(int[] nums, int k) {
        Deque<Integer> useful = new ArrayDeque<>();
        int[] maxima = new int[nums.length - k + 1];
        for (int i = 0; i < nums.length; i++) {
            while (!useful.isEmpty() && nums[useful.peekLast()] <= nums[i]) {
                useful.pollLast();
            }
            useful.offerLast(i);
            if (useful.peekFirst() == i - k) {
                useful.pollFirst();
            }
            if (i >= k - 1) {
                maxima[i - k + 1] = nums[useful.peekFirst()];
            }
        }
        return maxima;
    }
}
