// input: ints_k
// time: n log k
// space: k
class Solution {
    public int solve(int[] nums, int k) {
        Queue<Integer> heap = new PriorityQueue<>((a, b) -> Integer.compare(a, b));
        for (int num : nums) {
            heap.add(num);
            if (heap.size() > k) {
                heap.remove();
            }
        }
        return heap.peek();
    }
}
