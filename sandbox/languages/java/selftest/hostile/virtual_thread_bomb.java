// problem: two-sum
// verdict: time-limit
class Solution {
    public int[] twoSum(int[] nums, int target) {
        for (int i = 0; ; i++) {
            Thread.startVirtualThread(() -> { while (true) { } });
            Thread.yield();
        }
    }
}
