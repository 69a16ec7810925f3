// input: ints_k
// time: n
// space: k
class Solution {
    public int solve(int[] nums, int k) {
        Deque<Integer> largest = new ArrayDeque<>(); // positions, of ever smaller values
        int total = 0;
        for (int i = 0; i < nums.length; i++) {
            if (!largest.isEmpty() && largest.peekFirst() <= i - k) {
                largest.pollFirst();
            }
            while (!largest.isEmpty() && nums[largest.peekLast()] <= nums[i]) {
                largest.pollLast();
            }
            largest.addLast(i);
            total ^= nums[largest.peekFirst()];
        }
        return total;
    }
}
