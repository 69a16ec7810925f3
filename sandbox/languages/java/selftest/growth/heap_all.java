// input: ints
// time: n log n
// space: n
class Solution {
    public int solve(int[] nums) {
        PriorityQueue<Integer> heap = new PriorityQueue<>();
        for (int num : nums) {
            heap.offer(num);
        }
        int mixed = 0;
        while (!heap.isEmpty()) {
            mixed = mixed * 31 + heap.poll();
        }
        return mixed;
    }
}
