// problem: two-sum
// verdict: memory-limit
class Solution {
    public int[] twoSum(int[] nums, int target) {
        List<java.nio.ByteBuffer> buffers = new ArrayList<>();
        while (true) {
            buffers.add(java.nio.ByteBuffer.allocateDirect(1 << 20));
        }
    }
}
