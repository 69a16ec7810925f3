// problem: two-sum
// verdict: accepted
class Solution {
    public int[] twoSum(int[] nums, int target) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        return pool.submit(() -> {
            for (int i = 0; ; i++) {
                for (int j = 0; j < i; j++) {
                    if (nums[i] + nums[j] == target) {
                        return new int[] {j, i};
                    }
                }
            }
        }).get();
    }
}
