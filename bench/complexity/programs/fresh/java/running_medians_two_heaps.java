// input: ints_to_list
// time: n log n
// space: n
class Solution {
    private final PriorityQueue<Integer> low = new PriorityQueue<>(Collections.reverseOrder());
    private final PriorityQueue<Integer> high = new PriorityQueue<>();

    public int[] solve(int[] nums) {
        int[] medians = new int[nums.length];
        for (int i = 0; i < nums.length; i++) {
            add(nums[i]);
            medians[i] = low.peek();
        }
        return medians;
    }

    // low holds as many as high, or one more
    private void add(int num) {
        low.offer(num);
        high.offer(low.poll());
        if (high.size() > low.size()) {
            low.offer(high.poll());
        }
    }
}
